import { describe } from 'vitest';
import { stationary } from '../../support/theory/markov-chain.ts';
import { waitsOfManyAgents, waitsOfOneAgent } from '../../support/theory/priority.ts';
import { generalPatience } from '../../support/theory/general-patience.ts';
import { minutesOf, testNetworks, type KnownFigure } from './network-case.ts';
import type { NetworkChannel } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';

const asa = (waits: readonly number[], rounding = 0): KnownFigure[] =>
  waits.map((value, channel) => ({
    measure: 'averageSpeedOfAnswer',
    channel,
    value,
    rounding: rounding * value,
  }));

/** Two channels of one exponential handle time on 12 agents, seconds. */
const two: readonly NetworkChannel[] = [
  { id: 'urgent', perMinute: 2.2, handleTime: exponential(120), priority: 1 },
  { id: 'other', perMinute: 2.6, handleTime: exponential(120), priority: 2 },
];
const ranked = waitsOfManyAgents(12, [2.2 / 60, 2.6 / 60], 120);
const reversed = waitsOfManyAgents(12, [2.6 / 60, 2.2 / 60], 120).reverse();

/** One agent, seconds: lognormal, constant and gamma handle times. */
const three: readonly NetworkChannel[] = [
  {
    id: 'first',
    perMinute: 0.3,
    handleTime: { distribution: 'lognormal', meanSeconds: 40, cv: 1.2 },
    priority: 1,
  },
  {
    id: 'second',
    perMinute: 0.2,
    handleTime: { distribution: 'constant', meanSeconds: 60 },
    priority: 5,
  },
  {
    id: 'third',
    perMinute: 0.2,
    handleTime: { distribution: 'gamma', meanSeconds: 75, cv: 0.7 },
    priority: 9,
  },
];
const classes = [
  { rate: 0.3 / 60, meanHandle: 40, secondMoment: 40 ** 2 * (1 + 1.2 ** 2) },
  { rate: 0.2 / 60, meanHandle: 60, secondMoment: 60 ** 2 },
  { rate: 0.2 / 60, meanHandle: 75, secondMoment: 75 ** 2 * (1 + 0.7 ** 2) },
];
/** Pollaczek and Khinchine: without priorities, the mixture of the three. */
const [mixed] = waitsOfOneAgent([
  {
    rate: 0.7 / 60,
    meanHandle: (0.3 * 40 + 0.2 * 60 + 0.2 * 75) / 0.7,
    secondMoment:
      classes.reduce((sum, { rate, secondMoment }) => sum + rate * secondMoment, 0) / (0.7 / 60),
  },
]);

describe('priorities between channels, without interruption', () => {
  testNetworks([
    {
      name: 'two classes on 12 agents: Cobham 1954',
      network: {
        channels: two,
        teams: [{ provider: 'one', agents: 12 }],
        days: 28,
        seed: 'cobham',
      },
      replications: 15,
      known: asa(ranked, 1e-3),
    },
    {
      name: 'the other way round, by the skills of the team',
      network: {
        channels: two,
        teams: [
          {
            provider: 'one',
            agents: 12,
            skills: { urgent: { priority: 4 }, other: { priority: 3 } },
          },
        ],
        days: 28,
        seed: 'cobham reversed',
      },
      replications: 15,
      known: asa(reversed, 1e-3),
    },
    {
      name: 'three classes of general handle times at one agent: Cobham 1954',
      network: {
        channels: three,
        teams: [{ provider: 'one', agents: 1 }],
        days: 91,
        seed: 'M/G/1',
      },
      replications: 20,
      known: asa(waitsOfOneAgent(classes), 2e-4),
    },
    {
      name: 'the same without priorities: Pollaczek and Khinchine, one wait for all',
      network: {
        channels: three.map((channel) => ({ ...channel, priority: 2 })),
        teams: [{ provider: 'one', agents: 1 }],
        days: 91,
        seed: 'PK',
      },
      replications: 20,
      known: asa([mixed!, mixed!, mixed!], 2e-4),
    },
  ]);
});

/** Two classes with handle times of 60 and 180 s on 2 agents, patience 90 s; rates a minute. */
const MOST = 14;
const impatient = stationary([0, 0, 0, 0], (a, b, waitingA, waitingB) => {
  const idle = a + b < 2;
  const next = (x: number, y: number) =>
    waitingA > 0
      ? [x + 1, y, waitingA - 1, waitingB]
      : waitingB > 0
        ? [x, y + 1, 0, waitingB - 1]
        : [x, y, 0, 0];
  return [
    [idle ? [a + 1, b, 0, 0] : [a, b, waitingA + 1, waitingB], idle || waitingA < MOST ? 0.8 : 0],
    [idle ? [a, b + 1, 0, 0] : [a, b, waitingA, waitingB + 1], idle || waitingB < MOST ? 0.4 : 0],
    [next(a - 1, b), a],
    [next(a, b - 1), b / 3],
    [[a, b, waitingA - 1, waitingB], waitingA / 1.5],
    [[a, b, waitingA, waitingB - 1], waitingB / 1.5],
  ];
});

describe('priorities and abandonment', () => {
  testNetworks([
    {
      name: 'two classes with handle times of their own on 2 agents: a chain in four dimensions',
      network: {
        channels: [
          {
            id: 'short',
            perMinute: 0.8,
            handleTime: exponential(60),
            patience: exponential(90),
            priority: 1,
          },
          {
            id: 'long',
            perMinute: 0.4,
            handleTime: exponential(180),
            patience: exponential(90),
            priority: 2,
          },
        ],
        teams: [{ provider: 'one', agents: 2 }],
        days: 56,
        seed: 'impatient classes',
      },
      replications: 15,
      known: [
        { measure: 'abandonment', value: impatient.mean((_, __, q) => q / 1.5) / 0.8 },
        {
          measure: 'abandonment',
          channel: 1,
          value: impatient.mean((_, __, ___, q) => q / 1.5) / 0.4,
        },
        { measure: 'delayed', value: impatient.share((a, b) => a + b === 2) },
        { measure: 'delayed', channel: 1, value: impatient.share((a, b) => a + b === 2) },
        { measure: 'occupancy', value: impatient.mean((a, b) => a + b) / 2 },
      ],
    },
  ]);
});

/** Three fast agents (80 s) and three slow ones (160 s) for one queue: the fast come first. */
const FAST = 60 / 80;
const SLOW = 60 / 160;
const fastFirst = stationary([0, 0, 0], (fast, slow, waiting) => [
  [
    fast < 3 ? [fast + 1, slow, 0] : slow < 3 ? [3, slow + 1, 0] : [3, 3, waiting + 1],
    waiting < 60 ? 2.8 : 0,
  ],
  [waiting > 0 ? [3, 3, waiting - 1] : [fast - 1, slow, 0], fast * FAST],
  [waiting > 0 ? [3, 3, waiting - 1] : [fast, slow - 1, 0], slow * SLOW],
  [[3, 3, waiting - 1], waiting],
]);
const fastKnown: KnownFigure[] = [
  { measure: 'delayed', value: fastFirst.share((fast, slow) => fast + slow === 6) },
  { measure: 'meanWait', value: (fastFirst.mean((_, __, waiting) => waiting) / 2.8) * 60 },
  { measure: 'abandonment', value: fastFirst.mean((_, __, waiting) => waiting) / 2.8 },
  { measure: 'occupancy', value: fastFirst.mean((fast, slow) => fast + slow) / 6 },
];
const fastChannel = {
  id: 'phone',
  perMinute: 2.8,
  handleTime: exponential(100),
  patience: exponential(60),
};

describe('experts first', () => {
  testNetworks([
    {
      name: 'two teams of one provider, the faster one preferred: a chain in three dimensions',
      network: {
        channels: [fastChannel],
        teams: [
          { provider: 'one', agents: 3, skills: { phone: { priority: 2, handleTimeFactor: 1.6 } } },
          { provider: 'one', agents: 3, skills: { phone: { priority: 1, handleTimeFactor: 0.8 } } },
        ],
        days: 28,
        seed: 'experts',
      },
      replications: 12,
      known: fastKnown,
    },
    {
      name: 'two providers in order, one queue for both: the same chain',
      network: {
        channels: [fastChannel],
        providers: {
          fast: { skills: { phone: { handleTimeFactor: 0.8 } } },
          slow: { skills: { phone: { handleTimeFactor: 1.6 } } },
        },
        teams: [
          { provider: 'slow', agents: 3 },
          { provider: 'fast', agents: 3 },
        ],
        routing: { phone: { policy: 'priority', order: ['fast', 'slow'], queue: 'central' } },
        days: 28,
        seed: 'fast provider',
      },
      replications: 12,
      known: [
        ...fastKnown,
        {
          measure: 'providerAnswered',
          provider: 1,
          value: fastFirst.mean((fast) => fast) * FAST * minutesOf(28),
        },
      ],
    },
  ]);
});

/** N design: 3 experts for A alone; 3 generalists for A and B who take B first. 2 min, in minutes. */
const generalists = stationary([0, 0, 0, 0], (experts, general, a, b) => {
  const idle = experts < 3;
  const free = general < 3;
  const toA = idle
    ? [experts + 1, general, 0, b]
    : free
      ? [3, general + 1, 0, 0]
      : [3, 3, a + 1, b];
  return [
    [toA, a < 25 ? 1.5 : 0],
    [free ? [experts, general + 1, 0, 0] : [experts, 3, a, b + 1], b < 25 ? 1.2 : 0],
    [a > 0 ? [3, general, a - 1, b] : [experts - 1, general, 0, b], experts / 2],
    [
      b > 0 ? [experts, 3, a, b - 1] : a > 0 ? [3, 3, a - 1, 0] : [experts, general - 1, 0, 0],
      general / 2,
    ],
    [[experts, general, a - 1, b], a / 1.5],
    [[experts, general, a, b - 1], b / 1.5],
  ];
});

const nDesign: readonly NetworkChannel[] = [
  { id: 'a', perMinute: 1.5, handleTime: exponential(120), patience: exponential(90) },
  { id: 'b', perMinute: 1.2, handleTime: exponential(120), patience: exponential(90) },
];

describe('experts and generalists', () => {
  testNetworks([
    {
      name: 'N design: experts of A spill to generalists who prefer B; a chain in four dimensions',
      network: {
        channels: nDesign,
        teams: [
          { provider: 'one', agents: 3, channels: ['a'], skills: { a: { priority: 1 } } },
          {
            provider: 'one',
            agents: 3,
            channels: ['a', 'b'],
            skills: { a: { priority: 2 }, b: { priority: 1 } },
          },
        ],
        days: 28,
        seed: 'N design',
      },
      replications: 12,
      known: [
        { measure: 'abandonment', value: generalists.mean((_, __, a) => a / 1.5) / 1.5 },
        {
          measure: 'abandonment',
          channel: 1,
          value: generalists.mean((_, __, ___, b) => b / 1.5) / 1.2,
        },
        { measure: 'delayed', value: generalists.share((e, g) => e + g === 6) },
        { measure: 'delayed', channel: 1, value: generalists.share((_, g) => g === 3) },
        { measure: 'occupancy', value: generalists.mean((e, g) => e + g) / 6 },
      ],
    },
    {
      // For the experts a contact that moves on after 30 s is one that hangs up after 30 s.
      name: 'helpers enough for all who have waited 30 s: M/M/50+D, with D = 30 s',
      network: {
        channels: [{ id: 'phone', perMinute: 12, handleTime: exponential(240) }],
        teams: [
          { provider: 'expert', agents: 50 },
          { provider: 'helper', agents: 60, skills: { phone: { priority: 5, afterSeconds: 30 } } },
        ],
        routing: {
          phone: { policy: 'split', shares: { expert: 1, helper: 0 }, queue: 'central' },
        },
        seed: 'helpers',
      },
      replications: 12,
      known: helpersAfter(30),
    },
    {
      name: 'the same as staged overflow to another provider',
      network: {
        channels: [{ id: 'phone', perMinute: 12, handleTime: exponential(240) }],
        teams: [
          { provider: 'expert', agents: 50 },
          { provider: 'helper', agents: 60 },
        ],
        routing: {
          phone: {
            policy: 'split',
            shares: { expert: 1, helper: 0 },
            overflow: { afterSeconds: 30 },
          },
        },
        seed: 'staged',
      },
      replications: 12,
      known: helpersAfter(30),
    },
  ]);
});

function helpersAfter(seconds: number): readonly KnownFigure[] {
  const figures = generalPatience({
    agents: 50,
    rate: 0.2,
    meanHandle: 240,
    served: (wait) => (wait < seconds ? 1 : 0),
    longest: 900,
  });
  return [
    { measure: 'delayed', value: figures.delayed, rounding: 1e-4 },
    { measure: 'averageSpeedOfAnswer', value: figures.meanWait, rounding: 1e-2 },
    { measure: 'serviceLevel', value: figures.takenWithin(20), rounding: 1e-4 },
    {
      measure: 'providerAnswered',
      provider: 1,
      value: figures.abandonment * 12 * minutesOf(7),
      rounding: 1e-4 * 12 * minutesOf(7),
    },
  ];
}
