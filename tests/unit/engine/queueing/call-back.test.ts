import { describe, expect, it } from 'vitest';
import { ATLAS, redials, stage, type Scene, type Scripted } from './kernel-scene.ts';

/** Offered when the wait is expected to exceed 200 s: 180 s of work with one agent make it so for
 * the second who waits. */
function offered(
  settings: { readonly acceptance?: number; readonly reached?: number },
  more: { readonly lines?: number; readonly threshold?: number } = {},
): Scene {
  const scene = stage({
    channels: [
      {
        routing: ATLAS,
        kernel: {
          ...redials(0),
          callBack: { threshold: more.threshold ?? 200, acceptance: 1, reached: 1, ...settings },
        },
      },
    ],
    teams: [{ site: 'lyon' }],
    ...(more.lines === undefined ? {} : { providers: { atlas: { lines: more.lines } } }),
  });
  scene.kernel.setAgents(0, 1, 0);
  return scene;
}
const at = (time: number, handle = 100, patience = 30): Scripted => ({ time, handle, patience });

describe('a call-back', () => {
  it('is offered from the threshold of the expected wait on, not before', () => {
    const scene = offered({});
    scene.run([at(0), at(1), at(2)], 3);
    expect([scene.booked('delayed'), scene.booked('calledBack')]).toEqual([2, 1]);
    const exactly = offered({}, { threshold: 360 });
    exactly.run([at(0), at(1), at(2)], 3);
    expect(exactly.booked('calledBack')).toBe(0);
  });

  it('keeps its place in the queue, and its customer does not hang up', () => {
    const scene = offered({});
    // The second hangs up at 31, the third is called at 100, the fourth at 200.
    scene.run([at(0), at(1), at(2), at(3)], 1000);
    expect([scene.booked('abandoned'), scene.booked('answered')]).toEqual([1, 3]);
    expect(scene.waited()).toBe(98 + 197);
  });

  it('that nobody answers is abandoned when its turn comes, at no cost of time', () => {
    const scene = offered({ reached: 0 });
    scene.run([at(0), at(1, 100, 1e9), at(2), at(150), at(201, 10)], 1000);
    // At 200 the third and the fourth are called in vain; the agent is idle when the fifth comes.
    expect([scene.booked('abandoned'), scene.booked('answered')]).toEqual([2, 3]);
    expect(scene.waited()).toBe(99);
    expect(scene.kernel.tally.abandonedWait[0]).toBe(198 + 50);
    expect(scene.kernel.tally.handledBy[0]).toBe(210);
  });

  it('leaves its line to others while it waits', () => {
    const scene = offered({}, { lines: 2 });
    scene.run([at(0), at(1, 100, 1e9), at(2, 100, 1e9)], 3);
    // Two lines: one talks, one waits; the third is blocked before it is offered anything.
    expect(scene.booked('blocked')).toBe(1);
    const kept = offered({}, { lines: 2, threshold: 100 });
    kept.run([at(0), at(1), at(2), at(3)], 4);
    expect([kept.booked('blocked'), kept.booked('calledBack')]).toEqual([0, 3]);
  });

  it('is accepted by so many', () => {
    const n = 20_000;
    const scene = offered({ acceptance: 0.35 }, { threshold: 0 });
    scene.run(
      Array.from({ length: n }, (_, i) => at(i / 1e4, 1e6, 1e9)),
      10,
    );
    const accepted = scene.booked('calledBack') / (n - 1);
    expect(Math.abs(accepted - 0.35)).toBeLessThan(3.2905 * Math.sqrt((0.35 * 0.65) / n));
  });

  it('that was not reached is tried again by who redials, as a call like any other', () => {
    const scene = stage({
      channels: [
        {
          routing: ATLAS,
          kernel: {
            ...redials(1, 60, 2),
            callBack: { threshold: 0, acceptance: 1, reached: 0 },
          },
        },
      ],
      teams: [{ site: 'lyon' }],
    });
    scene.run([at(0)], 50);
    scene.kernel.setAgents(0, 1, 50);
    scene.run([], 1e5);
    expect([scene.booked('abandoned'), scene.booked('redials'), scene.booked('answered')]).toEqual([
      1, 1, 1,
    ]);
  });

  it('is cut off at closing with the others who wait', () => {
    const scene = offered({}, { threshold: 0 });
    scene.run([at(0), at(1)], 50);
    scene.kernel.cutOffWaiting(0, 50);
    expect([scene.booked('cutOff'), scene.booked('lost')]).toEqual([1, 1]);
  });
});
