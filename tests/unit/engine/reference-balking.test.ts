import { describe } from 'vitest';
import { meanOf, stationaryBirthDeath, takenWithin } from '../../support/theory/birth-death.ts';
import { generalPatience } from '../../support/theory/general-patience.ts';
import { exponentialSurvival, tableSurvival, weibullSurvival } from '../../support/theory/laws.ts';
import { minutesOf, testNetworks } from './network-case.ts';
import { exponential } from './queue-scenario.ts';

/** V24 of the reference cases: 12 a minute, 4 min, 50 agents, mean patience 90 s; in seconds. */
const RATE = 12 / 60;
const HANDLE = 240;
const AGENTS = 50;
const PATIENCE = 90;
const BALKING = 0.2;

const channel = { id: 'phone', perMinute: 12, handleTime: exponential(HANDLE) };
const teams = [{ provider: 'one', agents: AGENTS }];

/** Joining probability 1 − b when nobody is idle: births fall to λ (1 − b) from n on. */
const balking = stationaryBirthDeath({
  birth: (held) => (held < AGENTS ? RATE : RATE * (1 - BALKING)),
  death: (held) => Math.min(held, AGENTS) / HANDLE + Math.max(0, held - AGENTS) / PATIENCE,
});
const allBusy = meanOf(balking, (held) => (held >= AGENTS ? 1 : 0));
const waiting = meanOf(balking, (held) => Math.max(0, held - AGENTS));
const taken = meanOf(balking, (held) =>
  held < AGENTS ? 1 : (1 - BALKING) * takenWithin(held - AGENTS, 20, AGENTS / HANDLE, 1 / PATIENCE),
);

describe('customers who leave at once', () => {
  testNetworks([
    {
      name: 'balking of 20 % and exponential patience: birth and death',
      network: {
        channels: [{ ...channel, patience: exponential(PATIENCE), balking: BALKING }],
        teams,
        seed: 'balking',
      },
      replications: 15,
      known: [
        { measure: 'delayed', value: allBusy },
        { measure: 'abandonment', value: allBusy * BALKING + waiting / PATIENCE / RATE },
        { measure: 'meanWait', value: waiting / RATE },
        { measure: 'serviceLevel', value: taken },
        { measure: 'balked', value: allBusy * BALKING * 12 * minutesOf(7) },
      ],
    },
    {
      name: 'balking of 10 %, patience without end: birth and death',
      network: { channels: [{ ...channel, balking: 0.1 }], teams, seed: 'balking only' },
      replications: 15,
      known: balkingOnly(0.1),
    },
  ]);
});

function balkingOnly(share: number) {
  const held = stationaryBirthDeath({
    birth: (k) => (k < AGENTS ? RATE : RATE * (1 - share)),
    death: (k) => Math.min(k, AGENTS) / HANDLE,
  });
  const busy = meanOf(held, (k) => (k >= AGENTS ? 1 : 0));
  const queue = meanOf(held, (k) => Math.max(0, k - AGENTS));
  return [
    { measure: 'abandonment', value: busy * share },
    { measure: 'averageSpeedOfAnswer', value: queue / (RATE * (1 - busy * share)) },
    { measure: 'occupancy', value: (RATE * (1 - busy * share) * HANDLE) / AGENTS },
  ] as const;
}

const POINTS = [
  [0, 0],
  [0.1, 5],
  [0.3, 30],
  [0.6, 60],
  [0.9, 240],
  [1, 600],
] as const;
const queue = { agents: AGENTS, rate: RATE, meanHandle: HANDLE, longest: 900 };

/** Figures of M/M/50 with patience of a law. */
function figuresOf(served: (wait: number) => number) {
  const figures = generalPatience({ ...queue, served });
  return [
    { measure: 'delayed', value: figures.delayed, rounding: 1e-5 },
    { measure: 'abandonment', value: figures.abandonment, rounding: 1e-5 },
    { measure: 'meanWait', value: figures.meanWait, rounding: 1e-3 },
    { measure: 'serviceLevel', value: figures.takenWithin(20), rounding: 1e-4 },
    {
      measure: 'abandonedWithin',
      value: figures.abandonedWithin(20) * 12 * minutesOf(7),
      rounding: 2e-5 * 12 * minutesOf(7),
    },
  ] as const;
}

const weibull = (shape: number) =>
  ({ distribution: 'weibull', meanSeconds: PATIENCE, shape }) as const;

describe('patience by the integrals of Zeltyn and Mandelbaum', () => {
  testNetworks([
    {
      name: 'Weibull of shape 0.6: many leave soon, the others stay',
      network: { channels: [{ ...channel, patience: weibull(0.6) }], teams, seed: 'weibull .6' },
      replications: 15,
      known: figuresOf(weibullSurvival(PATIENCE, 0.6)),
    },
    {
      name: 'Weibull of shape 2.5: patience wears out',
      network: { channels: [{ ...channel, patience: weibull(2.5) }], teams, seed: 'weibull 2.5' },
      replications: 15,
      known: figuresOf(weibullSurvival(PATIENCE, 2.5)),
    },
    {
      name: 'a measured law, linear between its points',
      network: {
        channels: [
          {
            ...channel,
            patience: {
              distribution: 'table',
              points: POINTS.map(([share, seconds]) => ({ share, seconds })),
            },
          },
        ],
        teams,
        seed: 'patience by table',
      },
      replications: 15,
      known: figuresOf(tableSurvival(POINTS)),
    },
    {
      name: 'exponential patience of 30 s with 5 % who balk: an atom at zero',
      network: {
        channels: [{ ...channel, patience: exponential(30), balking: 0.05 }],
        teams,
        seed: 'atom',
      },
      replications: 15,
      known: [
        {
          measure: 'abandonment',
          value: generalPatience({
            ...queue,
            served: (wait) => 0.95 * exponentialSurvival(30)(wait),
          }).abandonment,
          rounding: 1e-5,
        },
      ],
    },
  ]);
});
