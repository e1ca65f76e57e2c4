import type { Hazard, Provider, Scenario, Setup, Site } from '../scenario/types.ts';
import { freshId } from './fresh-id.ts';
import { providersOf, withoutProvider } from './share.ts';

/**
 * A provider more, with one site and the first provider's prices. It takes part in no setup yet:
 * it is given a share there.
 */
export function addProvider(
  document: Scenario,
  names: { readonly provider: string; readonly site: string },
): Scenario {
  const { channels, providers } = document;
  const [model] = providers;
  if (model === undefined) return document;
  const id = freshId('provider', providers);
  const site: Site = {
    id: freshId(`${id}-site`, sitesOf(providers)),
    name: names.site,
    dependsOn: [],
    protections: [],
  };
  const { prices, standby, governancePerYear } = model.contract;
  const provider: Provider = {
    id,
    name: names.provider,
    sites: [site],
    skills: Object.fromEntries(channels.map((channel) => [channel.id, { handleTimeFactor: 1 }])),
    contract: { prices, standby, governancePerYear },
  };
  return { ...document, providers: [...providers, provider] };
}

/** The same provider once more, with sites of its own, after the original. */
export function duplicateProvider(document: Scenario, index: number, name: string): Scenario {
  const { providers } = document;
  const original = providers[index];
  if (original === undefined) return document;
  const known = [...sitesOf(providers)];
  const sites = original.sites.map((site) => {
    const copy = { ...site, id: freshId(site.id, known) };
    known.push(copy);
    return copy;
  });
  const copy: Provider = { ...original, id: freshId(original.id, providers), name, sites };
  return {
    ...document,
    providers: [...providers.slice(0, index + 1), copy, ...providers.slice(index + 1)],
  };
}

/**
 * Takes a provider away, with the hazards that struck it alone. The others take over its share; a
 * setup that had nobody else goes too, unless it is the last one: then the first provider that is
 * left does its work.
 */
export function removeProvider(document: Scenario, index: number): Scenario {
  const gone = document.providers[index];
  const providers = document.providers.filter((each) => each !== gone);
  const [heir] = providers;
  if (gone === undefined || heir === undefined) return document;
  const reliesOnIt = (setup: Setup): boolean =>
    providersOf(document, setup).every((each) => each === gone);
  const kept = document.setups.filter((setup) => !reliesOnIt(setup));
  const staying = kept.length > 0 ? kept : document.setups.slice(0, 1);
  const setups = staying.map((setup) => withoutProvider(document, setup, gone, heir));
  return withoutDangling({ ...document, providers, setups });
}

/** Takes a site away, with the hazards that struck it alone; its teams move to the next site. */
export function removeSite(document: Scenario, provider: number, index: number): Scenario {
  const owner = document.providers[provider];
  const gone = owner?.sites[index];
  const sites = owner?.sites.filter((each) => each !== gone) ?? [];
  const [heir] = sites;
  if (owner === undefined || gone === undefined || heir === undefined) return document;
  return withoutDangling({
    ...document,
    providers: document.providers.map((each) => (each === owner ? { ...owner, sites } : each)),
    setups: document.setups.map((setup) => ({
      ...setup,
      teams: setup.teams.map((team) => (team.site === gone.id ? { ...team, site: heir.id } : team)),
    })),
  });
}

function sitesOf(providers: readonly Provider[]): readonly Site[] {
  return providers.flatMap(({ sites }) => sites);
}

/** Without the hazards that strike nothing any more, and what one site cannot have in common. */
function withoutDangling(document: Scenario): Scenario {
  const { providers } = document;
  const sites = sitesOf(providers);
  const struckBy = ({ strikes }: Hazard): readonly Site[] => {
    if ('everything' in strikes) return sites;
    if ('site' in strikes) return sites.filter(({ id }) => id === strikes.site);
    if ('region' in strikes) return sites.filter(({ region }) => region === strikes.region);
    if ('provider' in strikes) {
      return sitesOf(providers.filter(({ id }) => id === strikes.provider));
    }
    return sites.filter(({ dependsOn }) => dependsOn.includes(strikes.dependency));
  };
  const hazards = document.hazards.flatMap((hazard) => {
    const struck = struckBy(hazard);
    const { commonCauseShare, ...alone } = hazard;
    if (struck.length > 1 || commonCauseShare === undefined) return struck.length > 0 ? hazard : [];
    return struck.length > 0 ? alone : [];
  });
  const isThere = (id: string): boolean => sites.some((site) => site.id === id);
  return { ...document, hazards, providers: providers.map((each) => withoutSeats(each, isThere)) };
}

/** Without recovery seats at a site that is gone. */
function withoutSeats(provider: Provider, isThere: (site: string) => boolean): Provider {
  const sites = provider.sites.map((site) => {
    const { recoverySeats, ...rest } = site;
    return recoverySeats === undefined || isThere(recoverySeats.at) ? site : rest;
  });
  return { ...provider, sites };
}
