import { describe, expect, test } from 'vitest';
import { moments } from '../../../src/estimate/index.ts';
import { simulate, type Simulation } from '../../support/simulate.ts';
import { exponential, queueScenario, type QueueCase } from './queue-scenario.ts';
import { LEAST_CONTACTS, testReferenceCases } from './reference-case.ts';

/** A day of 8 hours from empty: 4.2 a minute, 2 min, 12 agents, 20 s; then the queue is drained. */
const DAY: QueueCase = {
  perMinute: 4.2,
  handleTime: exponential(120),
  agents: [12],
  days: 1,
  closesAt: '08:00',
};

/*
 * The published figures are themselves simulated (30,000 days, 95 % intervals). Half their width,
 * scaled from 95 % to 99.9 %, is added to the interval of ours.
 */
const TO_999 = 3.2905 / 1.96;

describe('one day from empty, as umontreal-simul/contactcenters simulates it', () => {
  testReferenceCases([
    {
      name: 'P11: without abandonment',
      source: 'contactcenters, MMC, 30,000 days',
      queue: { ...DAY, seed: 'P11' },
      replications: 1500,
      known: {
        answeredWithin: [1815.3, 0.68 * TO_999],
        serviceLevel: [0.9, 5e-4 + 0.0005],
        averageSpeedOfAnswer: [0.101 * 60, 0.0005 * 60 + 0.02],
      },
    },
    {
      name: 'P12: patience of one minute; service level of the answered',
      source: 'contactcenters, MMCAb, 30,000 days',
      queue: { ...DAY, patience: exponential(60), convention: 'answered', seed: 'P12' },
      replications: 1500,
      known: {
        abandoned: [59.359, 0.172 * TO_999],
        answeredWithin: [1906.74, 0.43 * TO_999],
        serviceLevel: [0.975, 5e-4],
        averageSpeedOfAnswer: [0.024 * 60, 0.0005 * 60],
      },
    },
    {
      name: 'P12: service level of offered less those who abandon within 20 s',
      source: 'contactcenters, MMCAb, 1,000 days',
      queue: { ...DAY, patience: exponential(60), convention: 'lessShortAbandons', seed: 'P12 b' },
      replications: 1500,
      known: { serviceLevel: [0.968, 5e-4] },
    },
  ]);

  test('nothing waits when the day is over: the queue was drained', () => {
    const day = simulate(queueScenario({ ...DAY, seed: 'drained' }), 500);
    expect(day.results.contacts).toBeGreaterThanOrEqual(LEAST_CONTACTS);
    expect(day.mean('stillWaiting')).toBe(0);
    expect(day.values('answered')).toEqual(day.values('offered'));
  });
});

describe('V36: busy days', () => {
  const counts = (dayBusynessCv: number): Simulation => {
    const queue: QueueCase = {
      perMinute: 100 / 1440,
      handleTime: exponential(60),
      agents: [10],
      days: 1,
      dayBusynessCv,
      seed: 'V36',
    };
    return simulate(queueScenario(queue), 12_000);
  };
  /** 99.9 % interval of a variance, from the fourth moment of the values. */
  const varianceInterval = (values: Float64Array): [low: number, high: number] => {
    const { mean } = moments(values);
    const squares = moments(values.map((value) => (value - mean) * (value - mean)));
    const half = 3.2905 * Math.sqrt(squares.variance / values.length);
    return [squares.mean - half, squares.mean + half];
  };
  const shareUpTo = (values: Float64Array, most: number): number =>
    values.filter((value) => value <= most).length / values.length;

  test('100 contacts a day with a factor of 10 %: variance 200, 95th percentile 124', () => {
    const busy = counts(0.1);
    expect(busy.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    const values = busy.values('firstAttempts');
    const [low, high] = varianceInterval(values);
    expect(low).toBeLessThan(200);
    expect(high).toBeGreaterThan(200);
    // 3.29 standard errors of a share of 0.95 over 12,000 days: 0.0066.
    expect(shareUpTo(values, 124)).toBeGreaterThan(0.95 - 0.0066);
    expect(shareUpTo(values, 123)).toBeLessThan(0.95 + 0.0066);
  });

  test('without it the days are Poisson: variance 100, 95th percentile 117', () => {
    const plain = counts(0);
    const values = plain.values('firstAttempts');
    const [low, high] = varianceInterval(values);
    expect(low).toBeLessThan(100);
    expect(high).toBeGreaterThan(100);
    expect(shareUpTo(values, 117)).toBeGreaterThan(0.95 - 0.0066);
    expect(shareUpTo(values, 116)).toBeLessThan(0.95 + 0.0066);
  });
});
