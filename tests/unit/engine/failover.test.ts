import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/types.ts';
import { simulate, type Simulation } from '../../support/simulate.ts';
import { at, FOUR_HOURS, outageScenario, type HazardInput } from './outage-scenario.ts';

const attack = (changes: Partial<HazardInput>): HazardInput => ({ ...FOUR_HOURS, ...changes });

const sum = (values: Float64Array, from: number, to: number): number =>
  values.subarray(from, to).reduce((total, value) => total + value, 0);

describe('a client who does not know yet', () => {
  it('goes on sending a provider what it was sent, whatever else is known', () => {
    // Atlas is known to be out from 10:15; Borealis falls at 11:02, known at 11:17.
    const input = outageScenario();
    const third = { id: 'cetus', name: 'Cetus', sites: [{ id: 'gdansk', name: 'Gdansk' }] };
    const [setup] = input.setups;
    const routing = setup!.routing['phone']!;
    const scenario: ScenarioInput = {
      ...input,
      providers: [...input.providers, { ...third, contract: { prices: [] } }],
      hazards: [
        attack({ occurs: { at: '2027-01-04T10:00' } }),
        attack({
          id: 'second',
          strikes: { provider: 'borealis' },
          occurs: { at: '2027-01-04T11:02' },
          durationHours: 1,
        }),
      ],
      setups: [
        {
          ...setup!,
          teams: [...setup!.teams, { ...setup!.teams[0]!, site: 'gdansk' }],
          routing: {
            phone: {
              ...routing,
              policy: 'split',
              shares: { atlas: 0.4, borealis: 0.3, cetus: 0.3 },
            },
          },
        },
      ],
    };
    const { shares } = simulate(scenario, 1).engine.trace(0, 0, 1).setups[0]!;
    const borealis = shares.subarray(288, 576);
    expect(borealis[at('10:15')]).toBeCloseTo(0.5, 12);
    expect(borealis[at('11:05')]).toBeCloseTo(0.5, 12);
    expect(borealis[at('11:15')]).toBeCloseTo(0.5, 12);
    expect(borealis[at('11:20')]).toBe(0);
  });
});

describe('standby agents', () => {
  const standby = (hazard: HazardInput): Simulation => {
    const input = outageScenario([hazard]);
    const [setup] = input.setups;
    const prices = { retainerPerAgentMonth: 0, activationFee: 1000, perActiveHour: 10 };
    return simulate(
      {
        ...input,
        providers: input.providers.map((provider) => ({
          ...provider,
          contract: { prices: [], standby: prices },
        })),
        setups: [
          {
            ...setup!,
            teams: [
              setup!.teams[0]!,
              {
                ...setup!.teams[1]!,
                staffing: { rule: 'constant', agents: 0 },
                standby: { whenCapacityLost: 0.5, stages: [{ afterHours: 1, agents: 40 }] },
              },
            ],
            routing: {
              phone: {
                ...setup!.routing['phone']!,
                policy: 'split',
                shares: { atlas: 1, borealis: 0 },
              },
            },
          },
        ],
      },
      1,
    );
  };

  it('come after detection and their delay, and leave after recovery and fail-back', () => {
    const run = standby(FOUR_HOURS);
    const agents = run.engine.trace(0, 0, 1).setups[0]!.agents.subarray(288);
    const present = [...agents.keys()].filter((interval) => agents[interval] === 40);
    // Struck at 10:15, detected at 10:25, there at 11:25; back at 14:15, fail-back at 14:45.
    expect([present[0], present.at(-1)]).toEqual([at('11:25'), at('14:40')]);
    expect(present.length).toBe(40);
    expect(run.mean('providerStandbyHours', { provider: 1 })).toBeCloseTo((40 * 200) / 60, 9);
    expect(run.mean('cost')).toBeCloseTo(1000 + (10 * 40 * 200) / 60, 1);
  });

  it('take the contacts as soon as they are there', () => {
    const run = standby(FOUR_HOURS);
    expect(sum(run.books('answered'), at('10:15'), at('11:15'))).toBe(0);
    expect(sum(run.books('answered'), at('11:30'), at('14:15'))).toBeGreaterThan(1000);
  });

  it('called in after the end of the horizon are not paid for', () => {
    const run = standby(attack({ occurs: { at: '2027-01-04T23:55' } }));
    expect(run.mean('cost')).toBe(0);
  });
});
