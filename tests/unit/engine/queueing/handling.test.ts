import { describe, expect, it } from 'vitest';
import { handlingTimes } from '../../../../src/engine/replication/handling-values.ts';
import { ATLAS, stage, type Scene, type StagedChannel } from './kernel-scene.ts';

const WRAP_UP = { wrapUp: 0.2 };
const CALLS: StagedChannel = { routing: ATLAS, kernel: WRAP_UP };
const CHATS: StagedChannel = { ...CALLS, channel: { medium: 'chat', concurrency: 2 } };

function lyon(channel: StagedChannel, agents = 1): Scene {
  const scene = stage({ channels: [channel], teams: [{ site: 'lyon' }] });
  scene.kernel.setAgents(0, agents, 0);
  return scene;
}
/** Mean talk, wrap-up and handle time once the books are closed. */
function times({ kernel }: Scene, end: number): number[] {
  kernel.close(end);
  const { talk, wrapUp, handle } = handlingTimes(kernel.tally, [0], 0, 1);
  return [talk, wrapUp, handle].map((seconds) => Math.round(seconds * 1e6) / 1e6);
}

describe('talk time and wrap-up', () => {
  it('are the two parts of the handle time', () => {
    const scene = lyon(CALLS);
    scene.run([at(0, 100), at(10, 50)], 1000);
    expect(times(scene, 1000)).toEqual([60, 15, 75]);
  });

  it('leave out who is cut off, time and all', () => {
    const scene = lyon(CALLS, 2);
    scene.run([at(0, 20), at(30, 100)], 60);
    scene.kernel.strike(0, 1, 60);
    expect(times(scene, 1000)).toEqual([16, 4, 20]);
  });

  it('keep a wrap-up that an outage cut short, as short as it was', () => {
    const scene = lyon(CALLS);
    // Talk to 80; of 20 s of wrap-up, 10 s are done.
    scene.run([at(0, 100)], 90);
    scene.kernel.strike(0, 1, 90);
    expect(times(scene, 1000)).toEqual([80, 10, 90]);
  });

  it('leave out who is still in hand when the horizon ends', () => {
    const scene = lyon(CALLS, 2);
    scene.run([at(0, 20), at(30, 100)], 60);
    expect(times(scene, 60)).toEqual([16, 4, 20]);
  });

  it('leave out a first try at deferred work that an outage took back', () => {
    const scene = lyon({ ...CALLS, channel: { medium: 'email' } });
    scene.run([at(0, 100)], 40);
    scene.kernel.strike(0, 1, 40);
    scene.kernel.setAgents(0, 0, 40);
    scene.kernel.setAgents(0, 1, 70);
    scene.run([], 1000);
    expect(times(scene, 1000)).toEqual([80, 20, 100]);
  });

  it('are by the clock where several are in hand at once, each contact its whole time', () => {
    const scene = lyon(CHATS);
    // 85 s of work at 0.85 of the speed.
    scene.run([at(0, 85), at(0, 85)], 1000);
    expect(times(scene, 1000)).toEqual([80, 20, 100]);
  });

  it('split the time of a chat struck in its wrap-up by the work done', () => {
    const scene = lyon(CHATS);
    scene.run([at(0, 85), at(0, 85)], 90);
    // Of 85 s of work 76.5 are done, 68 of them talk: 90 × 68 / 76.5.
    scene.kernel.strike(0, 1, 90);
    expect(times(scene, 1000)).toEqual([80, 10, 90]);
  });

  it('after a warm-up are of what agents do within the horizon', () => {
    const scene = lyon(CALLS, 2);
    scene.kernel.books.openUncounted();
    scene.run([at(0, 100), at(10, 1000)], 60);
    scene.kernel.startCounting(60);
    scene.run([], 200);
    // 40 s of the first are left; the second is in hand at the end.
    expect(times(scene, 200)).toEqual([32, 8, 40]);
  });

  it('are unknown where nothing was handled', () => {
    expect(times(lyon(CALLS), 100)).toEqual([NaN, NaN, NaN]);
  });
});

function at(time: number, handle: number) {
  return { time, handle };
}
