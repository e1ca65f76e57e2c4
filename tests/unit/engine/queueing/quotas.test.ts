import { describe, expect, it } from 'vitest';
import { stage, type Routing, type Scene, type Scripted } from './kernel-scene.ts';

const SPLIT: Routing = { policy: 'split', shares: { atlas: 0.6, borealis: 0.4 } };
const arrivals = (n: number, from: number, channel = 0): Scripted[] =>
  Array.from({ length: n }, (_, i) => ({ time: from + i, handle: 10, route: 0, channel }));
const answered = ({ kernel }: Scene): number[] => [...kernel.tally.answeredBy];

/** Two channels, planned for Atlas all the time; Atlas may have a quota. */
function quotas(routing: Routing = SPLIT): Scene {
  const scene = stage({
    channels: [{ routing }, { routing }],
    teams: [{ site: 'lyon' }, { site: 'porto' }],
    refusals: [Uint8Array.of(1, 1), Uint8Array.of(0, 0)],
  });
  scene.kernel.setAgents(0, 9, 0);
  scene.kernel.setAgents(1, 9, 0);
  return scene;
}

describe('a provider that has a quota', () => {
  it('accepts so many contacts of its channels together; those beyond go to the others', () => {
    const scene = quotas();
    scene.kernel.caps.setQuota(0, [0, 1], 3);
    scene.run([...arrivals(2, 0), ...arrivals(2, 2, 1), ...arrivals(2, 4)], 100);
    // [team × channels + channel]: three at Atlas, whatever the channel, then three at Borealis.
    expect(answered(scene)).toEqual([2, 1, 2, 1]);
  });

  it('counts the channels named only', () => {
    const scene = quotas();
    scene.kernel.caps.setQuota(0, [1], 1);
    scene.run([...arrivals(2, 0), ...arrivals(2, 2, 1)], 100);
    expect(answered(scene)).toEqual([2, 1, 0, 1]);
  });

  it('goes on over the intervals, until another is set', () => {
    const scene = quotas();
    scene.kernel.caps.setQuota(0, [0], 1);
    scene.run(arrivals(1, 0), 100);
    scene.kernel.caps.startInterval(1);
    scene.run(arrivals(1, 100), 200);
    expect(answered(scene)).toEqual([1, 0, 1, 0]);
    scene.kernel.caps.setQuota(0, [0], 1);
    scene.run(arrivals(2, 200), 300);
    expect(answered(scene)).toEqual([2, 0, 2, 0]);
  });

  it('refuses what nobody else may take', () => {
    const scene = quotas({ policy: 'split', shares: { atlas: 1 } });
    scene.kernel.caps.setQuota(0, [0], 1);
    scene.run(arrivals(3, 0), 100);
    expect([scene.booked('answered'), scene.booked('blocked')]).toEqual([1, 2]);
  });

  it('accepts everything without one, and again in the next replication', () => {
    const scene = quotas();
    scene.run(arrivals(5, 0), 100);
    expect(answered(scene)).toEqual([5, 0, 0, 0]);
    scene.kernel.caps.setQuota(0, [0], 0);
    scene.kernel.reset();
    scene.kernel.open.fill(1);
    scene.kernel.setAgents(0, 9, 0);
    scene.run(arrivals(5, 0), 100);
    expect(answered(scene)).toEqual([5, 0, 0, 0]);
  });
});
