import { describe, expect, test } from 'vitest';
import { meanInterval, simulate } from '../../support/simulate.ts';
import { exponential, queueScenario, type QueueCase } from './queue-scenario.ts';
import { CONFIDENCE, LEAST_CONTACTS, testReferenceCases } from './reference-case.ts';

/** V24 of the reference cases: 12 a minute, 4 min, patience 1.5 min on average, 50 agents. */
const V24: QueueCase = {
  perMinute: 12,
  handleTime: exponential(240),
  patience: exponential(90),
  agents: [50],
  seed: 'V24',
};

/** P8 of the published cases: 10 a minute, 5 min, patience 3 min, 48 agents, threshold 20 s. */
const P8: QueueCase = {
  perMinute: 10,
  handleTime: exponential(300),
  patience: exponential(180),
  agents: [48],
  seed: 'P8',
};

/*
 * Impatience keeps queues short, so that the start from empty is forgotten within minutes of a
 * horizon of a week: a bias below 0.05 %, far inside the intervals.
 */
describe('the simulated queue agrees with Erlang A', () => {
  testReferenceCases([
    {
      name: 'V22: patience without end leads back to V11',
      source: 'published test suite; pyworkforce documentation',
      queue: {
        perMinute: 12,
        handleTime: exponential(240),
        patience: exponential(604_800),
        agents: [55],
        seed: 'V22',
      },
      replications: 20,
      known: { serviceLevel: [0.8668, 5e-3], abandonment: [0, 5e-3] },
    },
    {
      name: 'V23: 100 contacts in 30 min, 3 min, patience 5 min, 13 agents',
      source: 'pyworkforce documentation; exact by birth and death',
      queue: {
        perMinute: 100 / 30,
        handleTime: exponential(180),
        patience: exponential(300),
        agents: [13],
        seed: 'V23',
      },
      replications: 60,
      known: {
        serviceLevel: [0.85818, 5e-6],
        occupancy: [0.75003, 5e-6],
        abandonment: [0.02496, 5e-6],
        delayed: [0.2258, 5e-6],
      },
    },
    {
      name: 'V24: 48 Erlang, 50 agents, patience 90 s',
      source: 'computed apart: birth and death, quadrature',
      queue: V24,
      replications: 30,
      known: {
        delayed: [0.31689, 5e-6],
        abandonment: [0.05149, 5e-6],
        meanWait: [4.634, 5e-4],
        occupancy: [0.91057, 5e-6],
        serviceLevel: [0.87326, 5e-6],
      },
    },
    {
      name: 'P1: 100 contacts in 30 min, 3 min, patience 5 min, 14 agents',
      source: 'pyworkforce, test_abandonment.py',
      queue: {
        perMinute: 100 / 30,
        handleTime: exponential(180),
        patience: exponential(300),
        agents: [14],
        seed: 'P1',
      },
      replications: 60,
      known: {
        delayed: [0.14526, 5e-6],
        abandonment: [0.013984, 5e-7],
        occupancy: [0.704297, 5e-7],
        meanWait: [0.069919 * 60, 3e-5],
        serviceLevel: [0.916792, 5e-7],
      },
    },
    {
      name: 'P8: service level of all offered',
      source: 'closed form M/M/48+M',
      queue: P8,
      replications: 30,
      known: {
        serviceLevel: [0.643566, 5e-7],
        delayed: [0.557839, 5e-7],
        abandonment: [0.085696, 5e-7],
        meanWait: [15.4252, 5e-5],
        occupancy: [0.9524, 5e-7],
      },
    },
    {
      name: 'P8: service level of offered less those who abandon within the threshold',
      source: 'closed form M/M/48+M',
      queue: { ...P8, convention: 'lessShortAbandons', seed: 'P8 b' },
      replications: 30,
      known: { serviceLevel: [0.675732, 5e-7] },
    },
    {
      name: 'P8: service level of the answered',
      source: 'closed form M/M/48+M',
      queue: { ...P8, convention: 'answered', seed: 'P8 c' },
      replications: 30,
      known: { serviceLevel: [0.703886, 5e-7] },
    },
  ]);
});

describe('patience need not be exponential', () => {
  testReferenceCases([
    {
      name: 'V26: constant patience, M/M/50+D',
      source: 'integrals of Zeltyn and Mandelbaum, computed apart',
      queue: {
        ...V24,
        patience: { distribution: 'constant', meanSeconds: 90 },
        seed: 'V26',
      },
      replications: 30,
      known: {
        delayed: [0.554, 5e-6],
        abandonment: [0.01915, 5e-6],
        meanWait: [22.81, 5e-3],
        serviceLevel: [0.6016, 5e-5],
      },
    },
    {
      name: 'V27: uniform patience from 0 to 3 min',
      source: 'computed apart',
      queue: {
        ...V24,
        patience: { distribution: 'uniform', minimumSeconds: 0, maximumSeconds: 180 },
        seed: 'V27',
      },
      replications: 30,
      known: {
        delayed: [0.37095, 5e-6],
        abandonment: [0.04412, 5e-6],
        serviceLevel: [0.82325, 5e-6],
      },
    },
    {
      name: 'V29: lognormal patience of mean 90 s and coefficient of variation 1',
      source: 'computed apart',
      queue: {
        ...V24,
        patience: { distribution: 'lognormal', meanSeconds: 90, cv: 1 },
        seed: 'V29',
      },
      replications: 30,
      known: {
        delayed: [0.38228, 5e-6],
        abandonment: [0.04257, 5e-6],
        serviceLevel: [0.82484, 5e-6],
      },
    },
  ]);
});

describe('laws that hold whatever the queue', () => {
  test('V21: P(abandon) = θ E[W], and occupancy = a (1 − P(abandon)) / n', () => {
    const simulation = simulate(queueScenario({ ...V24, seed: 'V21' }), 15);
    expect(simulation.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    const abandonment = simulation.values('abandonment');
    const meanWait = simulation.values('meanWait');
    const occupancy = simulation.values('occupancy');
    const byWait = meanInterval(
      abandonment.map((share, i) => share - meanWait[i]! / 90),
      CONFIDENCE,
    );
    const byLoad = meanInterval(
      occupancy.map((busy, i) => busy - (48 * (1 - abandonment[i]!)) / 50),
      CONFIDENCE,
    );
    expect(byWait.low).toBeLessThan(0);
    expect(byWait.high).toBeGreaterThan(0);
    expect(byWait.high - byWait.low).toBeLessThan(0.002);
    expect(byLoad.low).toBeLessThan(0);
    expect(byLoad.high).toBeGreaterThan(0);
    expect(byLoad.high - byLoad.low).toBeLessThan(0.008);
  });

  test('V48: a queue with a load above its agents stays finite, and more than a tenth leave', () => {
    const overload: QueueCase = {
      perMinute: 12,
      handleTime: exponential(240),
      patience: exponential(60),
      agents: [40],
      seed: 'V48',
    };
    const simulation = simulate(queueScenario(overload), 10);
    expect(simulation.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    expect(simulation.interval('abandonment').low).toBeGreaterThan(0.1);
    expect(simulation.interval('averageSpeedOfAnswer').high).toBeLessThan(60);
  });
});
