import type { Hazard, Provider, Site } from '../../../scenario/types.ts';

/** Something that several sites have in common, or that strikes several at once. */
export interface SiteLink {
  readonly name: string;
  /** Of a dependency; else of the hazard. */
  readonly hazard: Hazard | undefined;
  /** [site, in the order of `sitesByRegion`]. */
  readonly touches: readonly boolean[];
}

/** A site with its place in the document. */
export interface PlacedSite {
  readonly site: Site;
  readonly provider: Provider;
  readonly providerIndex: number;
  readonly siteIndex: number;
}

/** The sites of all providers, those of a region together; those of none come last, alone. */
export function sitesByRegion(
  providers: readonly Provider[],
): readonly { readonly region: string | undefined; readonly sites: readonly PlacedSite[] }[] {
  const all = providers.flatMap((provider, providerIndex) =>
    provider.sites.map((site, siteIndex) => ({ site, provider, providerIndex, siteIndex })),
  );
  const regions = [...new Set(all.map(({ site }) => site.region))];
  const named = regions.filter((region) => region !== undefined);
  const lanes = regions.length > named.length ? [...named, undefined] : named;
  return lanes.map((region) => ({
    region,
    sites: all.filter(({ site }) => site.region === region),
  }));
}

/** Whether a hazard strikes a site. */
function strikesSite(
  strikes: Hazard['strikes'],
  { site, provider }: Pick<PlacedSite, 'site' | 'provider'>,
): boolean {
  if ('everything' in strikes) return true;
  if ('site' in strikes) return strikes.site === site.id;
  if ('region' in strikes) return strikes.region === site.region;
  if ('provider' in strikes) return strikes.provider === provider.id;
  return site.dependsOn.includes(strikes.dependency);
}

/** What the sites depend on, the most shared first; then the hazards that strike several at once. */
export function linksOf(
  sites: readonly PlacedSite[],
  hazards: readonly Hazard[],
): { readonly dependencies: readonly SiteLink[]; readonly hazards: readonly SiteLink[] } {
  const names = new Set(sites.flatMap(({ site }) => site.dependsOn));
  const dependencies = [...names].map((name): SiteLink => ({
    name,
    hazard: undefined,
    touches: sites.map(({ site }) => site.dependsOn.includes(name)),
  }));
  const struck = hazards.map((hazard): SiteLink => ({
    name: hazard.name,
    hazard,
    touches: sites.map((placed) => strikesSite(hazard.strikes, placed)),
  }));
  return {
    dependencies: dependencies.sort((a, b) => countOf(b) - countOf(a)),
    hazards: struck.filter((link) => countOf(link) > 1),
  };
}

/** How many sites a link touches. */
export function countOf({ touches }: SiteLink): number {
  return touches.filter(Boolean).length;
}
