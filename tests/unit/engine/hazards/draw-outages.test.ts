import { describe, expect, it } from 'vitest';
import { clockOf, type Clock } from '../../../../src/engine/demand/clock.ts';
import { outageSource } from '../../../../src/engine/hazards/draw-outages.ts';
import type { Outage } from '../../../../src/engine/hazards/outage.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import { month } from '../../../../src/base/calendar.ts';
import { moments } from '../../../../src/estimate/index.ts';
import { meanInterval, validScenario } from '../../../support/simulate.ts';
import { FOUR_HOURS, outageScenario, type HazardInput } from '../outage-scenario.ts';

const DAYS_OF_FOUR_YEARS = 1461;
const FOUR_YEARS = clockOf({ start: '2027-01-01', days: DAYS_OF_FOUR_YEARS, intervalMinutes: 60 });
const Z = 3.2905;

const attack = (changes: Partial<HazardInput>): HazardInput => ({ ...FOUR_HOURS, ...changes });

/** The outage logs of so many replications. */
function logs(hazards: HazardInput[], replications: number, clock: Clock = FOUR_YEARS) {
  const scenario = validScenario({
    ...outageScenario(hazards),
    horizon: { start: '2027-01-01', days: clock.days, intervalMinutes: 60 },
  });
  const source = outageSource(scenario, clock, rootKey('outages'));
  return Array.from({ length: replications }, (_, replication) => source.draw(replication));
}

describe('random outages', () => {
  it('come as a Poisson process: mean and variance of the count are rate × time', () => {
    const counts = Float64Array.from(
      logs([attack({ occurs: { perYear: 0.5 } })], 100_000),
      (log) => log.length,
    );
    const { n, mean, variance } = moments(counts);
    expect(Math.abs(mean - 2)).toBeLessThan(Z * Math.sqrt(2 / n));
    // Variance of a Poisson variance: (λ + 2λ²)/n.
    expect(Math.abs(variance - 2)).toBeLessThan(Z * Math.sqrt((2 + 8) / n));
  });

  it('start anywhere in the horizon alike', () => {
    const starts = logs([attack({ occurs: { perYear: 1 } })], 20_000).flatMap((log) =>
      log.map(({ start }) => start / FOUR_YEARS.horizonSeconds),
    );
    const counts = new Array<number>(20).fill(0);
    for (const start of starts) counts[Math.floor(start * 20)]!++;
    const expected = starts.length / 20;
    for (const count of counts)
      expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('follow the weights of the months, and keep the yearly rate', () => {
    const monthWeights = [3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0];
    const log = logs([attack({ occurs: { perYear: 2, monthWeights } })], 20_000).flat();
    const byMonth = new Array<number>(12).fill(0);
    for (const { start } of log)
      byMonth[month(FOUR_YEARS.firstDay + Math.floor(start / 86_400))]!++;
    // Days in January and July: 31 each of 365.25; weights 3 and 1 of a mean of 1/3.
    const january = 2 * 20_000 * 4 * (31 / 365.25) * 9;
    expect(Math.abs(byMonth[0]! - january)).toBeLessThan(Z * Math.sqrt(january));
    expect(Math.abs(byMonth[6]! - january / 3)).toBeLessThan(Z * Math.sqrt(january / 3));
    expect(byMonth[0]! + byMonth[6]!).toBe(log.length);
  });

  it('are listed by start; each hazard numbers its own', () => {
    const two = [attack({ occurs: { perYear: 3 } }), attack({ id: 'b', occurs: { perYear: 2 } })];
    for (const log of logs(two, 200)) {
      log.forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(log[i - 1]?.start ?? 0));
      for (const hazard of [0, 1]) {
        const numbers = log.filter((outage) => outage.hazard === hazard).map((o) => o.occurrence);
        expect(numbers).toEqual(numbers.map((_, i) => i));
      }
    }
  });

  it('of one hazard do not move when another is added, or changes its duration', () => {
    const first = attack({ occurs: { perYear: 3 } });
    const second = attack({ id: 'second', occurs: { perYear: 5 } });
    const slower = { ...first, durationHours: 40 };
    const alone = logs([first], 100);
    const withSecond = logs([first, second], 100).map((log) => log.filter((o) => o.hazard === 0));
    expect(withSecond).toEqual(alone);
    const starts = (all: readonly (readonly Outage[])[]) =>
      all.map((log) => log.map((o) => o.start));
    expect(starts(logs([slower], 100))).toEqual(starts(alone));
  });

  it('draw how much they take from the uniform law given', () => {
    const capacityLost = { distribution: 'uniform' as const, minimum: 0.3, maximum: 0.7 };
    const log = logs([attack({ occurs: { perYear: 2 }, capacityLost })], 10_000).flat();
    const lost = Float64Array.from(log, (outage) => outage.capacityLost);
    const { low, high } = meanInterval(lost);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(Math.min(...lost)).toBeGreaterThanOrEqual(0.3);
    expect(Math.max(...lost)).toBeLessThanOrEqual(0.7);
  });
});

describe('a scripted outage', () => {
  it('strikes once in every replication, at its minute, whatever the seed', () => {
    const log = logs([attack({ occurs: { at: '2027-01-03T10:15' } })], 50);
    for (const outages of log) {
      expect(outages.map(({ start, duration }) => [start, duration])).toEqual([
        [2 * 86_400 + 10.25 * 3600, 4 * 3600],
      ]);
    }
  });

  it('may be drawn out: its duration is random where a law is given', () => {
    const durationHours = { distribution: 'lognormal' as const, median: 6, p95: 24 };
    const log = logs(
      [attack({ occurs: { at: '2027-01-01T00:00' }, durationHours })],
      20_000,
    ).flat();
    const upTo = (hours: number) =>
      log.filter(({ duration }) => duration <= hours * 3600).length / log.length;
    expect(Math.abs(upTo(6) - 0.5)).toBeLessThan(Z * Math.sqrt(0.25 / 20_000));
    expect(Math.abs(upTo(24) - 0.95)).toBeLessThan(Z * Math.sqrt(0.0475 / 20_000));
    expect(log[0]!.start).toBe(0);
  });
});
