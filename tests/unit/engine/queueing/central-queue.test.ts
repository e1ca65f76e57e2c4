import { describe, expect, it } from 'vitest';
import { HALVES, stage, type Routing, type Scene, type Scripted } from './kernel-scene.ts';

const CENTRAL: Routing = { ...HALVES, queue: 'central' };

function central(agents: readonly [number, number], routing: Routing = CENTRAL): Scene {
  const scene = stage({ channels: [{ routing }], teams: [{ site: 'lyon' }, { site: 'porto' }] });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}
const at = (time: number, route = 0, handle = 1e6): Scripted => ({ time, route, handle });
const busy = ({ kernel }: Scene): number[] => [...kernel.floor.busy];

describe('a central queue', () => {
  it('goes by the shares first, then to anybody idle', () => {
    const scene = central([2, 2]);
    scene.run([at(0, 0.7)], 1);
    expect(busy(scene)).toEqual([0, 1]);
    scene.run([at(1), at(2), at(3)], 4);
    expect(busy(scene)).toEqual([2, 2]);
  });

  it('is left in the order of arrival, to whoever is free first', () => {
    const scene = central([1, 1]);
    scene.run([at(0, 0, 100), at(0, 0.7, 130), at(10, 0.7, 50), at(20, 0, 50)], 1000);
    // Atlas takes the one of 10 at 100, though it was meant for Borealis; Borealis the other at 130.
    expect(scene.waited()).toBe(90 + 110);
    expect([...scene.kernel.tally.answeredBy]).toEqual([2, 2]);
  });

  it('has one limit for all who wait', () => {
    const scene = central([0, 0], { ...CENTRAL, maximumWaiting: 3 });
    scene.run([at(0), at(1, 0.7), at(2), at(3, 0.7), at(4)], 5);
    expect([scene.kernel.lines.length[0], scene.booked('blocked')]).toEqual([3, 2]);
  });

  it('books who hangs up at nobody’s provider', () => {
    const scene = central([0, 0]);
    scene.run([{ ...at(0), patience: 10 }], 50);
    const abandoned = [0, 1, 2].map((provider) => scene.ended('abandoned', provider));
    expect(abandoned).toEqual([0, 0, 1]);
  });

  it('takes from it at once whoever is back, whatever the client knows', () => {
    const scene = central([1, 0]);
    scene.kernel.router.passedOver[0]![1] = 1;
    scene.run([at(0), at(1)], 10);
    scene.kernel.setAgents(1, 1, 10);
    expect(busy(scene)).toEqual([1, 1]);
  });
});
