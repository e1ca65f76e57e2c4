import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/types.ts';
import { simulate } from '../../support/simulate.ts';
import { exponential, queueScenario } from './queue-scenario.ts';
import {
  CONFIDENCE,
  expectMet,
  LEAST_CONTACTS,
  testReferenceCases,
  type ReferenceCase,
} from './reference-case.ts';

const POOLING: Omit<ReferenceCase, 'name' | 'known'> = {
  source: 'birth and death, computed apart',
  queue: {
    perMinute: 12,
    handleTime: exponential(240),
    patience: exponential(90),
    agents: [26, 26],
    seed: 'V33',
  },
  replications: 30,
};

describe('two providers of 26 agents, and one pool of 52', () => {
  testReferenceCases([
    {
      ...POOLING,
      name: 'V33: each with its own queue and half of the contacts',
      known: { abandonment: [0.06301, 5e-6], serviceLevel: [0.8443, 5e-5] },
    },
    {
      ...POOLING,
      name: 'V33: one provider of double size',
      queue: { ...POOLING.queue, agents: [52] },
      known: { abandonment: [0.03568, 5e-6], serviceLevel: [0.91437, 5e-6] },
    },
    {
      ...POOLING,
      name: 'V33: one queue for both is as good as one provider of double size',
      queue: { ...POOLING.queue, central: true },
      known: { abandonment: [0.03568, 5e-6], serviceLevel: [0.91437, 5e-6] },
    },
  ]);
});

/** 40 Erlang on 40 agents and, when none is idle, on 10 more; nobody waits. */
function lossSystem(): ScenarioInput {
  const input = queueScenario({
    perMinute: 40,
    handleTime: exponential(60),
    agents: [40, 10],
    maximumWaiting: 0,
    seed: 'V31',
  });
  const [setup] = input.setups;
  const order = input.providers.map(({ id }) => id);
  const routing = { phone: { policy: 'priority' as const, order, maximumWaiting: 0 } };
  return { ...input, setups: [{ ...setup!, routing }] };
}

describe('loss systems', () => {
  testReferenceCases([
    {
      name: 'V02: 10 Erlang on 14 agents lose 5.68 %',
      source: 'Erlang B table; 0.056819',
      queue: {
        perMinute: 10,
        handleTime: exponential(60),
        agents: [14],
        maximumWaiting: 0,
        seed: 'V02',
      },
      replications: 15,
      known: { blocked: [0.056819 * 100_800, 5e-7 * 100_800] },
    },
    {
      name: 'V02: and so they do when handle times are lognormal (Erlang B needs only the mean)',
      source: 'insensitivity of M/G/n/n, Sevastyanov 1957',
      queue: {
        perMinute: 10,
        handleTime: { distribution: 'lognormal', meanSeconds: 60, cv: 1.5 },
        agents: [14],
        maximumWaiting: 0,
        seed: 'V02 lognormal',
      },
      replications: 15,
      known: { blocked: [0.056819 * 100_800, 5e-7 * 100_800] },
    },
  ]);

  test('V31: what 40 agents cannot take goes to 10 more; B(40; 50) is lost', () => {
    const simulation = simulate(lossSystem(), 10);
    expect(simulation.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    const perWeek = 40 * 60 * 24 * 7;
    expectMet(simulation, 'blocked', [0.018691 * perWeek, 5e-7 * perWeek]);
    // The overflow of the first group is 4.6462 Erlang; the second carries all but the loss.
    const carried = (4.6462 - 0.018691 * 40) * 60 * 24 * 7;
    const second = simulation.interval('providerAnswered', { provider: 1 }, CONFIDENCE);
    expect(carried).toBeGreaterThan(second.low);
    expect(carried).toBeLessThan(second.high);
  });
});

describe('V35: a total stop of half an hour', () => {
  test('12 a minute with patience 1.5 min: 18 wait at the end, 342 have left', () => {
    // Closing after 30 minutes cuts off exactly those who then wait. Closed form λ/θ (1 − e^−θt).
    const stop = queueScenario({
      perMinute: 12,
      handleTime: exponential(240),
      patience: exponential(90),
      agents: [0],
      days: 7,
      closesAt: '00:30',
      atClosing: 'cutOff',
      intervalMinutes: 30,
      seed: 'V35',
    });
    const simulation = simulate(stop, 500);
    expect(simulation.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    expect(simulation.mean('answered')).toBe(0);
    expectMet(simulation, 'cutOff', [18 * 7, 5e-4 * 7]);
    expectMet(simulation, 'abandoned', [342 * 7, 5e-4 * 7]);
  });
});
