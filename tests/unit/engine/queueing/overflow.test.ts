import { describe, expect, it } from 'vitest';
import { HALVES, stage, type Routing, type Scene, type Scripted } from './kernel-scene.ts';

const ATLAS_ROUTE = 0;
const BOREALIS_ROUTE = 0.5;
const THIRDS = { policy: 'split', shares: { atlas: 0.4, borealis: 0.3, cetus: 0.3 } } as const;

function overflow(
  how: NonNullable<Routing['overflow']>,
  agents: readonly number[],
  routing: Routing = HALVES,
): Scene {
  const sites = ['lyon', 'porto', 'gdansk'] as const;
  const scene = stage({
    channels: [{ routing: { ...routing, overflow: how } }],
    teams: agents.map((_, i) => ({ site: sites[i]! })),
  });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}
const at = (time: number, route = ATLAS_ROUTE, handle = 1e6): Scripted => ({ time, route, handle });
const state = ({ kernel }: Scene): number[][] => [[...kernel.floor.busy], [...kernel.lines.length]];

describe('overflow when so many wait', () => {
  it('sends the next to somebody idle elsewhere, not those before', () => {
    const scene = overflow({ whenWaitingReaches: 2 }, [1, 2]);
    scene.run([at(0), at(1), at(2)], 3);
    expect(state(scene)).toEqual([
      [1, 0],
      [2, 0],
    ]);
    scene.run([at(3), at(4)], 5);
    expect(state(scene)).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });

  it('sends it where the expected wait is least when nobody is idle', () => {
    // With two waiting, (2 + 1) × 180 = 540 s at Atlas; 2 × 180 / 2 = 180 s at Borealis.
    const scene = overflow({ whenWaitingReaches: 2 }, [1, 2]);
    scene.run([at(0, BOREALIS_ROUTE), at(0, BOREALIS_ROUTE), at(0), at(1), at(2)], 3);
    scene.run([at(3, BOREALIS_ROUTE), at(4)], 5);
    expect(state(scene)).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('leaves it where it is when the wait elsewhere is the same', () => {
    const scene = overflow({ whenWaitingReaches: 1 }, [1, 2]);
    const borealis = [0, 0, 2, 3, 4].map((time) => at(time, BOREALIS_ROUTE));
    scene.run([at(0), ...borealis.slice(0, 2), at(1), ...borealis.slice(2)], 5);
    expect(state(scene)[1]).toEqual([1, 3]);
    // 2 × 180 s at Atlas, 4 × 180 / 2 s at Borealis.
    scene.run([at(5)], 6);
    expect(state(scene)[1]).toEqual([2, 3]);
    // 3 × 180 s against 4 × 180 / 2 s.
    scene.run([at(6)], 7);
    expect(state(scene)[1]).toEqual([2, 4]);
  });

  it('happens at once where none may wait', () => {
    const scene = overflow({ whenWaitingReaches: 0 }, [1, 1]);
    scene.run([at(0), at(1)], 2);
    expect(state(scene)).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

describe('overflow when nobody is idle', () => {
  it('goes to an idle agent elsewhere at once, in the order of the plan', () => {
    const scene = overflow({ whenNoIdleAgent: true }, [1, 1, 1], THIRDS);
    scene.run([at(0), at(1)], 2);
    expect(state(scene)[0]).toEqual([1, 1, 0]);
    scene.run([at(2)], 3);
    expect(state(scene)[0]).toEqual([1, 1, 1]);
  });

  it('waits where it was sent when nobody is idle anywhere, though the wait is less elsewhere', () => {
    const scene = overflow({ whenNoIdleAgent: true }, [1, 5]);
    const taken = Array.from({ length: 5 }, (_, i) => at(i / 10, BOREALIS_ROUTE));
    scene.run([...taken, at(1), at(2), at(3)], 4);
    expect(state(scene)).toEqual([
      [1, 5],
      [2, 0],
    ]);
  });

  it('passes over who is known to have lost everything', () => {
    const scene = overflow({ whenNoIdleAgent: true }, [1, 1, 1], THIRDS);
    scene.kernel.router.passedOver[0]![1] = 1;
    scene.run([at(0), at(1), at(2)], 3);
    expect(state(scene)).toEqual([
      [1, 0, 1],
      [1, 0, 0],
    ]);
  });
});

describe('staged overflow', () => {
  const STAGED = { afterSeconds: 30 };

  it('takes the contact at exactly its arrival and so many seconds, where somebody is idle', () => {
    const scene = overflow(STAGED, [1, 1]);
    scene.run([at(0), at(7)], 37);
    expect(state(scene)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    // Events before 37 have run; that of 37 has not.
    scene.run([], 37.001);
    expect(state(scene)).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(scene.waited()).toBe(30);
  });

  it('with nobody idle then, has it taken by the next who is free', () => {
    const scene = overflow(STAGED, [1, 1]);
    scene.run([at(0), at(0, BOREALIS_ROUTE, 100), at(7)], 1000);
    expect(scene.booked('answered')).toBe(3);
    expect(scene.waited()).toBe(93);
  });

  it('has its own agent take it before, if one is free before', () => {
    const scene = overflow(STAGED, [1, 1]);
    scene.run([at(0, ATLAS_ROUTE, 20), at(7)], 1000);
    expect(state(scene)[0]).toEqual([1, 0]);
    expect(scene.waited()).toBe(13);
  });

  it('comes after the own contacts of those who help, though these came later', () => {
    const scene = overflow(STAGED, [1, 1]);
    // Free at 100: the own contact of 90 goes before that of Atlas, which waits since 7.
    const own = at(90, BOREALIS_ROUTE, 50);
    scene.run([at(0), at(0, BOREALIS_ROUTE, 100), at(7, ATLAS_ROUTE, 10), own], 1000);
    expect(scene.waited()).toBe(10 + (150 - 7));
  });

  it('takes none before its time, however idle', () => {
    const scene = overflow(STAGED, [1, 1]);
    scene.run([at(0), at(7), at(20)], 36);
    scene.kernel.setAgents(1, 9, 36);
    expect(state(scene)[0]).toEqual([1, 0]);
    scene.run([], 49.9);
    expect(state(scene)[0]).toEqual([1, 1]);
    scene.run([], 50.1);
    expect(state(scene)[0]).toEqual([1, 2]);
  });

  it('is left alone by who hung up in time', () => {
    const scene = overflow(STAGED, [1, 1]);
    scene.run([at(0), { ...at(7), patience: 29 }], 1000);
    expect([scene.booked('abandoned'), scene.booked('answered')]).toEqual([1, 1]);
  });

  it('is for the providers named, and nobody else', () => {
    const scene = overflow({ ...STAGED, to: ['cetus'] }, [1, 1, 1], THIRDS);
    scene.run([at(0), at(7), at(8)], 100);
    expect(state(scene)).toEqual([
      [1, 0, 1],
      [1, 0, 0],
    ]);
  });

  it('does not help those who help: the others have queues of their own', () => {
    const scene = overflow({ ...STAGED, to: ['borealis'] }, [1, 1]);
    scene.run([at(0, BOREALIS_ROUTE), at(7, BOREALIS_ROUTE)], 100);
    expect(state(scene)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});
