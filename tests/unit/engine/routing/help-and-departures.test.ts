import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { live, scriptScenario } from './scripted-run.ts';

type Departure = NonNullable<ScenarioInput['setups'][number]['departures']>[number];
const breach = (provider: string, on: string): Departure => ({ provider, reason: 'breach', on });

/**
 * Lyon is struck for four hours on the second day; standby agents and overtime in Porto would help.
 * How often they are called, and for how many hours.
 */
function help(departures: Departure[]): unknown {
  const base = scriptScenario({
    horizon: { days: 3, intervalMinutes: 60 },
    routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }],
    hazards: [{ ...FOUR_HOURS, occurs: { at: '2027-01-05T10:00' } }],
    providers: [{ contract: { prices: [] } }, { contract: { prices: [] } }],
    teams: [
      { site: 'lyon' },
      {
        site: 'porto',
        standby: { whenCapacityLost: 0.5, stages: [{ afterHours: 0, agents: 5 }] },
        overtime: { whenCapacityLost: 0.5, share: 0.1, afterHours: 0, maximumHours: 24 },
      },
    ],
  });
  const { run } = live({ ...base, setups: [{ ...base.setups[0]!, departures }] }, []);
  return [
    run.timeline.calls[1] ?? [],
    Math.round(run.standbyHours[1]!),
    Math.round(run.overtimeHours[1]!),
  ];
}

const CALLED = (24 + 10) * 3600;

describe('help', () => {
  it('is called while both contracts last', () => {
    // 5 agents for four hours; a tenth of 10 for four.
    expect(help([])).toEqual([[CALLED], 20, 4]);
  });

  it('is called neither for a provider that has left, nor by one', () => {
    expect(help([breach('atlas', '2027-01-05')])).toEqual([[], 0, 0]);
    expect(help([breach('borealis', '2027-01-05')])).toEqual([[], 0, 0]);
  });

  it('is called before the last day', () => {
    expect(help([breach('borealis', '2027-01-06')])).toEqual([[CALLED], 20, 4]);
  });
});
