import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  measures,
  type Chunk,
  type IntervalField,
  type MeasureId,
} from '../../src/engine/index.ts';
import { addChunk, createResults, outagesInOrder } from '../../src/estimate/index.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { withCheapLaws } from '../support/cheap-laws.ts';
import { expectSame } from '../support/expect-same.ts';
import { digitsOf, runChunk, simulate, type Simulation } from '../support/simulate.ts';

/** Scenarios tried: for all that holds of a run, and for running it twice. */
const RUNS = 120;
const PAIRS = 60;
/** Making the tables of gamma laws takes most of the time. */
const LONG = 300_000;

function check(seed: number, runs: number, holds: (input: ScenarioInput) => void): void {
  fc.assert(fc.property(smallArbitraryScenario(), holds), {
    seed,
    numRuns: runs,
    endOnFailure: true,
  });
}

describe('whatever the scenario', { timeout: LONG }, () => {
  it('books balance, figures are numbers, tasks and traces give the same digits', () => {
    check(20_270_201, RUNS, (input) => {
      const run = simulate(withCheapLaws(input), 4);
      booksBalance(run);
      figuresAreNumbers(run);
      tasksMayBeCutAnywhere(run);
      traceIsTheReplication(run);
    });
  });

  it('a scenario prepared again gives the same digits again', () => {
    check(20_270_202, PAIRS, (input) => {
      expectSame(digitsOf(simulate(input, 2).results), digitsOf(simulate(input, 2).results));
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

/** Shares and means that are undefined (NaN) exactly when there is none of what they are taken of. */
const TAKEN_OF: Partial<Record<MeasureId, MeasureId>> = {
  answerRate: 'offered',
  abandonment: 'offered',
  delayed: 'offered',
  serviceLevelOffered: 'offered',
  serviceLevelAnswered: 'answered',
  averageSpeedOfAnswer: 'answered',
};
/** Not bounded by 1: agents stay on after their shift, needs of the warm-up are settled later. */
const UNBOUNDED: readonly MeasureId[] = ['occupancy', 'providerOccupancy', 'shareResolved'];

/** Finite, not below zero, at most 1 where it is a share; NaN only where there is nothing. */
function figuresAreNumbers(run: Simulation): void {
  const { layout } = run.results;
  for (const { measure, setup, channel, provider, line } of layout.columns) {
    const where = { setup, channel, provider, line };
    const { unit } = measures[measure];
    const most = unit === 'share' && !UNBOUNDED.includes(measure) ? 1 + 1e-12 : Number.MAX_VALUE;
    const base = TAKEN_OF[measure];
    const bases = base === undefined ? undefined : run.values(base, where);
    const maybeNothing = unit === 'share' || unit === 's' || unit === 'count';
    run.values(measure, where).forEach((value, i) => {
      const fine = value >= 0 && value <= most;
      const undefinedRightly = bases === undefined ? maybeNothing : bases[i] === 0;
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
    return digitsOf(results);
  };
  expectSame(cut([runChunk(engine, 0, 4, 1)]), digitsOf(whole.results));
  expectSame(
    cut([runChunk(engine, 3, 1), runChunk(engine, 0, 1, 2), runChunk(engine, 1, 2, 1)]),
    digitsOf(whole.results),
  );
}

function traceIsTheReplication({ engine }: Simulation): void {
  const { days, setups } = engine.layout;
  const chunk = runChunk(engine, 5, 1);
  const trace = engine.trace(5, 0, days);
  const perSetup = chunk.intervals.length / setups;
  trace.setups.forEach(({ intervals }, setup) => {
    expectSame(intervals, chunk.intervals.subarray(setup * perSetup, (setup + 1) * perSetup));
  });
  const width = chunk.outages.length / Math.max(1, trace.outages.length);
  trace.outages.forEach((outage, i) => {
    const row = chunk.outages.subarray(i * width, (i + 1) * width);
    const { hazard, startSeconds, durationSeconds, timeToRecoverHours } = outage;
    expect([hazard, startSeconds, durationSeconds]).toEqual([...row.subarray(1, 4)]);
    expect(timeToRecoverHours).toEqual([...row.subarray(width - setups)]);
  });
}
