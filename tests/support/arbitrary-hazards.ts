import { HAZARD_KINDS } from '../../src/scenario/schema/hazard.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import type { Draw } from './draw.ts';

type ProviderInput = ScenarioInput['providers'][number];
type HazardInput = NonNullable<ScenarioInput['hazards']>[number];

/** Hazards of every kind and footprint; in a small scenario they strike within the horizon. */
export function arbitraryHazards(
  draw: Draw,
  providers: readonly ProviderInput[],
  start: number,
  days: number,
  isoMinute: (minutes: number) => string,
): HazardInput[] {
  const targets = footprints(providers);
  return Array.from({ length: draw.whole(0, 5) }, (_, index) => ({
    id: `hazard-${String(index)}`,
    name: draw.name(),
    kind: draw.one(HAZARD_KINDS),
    strikes: draw.one(targets),
    occurs: draw.chance(0.4)
      ? { at: isoMinute(start * 1440 + draw.whole(0, days * 1440 - 1)) }
      : {
          perYear: draw.number(0, draw.small ? 600 : 20),
          ...draw.maybe('monthWeights', () =>
            draw.list(11, () => (draw.chance(0.2) ? 0 : draw.number(0.1, 3))).concat(1),
          ),
        },
    durationHours: duration(draw),
    capacityLost: capacityLost(draw),
    ...draw.maybe('recoveryHours', () => draw.number(0, 12)),
    ...draw.maybe('demand', () => ({
      during: draw.number(0, 3),
      ...draw.maybe('after', () => draw.number(0, 3)),
      ...draw.maybe('afterHours', () => draw.number(0, 24)),
    })),
  }));
}

function footprints(providers: readonly ProviderInput[]): HazardInput['strikes'][] {
  const sites = providers.flatMap((provider) => provider.sites);
  return [
    { everything: true },
    ...providers.map(({ id }) => ({ provider: id })),
    ...sites.map(({ id }) => ({ site: id })),
    ...sites.flatMap(({ region }) => (region === undefined ? [] : [{ region }])),
    ...sites.flatMap(({ dependsOn = [] }) => dependsOn.map((dependency) => ({ dependency }))),
  ];
}

function duration(draw: Draw): HazardInput['durationHours'] {
  const hours = draw.number(0.05, draw.small ? 12 : 200);
  switch (draw.one(['fixed', 'lognormal', 'exponential'])) {
    case 'fixed':
      return hours;
    case 'lognormal':
      return { distribution: 'lognormal', median: hours, p95: hours * draw.number(1.1, 10) };
    case 'exponential':
      return { distribution: 'exponential', mean: hours };
  }
}

function capacityLost(draw: Draw): HazardInput['capacityLost'] {
  if (draw.chance(0.5)) return draw.one([0, 0.5, 1]);
  if (draw.chance(0.5)) return draw.number(0, 1);
  const minimum = draw.number(0, 1);
  return { distribution: 'uniform', minimum, maximum: draw.number(minimum, 1) };
}
