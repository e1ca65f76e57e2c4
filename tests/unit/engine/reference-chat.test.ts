import { describe } from 'vitest';
import { chatFigures, throughputAt, type ChatQueue } from '../../support/theory/chat.ts';
import { stationary, type State } from '../../support/theory/markov-chain.ts';
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
    { measure: 'occupancy', value: figures.occupied / AGENTS, rounding: 1e-3 },
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
      replications: 10,
      known: known(1.4, 2),
    },
    {
      name: 'three at once, nobody leaves: birth and death',
      network: { channels: [chat(2.2, 3)], teams, days: 56, seed: 'chat 3' },
      replications: 10,
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
      replications: 10,
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
      replications: 10,
      known: known(2.8, 3, { leaving: 1 / 120 }),
    },
    {
      name: 'five at once with a throughput of its own',
      network: {
        channels: [chat(2, 5, { concurrentThroughput: [1, 1.5, 1.8], patience: exponential(120) })],
        teams,
        days: 56,
        seed: 'chat 5',
      },
      replications: 10,
      known: known(2, 5, { throughput: [1, 1.5, 1.8], leaving: 1 / 120 }),
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
  replications: 10,
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
    [[calls, chats - 1], chatsEnded(free, chats) / 10],
  ];
});

/** Work of chats done a minute by so many agents. */
function chatsEnded(agents: number, chats: number): number {
  return chats === 0 ? 0 : agents * throughputAt(USUAL, chats / agents);
}

/** Who waits and fits is taken, calls first; 3 agents: [calls, chats, calls and chats that wait]. */
function taken(calls: number, chats: number, callsWait: number, chatsWait: number): State {
  if (callsWait > 0 && calls + chats < 3) return taken(calls + 1, chats, callsWait - 1, chatsWait);
  if (chatsWait > 0 && chats + 1 <= 2 * (3 - calls)) {
    return taken(calls, chats + 1, callsWait, chatsWait - 1);
  }
  return [calls, chats, callsWait, chatsWait];
}
/** Calls of 4 min, chats of 5 min two at once, on 3 agents; patience 2 min; in minutes. */
const MOST = 12;
const waiting = stationary([0, 0, 0, 0], (calls, chats, callsWait, chatsWait) => [
  [taken(calls, chats, callsWait + 1, chatsWait), callsWait < MOST ? 0.4 : 0],
  [taken(calls, chats, callsWait, chatsWait + 1), chatsWait < MOST ? 0.5 : 0],
  [taken(calls - 1, chats, callsWait, chatsWait), calls / 4],
  [taken(calls, chats - 1, callsWait, chatsWait), chatsEnded(3 - calls, chats) / 5],
  [[calls, chats, callsWait - 1, chatsWait], callsWait / 2],
  [[calls, chats, callsWait, chatsWait - 1], chatsWait / 2],
]);

/** Two kinds of chat on 5 agents: half an agent each, and a quarter; in minutes. */
const OWN = [1, 1.6, 2, 2.2];
const kinds = stationary([0, 0], (halves, quarters) => {
  const fits = (x: number, y: number): number => (x / 2 + y / 4 <= 5 ? 1 : 0);
  const each = (halves + quarters) / 5;
  const pace = (throughput: readonly number[]): number =>
    each <= 1 ? 1 : throughputAt(throughput, each) / each;
  return [
    [[halves + 1, quarters], 0.8 * fits(halves + 1, quarters)],
    [[halves, quarters + 1], 0.7 * fits(halves, quarters + 1)],
    [[halves - 1, quarters], (halves * pace(USUAL)) / 6],
    [[halves, quarters - 1], (quarters * pace(OWN)) / 5],
  ];
});

const refused = { policy: 'split' as const, shares: { one: 1 }, maximumWaiting: 0 };

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
        routing: { phone: refused, chat: refused },
        days: 56,
        seed: 'calls and chats',
      },
      replications: 12,
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
        {
          measure: 'occupancy',
          value: mixed.mean((calls, chats) => calls + Math.min(chats, 6 - calls)) / 6,
        },
      ],
    },
    {
      name: 'calls first, both wait and leave: a chain in four dimensions',
      network: {
        channels: [
          {
            id: 'phone',
            perMinute: 0.4,
            handleTime: exponential(240),
            patience: exponential(120),
            priority: 1,
          },
          chat(0.5, 2, {
            handleTime: exponential(300),
            patience: exponential(120),
            priority: 2,
          }),
        ],
        teams: [{ provider: 'one', agents: 3 }],
        days: 84,
        seed: 'calls before chats',
      },
      replications: 12,
      known: [
        { measure: 'abandonment', value: waiting.mean((_, __, calls) => calls / 2) / 0.4 },
        {
          measure: 'abandonment',
          channel: 1,
          value: waiting.mean((_, __, ___, chats) => chats / 2) / 0.5,
        },
        { measure: 'delayed', value: waiting.share((calls, chats) => calls + chats >= 3) },
        {
          measure: 'delayed',
          channel: 1,
          value: waiting.share((calls, chats) => chats + 1 > 2 * (3 - calls)),
        },
      ],
    },
    {
      name: 'two kinds of chat, two at once and four at once: a chain of both',
      network: {
        channels: [
          chat(0.8, 2, { handleTime: exponential(360) }),
          chat(0.7, 4, {
            id: 'messages',
            medium: 'messaging',
            handleTime: exponential(300),
            concurrentThroughput: OWN,
          }),
        ],
        teams: [{ provider: 'one', agents: 5 }],
        routing: { chat: refused, messages: refused },
        days: 56,
        seed: 'two kinds of chat',
      },
      replications: 12,
      known: [
        {
          measure: 'blocked',
          value: kinds.share((x, y) => (x + 1) / 2 + y / 4 > 5) * 0.8 * minutesOf(56),
        },
        {
          measure: 'blocked',
          channel: 1,
          value: kinds.share((x, y) => x / 2 + (y + 1) / 4 > 5) * 0.7 * minutesOf(56),
        },
      ],
    },
  ]);
});
