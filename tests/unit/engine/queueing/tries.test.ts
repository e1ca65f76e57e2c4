import { describe, expect, it } from 'vitest';
import { quantileTable } from '../../../../src/engine/random/quantile-table.ts';
import type { KernelChannel } from '../../../../src/engine/queueing/kernel-channel.ts';
import { ATLAS, stage, type Routing, type Scene, type Scripted } from './kernel-scene.ts';

const fixed = (value: number) => quantileTable(() => value);

/** Chances to redial: after abandoning, a cut-off, a block, closing; at first, and later. */
function redialling(
  first: readonly number[],
  later: readonly number[],
  more: Partial<KernelChannel> = {},
  routing: Routing = ATLAS,
): Scene {
  return stage({
    channels: [
      {
        routing,
        kernel: {
          redial: { first, later, meanDelay: 60, maximumAttempts: 4 },
          ...more,
        },
      },
    ],
    teams: [{ site: 'lyon' }],
  });
}
const at = (time: number, more: Partial<Scripted> = {}): Scripted => ({
  time,
  handle: 1e6,
  ...more,
});
const [NEVER, ALWAYS] = [0, 1];

describe('who redials depends on what happened', () => {
  const impatient = { patience: fixed(5) };

  it('hung up', () => {
    const yes = redialling([ALWAYS, NEVER, NEVER, NEVER], [ALWAYS, NEVER, NEVER, NEVER], impatient);
    yes.run([at(0, { patience: 5 })], 1e6);
    expect([yes.booked('redials'), yes.booked('abandoned'), yes.booked('lost')]).toEqual([3, 4, 1]);
    const no = redialling([NEVER, ALWAYS, ALWAYS, ALWAYS], [NEVER, ALWAYS, ALWAYS, ALWAYS]);
    no.run([at(0, { patience: 5 })], 1e6);
    expect([no.booked('redials'), no.booked('lost')]).toEqual([0, 1]);
  });

  it('was blocked', () => {
    const full: Routing = { ...ATLAS, maximumWaiting: 0 };
    const yes = redialling([NEVER, NEVER, ALWAYS, NEVER], [NEVER, NEVER, ALWAYS, NEVER], {}, full);
    yes.run([at(0)], 1e6);
    expect([yes.booked('redials'), yes.booked('blocked'), yes.booked('lost')]).toEqual([3, 4, 1]);
    const no = redialling([ALWAYS, ALWAYS, NEVER, ALWAYS], [NEVER, NEVER, NEVER, NEVER], {}, full);
    no.run([at(0)], 1e6);
    expect(no.booked('redials')).toBe(0);
  });

  it('was cut off by an outage', () => {
    const yes = redialling([NEVER, ALWAYS, NEVER, NEVER], [NEVER, NEVER, NEVER, NEVER]);
    yes.kernel.setAgents(0, 1, 0);
    yes.run([at(0)], 10);
    yes.kernel.strike(0, 1, 10);
    yes.kernel.setAgents(0, 0, 10);
    yes.run([], 1e6);
    expect([yes.booked('cutOff'), yes.booked('redials')]).toEqual([1, 1]);
    expect(yes.kernel.lines.length[0]).toBe(1);
  });

  it('was cut off at closing', () => {
    const yes = redialling([NEVER, NEVER, NEVER, ALWAYS], [NEVER, NEVER, NEVER, NEVER]);
    yes.run([at(0)], 10);
    yes.kernel.cutOffWaiting(0, 10);
    yes.run([], 1e6);
    expect([yes.booked('cutOff'), yes.booked('redials')]).toEqual([1, 1]);
  });

  it('at first, and from the second failed attempt on', () => {
    const once = redialling([ALWAYS, 0, 0, 0], [NEVER, 0, 0, 0], impatient);
    once.run([at(0, { patience: 5 })], 1e6);
    expect([once.booked('offered'), once.booked('redials'), once.booked('lost')]).toEqual([
      2, 1, 1,
    ]);
    const never = redialling([NEVER, 0, 0, 0], [ALWAYS, 0, 0, 0], impatient);
    never.run([at(0, { patience: 5 })], 1e6);
    expect(never.booked('offered')).toBe(1);
  });

  it('in the shares given, for first and later attempts', () => {
    const n = 50_000;
    const scene = redialling([0.6, 0, 0, 0], [0.3, 0, 0, 0], { patience: fixed(1) });
    scene.run(
      Array.from({ length: n }, (_, i) => at(i / 10, { patience: 1 })),
      1e6,
    );
    // 1 + 0.6 (1 + 0.3 (1 + 0.3)) attempts: 1.834 = 1 + 0.6 + 0.18 + 0.054.
    const variance = 0.6 + 3 * 0.18 + 5 * 0.054 - 0.834 ** 2;
    const deviation = Math.abs(scene.booked('offered') / n - 1.834);
    expect(deviation).toBeLessThan(3.2905 * Math.sqrt(variance / n));
  });
});

describe('customers who leave at once rather than wait', () => {
  const balks = at(1, { patience: 0 });

  it('are abandoned after no time, in a queue that they never joined', () => {
    const scene = redialling([0, 0, 0, 0], [0, 0, 0, 0]);
    scene.kernel.setAgents(0, 1, 0);
    scene.run([at(0), balks], 5);
    expect([scene.booked('abandoned'), scene.booked('abandonedWithin')]).toEqual([1, 1]);
    expect([scene.booked('balked'), scene.booked('delayed'), scene.booked('lost')]).toEqual([
      1, 1, 1,
    ]);
    expect([scene.kernel.tally.abandonedWait[0], scene.kernel.lines.length[0]]).toEqual([0, 0]);
  });

  it('are answered like anybody when an agent is idle', () => {
    const scene = redialling([0, 0, 0, 0], [0, 0, 0, 0]);
    scene.kernel.setAgents(0, 2, 0);
    scene.run([at(0), balks], 5);
    expect([scene.booked('answered'), scene.booked('balked')]).toEqual([2, 0]);
  });

  it('may redial, as who hangs up does', () => {
    const scene = redialling([ALWAYS, 0, 0, 0], [0, 0, 0, 0]);
    scene.kernel.setAgents(0, 1, 0);
    scene.run([at(0), balks], 5000);
    expect([scene.booked('redials'), scene.kernel.lines.length[0]]).toEqual([1, 1]);
  });

  it('are blocked where the queue is full, before they could balk', () => {
    const scene = redialling([0, 0, 0, 0], [0, 0, 0, 0], {}, { ...ATLAS, maximumWaiting: 0 });
    scene.run([balks], 5);
    expect([scene.booked('blocked'), scene.booked('balked')]).toEqual([1, 0]);
  });
});
