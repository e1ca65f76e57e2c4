import type { Hazard, Scenario, Site } from '../../scenario/types.ts';

/** A site with the place it has in the whole scenario. */
export interface PlacedSite {
  readonly site: Site;
  /** Index of its provider. */
  readonly provider: number;
}

/** All sites of a scenario, provider after provider: a site's index is its place here. */
export function sitesOf(scenario: Scenario): readonly PlacedSite[] {
  return scenario.providers.flatMap((provider, index) =>
    provider.sites.map((site) => ({ site, provider: index })),
  );
}

/** Indexes of the sites that a hazard strikes: by name, region, dependency, provider, or all. */
export function footprint(
  hazard: Hazard,
  scenario: Scenario,
  sites: readonly PlacedSite[],
): number[] {
  const { strikes } = hazard;
  const hit = ({ site, provider }: PlacedSite): boolean => {
    if ('site' in strikes) return site.id === strikes.site;
    if ('region' in strikes) return site.region === strikes.region;
    if ('dependency' in strikes) return site.dependsOn.includes(strikes.dependency);
    if ('provider' in strikes) return scenario.providers[provider]!.id === strikes.provider;
    return true;
  };
  return sites.flatMap((placed, index) => (hit(placed) ? [index] : []));
}
