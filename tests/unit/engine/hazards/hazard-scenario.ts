import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { FOUR_HOURS, outageScenario, type HazardInput } from '../outage-scenario.ts';

/**
 * Hazards of every sort that the first format knew, at three sites that share a grid, a carrier,
 * and a region: none of the options that came later.
 */
export const FIRST_FORMAT: readonly HazardInput[] = [
  {
    ...FOUR_HOURS,
    id: 'grid',
    kind: 'power',
    strikes: { dependency: 'grid' },
    occurs: { perYear: 6 },
    durationHours: { distribution: 'lognormal', median: 3, p95: 20 },
    recoveryHours: 5,
  },
  {
    ...FOUR_HOURS,
    id: 'flood',
    kind: 'flood',
    strikes: { region: 'south' },
    occurs: { perYear: 2, monthWeights: [3, 3, 1, 1, 0, 0, 0, 0, 1, 2, 3, 3] },
    durationHours: { distribution: 'exponential', mean: 40 },
    capacityLost: { distribution: 'uniform', minimum: 0.2, maximum: 0.9 },
    recoveryHours: 100,
    demand: { during: 1.5, after: 1.2, afterHours: 48 },
  },
  {
    ...FOUR_HOURS,
    id: 'carrier',
    kind: 'carrier',
    strikes: { dependency: 'carrier' },
    occurs: { perYear: 8 },
    durationHours: 2,
    capacityLost: 0.6,
  },
  { ...FOUR_HOURS, id: 'strike', kind: 'strike', strikes: { provider: 'atlas' }, recoveryHours: 1 },
  {
    ...FOUR_HOURS,
    id: 'surge',
    kind: 'surge',
    strikes: { everything: true },
    occurs: { perYear: 3 },
    capacityLost: 0,
    demand: { during: 2, after: 1.5, afterHours: 12 },
  },
];

/** Atlas at Lyon and Lille, Borealis at Porto, over a year. */
export function hazardScenario(hazards: readonly HazardInput[]): ScenarioInput {
  const input = outageScenario([...hazards]);
  const [atlas, borealis] = input.providers;
  return {
    ...input,
    horizon: { start: '2027-01-04', days: 365, intervalMinutes: 60 },
    providers: [
      {
        ...atlas!,
        sites: [
          {
            id: 'lyon',
            name: 'Lyon',
            region: 'south',
            dependsOn: ['grid', 'carrier'],
            protections: [
              { against: 'power', hours: 0.5, reliability: 0.99 },
              { against: 'power', hours: 8, reliability: 0.8 },
              { against: 'carrier', hours: 24, reliability: 0.5 },
            ],
            homeWorking: { share: 0.4, afterHours: 2 },
          },
          { id: 'lille', name: 'Lille', region: 'north', dependsOn: ['carrier'] },
        ],
      },
      {
        ...borealis!,
        sites: [
          {
            id: 'porto',
            name: 'Porto',
            region: 'south',
            dependsOn: ['carrier', 'grid'],
            homeWorking: { share: 0.8, afterHours: 0 },
          },
        ],
      },
    ],
  };
}
