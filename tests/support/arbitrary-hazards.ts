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
  const many = targets.filter((target) => sitesOf(providers, target) > 1);
  const hazards = Array.from({ length: draw.whole(0, 5) }, (_, index): HazardInput => ({
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
      ...draw.feature('decay', () => draw.one(['step', 'linear', 'exponential'] as const)),
    })),
    ...draw.feature('recoveryCurve', () => draw.one(['linear', 'step', 'exponential'] as const)),
    ...draw.feature('recoveryStages', () => stages(draw)),
    ...draw.feature('handleTimeFactor', () => draw.number(0.5, 3)),
  }));
  return hazards.map((hazard) => {
    if ('at' in hazard.occurs || many.length === 0) return hazard;
    const { share } = draw.feature('share', () => draw.number(0, 1));
    return share === undefined
      ? hazard
      : { ...hazard, strikes: draw.one(many), commonCauseShare: share };
  });
}

/** How many sites a footprint has. */
function sitesOf(providers: readonly ProviderInput[], target: HazardInput['strikes']): number {
  const sites = providers.flatMap(({ id, sites: own }) =>
    own.map((site) => ({ provider: id, ...site })),
  );
  return sites.filter(({ id, provider, region, dependsOn = [] }) => {
    if ('site' in target) return id === target.site;
    if ('region' in target) return region === target.region;
    if ('dependency' in target) return dependsOn.includes(target.dependency);
    return 'provider' in target ? provider === target.provider : true;
  }).length;
}

function stages(draw: Draw): NonNullable<HazardInput['recoveryStages']> {
  const hours = draw.some([0, 0.5, 1, 3, 12, 48], 1);
  return hours.map((afterHours, index) => ({ afterHours, back: (index + 1) / hours.length }));
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
  const { mode } = draw.feature('mode', () => draw.number(minimum, 1), 0.5);
  if (mode !== undefined) {
    return { distribution: 'triangular', minimum, mode, maximum: draw.number(mode, 1) };
  }
  return { distribution: 'uniform', minimum, maximum: draw.number(minimum, 1) };
}
