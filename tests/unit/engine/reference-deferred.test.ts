import { describe } from 'vitest';
import { meanOf, stationaryBirthDeath } from '../../support/theory/birth-death.ts';
import { waitsOfManyAgents } from '../../support/theory/priority.ts';
import { minutesOf, testNetworks } from './network-case.ts';
import type { NetworkChannel } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';

const phone = (perMinute: number, more: Partial<NetworkChannel> = {}): NetworkChannel => ({
  id: 'phone',
  perMinute,
  handleTime: exponential(120),
  ...more,
});
const email = (perMinute: number, more: Partial<NetworkChannel> = {}): NetworkChannel => ({
  id: 'email',
  medium: 'email',
  perMinute,
  handleTime: exponential(120),
  ...more,
});
const twelve = [{ provider: 'one', agents: 12 }];
const [live, deferred] = waitsOfManyAgents(12, [2.2 / 60, 2.6 / 60], 120);

/** A backlog that never ends, begun while more than `reserve` of 12 agents are idle; in minutes. */
function endlessBacklog(perMinute: number, reserve: number) {
  const least = 12 - reserve;
  const held = stationaryBirthDeath({
    first: least,
    birth: () => perMinute,
    death: (k) => Math.min(k, 12) / 2,
  });
  return {
    delayed: meanOf(held, (k) => (k >= 12 ? 1 : 0)),
    wait: (meanOf(held, (k) => Math.max(0, k - 12)) / perMinute) * 60,
    /** Deferred contacts begun a minute: one for each departure from the least. */
    begun: (held[least]! * least) / 2,
    occupancy: meanOf(held, (k) => Math.min(k, 12)) / 12,
  };
}

/** More e-mail than can be worked: from the first minute the backlog is endless. */
const FLOOD = { demand: { backlogAtStart: 2000 } };

describe('deferred work', () => {
  testNetworks([
    {
      name: 'P9: e-mail with a team of its own is M/M/12',
      network: { channels: [email(4.2)], teams: twelve, days: 28, seed: 'email' },
      replications: 12,
      known: [
        { measure: 'delayed', value: 0.183889, rounding: 1e-4 },
        { measure: 'averageSpeedOfAnswer', value: 0.10216 * 60, rounding: 5e-3 },
        { measure: 'serviceLevel', value: 0.89908, rounding: 1e-4 },
      ],
    },
    {
      name: 'e-mail ranks behind the telephone whatever the numbers say: Cobham 1954',
      network: {
        channels: [phone(2.2, { priority: 9 }), email(2.6, { priority: 1 })],
        teams: twelve,
        days: 28,
        seed: 'blending',
      },
      replications: 15,
      known: [
        { measure: 'averageSpeedOfAnswer', value: live!, rounding: 1e-3 * live! },
        {
          measure: 'averageSpeedOfAnswer',
          channel: 1,
          value: deferred!,
          rounding: 2e-3 * deferred!,
        },
      ],
    },
    {
      // All agents are always busy: whoever calls waits for the next to be free, M/M/1 at rate nμ.
      name: 'an endless backlog: calls find all agents busy, e-mail gets the time they leave',
      network: {
        channels: [phone(3), email(4, FLOOD)],
        teams: twelve,
        days: 28,
        seed: 'endless backlog',
      },
      replications: 10,
      known: [
        { measure: 'delayed', value: 1, rounding: 1e-6 },
        { measure: 'averageSpeedOfAnswer', value: 20, rounding: 0.01 },
        { measure: 'serviceLevel', value: 1 - Math.exp(-1), rounding: 1e-4 },
        { measure: 'occupancy', value: 1, rounding: 1e-9 },
      ],
    },
    {
      name: 'a reserve of 3 agents for calls: the threshold policy of Bhulai and Koole 2003',
      network: {
        channels: [phone(4.5), email(4, FLOOD)],
        teams: [{ provider: 'one', agents: 12, reserve: 3 }],
        days: 28,
        seed: 'reserve',
      },
      replications: 10,
      known: [
        { measure: 'delayed', value: endlessBacklog(4.5, 3).delayed },
        { measure: 'averageSpeedOfAnswer', value: endlessBacklog(4.5, 3).wait },
        { measure: 'occupancy', value: endlessBacklog(4.5, 3).occupancy },
        {
          measure: 'providerAnswered',
          value: (4.5 + endlessBacklog(4.5, 3).begun) * minutesOf(28),
        },
      ],
    },
    {
      name: 'a reserve of 1 agent',
      network: {
        channels: [phone(3), email(4, FLOOD)],
        teams: [{ provider: 'one', agents: 12, reserve: 1 }],
        days: 28,
        seed: 'reserve of one',
      },
      replications: 10,
      known: [
        { measure: 'delayed', value: endlessBacklog(3, 1).delayed },
        { measure: 'averageSpeedOfAnswer', value: endlessBacklog(3, 1).wait },
        {
          measure: 'providerAnswered',
          value: (3 + endlessBacklog(3, 1).begun) * minutesOf(28),
        },
      ],
    },
  ]);
});

/*
 * E-mail comes day and night, 3 a minute. Of 50 agents, at work from 9 to 17, each ends one in 5 min:
 * at nine 50 are begun at once, and 10 a minute from then on. In the fluid limit (minutes from five in
 * the afternoon) what comes at u ≤ 960 has 3u before it, and is begun at 960 + (3u − 50) / 10.
 */
const NIGHT = 960;
const GONE = (3 * NIGHT - 50) / (10 - 3);
const begun = (before: number) => Math.max(0, (before - 50) / 10);
const waitAt = (u: number) =>
  u < NIGHT ? NIGHT - u + begun(3 * u) : Math.max(0, begun(3 * u) - (u - NIGHT));
/** Waits of all who come between two instants, added up: minutes × contacts. */
function waitsOf(from: number, to: number): number {
  const steps = 100_000;
  const width = (to - from) / steps;
  const middles = Array.from({ length: steps }, (_, i) => from + (i + 0.5) * width);
  return 3 * width * middles.reduce((sum, u) => sum + waitAt(u), 0);
}
const DAYS = 28;
/** What comes after five on the last day still waits at its end. */
const FLUID_WAIT =
  (60 * (DAYS * waitsOf(0, NIGHT + GONE) - waitsOf(0, 420))) / (3 * (DAYS * 1440 - 420));

describe('a backlog carried over the nights', () => {
  testNetworks([
    {
      name: 'the fluid limit: the backlog grows for 16 h and is worked off in 6.7 h',
      network: {
        channels: [email(3, { handleTime: exponential(300) })],
        teams: [
          {
            provider: 'one',
            agents: 50,
            hours: Array.from({ length: 7 }, () => ({ from: '09:00', to: '17:00' })),
          },
        ],
        days: DAYS,
        warmUpDays: 1,
        seed: 'nights',
      },
      replications: 12,
      known: [
        // The noise of the queue once the backlog is gone: less than half a per cent.
        { measure: 'averageSpeedOfAnswer', value: FLUID_WAIT, rounding: 0.005 * FLUID_WAIT },
        { measure: 'abandonment', value: 0 },
        { measure: 'blocked', value: 0 },
        { measure: 'cutOff', value: 0 },
      ],
    },
  ]);
});
