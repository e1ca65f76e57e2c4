import { describe, expect, it } from 'vitest';
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

const CHAT: StagedChannel = {
  routing: ATLAS,
  channel: { medium: 'chat', concurrency: 2, priority: 2 },
};

/** Lyon with so many agents; Atlas with so many lines. */
function atlas(
  agents: number,
  lines: number,
  channels: readonly StagedChannel[] = [{ routing: ATLAS }],
): Scene {
  const scene = stage({
    channels,
    teams: [{ site: 'lyon' }, { site: 'porto' }],
    providers: { atlas: { lines } },
  });
  scene.kernel.setAgents(0, agents, 0);
  return scene;
}
const at = (time: number, handle = 1e6, more: Partial<Scripted> = {}): Scripted => ({
  time,
  handle,
  ...more,
});

describe('the lines of a provider', () => {
  it('hold those who talk and those who wait; one more is blocked', () => {
    const scene = atlas(2, 3);
    scene.run([at(0), at(1), at(2), at(3), at(4)], 5);
    expect([
      scene.booked('answered'),
      scene.kernel.lines.length[0],
      scene.booked('blocked'),
    ]).toEqual([2, 1, 2]);
    expect(scene.booked('lost')).toBe(2);
  });

  it('block though an agent is idle', () => {
    const scene = atlas(5, 1);
    scene.run([at(0), at(1)], 5);
    expect([scene.booked('answered'), scene.booked('blocked')]).toEqual([1, 1]);
  });

  it('are free again when a contact ends', () => {
    const scene = atlas(1, 1);
    scene.run([at(0, 100), at(99), at(101), at(102)], 200);
    expect([scene.booked('answered'), scene.booked('blocked')]).toEqual([2, 2]);
  });

  it('are free again when who waits hangs up', () => {
    const scene = atlas(1, 2);
    scene.run([at(0), at(10, 1, { patience: 20 }), at(29), at(31)], 100);
    expect([scene.booked('abandoned'), scene.booked('blocked')]).toEqual([1, 1]);
    expect(scene.kernel.lines.length[0]).toBe(1);
  });

  it('are free again when the customer leaves and the agent goes on with the wrap-up', () => {
    // The customer leaves after 75 of 100 s.
    const scene = atlas(1, 1, [{ routing: ATLAS, kernel: { wrapUp: 0.25 } }]);
    scene.run([at(0, 100), at(74), at(76, 50)], 99);
    expect([scene.booked('blocked'), scene.kernel.lines.length[0]]).toEqual([1, 1]);
    scene.run([at(110)], 200);
    // The one of 76 talks from 100 to 137.5.
    expect([scene.booked('answered'), scene.booked('blocked')]).toEqual([2, 2]);
  });

  it('are so for calls in a team that handles chats too', () => {
    const voice: StagedChannel = { routing: ATLAS, kernel: { wrapUp: 0.25 } };
    const scene = atlas(1, 1, [voice, CHAT]);
    scene.run([at(0, 100), at(74), at(76, 50)], 99);
    expect([scene.booked('blocked'), scene.kernel.lines.length[0]]).toEqual([1, 1]);
  });

  it('are held by chats too, one each', () => {
    const scene = atlas(5, 3, [CHAT]);
    scene.run([at(0), at(1), at(2), at(3)], 5);
    expect([scene.kernel.floor.concurrent[0], scene.booked('blocked')]).toEqual([3, 1]);
  });

  it('are held by no deferred contact', () => {
    const scene = atlas(1, 1, [{ routing: ATLAS, channel: { medium: 'email' } }]);
    scene.run([at(0), at(1), at(2)], 5);
    expect([scene.booked('blocked'), scene.kernel.lines.length[0]]).toEqual([0, 2]);
  });

  it('are shared by the channels of the provider', () => {
    const scene = atlas(5, 2, [{ routing: ATLAS }, { routing: ATLAS }]);
    scene.run([at(0), at(1, 1e6, { channel: 1 }), at(2), at(3, 1e6, { channel: 1 })], 5);
    expect([scene.booked('blocked', 0), scene.booked('blocked', 1)]).toEqual([1, 1]);
  });

  it('are free again when an outage cuts contacts off, and stay so', () => {
    // Struck at 10: the customer would have left the line at 75. Another waits from 20 on.
    const scene = atlas(1, 1, [{ routing: ATLAS, kernel: { wrapUp: 0.25 } }]);
    scene.run([at(0, 100)], 10);
    scene.kernel.strike(0, 1, 10);
    scene.kernel.setAgents(0, 0, 10);
    scene.run([at(20), at(30), at(80)], 100);
    expect([scene.booked('cutOff'), scene.booked('blocked')]).toEqual([1, 2]);
    expect(scene.kernel.lines.length[0]).toBe(1);
  });

  it('are those where the contact was sent: a full provider sends nobody on', () => {
    const scene = atlas(1, 1, [{ routing: HALVES }]);
    scene.kernel.setAgents(1, 5, 0);
    scene.run([at(0), at(1), at(2, 1e6, { route: 0.7 })], 5);
    expect([...scene.kernel.floor.busy, scene.booked('blocked')]).toEqual([1, 1, 1]);
  });

  it('are those where overflow sends the contact', () => {
    const overflow = { whenNoIdleAgent: true } as const;
    const scene = atlas(1, 1, [{ routing: { ...HALVES, overflow } }]);
    scene.kernel.setAgents(1, 5, 0);
    scene.run([at(0), at(1)], 5);
    expect([...scene.kernel.floor.busy, scene.booked('blocked')]).toEqual([1, 1, 0]);
  });

  it('let who was blocked try again', () => {
    const scene = atlas(1, 1, [{ routing: ATLAS, kernel: redials(1, 60, 3) }]);
    scene.run([at(0), at(1)], 1e4);
    expect([scene.booked('blocked'), scene.booked('redials'), scene.booked('lost')]).toEqual([
      3, 2, 1,
    ]);
  });
});

describe('a queue with room for so many', () => {
  const short: Routing = { ...HALVES, maximumWaiting: 1 };

  it('is counted for each provider', () => {
    const scene = atlas(0, 100, [{ routing: short }]);
    scene.run([at(0), at(1), at(2, 1, { route: 0.7 }), at(3, 1, { route: 0.7 })], 5);
    expect([...scene.kernel.lines.length, scene.booked('blocked')]).toEqual([1, 1, 2]);
  });

  it('gives the line back of whom it blocks', () => {
    const scene = atlas(0, 2, [{ routing: short }]);
    scene.run([at(0), at(1), at(2)], 5);
    expect([scene.kernel.lines.length[0], scene.booked('blocked')]).toEqual([1, 2]);
    scene.kernel.setAgents(0, 1, 5);
    scene.run([at(6), at(7)], 10);
    // One talks, one waits, one is blocked.
    expect([
      scene.booked('answered'),
      scene.kernel.lines.length[0],
      scene.booked('blocked'),
    ]).toEqual([1, 1, 3]);
  });
});
