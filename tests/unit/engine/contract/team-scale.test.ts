import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { live, scriptScenario, type Script } from '../routing/scripted-run.ts';

type Contract = ScenarioInput['providers'][number]['contract'];
type SetupInput = ScenarioInput['setups'][number];
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
): number[][] {
  const base = scriptScenario({
    horizon: { days: 3, intervalMinutes: 60 },
    channels: [{}, { medium: 'chat' }],
    routing: [calls, { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }],
    providers: [{ contract: { prices: [], ...atlas } }],
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
});
