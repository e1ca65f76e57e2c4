import { describe, expect, it } from 'vitest';
import { stage, type Routing, type Scene, type Scripted, type Stage } from './kernel-scene.ts';

/** Caps are counted over the day that a scene's interval is: 24 times those of an hour. */
const DAY_HOURS = 24;
const SPLIT = { policy: 'split', shares: { atlas: 0.6, borealis: 0.2, cetus: 0.2 } } as const;

/** Contacts a day that Atlas, Borealis and Cetus accept. */
function capped(
  caps: Readonly<Record<string, number>>,
  agents: readonly number[],
  routing: Routing = SPLIT,
  more: Partial<Stage> = {},
): Scene {
  const hourly = Object.fromEntries(
    Object.entries(caps).map(([id, contacts]) => [id, contacts / DAY_HOURS]),
  );
  const scene = stage({
    channels: [{ routing: { ...routing, caps: hourly } }],
    teams: [{ site: 'lyon' }, { site: 'porto' }, { site: 'gdansk' }],
    ...more,
  });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}
const arrivals = (n: number, route = 0, from = 0): Scripted[] =>
  Array.from({ length: n }, (_, i) => ({ time: from + i, handle: 1e6, route }));
const busy = ({ kernel }: Scene): number[] => [...kernel.floor.busy];
const waiting = ({ kernel }: Scene): number[] => [...kernel.lines.length];

describe('a provider that accepts so many contacts an interval', () => {
  it('gets no more; those beyond go to the others', () => {
    const scene = capped({ atlas: 2 }, [9, 9, 9]);
    scene.run(arrivals(3), 5);
    expect(busy(scene)).toEqual([2, 1, 0]);
  });

  it('spills where the expected wait is least', () => {
    // Nobody is idle: 90 s at Borealis, 60 at Cetus; then 90 and 120.
    const scene = capped({ atlas: 0 }, [9, 2, 3], SPLIT);
    scene.run([...arrivals(2, 0.7), ...arrivals(3, 0.9, 2)], 5);
    scene.run(arrivals(1, 0, 5), 6);
    expect(waiting(scene)).toEqual([0, 0, 1]);
    scene.run(arrivals(1, 0, 6), 7);
    expect(waiting(scene)).toEqual([0, 1, 1]);
  });

  it('keeps its own, though they wait', () => {
    const scene = capped({ atlas: 2 }, [1, 9, 9]);
    scene.run(arrivals(2), 5);
    expect([busy(scene), waiting(scene)]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('accepts again in the next interval', () => {
    const scene = capped({ atlas: 2, borealis: 0, cetus: 0 }, [9, 9, 9]);
    scene.run(arrivals(3), 5);
    expect([busy(scene)[0], scene.booked('blocked')]).toEqual([2, 1]);
    scene.kernel.startInterval(0);
    scene.run(arrivals(3, 0, 5), 10);
    expect([busy(scene)[0], scene.booked('blocked')]).toEqual([4, 2]);
  });

  it('is counted in whole contacts; what is left over goes to later intervals', () => {
    const scene = capped({ atlas: 2.4, borealis: 0, cetus: 0 }, [99, 9, 9]);
    const accepted = [0, 1, 2, 3, 4].map((interval) => {
      const before = busy(scene)[0]!;
      // The scene keeps books of one interval alone: all of them count there.
      scene.kernel.caps.startInterval(interval);
      scene.run(arrivals(6, 0, 10 * interval), 10 * interval + 9);
      return busy(scene)[0]! - before;
    });
    // 2.4, 4.8, 7.2, 9.6 and 12 in all, rounded down.
    expect(accepted).toEqual([2, 2, 3, 2, 3]);
  });

  it('counts what overflow sends it, not what it sends on', () => {
    const overflow = { whenNoIdleAgent: true } as const;
    const scene = capped({ borealis: 1 }, [1, 9, 9], { ...SPLIT, overflow });
    // The second goes on to Borealis, the third past it to Cetus, as does one meant for Borealis.
    scene.run([...arrivals(3), ...arrivals(1, 0.7, 3)], 5);
    expect(busy(scene)).toEqual([1, 1, 2]);
  });

  it('counts nobody who finds no line or no place in the queue', () => {
    const call = (time: number): Scripted => ({ time, handle: 10 });
    const lines = capped({ atlas: 2 }, [9, 9, 9], SPLIT, { providers: { atlas: { lines: 1 } } });
    lines.run([call(0), call(1), call(20)], 25);
    expect([...busy(lines), lines.booked('blocked')]).toEqual([1, 0, 0, 1]);
    const queue = capped({ atlas: 2 }, [1, 9, 9], { ...SPLIT, maximumWaiting: 0 });
    queue.run([call(0), call(1), call(20)], 25);
    expect([...busy(queue), queue.booked('blocked')]).toEqual([1, 0, 0, 1]);
  });

  it('in a list is passed by when it accepts no more', () => {
    const list: Routing = { policy: 'priority', order: ['atlas', 'borealis', 'cetus'] };
    const scene = capped({ atlas: 1 }, [9, 1, 0], list);
    scene.run(arrivals(4), 5);
    // With nobody idle the contact waits at the first that accepts.
    expect([busy(scene), waiting(scene)]).toEqual([
      [1, 1, 0],
      [0, 2, 0],
    ]);
  });

  it('is not chosen for the least expected wait', () => {
    const least: Routing = {
      policy: 'leastExpectedWait',
      providers: ['atlas', 'borealis', 'cetus'],
    };
    const scene = capped({ atlas: 1 }, [9, 3, 2], least);
    scene.run(arrivals(3), 5);
    expect(busy(scene)).toEqual([1, 2, 0]);
  });
});

describe('a contact that nobody accepts', () => {
  it('is blocked, at nobody’s provider', () => {
    const scene = capped({ atlas: 1, borealis: 1, cetus: 0 }, [9, 9, 9]);
    scene.run(arrivals(4), 5);
    expect([scene.booked('answered'), scene.booked('blocked'), scene.booked('lost')]).toEqual([
      2, 2, 2,
    ]);
    const blocked = [0, 1, 2, 3].map((provider) => scene.ended('blocked', provider));
    expect(blocked).toEqual([0, 0, 0, 2]);
  });

  it('holds no line, whatever was routed before', () => {
    // Channel 1 of one provider alone; channel 0 went to place 2 before.
    const scene = stage({
      channels: [
        { routing: { ...SPLIT, caps: { atlas: 0, borealis: 0 } } },
        { routing: { policy: 'split', shares: { atlas: 1 }, caps: { atlas: 0 } } },
      ],
      teams: [{ site: 'lyon' }, { site: 'porto' }, { site: 'gdansk' }],
      providers: { atlas: { lines: 2 } },
    });
    scene.run([...arrivals(1), { time: 1, handle: 1, channel: 1 }], 5);
    expect([scene.booked('blocked', 0), scene.booked('blocked', 1)]).toEqual([0, 1]);
    expect([...scene.kernel.slots.line].every((line) => line === -1 || line === 2)).toBe(true);
  });

  it('does not go to who is known to have lost everything', () => {
    const scene = capped({ atlas: 1 }, [9, 0, 0]);
    scene.kernel.router.passedOver[0]!.set([0, 1, 1]);
    scene.run(arrivals(2), 5);
    expect([busy(scene)[0], scene.booked('blocked')]).toEqual([1, 1]);
  });
});
