import { describe, expect, it } from 'vitest';
import {
  ATLAS,
  HALVES,
  stage,
  type Scene,
  type Scripted,
  type StagedChannel,
} from './kernel-scene.ts';

const EMAIL: StagedChannel = { routing: ATLAS, channel: { medium: 'email' } };

function team(agents: number, channel: StagedChannel = EMAIL): Scene {
  const scene = stage({ channels: [channel], teams: [{ site: 'lyon' }] });
  scene.kernel.setAgents(0, agents, 0);
  return scene;
}
const at = (time: number, handle = 100): Scripted => ({ time, handle });
const struck = ({ kernel }: Scene, share: number, left: number, time: number): void => {
  kernel.strike(0, share, time);
  kernel.setAgents(0, left, time);
};

describe('deferred work that an outage takes out of an agent’s hands', () => {
  it('waits again, where its arrival places it', () => {
    const scene = team(1);
    scene.run([at(0), at(10, 50)], 40);
    struck(scene, 1, 0, 40);
    expect(scene.kernel.lines.length[0]).toBe(2);
    scene.kernel.setAgents(0, 1, 60);
    scene.run([], 1000);
    // The first from 60 to 160, anew; then the second.
    expect(scene.waited()).toBe(60 + 150);
    expect([scene.booked('answered'), scene.booked('cutOff'), scene.booked('lost')]).toEqual([
      2, 0, 0,
    ]);
  });

  it('counts as answered once, by the wait until it was begun for good', () => {
    const scene = team(1);
    scene.run([at(0)], 40);
    expect([scene.booked('answered'), scene.booked('answeredWithin')]).toEqual([1, 1]);
    struck(scene, 1, 0, 40);
    expect([scene.booked('answered'), scene.booked('answeredWithin')]).toEqual([0, 0]);
    scene.kernel.setAgents(0, 1, 60);
    scene.run([], 1000);
    expect([scene.booked('answered'), scene.booked('answeredWithin')]).toEqual([1, 0]);
    expect(scene.kernel.tally.answeredBy[0]).toBe(1);
    // The 40 s before the outage were worked too.
    expect(scene.kernel.tally.handledBy[0]).toBe(140);
  });

  it('goes on at once where agents are left who are idle', () => {
    const scene = team(4);
    scene.run([at(0), at(0)], 40);
    // One of the two in hand is taken, two of the four agents are left.
    struck(scene, 0.5, 2, 40);
    expect([scene.kernel.floor.busy[0], scene.kernel.lines.length[0]]).toEqual([2, 0]);
    expect(scene.waited()).toBe(40);
  });

  it('goes on with another team of the provider', () => {
    const scene = stage({ channels: [EMAIL], teams: [{ site: 'lyon' }, { site: 'lyon' }] });
    scene.kernel.setAgents(0, 1, 0);
    scene.run([at(0)], 10);
    scene.kernel.setAgents(1, 1, 10);
    struck(scene, 1, 0, 40);
    expect([...scene.kernel.floor.busy]).toEqual([0, 1]);
  });

  it('is taken by who helps later, at the very second', () => {
    const scene = stage({
      channels: [EMAIL],
      teams: [{ site: 'lyon' }, { site: 'lyon', skills: { 'channel-0': { afterSeconds: 60 } } }],
    });
    scene.kernel.setAgents(0, 1, 0);
    scene.kernel.setAgents(1, 1, 0);
    scene.run([at(0)], 40);
    struck(scene, 1, 0, 40);
    scene.run([], 59.9);
    expect([...scene.kernel.floor.busy]).toEqual([0, 0]);
    scene.run([], 60.1);
    expect([...scene.kernel.floor.busy]).toEqual([0, 1]);
  });

  it('is taken by the other provider after so long, where overflow says so', () => {
    const routing = { ...HALVES, overflow: { afterSeconds: 60 } };
    const scene = stage({
      channels: [{ ...EMAIL, routing }],
      teams: [{ site: 'lyon' }, { site: 'porto' }],
    });
    scene.kernel.setAgents(0, 1, 0);
    scene.kernel.setAgents(1, 1, 0);
    scene.run([at(0)], 40);
    struck(scene, 1, 0, 40);
    scene.run([], 60.1);
    expect([...scene.kernel.floor.busy]).toEqual([0, 1]);
  });

  it('handled several at a time is put back too', () => {
    const scene = team(2, { ...EMAIL, channel: { medium: 'social', concurrency: 3 } });
    scene.run([at(0, 1000), at(1, 1000), at(2, 1000), at(3, 1000)], 40);
    struck(scene, 1, 0, 40);
    expect([scene.kernel.floor.concurrent[0], scene.kernel.lines.length[0]]).toEqual([0, 4]);
    scene.kernel.setAgents(0, 1, 50);
    expect([scene.kernel.floor.concurrent[0], scene.kernel.lines.length[0]]).toEqual([3, 1]);
    expect(scene.waited()).toBe(50 + 49 + 48);
    expect(scene.kernel.slots.arrival[scene.kernel.lines.first[0]!]).toBe(3);
  });
});
