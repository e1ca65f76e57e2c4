import { describe, expect, it } from 'vitest';
import { HALVES, stage, type Routing, type Scene, type Scripted } from './kernel-scene.ts';

const CENTRAL: Routing = { ...HALVES, queue: 'central' };

/** Atlas and Borealis with so many agents each, one central queue. */
function central(routing: Routing, agents: readonly number[]): Scene {
  const scene = stage({ channels: [{ routing }], teams: [{ site: 'lyon' }, { site: 'porto' }] });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}

/** Contacts for Atlas, one a second. */
const calls = (n: number, handle = 100): Scripted[] =>
  Array.from({ length: n }, (_, i) => ({ time: i + 1, handle, route: 0 }));
const busy = ({ kernel }: Scene): number[] => [...kernel.floor.busy];

describe('agents of a central queue', () => {
  it('take who is transferred when nobody is idle there', () => {
    // Atlas hands on to Borealis, whose one agent is busy: Atlas has one idle, and nobody waits.
    const transfers = [{ from: 'atlas', to: 'borealis', share: 1 }];
    const scene = central({ ...CENTRAL, transfers }, [1, 1]);
    scene.run([{ time: 1, handle: 500, route: 0.7 }, ...calls(1, 10)], 20);
    expect([...busy(scene), scene.kernel.lines.length[0]]).toEqual([1, 1, 0]);
  });

  it('take who was accepted elsewhere, at their cap themselves', () => {
    // A cap is counted where contacts are first meant for, as in the queue.
    const caps = { borealis: 0 };
    const scene = central({ ...CENTRAL, caps }, [1, 1]);
    scene.run(calls(2), 20);
    expect([...busy(scene), scene.kernel.lines.length[0]]).toEqual([1, 1, 0]);
  });

  it('count contacts at the provider first meant for', () => {
    // Two a day for Atlas; Borealis takes the second of them.
    const caps = { atlas: 2 / 24 };
    const scene = central({ ...CENTRAL, caps }, [1, 1]);
    scene.run(calls(2), 20);
    expect([...scene.kernel.router.accepted[0]!]).toEqual([2, 0]);
  });
});
