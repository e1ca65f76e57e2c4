import { describe, expect, it } from 'vitest';
import { Stream, purpose, rootKey } from '../../../../src/engine/random/streams.ts';
import { unitFromBits } from '../../../../src/engine/random/mix.ts';
import { HALVES, scene, type Scripted } from './kernel-scene.ts';

/** Contacts a second apart that stay for ever, at these route numbers. */
const at = (routes: readonly number[]): Scripted[] =>
  routes.map((route, i) => ({ time: i, handle: 1e6, route }));

const PRIORITY = { policy: 'priority' as const, order: ['borealis', 'atlas'] };
const CENTRAL = { ...HALVES, queue: 'central' } as const;
const overflow = (seconds: number) =>
  ({ ...HALVES, overflow: { whenExpectedWaitExceedsSeconds: seconds } }) as const;

describe('a split', () => {
  it('sends each contact where its own number says, in the frequencies of the shares', () => {
    const n = 100_000;
    const stream = new Stream().seek(rootKey('router'), 0, purpose.contacts, 0);
    const routes = Array.from({ length: n }, () => unitFromBits(stream.next()));
    const split = { policy: 'split', shares: { borealis: 0.3, atlas: 0.7 } } as const;
    const { kernel, run } = scene([split]);
    run(at(routes), 1e9);
    const atAtlas = kernel.lines.length[0]!;
    expect(atAtlas).toBe(routes.filter((route) => route < 0.7).length);
    expect(Math.abs(atAtlas / n - 0.7)).toBeLessThan(3.2905 * Math.sqrt(0.21 / n));
  });

  it('never sends anything to a share of nothing, whatever the number', () => {
    const { kernel, run } = scene([{ policy: 'split', shares: { atlas: 1, borealis: 0 } }]);
    run(at([0, 0.5, 1 - 2 ** -32]), 1e9);
    expect([...kernel.lines.length]).toEqual([3, 0]);
    kernel.router.setShares(0, [0, 1]);
    run(at([0, 0.5, 1 - 2 ** -32]), 1e9);
    expect([...kernel.lines.length]).toEqual([3, 3]);
  });

  it('keeps each queue to its own provider', () => {
    const { kernel, run, booked } = scene([HALVES]);
    kernel.setAgents(1, 5, 0);
    run(at([0, 0, 0]), 100);
    expect([kernel.floor.busy[1], booked('delayed')]).toEqual([0, 3]);
  });
});

describe('priority', () => {
  it('fills the first provider, then the next, and waits at the first', () => {
    const { kernel, run } = scene([PRIORITY]);
    kernel.setAgents(0, 2, 0);
    kernel.setAgents(1, 3, 0);
    run(at([0, 0, 0, 0]), 100);
    expect([...kernel.floor.busy]).toEqual([1, 3]);
    run(at([0, 0, 0]), 200);
    expect([...kernel.floor.busy]).toEqual([2, 3]);
    expect([...kernel.lines.length]).toEqual([2, 0]);
    expect(kernel.slots.channel[kernel.lines.first[0]!]).toBe(0);
  });

  it('passes over who is known to have lost everything, idle or not', () => {
    const { kernel, run } = scene([PRIORITY]);
    kernel.setAgents(0, 1, 0);
    kernel.setAgents(1, 3, 0);
    kernel.router.passedOver[0]![0] = 1;
    run(at([0, 0]), 100);
    expect([...kernel.floor.busy]).toEqual([1, 0]);
    expect([...kernel.lines.length]).toEqual([0, 1]);
  });
});

describe('a central queue', () => {
  it('is one for all: whoever is idle takes the contact, whoever is free the next', () => {
    const { kernel, run, booked } = scene([CENTRAL]);
    kernel.setAgents(0, 1, 0);
    kernel.setAgents(1, 1, 0);
    run(at([0, 0, 0]), 100);
    expect([...kernel.floor.busy]).toEqual([1, 1]);
    expect([...kernel.lines.length]).toEqual([1]);
    kernel.setAgents(1, 2, 100);
    expect([kernel.floor.busy[1], booked('answered')]).toEqual([2, 3]);
  });
});

describe('overflow', () => {
  it('leaves the contact while the expected wait is within the threshold', () => {
    // Mean handle time 180 s: one waiting for one agent is expected to wait 180 s.
    const { kernel, run } = scene([overflow(180)]);
    kernel.setAgents(0, 1, 0);
    kernel.setAgents(1, 1, 0);
    run(at([0, 0]), 100);
    expect([[...kernel.floor.busy], [...kernel.lines.length]]).toEqual([
      [1, 0],
      [1, 0],
    ]);
    run(at([0]), 200);
    expect([[...kernel.floor.busy], [...kernel.lines.length]]).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('goes where the expected wait is least when nobody is idle anywhere', () => {
    const { kernel, run } = scene([overflow(100)]);
    kernel.setAgents(0, 1, 0);
    kernel.setAgents(1, 3, 0);
    run(at([0, 0.5, 0.5, 0.5, 0, 0, 0]), 100);
    // At Borealis 60, 120, then 180 s as at Atlas, where a tie leaves the contact.
    expect([[...kernel.floor.busy], [...kernel.lines.length]]).toEqual([
      [1, 3],
      [1, 2],
    ]);
    run(at([0]), 200);
    expect([...kernel.lines.length]).toEqual([1, 3]);
  });

  it('leaves a provider without agents at once, and stays where all are without', () => {
    const { kernel, run } = scene([overflow(1000)]);
    kernel.setAgents(1, 1, 0);
    run(at([0, 0]), 100);
    expect([[...kernel.floor.busy], [...kernel.lines.length]]).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const nobody = scene([overflow(1000)]);
    nobody.run(at([0, 0.5]), 100);
    expect([...nobody.kernel.lines.length]).toEqual([1, 1]);
  });
});
