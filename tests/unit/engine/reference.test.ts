import { describe } from 'vitest';
import { exponential } from './queue-scenario.ts';
import { testReferenceCases } from './reference-case.ts';

/** Contacts of a week at 4.2 a minute: one replication of P9 and P10. */
const PER_WEEK_AT_4_2 = 4.2 * 60 * 24 * 7;

/*
 * Queues without abandonment that formulas solve exactly, simulated open day and night. Each
 * replication starts empty; the bias this leaves is (relaxation time) / (horizon), at most
 * 1 / μ(√n − √a)² over the horizon: 0.25 % of 14 days for V19, the slowest, 0.2 % of 7 days for V11, far
 * less for the others; the intervals are twenty times as wide.
 */
describe('the simulated queue agrees with Erlang C', () => {
  testReferenceCases([
    {
      name: 'V09, P2: 100 contacts in 30 min, 180 s, 14 agents',
      source: 'pyworkforce, README and tests; callcentrehelper.com, Erlang C formula example',
      queue: { perMinute: 100 / 30, handleTime: exponential(180), agents: [14], seed: 'V09' },
      replications: 60,
      known: {
        delayed: [0.1741319, 1e-7],
        serviceLevel: [0.88835, 1e-6],
        occupancy: [0.7142857, 1e-7],
      },
    },
    {
      name: 'V11: 360 contacts in 30 min, 240 s, 55 agents',
      source: 'Mitan example; published test suite',
      queue: { perMinute: 12, handleTime: exponential(240), agents: [55], seed: 'V11' },
      replications: 40,
      known: {
        delayed: [0.2387, 5e-5],
        serviceLevel: [0.8668, 5e-5],
        averageSpeedOfAnswer: [8.184, 5e-4],
        occupancy: [48 / 55, 1e-9],
      },
    },
    {
      name: 'V12: V11 with a threshold of 15 s',
      source: 'Mitan example, result computed from Erlang C',
      queue: {
        perMinute: 12,
        handleTime: exponential(240),
        agents: [55],
        withinSeconds: 15,
        seed: 'V12',
      },
      replications: 40,
      known: { serviceLevel: [0.845883, 5e-7] },
    },
    {
      name: 'V15: a fifth of an Erlang and one agent',
      source: 'published test suite; 0.846814 by Erlang C',
      queue: { perMinute: 0.2, handleTime: exponential(60), agents: [1], days: 364, seed: 'V15' },
      replications: 15,
      known: { serviceLevel: [0.846814, 5e-7] },
    },
    {
      name: 'V19: M/M/50 at 96 %, threshold at the ninth decile of the wait',
      source: 'Garnett, Mandelbaum and Reiman 2002; Mandelbaum and Zeltyn 2005',
      queue: {
        perMinute: 48,
        handleTime: exponential(60),
        agents: [50],
        withinSeconds: 58.139,
        days: 14,
        seed: 'V19',
      },
      replications: 10,
      known: {
        averageSpeedOfAnswer: [20.834, 5e-4],
        serviceLevel: [0.9, 1e-5],
        occupancy: [0.96, 1e-9],
      },
    },
    {
      name: 'P4: 3.5 a minute, 3 min, 13 agents',
      source: 'A-Herzog/Callcenter-Simulator, ErlangCTest',
      queue: { perMinute: 3.5, handleTime: exponential(180), agents: [13], seed: 'P4' },
      replications: 60,
      known: { averageSpeedOfAnswer: [26.56, 5e-3] },
    },
    {
      name: 'P9: M/M/12 in steady state, 4.2 a minute, 2 min',
      source: 'closed form, rates of umontreal-simul/contactcenters MMC',
      queue: { perMinute: 4.2, handleTime: exponential(120), agents: [12], seed: 'P9' },
      replications: 60,
      known: {
        delayed: [0.183889, 5e-7],
        averageSpeedOfAnswer: [0.10216 * 60, 3e-5],
        serviceLevel: [0.89908, 5e-7],
      },
    },
    {
      name: 'P10: P9 with at most 5 waiting',
      source: 'closed form M/M/12/17',
      queue: {
        perMinute: 4.2,
        handleTime: exponential(120),
        agents: [12],
        maximumWaiting: 5,
        seed: 'P10',
      },
      replications: 60,
      known: {
        averageSpeedOfAnswer: [0.061124 * 60, 3e-5],
        blocked: [0.0094769 * PER_WEEK_AT_4_2, 5e-8 * PER_WEEK_AT_4_2],
      },
    },
  ]);
});
