import { describe, expect, it } from 'vitest';
import {
  ATLAS,
  stage,
  type Routing,
  type Scene,
  type Scripted,
  type Stage,
} from './kernel-scene.ts';

const LEAST: Routing = {
  policy: 'leastExpectedWait',
  providers: ['atlas', 'borealis', 'cetus'],
};
const THREE: Stage['teams'] = [{ site: 'lyon' }, { site: 'porto' }, { site: 'gdansk' }];

/** Contacts a second apart that stay for ever. */
const arrivals = (n: number, from = 0): Scripted[] =>
  Array.from({ length: n }, (_, i) => ({ time: from + i, handle: 1e6 }));

function least(agents: readonly number[], more: Partial<Stage> = {}): Scene {
  const scene = stage({ channels: [{ routing: LEAST }], teams: THREE, ...more });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}
const busy = ({ kernel }: Scene): number[] => [...kernel.floor.busy];
const waiting = ({ kernel }: Scene): number[] => [...kernel.lines.length];

describe('the least expected wait', () => {
  it('is nothing where somebody is idle: of several, the most idle takes the contact', () => {
    const scene = least([1, 3, 2]);
    scene.run(arrivals(6), 100);
    expect(busy(scene)).toEqual([1, 3, 2]);
    const step = least([1, 3, 2]);
    step.run(arrivals(1), 0.5);
    expect(busy(step)).toEqual([0, 1, 0]);
  });

  it('of equally idle providers is that of the first in the list', () => {
    const scene = least([2, 2, 2]);
    scene.run(arrivals(1), 0.5);
    expect(busy(scene)).toEqual([1, 0, 0]);
  });

  it('with nobody idle goes by those who wait, one more, for each agent', () => {
    // (waiting + 1) × 180 s / agents, at each: 180, 60, 90 s; then 180, 120, 90; and so on.
    const scene = least([1, 3, 2]);
    scene.run(arrivals(6), 10);
    const next = (time: number): number[] => {
      scene.run(arrivals(1, time), time + 1);
      return waiting(scene);
    };
    expect(next(10)).toEqual([0, 1, 0]);
    expect(next(11)).toEqual([0, 1, 1]);
    expect(next(12)).toEqual([0, 2, 1]);
    // Now 180, 180, 180: the first in the list; then 360, 180, 180: the first of two.
    expect(next(13)).toEqual([1, 2, 1]);
    expect(next(14)).toEqual([1, 3, 1]);
    expect(next(15)).toEqual([1, 3, 2]);
  });

  it('counts with the handle time of each provider', () => {
    const slow = { borealis: { skills: { 'channel-0': { handleTimeFactor: 2 } } } };
    const scene = least([1, 1, 0], { providers: slow });
    // 180 s at Atlas, 360 s at Borealis; then 360 s at both: the first.
    scene.run(arrivals(2), 2);
    scene.run(arrivals(1, 2), 3);
    expect(waiting(scene)).toEqual([1, 0, 0]);
    scene.run(arrivals(1, 3), 4);
    expect(waiting(scene)).toEqual([2, 0, 0]);
    scene.run(arrivals(1, 4), 5);
    expect(waiting(scene)).toEqual([2, 1, 0]);
  });

  it('without anybody at work anywhere waits at the first', () => {
    const scene = least([0, 0, 0]);
    scene.run(arrivals(2), 10);
    expect(waiting(scene)).toEqual([2, 0, 0]);
  });

  it('passes over who is known to have lost everything, idle or not', () => {
    const scene = least([9, 1, 1]);
    scene.kernel.router.passedOver[0]![0] = 1;
    scene.run(arrivals(4), 10);
    expect([busy(scene), waiting(scene)]).toEqual([
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it('goes to the first when all are known to be lost', () => {
    const scene = least([0, 0, 0]);
    scene.kernel.router.passedOver[0]!.fill(1);
    scene.run(arrivals(1), 10);
    expect(waiting(scene)).toEqual([1, 0, 0]);
  });
});

describe('a priority list', () => {
  const order = (of: readonly string[]): Routing => ({ policy: 'priority', order: [...of] });

  it('takes the first with somebody idle, in its own order', () => {
    const scene = least([1, 1, 1], {
      channels: [{ routing: order(['cetus', 'atlas', 'borealis']) }],
    });
    scene.run(arrivals(2), 10);
    expect(busy(scene)).toEqual([1, 0, 1]);
    scene.run(arrivals(3, 10), 20);
    // Two wait, both at the first of the list, whose queue comes first.
    expect([busy(scene), waiting(scene)]).toEqual([
      [1, 1, 1],
      [2, 0, 0],
    ]);
    scene.kernel.setAgents(2, 3, 20);
    expect([busy(scene), waiting(scene)]).toEqual([
      [1, 1, 3],
      [0, 0, 0],
    ]);
  });

  it('leaves who waits at the first there, though another is idle later', () => {
    const scene = least([0, 0, 1], { channels: [{ routing: order(['cetus', 'atlas']) }] });
    scene.run(arrivals(2), 10);
    scene.kernel.setAgents(0, 5, 10);
    scene.run([], 100);
    expect([busy(scene), waiting(scene)]).toEqual([
      [0, 0, 1],
      [1, 0],
    ]);
  });

  it('overflows by its queue where it is told to', () => {
    const overflow = { whenWaitingReaches: 1 };
    const scene = least([1, 1, 1], {
      channels: [{ routing: { ...order(['borealis', 'atlas']), overflow } }],
    });
    scene.run(arrivals(3), 10);
    expect(waiting(scene)).toEqual([1, 0]);
    // One waits at the first: the next goes where the expected wait is less.
    scene.run(arrivals(1, 10), 20);
    expect(waiting(scene)).toEqual([1, 1]);
  });
});

it('one provider, one team needs no choice, whatever was routed before', () => {
  // Channel 0 went to place 1 (Borealis); channel 1 is Atlas's alone.
  const scene = least([0, 2, 0], { channels: [{ routing: LEAST }, { routing: ATLAS }] });
  scene.run(
    [
      { time: 0, handle: 10 },
      { time: 1, handle: 10, channel: 1 },
    ],
    2,
  );
  expect([busy(scene), waiting(scene)]).toEqual([
    [0, 1, 0],
    [0, 0, 0, 1],
  ]);
  expect(scene.kernel.router.place).toBe(0);
});
