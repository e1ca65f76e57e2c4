import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { live, scriptScenario, type Script } from '../routing/scripted-run.ts';

type Contract = ScenarioInput['providers'][number]['contract'];
type SetupInput = ScenarioInput['setups'][number];
type Skills = ScenarioInput['providers'][number]['skills'];
type RoutingInput = NonNullable<Script['routing']>[number];

const FROM = '2027-01-05';

/**
 * Atlas with 12 agents, Borealis with 6; both teams answer a call channel and an equal amount of chat,
 * split half and half, from Monday, 4 January 2027.
 */
function scales(
  calls: RoutingInput,
  atlas: Partial<Contract>,
  setup: Partial<SetupInput> = {},
  skills: readonly [Skills?, Skills?] = [],
  chat: Partial<ScenarioInput['channels'][number]> = {},
): number[][] {
  const base = scriptScenario({
    horizon: { days: 3, intervalMinutes: 60 },
    channels: [{}, { medium: 'chat', ...chat }],
    routing: [calls, { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }],
    providers: [
      { contract: { prices: [], ...atlas }, ...(skills[0] && { skills: skills[0] }) },
      { ...(skills[1] && { skills: skills[1] }) },
    ],
    teams: [
      { site: 'lyon', staffing: { rule: 'constant', agents: 12 } },
      { site: 'porto', staffing: { rule: 'constant', agents: 6 } },
    ],
  });
  const input = { ...base, setups: [{ ...base.setups[0]!, ...setup }] };
  const seen: number[][] = [];
  let hour = 0;
  const watch = (run: SetupRun): number => {
    if (hour++ % 24 === 12) seen.push([0, 1].map((team) => run.crew.scaled(team, team ? 6 : 12)));
    return 0;
  };
  live(input, [], watch, 3600);
  return seen;
}

const leaves: Partial<SetupInput> = {
  departures: [{ provider: 'atlas', reason: 'breach', on: FROM }],
};

describe('staff that follows work', () => {
  it.each<[string, RoutingInput]>([
    ['nothing of the calls', { policy: 'split', shares: { atlas: 1, borealis: 0 } }],
    ['little of the calls', { policy: 'split', shares: { atlas: 0.95, borealis: 0.05 } }],
    ['the second place', { policy: 'priority', order: ['atlas', 'borealis'] }],
    ['the least wait', { policy: 'leastExpectedWait', providers: ['atlas', 'borealis'] }],
  ])('goes with it to who had %s before: never more than there was', (_, calls) => {
    // All 12 of Atlas, on top of its own 6.
    expect(scales(calls, {}, leaves)).toEqual([
      [12, 6],
      [0, 18],
      [0, 18],
    ]);
  });

  it('moves by the part of the work that is given up', () => {
    const calls: RoutingInput = { policy: 'split', shares: { atlas: 1, borealis: 0 } };
    // Half of its calls and of its chats: 6 of 12 agents.
    expect(scales(calls, { amendments: [{ from: FROM, volumeFactor: 0.5 }] })).toEqual([
      [12, 6],
      [6, 12],
      [6, 12],
    ]);
  });

  it('goes from a channel given up, where agents and not shares say who has what', () => {
    const calls: RoutingInput = { policy: 'priority', order: ['atlas', 'borealis'] };
    // Calls: 6 of 12 agents of Atlas, 3 of 6 of Borealis, so 2/3 and 1/3. By what they get of each
    // (2/3 and 1/2 for Atlas) 12 × 4/7 = 6.86 of Atlas are there for calls; 5.14 → 5 stay.
    expect(scales(calls, { amendments: [{ from: FROM, channels: ['channel-1'] }] })).toEqual([
      [12, 6],
      [5, 13],
      [5, 13],
    ]);
  });

  it('stays where a share is agreed of what no shares split', () => {
    const calls: RoutingInput = { policy: 'priority', order: ['atlas', 'borealis'] };
    const factor = { amendments: [{ from: FROM, volumeFactor: 0.5 }] };
    // Half of its chats alone: 12 × 3/7 = 5.14 agents, of whom 2.57 go.
    expect(scales(calls, factor)).toEqual([
      [12, 6],
      [9, 9],
      [9, 9],
    ]);
  });

  describe('is as much as the taker needs for the contacts that move', () => {
    const half: RoutingInput = { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } };
    const priority: RoutingInput = { policy: 'priority', order: ['atlas', 'borealis'] };
    const slower = (factor: number): Skills => ({
      phone: { handleTimeFactor: factor },
      'channel-1': { handleTimeFactor: factor },
    });

    it('where it is slower at everything', () => {
      // What 12 agents of Atlas do takes 12 × 1.5 = 18 of Borealis, on top of its own 6.
      expect(scales(half, {}, leaves, [undefined, slower(1.5)])[1]).toEqual([0, 24]);
    });

    it('where the one who leaves is slower', () => {
      // The contacts of 12 agents, a quarter again as long there: 12 / 1.25 = 9.6 agents, 15.6 → 16.
      expect(scales(half, {}, leaves, [slower(1.25)])[1]).toEqual([0, 16]);
      expect(scales(half, {}, leaves, [slower(1.25), slower(1.25)])[1]).toEqual([0, 18]);
    });

    it('where each has a channel that it is slow at', () => {
      // Of each channel half: the 12 of Atlas lie 1 : 3, so 3 answer calls and 9 chat. A call takes
      // Borealis twice as long, a chat a third as long: 3 × 2 + 9 / 3 = 9 more.
      const atlas: Skills = { phone: {}, 'channel-1': { handleTimeFactor: 3 } };
      const borealis: Skills = { phone: { handleTimeFactor: 2 }, 'channel-1': {} };
      expect(scales(half, {}, leaves, [atlas, borealis])[1]).toEqual([0, 15]);
    });

    it('where agents and not shares say who has what', () => {
      // By the work alone 6 of 12 and 3 of 6 answer calls; Borealis, half as fast, takes half as many
      // with them: Atlas has 6 : 1.5 = 4/5 of the calls, and 1/2 of the chats. So 12 × 0.8 / 1.3 = 7.38
      // of its agents answer calls; Borealis needs twice as many: 6 + 14.77 → 21. Of Atlas 4.62 → 5 stay.
      const gives = { amendments: [{ from: FROM, channels: ['channel-1'] }] };
      expect(scales(priority, gives, {}, [undefined, slower(2)])[1]).toEqual([5, 21]);
    });

    it('where agents have several chats at once', () => {
      // Two chats at once, 1.7 times the work: 12 agents lie 1.7 : 1 over as many calls and chats, and
      // 12 / 2.7 = 4.44 of them go with the chats.
      const gives = { amendments: [{ from: FROM, channels: ['phone'] }] };
      const chat = { concurrency: 2, concurrentThroughput: [1, 1.7] };
      expect(scales(half, gives, {}, [], chat)[1]).toEqual([8, 10]);
    });
  });
});
