import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { expectSame } from '../support/expect-same.ts';
import { digitsOf, simulate } from '../support/simulate.ts';
import { queueScenario } from '../unit/engine/queue-scenario.ts';

/** Scenarios tried with each change; days of one team compared. */
const PAIRS = 60;
const DAYS = 200;
/** Making the tables of gamma laws takes most of the time. */
const LONG = 300_000;

function check(seed: number, runs: number, holds: (input: ScenarioInput) => void): void {
  fc.assert(fc.property(smallArbitraryScenario(), holds), {
    seed,
    numRuns: runs,
    endOnFailure: true,
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
      expectSame(digitsOf(simulate(more, 2).results), digitsOf(simulate(input, 2).results));
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
      expectSame(digitsOf(simulate(other, 2).results), digitsOf(simulate(input, 2).results));
    });
  });

  it('a provider with a share of nothing is as good as absent', () => {
    check(20_270_207, PAIRS, (input) => {
      const alone = withPlainSplits(input);
      const withExtra = withIdleProvider(alone);
      const a = simulate(alone, 2);
      const b = simulate(withExtra, 2);
      expectSame(b.results.intervals, a.results.intervals);
      expectSame(b.results.dailyService, a.results.dailyService);
      for (const { measure, setup, channel, provider } of a.results.layout.columns) {
        if (channel < 0 || measure === 'costLine') continue;
        const where = { setup, channel, ...(provider < 0 ? {} : { provider }) };
        expectSame(b.values(measure, where), a.values(measure, where), measure);
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
      { seed: 20_270_208, numRuns: DAYS },
    );
    expect(compared).toBeGreaterThan(DAYS / 2);
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

/**
 * The same scenario with every channel split among its providers, without any way round, without help
 * for another provider who is struck, and with hazards that strike their whole footprint: an idle
 * provider's site is one that a hazard of one site can strike instead, and whom others help.
 */
function withPlainSplits(input: ScenarioInput): ScenarioInput {
  return {
    ...input,
    hazards: (input.hazards ?? []).map(({ commonCauseShare: _, ...hazard }) => hazard),
    setups: input.setups.map((setup) => ({
      ...setup,
      teams: setup.teams.map(({ standby: _, overtime: __, ...team }) => team),
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
