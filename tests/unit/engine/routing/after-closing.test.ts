import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

const HALVES = { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } } as const;
const opening = (atClosing: 'drain' | 'cutOff') => ({
  opening: { days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })), atClosing },
  patience: { distribution: 'infinite' as const },
});
const one = (site: string) => ({ site, staffing: { rule: 'constant' as const, agents: 1 } });
const script = (
  atClosing: 'drain' | 'cutOff',
  more: Partial<Script> = {},
  routing: object = {},
): Script => ({
  routing: [{ ...HALVES, ...routing }],
  channels: [opening(atClosing)],
  teams: [one('lyon'), one('porto')],
  horizon: { days: 2 },
  ...more,
});
const state = ({ kernel }: SetupRun): number[][] => [
  [...kernel.floor.busy],
  [...kernel.lines.length],
];

describe('a contact passed on after closing', () => {
  const transfers = [{ from: 'atlas', to: 'borealis', share: 1 }];
  // At Atlas from 19:58 to 20:03.
  const late = batch(clockTime('19:58'), 1, { handle: 300 });

  it('is taken by the agents who stay to drain the queue', () => {
    const { changes, booked } = live(
      scriptScenario(script('drain', {}, { transfers })),
      late,
      state,
    );
    expect(changes.slice(1, 3)).toEqual([
      [
        '19:58',
        [
          [1, 0],
          [0, 0],
        ],
      ],
      [
        '20:03',
        [
          [0, 1],
          [0, 0],
        ],
      ],
    ]);
    expect([booked('transferred'), booked('answered'), booked('lost')]).toEqual([1, 2, 0]);
  });

  it('does not wait for the morning where nobody stays', () => {
    const { booked, waited } = live(
      scriptScenario(script('cutOff', {}, { transfers })),
      late,
      state,
      60,
    );
    expect(waited()).toBe(0);
    expect([booked('transferred'), booked('answered'), booked('cutOff')]).toEqual([1, 1, 1]);
  });
});

describe('who is put off by closing', () => {
  it('finds the channel closed when redialling, and is lost without another attempt', () => {
    const redial = { probability: 1, meanDelayMinutes: 10, maximumAttempts: 5 };
    const patience = { distribution: 'constant' as const, meanSeconds: 30 };
    const waiting = batch(clockTime('19:59'), 40, { handle: 60, patience: 3600 });
    const { booked } = live(
      scriptScenario(
        script('cutOff', {
          channels: [{ ...opening('cutOff'), redial, patience }],
          teams: [{ ...one('lyon'), staffing: { rule: 'constant', agents: 0 } }, one('porto')],
        }),
      ),
      waiting,
    );
    // All wait at Atlas and are cut off at 20:00; whoever redials finds it closed.
    expect([booked('offered'), booked('cutOff'), booked('lost')]).toEqual([40, 40, 40]);
    expect(booked('redials')).toBe(0);
  });

  it('leaves a message, which is worked the next morning', () => {
    const ALWAYS = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));
    const voicemail = { channel: 'channel-1', share: 1 };
    const mail = {
      medium: 'email' as const,
      patience: { distribution: 'infinite' as const },
      opening: { days: ALWAYS },
      handleTime: { distribution: 'constant' as const, meanSeconds: 120 },
    };
    const lived = live(
      scriptScenario(
        script('cutOff', {
          routing: [{ ...HALVES, voicemail }, HALVES],
          channels: [opening('cutOff'), mail],
        }),
      ),
      // One is served to 20:01, two wait.
      batch(clockTime('19:59'), 3, { handle: 120 }),
      undefined,
      60,
    );
    expect([lived.booked('cutOff'), lived.booked('lost'), lived.booked('changed', 1)]).toEqual([
      2, 0, 2,
    ]);
    // From 20:00 to 8:00, at whichever provider; if both are sent to one, the second to 8:02.
    expect(lived.booked('answered', 1)).toBe(2);
    expect([2 * 12 * 3600, 2 * 12 * 3600 + 120]).toContain(lived.waited(1));
  });
});
