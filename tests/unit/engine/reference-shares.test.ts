import { describe, expect, test } from 'vitest';
import { digitsOf, simulate } from '../../support/simulate.ts';
import { erlangB, meanWaitErlangC } from '../../support/theory/erlang.ts';
import { minutesOf, testNetworks } from './network-case.ts';
import { networkScenario, type Network } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';
import { LEAST_CONTACTS } from './reference-case.ts';

describe('shares by the hour, and lines of several channels', () => {
  testNetworks([
    {
      name: 'three quarters to another provider from eight to eight on five days',
      network: {
        channels: [{ id: 'phone', perMinute: 10, handleTime: exponential(10) }],
        teams: [
          { provider: 'one', agents: 50 },
          { provider: 'two', agents: 50 },
        ],
        routing: {
          phone: {
            policy: 'split',
            shares: { one: 0.9, two: 0.1 },
            schedule: [
              {
                days: [1, 2, 3, 4, 5],
                from: '08:00',
                to: '20:00',
                shares: { one: 0.25, two: 0.75 },
              },
            ],
          },
        },
        seed: 'schedule',
      },
      replications: 12,
      known: [
        {
          measure: 'providerAnswered',
          provider: 1,
          value: 600 * (0.75 * 60 + 0.1 * (168 - 60)),
          // Contacts in hand at the end are answered; those of the first seconds as well.
          rounding: 1,
        },
      ],
    },
    {
      // A provider's lines do not ask who calls: Erlang B for the load of both channels.
      name: 'V02: two channels on 14 lines of one provider, half of the second with another',
      network: {
        channels: [
          { id: 'phone', perMinute: 6, handleTime: exponential(60) },
          { id: 'mobile', medium: 'mobile', perMinute: 8, handleTime: exponential(60) },
        ],
        providers: { limited: { lines: 14 } },
        teams: [
          { provider: 'free', agents: 60, channels: ['mobile'] },
          { provider: 'limited', agents: 60, channels: ['phone'] },
          { provider: 'limited', agents: 60, channels: ['mobile'] },
        ],
        routing: {
          phone: { policy: 'split', shares: { limited: 1 } },
          mobile: { policy: 'split', shares: { free: 0.5, limited: 0.5 } },
        },
        days: 14,
        seed: 'lines of two channels',
      },
      replications: 12,
      known: [
        { measure: 'blocked', value: erlangB(14, 10) * 6 * minutesOf(14) },
        { measure: 'blocked', channel: 1, value: erlangB(14, 10) * 4 * minutesOf(14) },
      ],
    },
  ]);
});

/** Two providers of 6 agents and 5 Erlang each; how others may help differs. */
const halves = (routing: object): Network => ({
  channels: [{ id: 'phone', perMinute: 5, handleTime: exponential(120) }],
  teams: [
    { provider: 'one', agents: 6 },
    { provider: 'two', agents: 6 },
  ],
  routing: { phone: { policy: 'split', shares: { one: 0.5, two: 0.5 }, ...routing } },
  days: 28,
  seed: 'halves',
});

describe('staged overflow lies between separate queues and one queue', { timeout: 120_000 }, () => {
  const replications = 6;
  const meanWait = (routing: object): number => {
    const run = simulate(networkScenario(halves(routing)), replications);
    expect(run.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    return run.mean('meanWait');
  };

  test('the later others help, the longer the wait, up to M/M/6 and down to M/M/12', () => {
    const waits = [
      meanWait({ queue: 'central' }),
      ...[1, 15, 60, 240].map((afterSeconds) => meanWait({ overflow: { afterSeconds } })),
      meanWait({}),
    ];
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const pooled = meanWaitErlangC(12, 10, 120);
    const separate = meanWaitErlangC(6, 5, 120);
    expect(waits[0]! / pooled).toBeCloseTo(1, 1);
    // A contact waits a second at most while an agent is idle elsewhere.
    expect(waits[1]!).toBeLessThan(waits[0]! + 1);
    expect(waits.at(-1)! / separate).toBeCloseTo(1, 1);
  });

  test('after a week nobody has helped: the digits of separate queues', () => {
    const [never, late] = [{}, { overflow: { afterSeconds: 604_800 } }].map((routing) =>
      simulate(networkScenario({ ...halves(routing), days: 6 }), 2),
    );
    expect(digitsOf(late!.results)).toEqual(digitsOf(never!.results));
  });

  test('a generalist who helps after a week is no help: the digits of the experts alone', () => {
    const experts: Network['teams'] = [
      { provider: 'one', agents: 6, channels: ['phone'] },
      { provider: 'one', agents: 6, channels: ['mobile'] },
    ];
    const generalist = {
      provider: 'one',
      agents: 9,
      skills: { phone: { afterSeconds: 604_800 }, mobile: { afterSeconds: 604_800 } },
    };
    const [alone, helped] = [experts, [...experts, generalist]].map((teams) =>
      simulate(
        networkScenario({
          channels: ['phone', 'mobile'].map((id) => ({
            id,
            perMinute: 2.7,
            handleTime: exponential(120),
            patience: exponential(90),
          })),
          teams,
          days: 6,
          seed: 'generalist',
        }),
        2,
      ),
    );
    expect(helped!.results.intervals).toEqual(alone!.results.intervals);
  });
});
