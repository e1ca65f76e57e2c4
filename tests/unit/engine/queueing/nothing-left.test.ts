import { describe, expect, it } from 'vitest';
import { ELSEWHERE } from '../../../../src/engine/queueing/contact-slots.ts';
import { unitFromBits } from '../../../../src/engine/random/mix.ts';
import { quantileTable } from '../../../../src/engine/random/quantile-table.ts';
import { purpose, rootKey, Stream } from '../../../../src/engine/random/streams.ts';
import {
  stage,
  type Scene,
  type Scripted,
  type Stage,
  type StagedChannel,
} from './kernel-scene.ts';

/* Everything at once, at random instants: nobody may be lost or counted twice, no line kept. */

const CHANNELS = 5;
const LINES = { atlas: 7, borealis: 9, cetus: 5 };
const fixed = (seconds: number) => quantileTable(() => seconds);
const redial = {
  first: [0.6, 0.8, 0.5, 0.4],
  later: [0.3, 0.5, 0.2, 0.4],
  meanDelay: 120,
  maximumAttempts: 4,
};
const SPLIT = { policy: 'split', shares: { atlas: 0.5, borealis: 0.3, cetus: 0.2 } } as const;
const message = { to: 1, probability: 0.4 };

const channels: readonly StagedChannel[] = [
  {
    routing: {
      ...SPLIT,
      overflow: { afterSeconds: 30 },
      maximumWaiting: 6,
      transfers: [
        { from: 'atlas', to: 'borealis', share: 0.2 },
        { from: 'borealis', to: 'cetus', share: 0.3 },
      ],
    },
    kernel: {
      redial,
      wrapUp: 0.3,
      handle: fixed(90),
      patience: fixed(45),
      callBack: { threshold: 90, acceptance: 0.5, reached: 0.7 },
      changes: [{ to: 1, probability: 0.3 }, undefined, message, message],
    },
  },
  { routing: SPLIT, channel: { medium: 'email' }, kernel: { redial, handle: fixed(200) } },
  {
    routing: {
      policy: 'priority',
      order: ['borealis', 'atlas', 'cetus'],
      overflow: { whenWaitingReaches: 2 },
    },
    channel: { medium: 'chat', concurrency: 2, priority: 2 },
    kernel: {
      redial,
      wrapUp: 0.1,
      handle: fixed(150),
      patience: fixed(60),
      changes: [{ to: 0, probability: 0.3 }, undefined, undefined, undefined],
    },
  },
  {
    routing: { policy: 'leastExpectedWait', providers: ['atlas', 'borealis'] },
    channel: { medium: 'social', concurrency: 3 },
    kernel: { redial, handle: fixed(100) },
  },
  {
    routing: { ...SPLIT, caps: { atlas: 2, borealis: 1.2, cetus: 0.9 }, queue: 'central' },
    channel: { medium: 'messaging', concurrency: 3, priority: 3 },
    kernel: { redial, handle: fixed(120), patience: fixed(500) },
  },
];
const teams: Stage['teams'] = [
  { site: 'lyon', reserve: 1 },
  { site: 'lyon', channels: ['channel-0'], skills: { 'channel-0': { afterSeconds: 20 } } },
  { site: 'porto' },
  { site: 'gdansk', channels: ['channel-0', 'channel-2', 'channel-4', 'channel-1'] },
];

function begun(): Scene {
  return stage({
    channels,
    teams,
    providers: {
      atlas: { lines: LINES.atlas },
      borealis: { lines: LINES.borealis },
      cetus: { lines: LINES.cetus },
    },
  });
}

/** An hour at random, then a long time with agents enough. */
function live(scene: Scene, seed: number): Scene {
  const stream = new Stream().seek(rootKey('nothing left'), seed, purpose.contacts, 0);
  const draw = (): number => unitFromBits(stream.next());
  const whole = (below: number): number => Math.floor(draw() * below);
  const { kernel } = scene;
  kernel.open.fill(1);
  kernel.startInterval(0);
  kernel.setReserve(0, 1, 0);
  teams.forEach((_, team) => {
    kernel.setAgents(team, 3, 0);
  });
  for (let minute = 0; minute < 60; minute++) {
    const contacts: Scripted[] = Array.from({ length: whole(14) }, () => ({
      time: minute * 60 + draw() * 60,
      handle: 20 + draw() * 300,
      patience: draw() < 0.1 ? 0 : draw() * 120,
      channel: whole(CHANNELS),
      route: draw(),
    })).sort((a, b) => a.time - b.time);
    const end = (minute + 1) * 60;
    scene.run(contacts, end);
    const team = whole(teams.length);
    if (draw() < 0.3) kernel.strike(team, draw(), end);
    if (draw() < 0.7) kernel.setAgents(team, whole(6), end);
    if (draw() < 0.1) kernel.cutOffWaiting(0, end);
    if (draw() < 0.1) kernel.setReserve(0, whole(3), end);
    if (draw() < 0.05) kernel.startInterval(0);
  }
  kernel.setReserve(0, 0, 3600);
  teams.forEach((_, team) => {
    kernel.setAgents(team, 500, 3600);
  });
  scene.run([], 1e7);
  return scene;
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const scenes = SEEDS.map((seed) => live(begun(), seed));

describe('after an hour of everything at once, and time to finish', () => {
  it('nobody waits, nobody is in hand, no contact is remembered', () => {
    for (const { kernel } of scenes) {
      const { floor, lines, slots } = kernel;
      expect([...lines.length].every((length) => length === 0)).toBe(true);
      for (const of of [floor.busy, floor.concurrent, floor.load]) {
        expect([...of]).toEqual([0, 0, 0, 0]);
      }
      expect(slots.team.every((team) => team === ELSEWHERE)).toBe(true);
      expect(slots.line.every((line) => line === -1)).toBe(true);
    }
  });

  it('every attempt has ended in one way', () => {
    for (const { booked } of scenes) {
      for (let channel = 0; channel < CHANNELS; channel++) {
        const ends = (['answered', 'abandoned', 'blocked', 'cutOff'] as const).map((field) =>
          booked(field, channel),
        );
        expect(ends.reduce((sum, value) => sum + value, 0)).toBe(booked('offered', channel));
      }
    }
  });

  it('every failed attempt was followed by another one, or the need was lost', () => {
    for (const { booked } of scenes) {
      const total = (field: Parameters<Scene['booked']>[0]): number =>
        Array.from({ length: CHANNELS }, (_, channel) => booked(field, channel)).reduce(
          (sum, value) => sum + value,
          0,
        );
      expect(total('abandoned') + total('blocked') + total('cutOff')).toBe(
        total('redials') + total('changed') + total('lost'),
      );
      expect(total('unresolved') + total('repeats')).toBe(0);
    }
  });

  it('answers are the same by team as by channel', () => {
    for (const { booked, kernel } of scenes) {
      for (let channel = 0; channel < CHANNELS; channel++) {
        const by = teams.reduce(
          (sum, _, team) => sum + kernel.tally.answeredBy[team * CHANNELS + channel]!,
          0,
        );
        expect(by).toBe(booked('answered', channel));
      }
    }
  });

  it('every line is free again, and no more of them than there are', () => {
    for (const { kernel, run, booked } of scenes) {
      const before = booked('blocked', 2);
      // All chats go to the first of the list, Borealis, as far as it has lines.
      run(
        Array.from({ length: LINES.borealis + 1 }, () => ({ time: 1e7, handle: 10, channel: 2 })),
        1e7 + 1,
      );
      expect(kernel.floor.concurrent[2]).toBe(LINES.borealis);
      expect(booked('blocked', 2)).toBe(before + 1);
    }
  });

  it('all of it has happened', () => {
    const total = (field: Parameters<Scene['booked']>[0]): number =>
      scenes.reduce(
        (sum, { booked }) =>
          sum +
          Array.from({ length: CHANNELS }, (_, channel) => booked(field, channel)).reduce(
            (all, value) => all + value,
            0,
          ),
        0,
      );
    const fields = [
      'redials',
      'changed',
      'transferred',
      'balked',
      'blocked',
      'cutOff',
      'calledBack',
    ];
    for (const field of fields as Parameters<Scene['booked']>[0][]) {
      expect([field, total(field) > 100]).toEqual([field, true]);
    }
  });
});

it('a kernel that was reset does again exactly what another one does', () => {
  const scene = begun();
  SEEDS.slice(0, 10).forEach((seed) => {
    scene.kernel.reset();
    expect(live(scene, seed).kernel.tally).toEqual(live(begun(), seed).kernel.tally);
  });
});
