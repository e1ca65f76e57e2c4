import type { Hazard, Scenario, Site } from '../types.ts';

/** Whether a hazard strikes a site of a provider. */
export function strikes({ strikes: target }: Hazard, site: Site, provider: string): boolean {
  if ('site' in target) return site.id === target.site;
  if ('region' in target) return site.region === target.region;
  if ('dependency' in target) return site.dependsOn.includes(target.dependency);
  return 'provider' in target ? provider === target.provider : true;
}

/** How many sites a hazard strikes. */
export function sitesStruck({ providers }: Scenario, hazard: Hazard): number {
  return providers.reduce(
    (sum, { id, sites }) => sum + sites.filter((site) => strikes(hazard, site, id)).length,
    0,
  );
}
