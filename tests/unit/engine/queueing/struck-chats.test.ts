import { describe, expect, it } from 'vitest';
import { ATLAS, stage, type Scene, type Scripted, type StagedChannel } from './kernel-scene.ts';

const PAIR = 0.85;
const CHAT: StagedChannel = {
  routing: ATLAS,
  channel: { medium: 'chat', concurrency: 2, priority: 2 },
};
const VOICE: StagedChannel = { routing: ATLAS, channel: { priority: 1 } };

function lyon(agents: number, channels: readonly StagedChannel[] = [CHAT]): Scene {
  const scene = stage({ channels, teams: [{ site: 'lyon' }] });
  scene.kernel.setAgents(0, agents, 0);
  return scene;
}
const many = (n: number, handle: number, channel = 0): Scripted[] =>
  Array.from({ length: n }, () => ({ time: 0, handle, channel }));
const strike = ({ kernel }: Scene, share: number, left: number, time: number): void => {
  kernel.strike(0, share, time);
  kernel.setAgents(0, left, time);
};

describe('an outage that strikes agents with chats', () => {
  it.each([
    [4, 8, 0.5, 4],
    [5, 5, 0.3, 1],
    [3, 6, 1, 6],
    [2, 3, 0.5, 1],
  ])('of %d agents with %d chats, struck by %d, cuts off %d', (agents, n, share, cut) => {
    const scene = lyon(agents);
    scene.run(many(n, 1000), 100);
    strike(scene, share, Math.round(agents * (1 - share)), 100);
    expect(scene.booked('cutOff')).toBe(cut);
    expect(scene.booked('answered')).toBe(n - cut);
    expect(scene.kernel.floor.concurrent[0]).toBe(n - cut);
    expect(scene.kernel.tally.answeredBy[0]).toBe(n - cut);
  });

  it('leaves the others at the pace of those who are left, and every second is counted', () => {
    const scene = lyon(4);
    scene.run(many(8, 170), 100);
    strike(scene, 0.5, 2, 100);
    // 85 s of work done by 100; four with two agents go on at the same pace.
    scene.run([], 200 - 1e-6);
    expect(scene.kernel.floor.concurrent[0]).toBe(4);
    scene.run([], 200 + 1e-6);
    expect(scene.kernel.floor.concurrent[0]).toBe(0);
    expect(scene.kernel.tally.handledBy[0]).toBeCloseTo(4 * 100 + 4 * 200, 6);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(4 * 100 + 2 * 100, 6);
  });

  it('slows those left when it takes more agents than chats', () => {
    const scene = lyon(4);
    scene.run(many(4, 100), 50);
    strike(scene, 0.5, 1, 50);
    // Half of four chats are left, with one agent: 50 s of work at 0.85.
    scene.run([], 50 + 50 / PAIR - 1e-6);
    expect(scene.kernel.floor.concurrent[0]).toBe(2);
    scene.run([], 50 + 50 / PAIR + 1e-6);
    expect(scene.kernel.floor.concurrent[0]).toBe(0);
  });

  it('cuts calls and chats each by its share', () => {
    const scene = lyon(6, [CHAT, VOICE]);
    scene.run([...many(2, 1000, 1), ...many(8, 1000)], 100);
    expect([scene.kernel.floor.busy[0], scene.kernel.floor.concurrent[0]]).toEqual([2, 8]);
    strike(scene, 0.5, 3, 100);
    expect([scene.booked('cutOff', 1), scene.booked('cutOff', 0)]).toEqual([1, 4]);
    expect([scene.kernel.floor.busy[0], scene.kernel.floor.concurrent[0]]).toEqual([1, 4]);
  });

  it('spares a chat in its wrap-up: the customer has left already', () => {
    const scene = lyon(1, [{ ...CHAT, kernel: { wrapUp: 0.2 } }]);
    scene.run([{ time: 0, handle: 100 }], 85);
    strike(scene, 1, 0, 85);
    expect([scene.booked('answered'), scene.booked('cutOff')]).toEqual([1, 0]);
    const talking = lyon(1, [{ ...CHAT, kernel: { wrapUp: 0.2 } }]);
    talking.run([{ time: 0, handle: 100 }], 75);
    strike(talking, 1, 0, 75);
    expect([talking.booked('answered'), talking.booked('cutOff')]).toEqual([0, 1]);
  });

  it('lets those who wait in when some are back', () => {
    const scene = lyon(2);
    scene.run(many(6, 100), 50);
    strike(scene, 1, 0, 50);
    expect([scene.kernel.floor.concurrent[0], scene.kernel.lines.length[0]]).toEqual([0, 2]);
    scene.kernel.setAgents(0, 1, 80);
    expect([scene.kernel.floor.concurrent[0], scene.kernel.lines.length[0]]).toEqual([2, 0]);
    expect(scene.waited()).toBe(160);
  });
});
