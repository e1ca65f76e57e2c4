import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import type { Availability } from '../../../../src/engine/hazards/availability.ts';
import type { Outage } from '../../../../src/engine/hazards/outage.ts';
import { valueAt, type StepCurve } from '../../../../src/engine/hazards/step-curve.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import type { Scenario, ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario, type HazardInput } from '../outage-scenario.ts';

export type SiteInput = ScenarioInput['providers'][number]['sites'][number];

export const HOUR = 3600;

/** What a test adds to the sites. */
export interface SiteChanges {
  readonly lyon?: Partial<SiteInput>;
  readonly lille?: Partial<SiteInput>;
  readonly porto?: Partial<SiteInput>;
}

/** Atlas has Lyon (0) and Lille (1), Borealis has Porto (2); what the sites are is the test's choice. */
export function threeSites(hazards: HazardInput[], changes: SiteChanges = {}): Scenario {
  const input = outageScenario(hazards);
  const [atlas, borealis] = input.providers;
  const { lyon, lille, porto } = changes;
  return validScenario({
    ...input,
    providers: [
      {
        ...atlas!,
        sites: [
          { id: 'lyon', name: 'Lyon', region: 'south', dependsOn: ['grid'], ...lyon },
          { id: 'lille', name: 'Lille', region: 'north', dependsOn: ['carrier'], ...lille },
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
            ...porto,
          },
        ],
      },
    ],
  });
}

/** An outage of hazard 0 from hour 10 to hour 14 that takes everything, and is over at once. */
export const outage = (changes: Partial<Outage> = {}): Outage => ({
  hazard: 0,
  occurrence: 0,
  site: -1,
  start: 10 * HOUR,
  duration: 4 * HOUR,
  recovery: 0,
  capacityLost: 1,
  ...changes,
});

/** What these outages leave in replication 0. */
export function leftBy(
  hazards: HazardInput[],
  outages: readonly Outage[],
  changes: SiteChanges = {},
): Availability {
  return availabilitySource(threeSites(hazards, changes), rootKey('availability'))(0, outages);
}

/** Values of a curve at these hours. */
export function atHours(curve: StepCurve, hours: readonly number[]): number[] {
  return hours.map((hour) => valueAt(curve, hour * HOUR));
}
