import { describe } from 'vitest';
import { stationary, type State } from '../../support/theory/markov-chain.ts';
import { minutesOf, testNetworks, type KnownFigure } from './network-case.ts';
import type { Network } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';

type Routing = NonNullable<Network['routing']>[string];

/** 5 a minute, 2 min, 6 agents and 4, patience 90 s, 60 % to the first; in minutes. */
const RATE = 5;
const HANDLE = 2;
const AGENTS = [6, 4] as const;
const SHARES = [0.6, 0.4] as const;
const LEAVING = 60 / 90;
const MOST = 45;

type Choice = (home: 0 | 1, held: State) => number;

/** Contacts at the two providers, waiting or in hand, when `choose` says where a contact goes. */
function twoProviders(choose: Choice) {
  return stationary([0, 0], (first, second) => {
    const held = [first, second];
    const leave = (at: 0 | 1): number =>
      Math.min(held[at]!, AGENTS[at]) / HANDLE + Math.max(0, held[at]! - AGENTS[at]) * LEAVING;
    const to = [0, 0];
    for (const home of [0, 1] as const) to[choose(home, held)]! += RATE * SHARES[home];
    return [
      [[first + 1, second], first < MOST ? to[0]! : 0],
      [[first, second + 1], second < MOST ? to[1]! : 0],
      [[first - 1, second], leave(0)],
      [[first, second - 1], leave(1)],
    ];
  });
}

const idle = (at: number, held: State): boolean => held[at]! < AGENTS[at]!;
/** Expected wait, minutes: (waiting + 1) × handle time / agents. */
const expected = (at: number, held: State): number =>
  ((held[at]! - AGENTS[at]! + 1) * HANDLE) / AGENTS[at]!;

/** Where a contact goes that overflows: an idle agent elsewhere, else the shorter expected wait. */
const overflowTo = (home: 0 | 1, held: State): number => {
  const other = 1 - home;
  return idle(other, held) || expected(other, held) < expected(home, held) - 1e-12 ? other : home;
};

function knownOf(choose: Choice): KnownFigure[] {
  const chain = twoProviders(choose);
  const waiting = (at: 0 | 1) => chain.mean((...held) => Math.max(0, held[at]! - AGENTS[at]));
  const delayed = ([0, 1] as const).reduce<number>(
    (sum, home) => sum + SHARES[home] * chain.share((...held) => !idle(choose(home, held), held)),
    0,
  );
  return [
    { measure: 'delayed', value: delayed },
    { measure: 'abandonment', value: ((waiting(0) + waiting(1)) * LEAVING) / RATE },
    { measure: 'meanWait', value: ((waiting(0) + waiting(1)) * 60) / RATE },
    ...([0, 1] as const).map((provider): KnownFigure => ({
      measure: 'providerAnswered',
      provider,
      value:
        (chain.mean((...held) => Math.min(held[provider]!, AGENTS[provider])) / HANDLE) *
        minutesOf(28),
    })),
  ];
}

const network = (seed: string, routing: Partial<Routing>): Network => ({
  channels: [
    {
      id: 'phone',
      perMinute: RATE,
      handleTime: exponential(HANDLE * 60),
      patience: exponential(90),
    },
  ],
  teams: [
    { provider: 'first', agents: AGENTS[0] },
    { provider: 'second', agents: AGENTS[1] },
  ],
  routing: {
    phone: {
      policy: 'split',
      shares: { first: SHARES[0], second: SHARES[1] },
      ...routing,
    } as Routing,
  },
  days: 28,
  seed,
});

describe('two providers, each with its queue: a chain in two dimensions', () => {
  testNetworks([
    {
      name: 'contacts stay where they are sent',
      network: network('no overflow', {}),
      replications: 10,
      known: knownOf((home) => home),
    },
    {
      name: 'overflow to an idle agent, else they wait where they were sent',
      network: network('nobody idle', { overflow: { whenNoIdleAgent: true } }),
      replications: 10,
      known: knownOf((home, held) => (idle(home, held) || !idle(1 - home, held) ? home : 1 - home)),
    },
    {
      name: 'overflow when two wait',
      network: network('two wait', { overflow: { whenWaitingReaches: 2 } }),
      replications: 10,
      known: knownOf((home, held) =>
        held[home]! - AGENTS[home] >= 2 ? overflowTo(home, held) : home,
      ),
    },
    {
      // 20 s for each who waits at the first, 30 s at the second: from two, and from one, waiting on.
      name: 'overflow when the expected wait exceeds 50 s',
      network: network('50 s', { overflow: { whenExpectedWaitExceedsSeconds: 50 } }),
      replications: 10,
      known: knownOf((home, held) =>
        !idle(home, held) && expected(home, held) > 50 / 60 ? overflowTo(home, held) : home,
      ),
    },
    {
      name: 'the second only when nobody is idle at the first',
      network: network('order', {
        policy: 'priority',
        order: ['first', 'second'],
        shares: undefined,
      } as never),
      replications: 10,
      known: knownOf((_, held) => (idle(0, held) || !idle(1, held) ? 0 : 1)),
    },
  ]);
});

/** The provider with most idle agents; with none idle, the shorter expected wait; the first of equals. */
const leastWait: Choice = (_, held) => {
  const free = ([0, 1] as const).map((at) => Math.max(0, AGENTS[at] - held[at]!));
  if (free[0]! + free[1]! > 0) return free[1]! > free[0]! ? 1 : 0;
  return expected(1, held) < expected(0, held) - 1e-12 ? 1 : 0;
};

describe('the least expected wait', () => {
  testNetworks([
    {
      name: 'of two unlike providers: a chain in two dimensions',
      network: network('least wait', {
        policy: 'leastExpectedWait',
        providers: ['first', 'second'],
        shares: undefined,
      } as never),
      replications: 10,
      known: knownOf(leastWait),
    },
  ]);
});

/** V31: the overflow of 40 agents on 10 more; nobody waits. */
const V31: KnownFigure[] = [
  { measure: 'blocked', value: 0.018691 * 40 * minutesOf(7), rounding: 5e-7 * 40 * minutesOf(7) },
  {
    measure: 'providerAnswered',
    provider: 1,
    value: (4.6462 - 0.018691 * 40) * minutesOf(7),
    rounding: 1e-4 * minutesOf(7),
  },
];

describe('V31: 40 Erlang on 40 agents, then on 10 more', () => {
  testNetworks([
    {
      name: 'by overflow when nobody is idle',
      network: {
        channels: [{ id: 'phone', perMinute: 40, handleTime: exponential(60) }],
        teams: [
          { provider: 'first', agents: 40 },
          { provider: 'second', agents: 10 },
        ],
        routing: {
          phone: {
            policy: 'split',
            shares: { first: 1, second: 0 },
            overflow: { whenNoIdleAgent: true },
            maximumWaiting: 0,
          },
        },
        seed: 'V31 overflow',
      },
      replications: 10,
      known: V31,
    },
  ]);
});
