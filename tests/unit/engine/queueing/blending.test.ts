import { describe, expect, it } from 'vitest';
import { ATLAS, stage, type Scene, type Scripted, type StagedChannel } from './kernel-scene.ts';

const VOICE = 0;
const EMAIL = 1;
const voice: StagedChannel = { routing: ATLAS, channel: { priority: 9 } };
const email: StagedChannel = { routing: ATLAS, channel: { medium: 'email', priority: 1 } };

function blended(agents: number, reserve = 0, channels = [voice, email]): Scene {
  const scene = stage({ channels, teams: [{ site: 'lyon', reserve }] });
  scene.kernel.setAgents(0, agents, 0);
  return scene;
}
const at = (time: number, channel: number, handle = 1e6): Scripted => ({ time, channel, handle });
const busy = ({ kernel }: Scene): number => kernel.floor.busy[0]!;
const waiting = ({ kernel }: Scene): number[] => [...kernel.lines.length];

describe('deferred work', () => {
  it('waits for all live contacts, whatever the priority numbers say', () => {
    const scene = blended(1);
    scene.run([at(0, VOICE, 100), at(1, EMAIL, 10), at(50, VOICE, 10), at(60, VOICE, 10)], 1000);
    // The calls at 100 and at 110, the e-mail at 120.
    expect([scene.waited(VOICE), scene.waited(EMAIL)]).toEqual([50 + 50, 119]);
  });

  it('is begun by whoever is idle, and not interrupted for a call', () => {
    const scene = blended(1);
    scene.run([at(0, EMAIL, 100), at(10, VOICE, 10)], 1000);
    expect([scene.waited(EMAIL), scene.waited(VOICE)]).toEqual([0, 90]);
  });

  it('counts as answered when it is begun', () => {
    const scene = blended(1);
    scene.run([at(0, VOICE, 20), at(0, EMAIL, 1000), at(10, EMAIL, 1)], 100);
    expect([scene.booked('answered', EMAIL), scene.booked('answeredWithin', EMAIL)]).toEqual([
      1, 1,
    ]);
  });

  it('is withdrawn by a customer who has waited long enough', () => {
    const scene = blended(0);
    scene.run([{ ...at(0, EMAIL), patience: 3600 }], 4000);
    expect([scene.booked('abandoned', EMAIL), scene.booked('lost', EMAIL)]).toEqual([1, 1]);
  });
});

describe('agents kept free for live contacts', () => {
  it('begin no deferred work', () => {
    const scene = blended(3, 1);
    scene.run([at(0, EMAIL), at(1, EMAIL), at(2, EMAIL)], 10);
    expect([busy(scene), waiting(scene)]).toEqual([2, [0, 1]]);
  });

  it('take a call, and after it no deferred work either', () => {
    const scene = blended(3, 1);
    scene.run([at(0, EMAIL), at(1, EMAIL), at(2, EMAIL), at(10, VOICE, 5)], 12);
    expect([busy(scene), scene.waited(VOICE)]).toEqual([3, 0]);
    scene.run([], 100);
    expect([busy(scene), waiting(scene)]).toEqual([2, [0, 1]]);
  });

  it('are as many as stay idle, not as many as are free of deferred work', () => {
    // Of four, two are on calls: one idle agent more than the reserve.
    const scene = blended(4, 1);
    scene.run([at(0, VOICE), at(1, VOICE), at(2, EMAIL), at(3, EMAIL)], 10);
    expect([busy(scene), waiting(scene)]).toEqual([3, [0, 1]]);
  });

  it('let the next deferred contact be begun when one ends', () => {
    const scene = blended(2, 1);
    scene.run([at(0, EMAIL, 100), at(1, EMAIL, 100)], 1000);
    expect(scene.waited(EMAIL)).toBe(99);
  });

  it('begin some when the reserve shrinks or the shift grows', () => {
    const scene = blended(2, 2);
    scene.run([at(0, EMAIL), at(1, EMAIL), at(2, EMAIL)], 10);
    expect(busy(scene)).toBe(0);
    scene.kernel.setReserve(0, 1, 10);
    expect([busy(scene), scene.waited(EMAIL)]).toEqual([1, 10]);
    scene.kernel.setAgents(0, 3, 20);
    expect([busy(scene), scene.waited(EMAIL)]).toEqual([2, 10 + 19]);
  });

  it('are all there may be: then nothing is ever begun', () => {
    const scene = blended(2, 5);
    scene.run([at(0, EMAIL)], 1e6);
    expect([busy(scene), waiting(scene)]).toEqual([0, [0, 1]]);
  });
});

describe('deferred work handled several at a time', () => {
  const social: StagedChannel = {
    routing: ATLAS,
    channel: { medium: 'social', priority: 1, concurrency: 3 },
  };
  const posts = (n: number): Scripted[] => Array.from({ length: n }, (_, i) => at(i, EMAIL));
  const inHand = ({ kernel }: Scene): number => kernel.floor.concurrent[0]!;

  it('fills the agents where none is kept free', () => {
    const scene = blended(2, 0, [voice, social]);
    scene.run(posts(8), 10);
    expect([inHand(scene), waiting(scene)]).toEqual([6, [0, 2]]);
  });

  it('leaves so many agents without any, for a call', () => {
    // Contacts are spread evenly: a second one would take the second agent.
    const scene = blended(2, 1, [voice, social]);
    scene.run([...posts(4), at(10, VOICE, 5)], 12);
    expect([inHand(scene), busy(scene), scene.waited(VOICE)]).toEqual([1, 1, 0]);
  });
});
