import { describe } from 'vitest';
import { chatFigures, throughputAt, type ChatQueue } from '../../support/theory/chat.ts';
import { stationary } from '../../support/theory/markov-chain.ts';
import { minutesOf, testNetworks, type KnownFigure } from './network-case.ts';
import type { NetworkChannel } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';

/** Throughput with 1, 2, 3… contacts at once unless the channel gives its own. */
const USUAL = [1, 1.7, 2.5, 2.9, 3.5];
const AGENTS = 10;
/** Work of a chat, seconds. */
const WORK = 600;

const chat = (perMinute: number, concurrency: number, more: Partial<NetworkChannel> = {}) => ({
  id: 'chat',
  medium: 'chat' as const,
  perMinute,
  concurrency,
  handleTime: exponential(WORK),
  withinSeconds: 60,
  ...more,
});
const teams = [{ provider: 'one', agents: AGENTS }];

function known(perMinute: number, concurrency: number, more: Partial<ChatQueue> = {}) {
  const rate = perMinute / 60;
  const figures = chatFigures({
    rate,
    meanHandle: WORK,
    agents: AGENTS,
    concurrency,
    throughput: USUAL,
    room: Infinity,
    leaving: 0,
    ...more,
  });
  const of: KnownFigure[] = [
    { measure: 'delayed', value: figures.delayed, rounding: 2e-3 * figures.delayed },
    { measure: 'meanWait', value: figures.meanWait, rounding: 3e-3 * figures.meanWait },
    { measure: 'abandonment', value: figures.abandonment },
    { measure: 'serviceLevel', value: figures.takenWithin(60), rounding: 1e-3 },
    { measure: 'blocked', value: figures.blocked * perMinute * minutesOf(56) },
  ];
  return of;
}

/*
 * One channel, one team: with j chats the agents get n × throughput(j / n) done, so that the number
 * of chats is a birth and death process when work is exponential.
 */
describe('several chats at once', () => {
  testNetworks([
    {
      name: 'two at once, nobody leaves: birth and death',
      network: { channels: [chat(1.4, 2)], teams, days: 56, seed: 'chat 2' },
      replications: 15,
      known: known(1.4, 2),
    },
    {
      name: 'three at once, nobody leaves: birth and death',
      network: { channels: [chat(2.2, 3)], teams, days: 56, seed: 'chat 3' },
      replications: 12,
      known: known(2.2, 3),
    },
    {
      name: 'two at once, patience of 2 min: birth and death',
      network: {
        channels: [chat(1.8, 2, { patience: exponential(120) })],
        teams,
        days: 56,
        seed: 'chat 2 impatient',
      },
      replications: 12,
      known: known(1.8, 2, { leaving: 1 / 120 }),
    },
    {
      name: 'three at once, patience of 2 min, overloaded: birth and death',
      network: {
        channels: [chat(2.8, 3, { patience: exponential(120) })],
        teams,
        days: 56,
        seed: 'chat 3 impatient',
      },
      replications: 12,
      known: known(2.8, 3, { leaving: 1 / 120 }),
    },
    {
      name: 'five at once with a throughput of its own',
      network: {
        channels: [
          chat(1.6, 5, { concurrentThroughput: [1, 1.5, 1.8], patience: exponential(120) }),
        ],
        teams,
        days: 56,
        seed: 'chat 5',
      },
      replications: 12,
      known: known(1.6, 5, { throughput: [1, 1.5, 1.8], leaving: 1 / 120 }),
    },
    {
      name: 'one at once is a telephone: P9 within the same formulas',
      network: {
        channels: [chat(0.84, 1, { patience: exponential(120) })],
        teams,
        days: 84,
        seed: 'chat 1',
      },
      replications: 15,
      known: known(0.84, 1, { leaving: 1 / 120 }).filter(({ measure }) => measure !== 'blocked'),
    },
  ]);
});

/*
 * Nobody waits: chats that share their agents evenly are served in a symmetric discipline, so that
 * only the mean of the work matters (Cohen 1979; Kelly 1979, section 3.3).
 */
const lost = (law: NetworkChannel['handleTime'], concurrency: number, seed: string) => ({
  network: {
    channels: [chat(1.8, concurrency, { handleTime: law })],
    teams,
    routing: { chat: { policy: 'split' as const, shares: { one: 1 }, maximumWaiting: 0 } },
    days: 56,
    seed,
  },
  replications: 12,
  known: known(1.8, concurrency, { room: 0 }).filter(({ measure }) => measure === 'blocked'),
});

describe('chats that cannot wait: only the mean of the work matters', () => {
  testNetworks([
    { name: 'two at once, exponential work', ...lost(exponential(WORK), 2, 'lost 2') },
    {
      name: 'two at once, lognormal work',
      ...lost({ distribution: 'lognormal', meanSeconds: WORK, cv: 1.5 }, 2, 'lost 2 lognormal'),
    },
    {
      name: 'three at once, constant work',
      ...lost({ distribution: 'constant', meanSeconds: WORK }, 3, 'lost 3 constant'),
    },
  ]);
});

/** Calls of 5 min that need an agent alone, chats of 10 min two at once, on 6 agents; in minutes. */
const mixed = stationary([0, 0], (calls, chats) => {
  const free = 6 - calls;
  return [
    [[calls + 1, chats], calls + chats < 6 ? 0.5 : 0],
    [[calls, chats + 1], chats + 1 <= 2 * free ? 0.8 : 0],
    [[calls - 1, chats], calls / 5],
    [[calls, chats - 1], chats === 0 ? 0 : (free * throughputAt(USUAL, chats / free)) / 10],
  ];
});

describe('calls and chats at the same agents', () => {
  testNetworks([
    {
      name: 'nobody waits: a chain of calls and chats in hand',
      network: {
        channels: [
          { id: 'phone', perMinute: 0.5, handleTime: exponential(300) },
          chat(0.8, 2, { handleTime: exponential(600) }),
        ],
        teams: [{ provider: 'one', agents: 6 }],
        routing: {
          phone: { policy: 'split', shares: { one: 1 }, maximumWaiting: 0 },
          chat: { policy: 'split', shares: { one: 1 }, maximumWaiting: 0 },
        },
        days: 56,
        seed: 'calls and chats',
      },
      replications: 15,
      known: [
        {
          measure: 'blocked',
          value: mixed.share((calls, chats) => calls + chats >= 6) * 0.5 * minutesOf(56),
        },
        {
          measure: 'blocked',
          channel: 1,
          value: mixed.share((calls, chats) => chats + 1 > 2 * (6 - calls)) * 0.8 * minutesOf(56),
        },
      ],
    },
  ]);
});
