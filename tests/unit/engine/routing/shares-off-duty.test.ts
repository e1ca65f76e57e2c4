import { describe, expect, it } from 'vitest';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { live, scriptScenario, sharesOf } from './scripted-run.ts';

const FAILOVER = { detectMinutes: 0, switchMinutes: 0, failbackMinutes: 0 };
const MORNING = Array.from({ length: 7 }, () => ({ from: '08:00', to: '12:00' }));
const standby = { whenCapacityLost: 0.5, stages: [{ afterHours: 0, agents: 10 }] };

describe('what a struck provider leaves', () => {
  it('goes to nobody whose shift is over, standby agents called in or not', () => {
    const shares = { atlas: 1, borealis: 0, cetus: 0 };
    const input = scriptScenario({
      routing: [{ policy: 'split', shares, failover: FAILOVER }],
      teams: [{ site: 'lyon' }, { site: 'porto', hours: MORNING, standby }, { site: 'gdansk' }],
      hazards: [FOUR_HOURS],
    });
    input.providers.push({
      id: 'cetus',
      name: 'Cetus',
      sites: [{ id: 'gdansk', name: 'Gdansk' }],
      contract: { prices: [] },
    });
    const { changes } = live(input, [], sharesOf, 60);
    // 10 agents and 10 standby agents in Porto, 10 agents in Gdansk, until noon.
    expect(changes.slice(1)).toEqual([
      ['10:15', [0, 0.67, 0.33]],
      ['12:00', [0, 0, 1]],
      ['14:15', [1, 0, 0]],
    ]);
  });
});
