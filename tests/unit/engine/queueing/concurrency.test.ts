import { describe, expect, it } from 'vitest';
import { ATLAS, stage, type Scene, type Scripted, type StagedChannel } from './kernel-scene.ts';

/** With two at once an agent gets 1.7 done, each of the two 0.85 of it; with three 2.5. */
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
const at = (time: number, handle: number, channel = 0): Scripted => ({ time, handle, channel });
const chats = ({ kernel }: Scene): number => kernel.floor.concurrent[0]!;

/** So many chats are in hand until `time`, and one less (or the number given) from then on. */
function ends(scene: Scene, time: number, left: number, before = left + 1): void {
  scene.run([], time - 1e-6);
  expect(chats(scene)).toBe(before);
  scene.run([], time + 1e-6);
  expect(chats(scene)).toBe(left);
}

describe('two chats of one agent', () => {
  it('each go on at 0.85 of their speed', () => {
    const scene = lyon(1);
    scene.run([at(0, 85), at(0, 85)], 1);
    ends(scene, 100, 0, 2);
    const { handledBy, occupied } = scene.kernel.tally;
    // Two contacts were in hand for 100 s each, one agent was occupied for 100 s.
    expect(handledBy[0]).toBeCloseTo(200, 9);
    expect(occupied[0]).toBeCloseTo(100, 9);
  });

  it('are as fast as one before the second comes and after the first has gone', () => {
    const scene = lyon(1);
    scene.run([at(0, 100), at(40, 100)], 41);
    // The first has 60 s of work left at 40; the second has done as much when the first ends.
    const first = 40 + 60 / PAIR;
    ends(scene, first, 1);
    ends(scene, first + 40, 0);
    expect(scene.kernel.tally.handledBy[0]).toBeCloseTo(first + (first + 40 - 40), 9);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(first + 40, 9);
  });

  it('leave no room for a third, which is taken when the first ends', () => {
    const scene = lyon(1);
    scene.run([at(0, 100), at(40, 100), at(50, 17)], 51);
    expect([chats(scene), scene.kernel.lines.length[0]]).toEqual([2, 1]);
    const first = 40 + 60 / PAIR;
    scene.run([], first + 1e-6);
    expect([chats(scene), scene.kernel.lines.length[0]]).toEqual([2, 0]);
    expect(scene.waited()).toBeCloseTo(first - 50, 9);
    // It shares the agent to its end, 17 / 0.85 = 20 s on; 23 s of work are left on the second.
    ends(scene, first + 20, 1);
    ends(scene, first + 20 + 23, 0);
  });
});

describe('chats of several agents', () => {
  it('have an agent each as long as there are agents', () => {
    const scene = lyon(3);
    scene.run([at(0, 100), at(0, 100), at(0, 100)], 1);
    ends(scene, 100, 0, 3);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(300, 9);
  });

  it('are spread evenly: four on three agents go at thr(4/3) / (4/3)', () => {
    const scene = lyon(3);
    const work = 92.5;
    scene.run([at(0, work), at(0, work), at(0, work), at(0, work)], 1);
    // thr(4/3) = 1 + 0.7/3 = 3.7/3, over 4/3: 0.925.
    ends(scene, 100, 0, 4);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(300, 9);
    expect(scene.kernel.tally.handledBy[0]).toBeCloseTo(400, 9);
  });

  it('fill two places each, and no more', () => {
    const scene = lyon(3);
    scene.run(
      Array.from({ length: 8 }, () => at(0, 1000)),
      1,
    );
    expect([chats(scene), scene.kernel.lines.length[0]]).toEqual([6, 2]);
  });

  it('go three to an agent where three are allowed, at 2.5 / 3; or at the throughput given', () => {
    const three: StagedChannel = { ...CHAT, channel: { ...CHAT.channel, concurrency: 3 } };
    const scene = lyon(1, [three]);
    const chatsOf = (handle: number): Scripted[] => [at(0, handle), at(0, handle), at(0, handle)];
    scene.run(chatsOf(250), 1);
    ends(scene, 300, 0, 3);
    const throughput = Float64Array.from([0, 1, 1.5, 1.8, 2, 2, 2, 2, 2, 2, 2]);
    const slow = lyon(1, [{ ...three, kernel: { throughput } }]);
    slow.run(chatsOf(180), 1);
    ends(slow, 300, 0, 3);
  });

  it('are squeezed together when a shift ends, and never dropped', () => {
    const scene = lyon(2);
    scene.run([at(0, 100), at(0, 100)], 50);
    scene.kernel.setAgents(0, 1, 50);
    ends(scene, 50 + 50 / PAIR, 0, 2);
    // Four cannot be held by one agent: the second stays until there are two left.
    const full = lyon(2);
    full.run([at(0, 85), at(0, 85), at(0, 170), at(0, 170)], 50);
    full.kernel.setAgents(0, 1, 50);
    ends(full, 100, 2, 4);
    ends(full, 200, 0, 2);
    expect(full.kernel.tally.occupied[0]).toBeCloseTo(100 * 2 + 100, 9);
  });

  it('speed up when a shift begins', () => {
    const scene = lyon(1);
    scene.run([at(0, 100), at(0, 100)], 40);
    scene.kernel.setAgents(0, 2, 40);
    ends(scene, 40 + (100 - 40 * PAIR), 0, 2);
  });
});

describe('a call beside chats', () => {
  const both = [CHAT, VOICE];
  const calls = ({ kernel }: Scene): number => kernel.floor.busy[0]!;

  it('needs an agent without any chat', () => {
    const scene = lyon(1, both);
    scene.run([at(0, 100), at(10, 30, 1)], 99);
    expect([chats(scene), calls(scene)]).toEqual([1, 0]);
    scene.run([], 101);
    expect([chats(scene), calls(scene)]).toEqual([0, 1]);
    expect(scene.waited(1)).toBeCloseTo(90, 9);
  });

  it('takes a whole agent: no chat goes to that one', () => {
    const scene = lyon(1, both);
    scene.run([at(0, 100, 1), at(10, 20)], 1000);
    expect(scene.waited(0)).toBeCloseTo(90, 9);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(120, 9);
    expect([...scene.kernel.tally.handledBy].map((each) => Math.round(each))).toEqual([20, 100]);
  });

  it('slows no chat, since it goes to a free agent; its end lets the others spread', () => {
    const scene = lyon(2, both);
    // From 10 on both chats are with one agent; from 110 on each has one.
    scene.run([at(0, 200), at(5, 100, 1), at(10, 200)], 104);
    expect([chats(scene), calls(scene)]).toEqual([2, 1]);
    // By 105 the first has done 10 + 95 × 0.85, the second 95 × 0.85.
    const first = 105 + (200 - 10 - 95 * PAIR);
    ends(scene, first, 1);
    ends(scene, first + 10, 0);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(100 + first + (first + 10 - 105), 9);
  });

  it('goes before the chats that wait, when an agent is wholly free', () => {
    const scene = lyon(1, both);
    const waiting = [at(0, 50, 1), at(10, 85), at(11, 85), at(12, 50, 1)];
    scene.run(waiting, 1000);
    // The call of 12 at 50, the two chats at 100.
    expect(scene.waited(1)).toBeCloseTo(38, 9);
    expect(scene.waited(0)).toBeCloseTo(90 + 89, 9);
    expect(scene.kernel.tally.occupied[0]).toBeCloseTo(200, 9);
  });
});

it('two channels share an agent by the room they take', () => {
  // A chat takes half of an agent, a message a third.
  const message: StagedChannel = {
    routing: ATLAS,
    channel: { medium: 'messaging', concurrency: 3, priority: 3 },
  };
  const scene = lyon(1, [CHAT, message]);
  scene.run([at(0, 850), at(0, 425, 1), at(1, 100), at(1, 100, 1)], 400);
  // A chat and a message leave a sixth: neither fits.
  expect([chats(scene), ...scene.kernel.lines.length]).toEqual([2, 1, 1]);
  // Both go at 0.85: the message ends at 500. The next chat fits, and ranks before the message.
  scene.run([], 501);
  expect([chats(scene), ...scene.kernel.lines.length]).toEqual([2, 0, 1]);
  expect(scene.waited(0)).toBeCloseTo(499, 9);
});

it('the expected wait counts with all that an agent gets done at once', () => {
  // 180 s of work at 1.7 a second: 105.9 s for the first who waits.
  const staged = (threshold: number): number => {
    const scene = lyon(1, [
      { ...CHAT, kernel: { callBack: { threshold, acceptance: 1, reached: 1 } } },
    ]);
    scene.run([at(0, 1000), at(0, 1000), at(1, 1000)], 10);
    return scene.booked('calledBack');
  };
  expect([staged(180 / 1.7 - 0.01), staged(180 / 1.7 + 0.01)]).toEqual([1, 0]);
});
