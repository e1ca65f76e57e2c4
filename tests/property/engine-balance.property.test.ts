import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_DAY_FIELDS,
  PROVIDER_DAY_WIDTH,
  type IntervalField,
  type ProviderDayField,
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
 * What ended at the providers and in the client's own queues is what ended in the channel, day by
 * day of the offer; and no provider resolves more than it answers, or answers more in time than at all.
 */
function providersBalance({ results }: Simulation): void {
  const { setups, channels, providers, days, intervalsPerDay } = results.layout;
  const place = (field: ProviderDayField) => PROVIDER_DAY_FIELDS.indexOf(field);
  for (let setup = 0; setup < setups; setup++) {
    for (let day = 0; day < days; day++) {
      for (let channel = 0; channel < channels; channel++) {
        const at = (provider: number, field: ProviderDayField): number => {
          const row = ((setup * days + day) * channels + channel) * (providers + 1) + provider;
          return results.providerDays[row * PROVIDER_DAY_WIDTH + place(field)]!;
        };
        const everybody = Array.from({ length: providers + 1 }, (_, provider) => provider);
        for (const field of [
          'answered',
          'answeredWithin',
          'abandoned',
          'blocked',
          'cutOff',
        ] as const) {
          const booked = Array.from({ length: intervalsPerDay }, (_, i) => {
            const interval = day * intervalsPerDay + i;
            const row = (setup * channels + channel) * days * intervalsPerDay + interval;
            return results.intervals[row * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(field)]!;
          }).reduce((sum, count) => sum + count, 0);
          const ended = everybody.reduce((sum, provider) => sum + at(provider, field), 0);
          expect(ended, field).toBe(booked);
        }
        for (const provider of everybody) {
          for (const field of PROVIDER_DAY_FIELDS) {
            expect(at(provider, field) >= 0).toBe(true);
          }
          expect(at(provider, 'answeredWithin') <= at(provider, 'answered')).toBe(true);
          expect(at(provider, 'resolved') <= at(provider, 'answered')).toBe(true);
        }
        expect(at(providers, 'answered')).toBe(0);
      }
    }
  }
}

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
