import { describe } from 'vitest';
import { erlangC, meanWaitErlangC, takenWithinErlangC } from '../../support/theory/erlang.ts';
import { stationary } from '../../support/theory/markov-chain.ts';
import { minutesOf, testNetworks, type KnownFigure } from './network-case.ts';
import { exponential } from './queue-scenario.ts';

/** Figures of P9 (M/M/12, 4.2 a minute, 2 min) by Erlang C. */
function erlangFigures(perMinute: number): readonly KnownFigure[] {
  const load = perMinute * 2;
  return [
    { measure: 'delayed', value: erlangC(12, load), rounding: 1e-3 },
    {
      measure: 'averageSpeedOfAnswer',
      value: meanWaitErlangC(12, load, 120),
      rounding: 0.05,
    },
    { measure: 'serviceLevel', value: takenWithinErlangC(12, load, 120, 20), rounding: 5e-4 },
  ];
}

/** Open hours of 14 days, and the mean delay of a repeat in them. */
const OPEN_HOURS = 14 * 8;
const OPEN_DELAY = 40;

const repeated = (firstContactResolution: number) => ({
  one: { skills: { phone: { firstContactResolution } } },
});

/*
 * Agents, and customers at home between two contacts, are an open network of Jackson (1957): whatever
 * the delay, the agents see the law of M/M/n at the rate of all contacts together.
 */
describe('customers whose need was not resolved come back', () => {
  testNetworks([
    {
      name: 'half resolved, 60 % of the others return: M/M/12 at λ / (1 − 0.3)',
      network: {
        channels: [
          {
            id: 'phone',
            perMinute: 2.94,
            handleTime: exponential(120),
            repeat: { probability: 0.6, meanDelayHours: 0.05, maximumRepeats: 10 },
          },
        ],
        providers: repeated(0.5),
        teams: [{ provider: 'one', agents: 12 }],
        days: 28,
        seed: 'repeats',
      },
      replications: 15,
      known: [
        ...erlangFigures(4.2),
        { measure: 'offered', value: 4.2 * minutesOf(28), rounding: 30 },
        { measure: 'firstAttempts', value: 2.94 * minutesOf(28) },
        { measure: 'repeats', value: 1.26 * minutesOf(28), rounding: 30 },
        { measure: 'needsResolved', value: 2.1 * minutesOf(28), rounding: 30 },
        { measure: 'unresolved', value: 0.84 * minutesOf(28), rounding: 30 },
        { measure: 'firstContactResolution', value: 0.5 },
      ],
    },
    {
      name: 'one repeat at most, after two hours: M/M/12 at λ (1 + 0.4)',
      network: {
        channels: [
          {
            id: 'phone',
            perMinute: 3,
            handleTime: exponential(120),
            repeat: { probability: 0.8, meanDelayHours: 2, maximumRepeats: 1 },
          },
        ],
        providers: repeated(0.5),
        teams: [{ provider: 'one', agents: 12 }],
        days: 28,
        warmUpDays: 2,
        seed: 'one repeat',
      },
      replications: 15,
      known: [...erlangFigures(4.2), { measure: 'offered', value: 4.2 * minutesOf(28) }],
    },
    {
      // Of what comes at t, 0.4 (1 − e^(−(H − t) / d)) come back before the last of H open hours.
      name: 'the delay counts opening hours: eight a day, five days of them until the mean delay',
      network: {
        channels: [
          {
            id: 'phone',
            perMinute: 6,
            demand: { contactsPerWeek: 6 * 60 * 8 * 7 },
            opening: {
              days: Array.from({ length: 7 }, () => ({ from: '09:00', to: '17:00' })),
              atClosing: 'drain',
            },
            handleTime: exponential(5),
            repeat: { probability: 0.8, meanDelayHours: OPEN_DELAY, maximumRepeats: 1 },
          },
        ],
        providers: repeated(0.5),
        teams: [{ provider: 'one', agents: 50 }],
        days: 14,
        seed: 'open hours',
      },
      replications: 25,
      known: [
        {
          measure: 'repeats',
          value: 360 * 0.4 * (OPEN_HOURS - OPEN_DELAY * (1 - Math.exp(-OPEN_HOURS / OPEN_DELAY))),
          // The handle time of 5 s comes before the delay.
          rounding: 360 * 0.4 * (5 / 3600),
        },
        { measure: 'lost', value: 0 },
      ],
    },
  ]);
});

/** 2 a minute, 3 min, 6 agents; in minutes. */
const AGENTS = 6;
const RATE = 2;
const HANDLE = 3;
const channel = { id: 'phone', perMinute: RATE, handleTime: exponential(HANDLE * 60) };
const teams = [{ provider: 'one', agents: AGENTS }];

/** Contacts held, and customers about to redial: a share of those who abandon (60 s), after 5 min. */
function redialling(probability: number) {
  const chain = stationary([0, 0], (held, about) => [
    [[held + 1, about], held < 40 ? RATE : 0],
    [[held + 1, about - 1], held < 40 ? about / 5 : 0],
    [
      [held - 1, about],
      Math.min(held, AGENTS) / HANDLE + Math.max(0, held - AGENTS) * (1 - probability),
    ],
    [[held - 1, about + 1], about < 40 ? Math.max(0, held - AGENTS) * probability : 0],
  ]);
  return {
    /** A minute: attempts, those delayed, those abandoned. */
    offered: RATE + chain.mean((_, about) => about / 5),
    delayed: chain.mean((held, about) => (held >= AGENTS ? RATE + about / 5 : 0)),
    abandoned: chain.mean((held) => Math.max(0, held - AGENTS)),
  };
}
const half = redialling(0.5);
/** 30 % turn elsewhere first, half of the others redial. */
const changing = redialling(0.7 * 0.5);

/** A loss system with redials: 80 % after the first block, 40 % after later ones, 3 min. */
const blocking = stationary([0, 0], (held, about) => [
  [[held + 1, about], held < AGENTS ? RATE : 0],
  [[held, about + 1], held === AGENTS && about < 60 ? RATE * 0.8 : 0],
  [[held + 1, about - 1], held < AGENTS ? about / 3 : 0],
  [[held, about - 1], held === AGENTS ? (about / 3) * 0.6 : 0],
  [[held - 1, about], held / HANDLE],
]);
const blockedFirst = RATE * blocking.share((held) => held === AGENTS);
const blockedLater = blocking.mean((held, about) => (held === AGENTS ? about / 3 : 0));

describe('customers who redial', () => {
  testNetworks([
    {
      name: 'half of those who abandon, after 5 min: a chain of contacts and redialling customers',
      network: {
        channels: [
          {
            ...channel,
            patience: exponential(60),
            redial: { probability: 0.5, meanDelayMinutes: 5, maximumAttempts: 20 },
          },
        ],
        teams,
        days: 28,
        seed: 'redials',
      },
      replications: 15,
      known: [
        { measure: 'offered', value: half.offered * minutesOf(28), rounding: 10 },
        { measure: 'abandonment', value: half.abandoned / half.offered },
        { measure: 'meanWait', value: (half.abandoned * 60) / half.offered },
        { measure: 'delayed', value: half.delayed / half.offered },
        { measure: 'lost', value: 0.5 * half.abandoned * minutesOf(28) },
      ],
    },
    {
      name: 'after a block, with another probability the first time: M/M/6/6 with redials',
      network: {
        channels: [
          {
            ...channel,
            redial: {
              probability: 0,
              afterBlocked: 0.8,
              laterProbability: 0.4,
              meanDelayMinutes: 3,
              maximumAttempts: 20,
            },
          },
        ],
        teams,
        routing: { phone: { policy: 'split', shares: { one: 1 }, maximumWaiting: 0 } },
        days: 28,
        seed: 'redials after a block',
      },
      replications: 15,
      known: [
        { measure: 'blocked', value: (blockedFirst + blockedLater) * minutesOf(28) },
        {
          measure: 'offered',
          value: (RATE + blocking.mean((_, about) => about / 3)) * minutesOf(28),
          rounding: 10,
        },
        {
          measure: 'lost',
          value: (blockedFirst * 0.2 + blockedLater * 0.6) * minutesOf(28),
        },
        { measure: 'occupancy', value: blocking.mean((held) => held) / AGENTS },
      ],
    },
    {
      name: '30 % of those who give up waiting turn to the chat, half of the others redial',
      network: {
        channels: [
          {
            ...channel,
            patience: exponential(60),
            redial: { probability: 0.5, meanDelayMinutes: 5, maximumAttempts: 20 },
            channelChange: { to: 'chat', probability: 0.3 },
          },
          { id: 'chat', medium: 'chat', perMinute: 0.5, handleTime: exponential(60) },
        ],
        teams: [
          { provider: 'one', agents: AGENTS, channels: ['phone'] },
          { provider: 'one', agents: 50, channels: ['chat'] },
        ],
        days: 28,
        seed: 'change of channel',
      },
      replications: 12,
      known: [
        { measure: 'offered', value: changing.offered * minutesOf(28), rounding: 10 },
        { measure: 'lost', value: 0.7 * 0.5 * changing.abandoned * minutesOf(28) },
        { measure: 'firstAttempts', channel: 1, value: 0.5 * minutesOf(28) },
        {
          measure: 'offered',
          channel: 1,
          value: (0.5 + 0.3 * changing.abandoned) * minutesOf(28),
          rounding: 3,
        },
      ],
    },
  ]);
});
