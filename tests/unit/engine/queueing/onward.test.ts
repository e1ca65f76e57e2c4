import { describe, expect, it } from 'vitest';
import { quantileTable } from '../../../../src/engine/random/quantile-table.ts';
import {
  ATLAS,
  HALVES,
  redials,
  stage,
  type Routing,
  type Scene,
  type Scripted,
  type StagedChannel,
} from './kernel-scene.ts';

/** Lyon and Porto with so many agents each. */
function two(
  agents: readonly [number, number],
  channels: readonly StagedChannel[],
  providers = {},
): Scene {
  const scene = stage({ channels, teams: [{ site: 'lyon' }, { site: 'porto' }], providers });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}
const at = (time: number, handle = 1e6, more: Partial<Scripted> = {}): Scripted => ({
  time,
  handle,
  ...more,
});
const busy = ({ kernel }: Scene): number[] => [...kernel.floor.busy];
/** A law of one value only. */
const fixed = (value: number) => quantileTable(() => value);
const always = { 'channel-0': { firstContactResolution: 1, satisfaction: 0.8 } };

describe('a transfer', () => {
  const transfers = (share: number): Routing => ({
    ...HALVES,
    transfers: [{ from: 'atlas', to: 'borealis', share }],
  });

  it('goes on at the very end of the first contact, to the other provider', () => {
    const scene = two([1, 1], [{ routing: transfers(1) }]);
    scene.run([at(0, 100)], 99.9);
    expect(busy(scene)).toEqual([1, 0]);
    scene.run([], 100.1);
    expect(busy(scene)).toEqual([0, 1]);
    expect([
      scene.booked('offered'),
      scene.booked('transferred'),
      scene.booked('answered'),
    ]).toEqual([2, 1, 2]);
  });

  it('waits there when nobody is idle there, though the first has somebody', () => {
    const scene = two([5, 0], [{ routing: transfers(1) }]);
    scene.run([at(0, 100)], 200);
    expect([busy(scene), [...scene.kernel.lines.length]]).toEqual([
      [0, 0],
      [0, 1],
    ]);
    scene.kernel.setAgents(1, 1, 250);
    expect(scene.waited()).toBe(150);
  });

  it('ends there: nobody is passed on from where no transfer starts', () => {
    const scene = two([1, 1], [{ routing: transfers(1), kernel: { handle: fixed(30) } }]);
    scene.run([at(0, 100), at(0, 10, { route: 0.7 })], 1e5);
    expect([scene.booked('transferred'), scene.booked('answered'), scene.booked('lost')]).toEqual([
      1, 3, 0,
    ]);
    expect(scene.kernel.tally.handledBy[1]).toBeCloseTo(40, 6);
  });

  it('counts for resolution where it ends, not where it was passed on', () => {
    const provider = { skills: always };
    const scene = two([1, 1], [{ routing: transfers(1) }], { atlas: provider, borealis: provider });
    scene.run([at(0, 100)], 1e6);
    expect([...scene.kernel.tally.completedBy]).toEqual([0, 1]);
    expect([...scene.kernel.tally.resolvedBy]).toEqual([0, 1]);
    expect([...scene.kernel.tally.satisfiedBy]).toEqual([0, 0.8]);
  });

  it('is as frequent as its share', () => {
    const n = 20_000;
    const scene = two([n, n], [{ routing: transfers(0.3) }]);
    scene.run(
      Array.from({ length: n }, (_, i) => at(i / 100, 10)),
      1e5,
    );
    const deviation = Math.abs(scene.booked('transferred') / n - 0.3);
    expect(deviation).toBeLessThan(3.2905 * Math.sqrt(0.21 / n));
  });

  it('gives the line of the first back and takes one at the other', () => {
    const lines = { atlas: { lines: 1 }, borealis: { lines: 1 } };
    const scene = two([5, 5], [{ routing: transfers(1), kernel: { handle: fixed(50) } }], lines);
    // The first is at Atlas to 100 and at Borealis to 150; the second comes over at 111, the third
    // at 155.
    scene.run([at(0, 100), at(101, 10), at(145, 10)], 1000);
    expect([
      scene.booked('transferred'),
      scene.booked('blocked'),
      scene.booked('answered'),
    ]).toEqual([3, 1, 5]);
  });
});

describe('a customer who gives up', () => {
  const EMAIL = 1;
  const toEmail: StagedChannel['kernel'] = {
    changes: [{ to: EMAIL, probability: 1 }, undefined, undefined, undefined],
  };
  const email: StagedChannel = { routing: ATLAS, channel: { medium: 'email' } };

  it('may turn to another channel, at once', () => {
    const scene = two([0, 0], [{ routing: ATLAS, kernel: toEmail }, email]);
    scene.run([at(0, 10, { patience: 30 })], 30.1);
    expect([scene.booked('abandoned'), scene.booked('lost')]).toEqual([1, 0]);
    expect([scene.booked('offered', EMAIL), scene.booked('changed', EMAIL)]).toEqual([1, 1]);
    scene.kernel.setAgents(0, 1, 100);
    expect(scene.waited(EMAIL)).toBe(70);
  });

  it('does not do so when cut off or blocked', () => {
    const scene = two(
      [1, 0],
      [{ routing: { ...ATLAS, maximumWaiting: 0 }, kernel: toEmail }, email],
    );
    scene.run([at(0), at(1)], 5);
    scene.kernel.strike(0, 1, 5);
    scene.run([], 10);
    expect([scene.booked('blocked'), scene.booked('cutOff'), scene.booked('lost')]).toEqual([
      1, 1, 2,
    ]);
    expect(scene.booked('offered', EMAIL)).toBe(0);
  });

  it('is lost where the other channel is a live one, and closed', () => {
    const scene = two([0, 0], [{ routing: ATLAS, kernel: toEmail }, { routing: ATLAS }]);
    scene.kernel.open[EMAIL] = 0;
    scene.run([at(0, 10, { patience: 30 })], 100);
    expect([scene.booked('lost'), scene.booked('offered', EMAIL)]).toEqual([1, 0]);
  });

  it('reaches a deferred one at any time', () => {
    const scene = two([0, 0], [{ routing: ATLAS, kernel: toEmail }, email]);
    scene.kernel.open[EMAIL] = 0;
    scene.run([at(0, 10, { patience: 30 })], 100);
    expect([scene.booked('lost'), scene.booked('changed', EMAIL)]).toEqual([0, 1]);
  });

  it('has as many attempts in the other channel as if it were the first', () => {
    const settings = { ...toEmail, ...redials(1, 60, 3) };
    const scene = two(
      [0, 0],
      [
        { routing: ATLAS, kernel: settings },
        { routing: ATLAS, kernel: { ...redials(1, 60, 3), patience: fixed(5) } },
      ],
    );
    scene.run([at(0, 10, { patience: 30 })], 1e5);
    expect([scene.booked('offered', EMAIL), scene.booked('redials', EMAIL)]).toEqual([3, 2]);
    expect(scene.booked('lost', EMAIL)).toBe(1);
  });
});

describe('voice-mail', () => {
  const EMAIL = 1;
  const message = { to: EMAIL, probability: 1 };
  const leaves: StagedChannel['kernel'] = { changes: [undefined, undefined, message, message] };
  const email: StagedChannel = { routing: ATLAS, channel: { medium: 'email' } };

  it('takes the message of who is blocked', () => {
    const scene = two(
      [0, 0],
      [{ routing: { ...ATLAS, maximumWaiting: 1 }, kernel: leaves }, email],
    );
    scene.run([at(0), at(1), at(2)], 5);
    expect([scene.booked('blocked'), scene.booked('lost')]).toEqual([2, 0]);
    expect(scene.booked('changed', EMAIL)).toBe(2);
  });

  it('takes the messages of who still waits when closing cuts the queue', () => {
    const scene = two([1, 0], [{ routing: ATLAS, kernel: leaves }, email]);
    scene.run([at(0, 100), at(1), at(2)], 50);
    scene.kernel.open[0] = 0;
    scene.kernel.cutOffWaiting(0, 50);
    scene.run([], 51);
    expect([scene.booked('cutOff'), scene.booked('changed', EMAIL), scene.booked('lost')]).toEqual([
      2, 2, 0,
    ]);
    expect(scene.kernel.lines.length[1]).toBe(2);
  });

  it('takes none of who hangs up, or is cut off by an outage', () => {
    const scene = two([1, 0], [{ routing: ATLAS, kernel: leaves }, email]);
    scene.run([at(0), at(1, 10, { patience: 5 })], 10);
    scene.kernel.strike(0, 1, 10);
    scene.run([], 20);
    expect([scene.booked('lost'), scene.booked('offered', EMAIL)]).toEqual([2, 0]);
  });
});
