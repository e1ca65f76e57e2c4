import { describe } from 'vitest';
import { meanOf, stationaryBirthDeath } from '../../support/theory/birth-death.ts';
import { erlangB, erlangC, meanWaitErlangC } from '../../support/theory/erlang.ts';
import { generalPatience } from '../../support/theory/general-patience.ts';
import { poissonExcess } from '../../support/theory/laws.ts';
import { minutesOf, testNetworks } from './network-case.ts';
import type { NetworkChannel } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';

/** P9 and P10 of the published cases: 4.2 a minute, 2 min, 12 agents. */
const p9 = (more: Partial<NetworkChannel> = {}): NetworkChannel => ({
  id: 'phone',
  perMinute: 4.2,
  handleTime: exponential(120),
  ...more,
});
const twelve = [{ provider: 'one', agents: 12 }];
const held = stationaryBirthDeath({
  birth: (k) => (k < 17 ? 4.2 : 0),
  death: (k) => Math.min(k, 12) / 2,
});

describe('lines, and what holds them', () => {
  testNetworks([
    {
      name: 'P10: 17 lines for 12 agents are a queue of at most 5',
      network: {
        channels: [p9()],
        providers: { one: { lines: 17 } },
        teams: twelve,
        days: 28,
        seed: 'lines',
      },
      replications: 12,
      known: [
        {
          measure: 'blocked',
          value: 0.0094769 * 4.2 * minutesOf(28),
          rounding: 5e-8 * 4.2 * minutesOf(28),
        },
        { measure: 'averageSpeedOfAnswer', value: 0.061124 * 60, rounding: 3e-5 },
        { measure: 'occupancy', value: meanOf(held, (k) => Math.min(k, 12)) / 12 },
      ],
    },
    {
      // A line is held for half of the handle time: 20 Erlang of agents, 10 of lines.
      name: 'V02: 14 lines and half of the time wrap-up: 10 Erlang on 14 lines lose 5.68 %',
      network: {
        channels: [
          {
            id: 'phone',
            perMinute: 10,
            handleTime: { distribution: 'lognormal', meanSeconds: 120, cv: 1.2 },
            wrapUpShare: 0.5,
          },
        ],
        providers: { one: { lines: 14 } },
        teams: [{ provider: 'one', agents: 200 }],
        seed: 'wrap-up',
      },
      replications: 15,
      known: [
        { measure: 'blocked', value: erlangB(14, 10) * 10 * minutesOf(7) },
        { measure: 'occupancy', value: (20 * (1 - erlangB(14, 10))) / 200, rounding: 2e-5 },
      ],
    },
    {
      name: 'P9: wrap-up is handle time for those who wait',
      network: { channels: [p9({ wrapUpShare: 0.4 })], teams: twelve, days: 28, seed: 'wrapped' },
      replications: 12,
      known: [
        { measure: 'delayed', value: 0.183889, rounding: 1e-4 },
        { measure: 'averageSpeedOfAnswer', value: 0.10216 * 60, rounding: 5e-3 },
      ],
    },
  ]);
});

/** What exceeds 55 an hour when 60 are expected. */
const excess = poissonExcess(55, 60);

describe('caps on what a provider accepts', () => {
  testNetworks([
    {
      name: 'the excess of a Poisson count over 55 an hour is refused',
      network: {
        channels: [{ id: 'phone', perMinute: 1, handleTime: exponential(60) }],
        teams: [{ provider: 'one', agents: 40 }],
        routing: { phone: { policy: 'split', shares: { one: 1 }, caps: { one: 55 } } },
        days: 56,
        seed: 'cap',
      },
      replications: 15,
      known: [{ measure: 'blocked', value: excess * 24 * 56 }],
    },
    {
      name: 'the excess goes to another provider who accepts it',
      network: {
        channels: [{ id: 'phone', perMinute: 1, handleTime: exponential(60) }],
        teams: [
          { provider: 'one', agents: 40 },
          { provider: 'two', agents: 40 },
        ],
        routing: { phone: { policy: 'split', shares: { one: 1, two: 0 }, caps: { one: 55 } } },
        days: 56,
        seed: 'cap',
      },
      replications: 15,
      known: [
        { measure: 'blocked', value: 0 },
        { measure: 'providerAnswered', provider: 1, value: excess * 24 * 56 },
      ],
    },
  ]);
});

/** M/M/12 with patience of a minute, 40 % of those who would wait called back; in minutes. */
const ACCEPT = 0.4;
const calledBack = (reached: number) => {
  const others = (wait: number) => (1 - ACCEPT) * Math.exp(-wait);
  return generalPatience({
    agents: 12,
    rate: 6.2,
    meanHandle: 2,
    // Who is not reached takes no time of an agent, and waits until the turn comes.
    served: (wait) => ACCEPT * reached + others(wait),
    waitAt: (wait) => ACCEPT * wait + (1 - ACCEPT) * (1 - Math.exp(-wait)),
    longest: 60,
  });
};
const callBack = (acceptance: number, reached: number) => ({
  policy: 'split' as const,
  shares: { one: 1 },
  callBack: { whenExpectedWaitExceedsSeconds: 0, acceptance, reached },
});

describe('call-back: customers keep their place and do not hang up', () => {
  testNetworks([
    {
      name: 'accepted by all, it makes the impatient patient: P9 again',
      network: {
        channels: [p9({ patience: exponential(30) })],
        teams: twelve,
        routing: { phone: callBack(1, 1) },
        days: 28,
        seed: 'call-back by all',
      },
      replications: 12,
      known: [
        { measure: 'delayed', value: 0.183889, rounding: 1e-4 },
        { measure: 'averageSpeedOfAnswer', value: 0.10216 * 60, rounding: 5e-3 },
        { measure: 'abandonment', value: 0 },
      ],
    },
    {
      name: 'accepted by 40 %: M/M/n+G with patience that is infinite for 40 %',
      network: {
        channels: [p9({ perMinute: 6.2, patience: exponential(60) })],
        teams: twelve,
        routing: { phone: callBack(ACCEPT, 1) },
        days: 28,
        seed: 'call-back',
      },
      replications: 12,
      known: [
        { measure: 'delayed', value: calledBack(1).delayed, rounding: 1e-4 },
        { measure: 'abandonment', value: calledBack(1).abandonment, rounding: 1e-5 },
        { measure: 'meanWait', value: calledBack(1).meanWait * 60, rounding: 1e-2 },
        {
          measure: 'calledBack',
          value: calledBack(1).delayed * ACCEPT * 6.2 * minutesOf(28),
          rounding: 30,
        },
      ],
    },
    {
      name: 'half of them not reached: they count as abandoned and take no time',
      network: {
        channels: [p9({ perMinute: 6.2, patience: exponential(60) })],
        teams: twelve,
        routing: { phone: callBack(ACCEPT, 0.5) },
        days: 28,
        seed: 'not reached',
      },
      replications: 12,
      known: [
        { measure: 'delayed', value: calledBack(0.5).delayed, rounding: 1e-4 },
        { measure: 'abandonment', value: calledBack(0.5).abandonment, rounding: 1e-5 },
        { measure: 'meanWait', value: calledBack(0.5).meanWait * 60, rounding: 1e-2 },
      ],
    },
  ]);
});

describe('messages and transfers', () => {
  testNetworks([
    {
      name: 'V02: 60 % of those who are blocked leave a message that is worked as e-mail',
      network: {
        channels: [
          { id: 'phone', perMinute: 10, handleTime: exponential(60) },
          { id: 'email', medium: 'email', perMinute: 0.1, handleTime: exponential(60) },
        ],
        teams: [
          { provider: 'one', agents: 14, channels: ['phone'] },
          { provider: 'one', agents: 10, channels: ['email'] },
        ],
        routing: {
          phone: {
            policy: 'split',
            shares: { one: 1 },
            maximumWaiting: 0,
            voicemail: { channel: 'email', share: 0.6 },
          },
        },
        seed: 'voice-mail',
      },
      replications: 15,
      known: [
        { measure: 'blocked', value: erlangB(14, 10) * 10 * minutesOf(7) },
        { measure: 'lost', value: 0.4 * erlangB(14, 10) * 10 * minutesOf(7) },
        {
          measure: 'offered',
          channel: 1,
          value: (0.1 + 0.6 * 10 * erlangB(14, 10)) * minutesOf(7),
        },
        { measure: 'firstAttempts', channel: 1, value: 0.1 * minutesOf(7) },
      ],
    },
    {
      // Departures of M/M/n are Poisson and independent of the past (Burke 1956).
      name: 'half of the contacts handled at one go on to another: M/M/12, then M/M/6',
      network: {
        channels: [p9()],
        teams: [...twelve, { provider: 'two', agents: 6 }],
        routing: {
          phone: {
            policy: 'split',
            shares: { one: 1, two: 0 },
            transfers: [{ from: 'one', to: 'two', share: 0.5 }],
          },
        },
        days: 28,
        seed: 'transfers',
      },
      replications: 12,
      known: [
        {
          measure: 'delayed',
          value: (erlangC(12, 8.4) + 0.5 * erlangC(6, 4.2)) / 1.5,
          rounding: 1e-4,
        },
        {
          measure: 'averageSpeedOfAnswer',
          value: (meanWaitErlangC(12, 8.4, 120) + 0.5 * meanWaitErlangC(6, 4.2, 120)) / 1.5,
          rounding: 1e-2,
        },
        { measure: 'offered', value: 1.5 * 4.2 * minutesOf(28), rounding: 5 },
        { measure: 'firstAttempts', value: 4.2 * minutesOf(28) },
        { measure: 'occupancy', value: (8.4 + 4.2) / 18, rounding: 1e-4 },
      ],
    },
  ]);
});
