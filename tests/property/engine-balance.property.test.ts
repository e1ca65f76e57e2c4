import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { providerCells } from '../../src/engine/provider-cells.ts';
import {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_FIELDS,
  PROVIDER_WIDTH,
  type IntervalField,
  type ProviderField,
} from '../../src/engine/result.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { withCheapLaws } from '../support/cheap-laws.ts';
import { simulate, type Simulation } from '../support/simulate.ts';

const LONG = 300_000;
const SCENARIOS = 1000;

describe('nothing is lost in the books', { timeout: LONG }, () => {
  it('in every interval, channel, provider and setup of a thousand random scenarios', () => {
    let offered = 0;
    fc.assert(
      fc.property(smallArbitraryScenario(), (input) => {
        const run = simulate(withCheapLaws(input), 1);
        intervalsBalance(run);
        providersBalance(run);
        needsBalance(run);
        offered += run.results.contacts;
      }),
      { seed: 20_270_211, numRuns: SCENARIOS, endOnFailure: true },
    );
    // The scenarios are no empty ones.
    expect(offered).toBeGreaterThan(SCENARIOS * 100);
  });
});

const ENDS: readonly IntervalField[] = [
  'answered',
  'abandoned',
  'blocked',
  'cutOff',
  'stillWaiting',
];
const RETURNS: readonly IntervalField[] = ['redials', 'repeats', 'changed', 'transferred'];

/** offered = what became of it = where it came from, interval by interval. */
function intervalsBalance(run: Simulation): void {
  const { setups, channels } = run.results.layout;
  for (let setup = 0; setup < setups; setup++) {
    for (let channel = 0; channel < channels; channel++) {
      const book = (field: IntervalField) => run.books(field, { setup, channel });
      const sum = (fields: readonly IntervalField[]) =>
        fields.map(book).reduce((total, part) => total.map((count, i) => count + part[i]!));
      const offered = book('offered');
      expect(sum(ENDS)).toEqual(offered);
      expect(sum(['firstAttempts', ...RETURNS])).toEqual(offered);
      for (const field of [...ENDS, ...RETURNS, 'firstAttempts'] as const) {
        expect(book(field).every((count) => count >= 0)).toBe(true);
      }
      const failed = sum(['abandoned', 'blocked', 'cutOff']);
      expect(book('lost').every((count, i) => count <= failed[i]!)).toBe(true);
      const answered = book('answered');
      expect(book('unresolved').every((count, i) => count <= answered[i]!)).toBe(true);
    }
  }
}

/**
 * What ended at the providers and in the client's own queues is what ended in the channel, in every
 * interval; and no provider resolves more than it answers, or answers more in time than at all.
 */
function providersBalance({ results }: Simulation): void {
  const { layout, intervals, providerIntervals } = results;
  const { setups, channels, providers } = layout;
  const count = layout.days * layout.intervalsPerDay;
  const place = (field: ProviderField) => PROVIDER_FIELDS.indexOf(field);
  for (let setup = 0; setup < setups; setup++) {
    for (let channel = 0; channel < channels; channel++) {
      const cells = Array.from({ length: providers + 1 }, (_, provider) =>
        providerCells(layout, setup, channel, provider),
      );
      for (let interval = 0; interval < count; interval++) {
        const row = ((setup * channels + channel) * count + interval) * INTERVAL_WIDTH;
        const sums = new Float64Array(PROVIDER_WIDTH);
        cells.forEach((found, provider) => {
          if (found === undefined) return;
          const at = found.first + interval * found.step;
          const own = providerIntervals.subarray(at, at + PROVIDER_WIDTH);
          const of = (field: ProviderField): number => own[place(field)]!;
          own.forEach((value, i) => {
            if (!(value >= 0) || !Number.isInteger(value))
              expect(value, PROVIDER_FIELDS[i]).toBe(0);
            sums[i]! += value;
          });
          const fits =
            of('answeredWithin') <= of('answered') &&
            of('completed') <= of('answered') &&
            of('resolved') <= of('completed') &&
            of('resolvable') <= of('completed') &&
            of('rated') <= of('completed') &&
            of('satisfiedMillionths') <= of('rated') * 1e6 &&
            (provider < providers || of('answered') + of('handledMilliseconds') === 0);
          if (!fits) expect([...own], String(provider)).toBe('possible');
        });
        for (const field of BOTH) {
          const booked = intervals[row + INTERVAL_FIELDS.indexOf(field)]!;
          if (sums[place(field)] !== booked) expect(sums[place(field)], field).toBe(booked);
        }
        const wait = intervals[row + INTERVAL_FIELDS.indexOf('waitMilliseconds')]!;
        // Each wait is rounded by itself here.
        const answered = sums[place('answered')]!;
        const off = Math.abs(sums[place('waitMilliseconds')]! - wait);
        if (off > (answered + 1) / 2 + 1e-6) expect(off, 'waits').toBe(0);
      }
    }
  }
}

const BOTH = [
  'answered',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  'blocked',
  'cutOff',
] as const;

/**
 * First attempts = resolved + lost + left unresolved + open at the end, over all channels: what is
 * open is at least what still waits. Needs from before the horizon are not among the first attempts.
 */
function needsBalance(run: Simulation): void {
  const { scenario, results } = run;
  const before =
    (scenario.horizon.warmUpDays ?? 0) > 0 ||
    scenario.channels.some(({ demand }) => (demand.backlogAtStart ?? 0) > 0);
  if (before) return;
  const { setups, channels } = results.layout;
  for (let setup = 0; setup < setups; setup++) {
    const total = (measure: Parameters<Simulation['values']>[0]) =>
      Array.from(
        { length: channels },
        (_, channel) => run.values(measure, { setup, channel })[0]!,
      ).reduce((sum, value) => sum + value, 0);
    const ended = total('needsResolved') + total('lost') + total('unresolved');
    expect(total('firstAttempts')).toBeGreaterThanOrEqual(ended + total('stillWaiting'));
  }
}
