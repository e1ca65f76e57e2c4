import { describe, expect, it } from 'vitest';
import { ATLAS, stage, type Scene, type Scripted, type StagedTeam } from './kernel-scene.ts';

type Skills = NonNullable<StagedTeam['skills']>;

/** Teams of Lyon that serve both channels, with the skills given. */
function lyon(
  skills: readonly (Skills | undefined)[],
  agents: readonly number[],
  channels: readonly { priority: number }[] = [{ priority: 1 }, { priority: 2 }],
): Scene {
  const scene = stage({
    channels: channels.map((channel) => ({ routing: ATLAS, channel })),
    teams: skills.map((of) => ({ site: 'lyon', ...(of === undefined ? {} : { skills: of }) })),
  });
  agents.forEach((n, team) => {
    scene.kernel.setAgents(team, n, 0);
  });
  return scene;
}
const at = (time: number, channel = 0, handle = 1e6): Scripted => ({ time, channel, handle });
const busy = ({ kernel }: Scene): number[] => [...kernel.floor.busy];

describe('a contact', () => {
  it('goes to the team of the lowest priority number that has somebody idle', () => {
    const expert = { 'channel-0': { priority: 1 } };
    const helper = { 'channel-0': { priority: 2 } };
    const scene = lyon([helper, expert], [5, 2]);
    scene.run([at(0), at(1), at(2)], 3);
    expect(busy(scene)).toEqual([1, 2]);
  });

  it('goes to the most idle among teams of the same number', () => {
    const scene = lyon([undefined, undefined, { 'channel-0': { priority: 5 } }], [1, 3, 9]);
    scene.run([at(0), at(1)], 2);
    expect(busy(scene)).toEqual([0, 2, 0]);
    // One idle in each: the first.
    scene.run([at(2), at(3), at(4)], 5);
    expect(busy(scene)).toEqual([1, 3, 1]);
  });
});

describe('an agent', () => {
  const waiting = [at(0), at(1, 1, 10), at(2, 0, 10), at(3, 1, 10)];

  it('takes the channel that the team puts first, whatever the channels say', () => {
    const scene = lyon([{ 'channel-0': { priority: 7 }, 'channel-1': { priority: 3 } }], [0]);
    scene.run(waiting.slice(1), 10);
    scene.kernel.setAgents(0, 1, 10);
    scene.run([], 100);
    // Channel 1 from 10 to 30, then channel 0.
    expect([scene.waited(1), scene.waited(0)]).toEqual([9 + 17, 28]);
  });

  it('takes the longest wait between channels that the team puts level', () => {
    const level = { 'channel-0': { priority: 3 }, 'channel-1': { priority: 3 } };
    const scene = lyon([level], [0]);
    scene.run(waiting.slice(1), 10);
    scene.kernel.setAgents(0, 1, 10);
    scene.run([], 100);
    expect([scene.waited(1), scene.waited(0)]).toEqual([9 + 27, 18]);
  });

  it('follows the priority of the channel where the team says nothing', () => {
    const scene = lyon([undefined], [0], [{ priority: 4 }, { priority: 2 }]);
    scene.run(waiting.slice(1), 10);
    scene.kernel.setAgents(0, 1, 10);
    scene.run([], 100);
    expect([scene.waited(1), scene.waited(0)]).toEqual([9 + 17, 28]);
  });

  it('is slower or faster by the factor of the team, else by that of the provider', () => {
    const scene = stage({
      channels: [{ routing: ATLAS }],
      teams: [
        { site: 'lyon', skills: { 'channel-0': { handleTimeFactor: 0.5 } } },
        { site: 'lyon' },
      ],
      providers: { atlas: { skills: { 'channel-0': { handleTimeFactor: 1.5 } } } },
    });
    scene.kernel.setAgents(0, 1, 0);
    scene.kernel.setAgents(1, 1, 0);
    scene.run([at(0, 0, 100), at(1, 0, 100)], 1000);
    expect([...scene.kernel.tally.handledBy]).toEqual([50, 150]);
  });
});

describe('a generalist who helps after a minute', () => {
  const HELPER: Skills = { 'channel-0': { afterSeconds: 60, priority: 2 } };

  it('leaves a contact to the experts until then, though idle', () => {
    const scene = lyon([undefined, HELPER], [1, 1]);
    scene.run([at(0), at(10)], 69.9);
    expect(busy(scene)).toEqual([1, 0]);
  });

  it('takes it at the very second', () => {
    const scene = lyon([undefined, HELPER], [1, 1]);
    scene.run([at(0), at(10)], 100);
    expect(busy(scene)).toEqual([1, 1]);
    expect(scene.waited()).toBe(60);
  });

  it('takes it when free again, if busy at that second', () => {
    const scene = lyon([undefined, HELPER], [1, 1]);
    // Busy with the other channel until 95.
    scene.run([at(0), at(5, 1, 90), at(10)], 1000);
    expect(scene.waited()).toBe(85);
  });

  it('takes none that has waited less, when free', () => {
    const scene = lyon([undefined, HELPER], [1, 1]);
    scene.run([at(0), at(5, 1, 50), at(10)], 1000);
    expect(scene.waited()).toBe(60);
  });

  it('leaves it to an expert who is free before', () => {
    const scene = lyon([undefined, HELPER], [1, 1]);
    scene.run([at(0, 0, 40), at(10)], 1000);
    expect([busy(scene), scene.waited()]).toEqual([[1, 0], 30]);
  });

  it('comes in at its own second for each contact, one after the other', () => {
    const scene = lyon([undefined, HELPER], [1, 2]);
    scene.run([at(0), at(10), at(25), at(30)], 84.9);
    expect(busy(scene)).toEqual([1, 1]);
    scene.run([], 85.1);
    expect(busy(scene)).toEqual([1, 2]);
    scene.run([], 1000);
    expect([scene.kernel.lines.length[0], scene.waited()]).toEqual([1, 120]);
  });

  it('comes in stage by stage: the next team at the next threshold', () => {
    const later: Skills = { 'channel-0': { afterSeconds: 90 } };
    const scene = lyon([undefined, HELPER, later], [1, 1, 5]);
    scene.run([at(0), at(10), at(11)], 1000);
    expect([busy(scene), scene.waited()]).toEqual([[1, 1, 1], 60 + 90]);
  });

  it('of several teams at the same second is the most idle, as for contacts that arrive', () => {
    const scene = lyon([undefined, HELPER, HELPER], [1, 1, 3]);
    scene.run([at(0), at(10)], 100);
    expect(busy(scene)).toEqual([1, 0, 1]);
  });

  it('on a shift that begins, takes those who have waited long enough alone', () => {
    const scene = lyon([undefined, HELPER], [1, 0]);
    scene.run([at(0), at(10), at(50)], 100);
    scene.kernel.setAgents(1, 3, 100);
    expect([busy(scene), scene.waited()]).toEqual([[1, 1], 90]);
    scene.run([], 1000);
    expect([busy(scene), scene.waited()]).toEqual([[1, 2], 90 + 60]);
  });
});

describe('cross-trained teams', () => {
  it('share the channel they have in common, each with a channel of its own', () => {
    const scene = stage({
      channels: [{ routing: ATLAS }, { routing: ATLAS }, { routing: ATLAS }],
      teams: [
        { site: 'lyon', channels: ['channel-0', 'channel-1'] },
        { site: 'lyon', channels: ['channel-1', 'channel-2'] },
      ],
    });
    scene.kernel.setAgents(0, 1, 0);
    scene.kernel.setAgents(1, 2, 0);
    scene.run([at(0, 1), at(1, 0), at(2, 2), at(3, 0), at(4, 2), at(5, 1)], 6);
    expect(busy(scene)).toEqual([1, 2]);
    // One waits for each channel; a third agent of team 1 takes the longest wait of its own two.
    expect([...scene.kernel.lines.length]).toEqual([1, 1, 1]);
    scene.kernel.setAgents(1, 3, 10);
    expect([...scene.kernel.lines.length]).toEqual([1, 1, 0]);
    scene.kernel.setAgents(0, 3, 10);
    expect([...scene.kernel.lines.length]).toEqual([0, 0, 0]);
  });
});
