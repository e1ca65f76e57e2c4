import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunk, type IntervalField, type MeasureId } from '../../src/engine/index.ts';
import { addChunk, createResults, outagesInOrder } from '../../src/estimate/index.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { runChunk, simulate, type Simulation } from '../support/simulate.ts';
import { queueScenario } from '../unit/engine/queue-scenario.ts';

/** Scenarios tried: for the whole of a run, and for each change that must not matter. */
const RUNS = 200;
const PAIRS = 60;
/** Making the tables of gamma laws takes most of the time. */
const LONG = 300_000;

/** Every number of a run, in an order that does not depend on how it was cut into tasks. */
function digits({ results }: Pick<Simulation, 'results'>): readonly ArrayLike<number>[] {
  const { n, columns, intervals, dailyService, layout, contacts } = results;
  const used = columns.subarray(0, n * layout.columns.length);
  return [used, intervals, dailyService, outagesInOrder(results), [contacts]];
}

function check(seed: number, runs: number, holds: (input: ScenarioInput) => void): void {
  fc.assert(fc.property(smallArbitraryScenario(), holds), { seed, numRuns: runs });
}

describe('whatever the scenario', { timeout: LONG }, () => {
  it('books balance, figures are numbers, tasks and traces give the same digits', () => {
    check(20_270_201, RUNS, (input) => {
      const run = simulate(input, 4);
      booksBalance(run);
      figuresAreNumbers(run);
      tasksMayBeCutAnywhere(run);
      traceIsTheReplication(run);
    });
  });

  it('a scenario prepared again gives the same digits again', () => {
    check(20_270_202, PAIRS, (input) => {
      expect(digits(simulate(input, 2))).toEqual(digits(simulate(input, 2)));
    });
  });
});

/** offered = answered + abandoned + blocked + cutOff + stillWaiting; no contact is lost twice. */
function booksBalance(run: Simulation): void {
  const { setups, channels } = run.results.layout;
  for (let setup = 0; setup < setups; setup++) {
    for (let channel = 0; channel < channels; channel++) {
      const book = (field: IntervalField) => run.books(field, { setup, channel });
      const [abandoned, blocked, cutOff] = [book('abandoned'), book('blocked'), book('cutOff')];
      const failures = abandoned.map((count, i) => count + blocked[i]! + cutOff[i]!);
      const [answered, waiting] = [book('answered'), book('stillWaiting')];
      const ended = answered.map((count, i) => count + failures[i]! + waiting[i]!);
      expect(ended).toEqual(book('offered'));
      const atMost = (part: IntervalField, whole: Float64Array) =>
        expect(book(part).every((count, i) => count <= whole[i]!)).toBe(true);
      atMost('lost', failures);
      atMost('answeredWithin', answered);
      atMost('abandonedWithin', abandoned);
      atMost('firstAttempts', ended);
    }
  }
}

/** Shares and means, and what they are taken of: undefined (NaN) when there is none of it. */
const TAKEN_OF: Partial<Record<MeasureId, MeasureId | 'some of them'>> = {
  serviceLevel: 'some of them',
  answerRate: 'offered',
  abandonment: 'offered',
  delayed: 'offered',
  averageSpeedOfAnswer: 'answered',
  meanWait: 'some of them',
  occupancy: 'some of them',
};
const SHARES: readonly MeasureId[] = ['serviceLevel', 'answerRate', 'abandonment', 'delayed'];

/** Finite, not below zero, at most 1 where it is a share; NaN only where there is nothing. */
function figuresAreNumbers(run: Simulation): void {
  const { layout } = run.results;
  for (const { measure, setup, channel, provider, line } of layout.columns) {
    const where = { setup, channel, provider, line };
    const most = SHARES.includes(measure) ? 1 : Number.MAX_VALUE;
    const base = TAKEN_OF[measure];
    const bases =
      base === undefined || base === 'some of them' ? undefined : run.values(base, where);
    run.values(measure, where).forEach((value, i) => {
      const fine = value >= 0 && value <= most;
      const undefinedRightly = base === 'some of them' || bases?.[i] === 0;
      if (!fine && !(Number.isNaN(value) && undefinedRightly)) {
        expect.fail(`${measure} is ${value}`);
      }
      if (fine && bases?.[i] === 0) expect.fail(`${measure} is ${value} of nothing`);
    });
  }
  const whole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  expect(run.results.intervals.every(whole)).toBe(true);
  expect(outagesInOrder(run.results).every((value) => Number.isFinite(value) && value >= -1)).toBe(
    true,
  );
}

function tasksMayBeCutAnywhere(whole: Simulation): void {
  const { engine } = whole;
  const cut = (chunks: readonly Chunk[]): readonly ArrayLike<number>[] => {
    const results = createResults(engine.layout, 1);
    for (const chunk of chunks) addChunk(results, chunk);
    return digits({ results });
  };
  expect(cut([runChunk(engine, 0, 4, 1)])).toEqual(digits(whole));
  expect(
    cut([runChunk(engine, 3, 1), runChunk(engine, 0, 1, 2), runChunk(engine, 1, 2, 1)]),
  ).toEqual(digits(whole));
}

function traceIsTheReplication({ engine }: Simulation): void {
  const { days, setups } = engine.layout;
  const chunk = runChunk(engine, 5, 1);
  const trace = engine.trace(5, 0, days);
  const perSetup = chunk.intervals.length / setups;
  trace.setups.forEach(({ intervals }, setup) => {
    expect(intervals).toEqual(chunk.intervals.subarray(setup * perSetup, (setup + 1) * perSetup));
  });
  const width = chunk.outages.length / Math.max(1, trace.outages.length);
  trace.outages.forEach((outage, i) => {
    const row = chunk.outages.subarray(i * width, (i + 1) * width);
    const { hazard, startSeconds, durationSeconds, timeToRecoverHours } = outage;
    expect([hazard, startSeconds, durationSeconds]).toEqual([...row.subarray(1, 4)]);
    expect(timeToRecoverHours).toEqual([...row.subarray(width - setups)]);
  });
}

describe('what must not matter does not', { timeout: LONG }, () => {
  it('a hazard that never occurs changes no digit', () => {
    check(20_270_205, PAIRS, (input) => {
      const never: NonNullable<ScenarioInput['hazards']>[number] = {
        id: 'never',
        name: 'Never',
        kind: 'fire',
        strikes: { everything: true },
        occurs: { perYear: 0 },
        durationHours: 24,
        capacityLost: 1,
        demand: { during: 5 },
      };
      const more = { ...input, hazards: [...(input.hazards ?? []), never] };
      expect(digits(simulate(more, 2))).toEqual(digits(simulate(input, 2)));
    });
  });

  it('other ids, and another order of keys, change no figure', () => {
    check(20_270_206, PAIRS, (input) => {
      const renamed = JSON.parse(
        JSON.stringify(input).replaceAll(
          /"(channel|provider|site-provider|hazard|setup)-(\d(?:-\d)?)"/g,
          (_, kind: string, place: string) =>
            `"${kind.slice(1)}-${place.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}"`,
        ),
      ) as ScenarioInput;
      const other = keysReversed(renamed) as ScenarioInput;
      expect(digits(simulate(other, 2))).toEqual(digits(simulate(input, 2)));
    });
  });

  it('a provider with a share of nothing is as good as absent', () => {
    check(20_270_207, PAIRS, (input) => {
      const alone = withPlainSplits(input);
      const withExtra = withIdleProvider(alone);
      const a = simulate(alone, 2);
      const b = simulate(withExtra, 2);
      expect(b.results.intervals).toEqual(a.results.intervals);
      expect(b.results.dailyService).toEqual(a.results.dailyService);
      for (const { measure, setup, channel } of a.results.layout.columns) {
        if (channel < 0 || measure === 'costLine') continue;
        expect(b.values(measure, { setup, channel })).toEqual(
          a.values(measure, { setup, channel }),
        );
      }
    });
  });

  it('without abandonment, one more agent never lengthens the mean wait of one team', () => {
    const day = fc.record({
      perMinute: fc.double({ min: 0.05, max: 2, noNaN: true }),
      meanSeconds: fc.integer({ min: 30, max: 600 }),
      agents: fc.integer({ min: 1, max: 12 }),
      seed: fc.stringMatching(/^[a-z]{1,8}$/),
    });
    let compared = 0;
    fc.assert(
      fc.property(day, ({ perMinute, meanSeconds, agents, seed }) => {
        const waits = [agents, agents + 1].map((size) => {
          const run = simulate(
            queueScenario({
              perMinute,
              handleTime: { distribution: 'lognormal', meanSeconds, cv: 1 },
              agents: [size],
              days: 1,
              closesAt: '08:00',
              seed,
            }),
            1,
          );
          return run.mean('stillWaiting') === 0 ? run.mean('averageSpeedOfAnswer') : NaN;
        });
        if (waits.some(Number.isNaN)) return;
        compared++;
        expect(waits[1]).toBeLessThanOrEqual(waits[0]! * (1 + 1e-12));
      }),
      { seed: 20_270_208, numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});

function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]): [string, unknown] => [key, keysReversed(inner)]),
  );
}

/** The same scenario with every channel split among its providers, without any way round. */
function withPlainSplits(input: ScenarioInput): ScenarioInput {
  return {
    ...input,
    setups: input.setups.map((setup) => ({
      ...setup,
      routing: Object.fromEntries(
        Object.entries(setup.routing).map(([id, rule]) => {
          if (rule.policy === 'split') return [id, { policy: 'split', shares: rule.shares }];
          const [first] = rule.policy === 'priority' ? rule.order : rule.providers;
          return [id, { policy: 'split', shares: { [first!]: 1 } }];
        }),
      ),
    })),
  };
}

/** Adds a provider who staffs every channel of every setup and is sent nothing. */
function withIdleProvider(input: ScenarioInput): ScenarioInput {
  const site = { id: 'idle-site', name: 'Idle' };
  return {
    ...input,
    providers: [
      ...input.providers,
      { id: 'idle', name: 'Idle', sites: [site], contract: { prices: [] } },
    ],
    setups: input.setups.map((setup) => ({
      ...setup,
      teams: [
        ...setup.teams,
        {
          site: site.id,
          channels: input.channels.map(({ id }) => id),
          staffing: { rule: 'constant', agents: 5 },
        },
      ],
      routing: Object.fromEntries(
        Object.entries(setup.routing).map(([id, rule]) => [
          id,
          rule.policy === 'split' ? { ...rule, shares: { ...rule.shares, idle: 0 } } : rule,
        ]),
      ),
    })),
  };
}
