import { either, shortRendering, type PathStep } from '../issue.ts';
import type { Scenario } from '../types.ts';
import type { Report } from './report.ts';

interface Known {
  readonly channel: ReadonlySet<string>;
  readonly language: ReadonlySet<string>;
  readonly provider: ReadonlySet<string>;
  readonly site: ReadonlySet<string>;
  readonly region: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly dependency: ReadonlySet<string>;
}

/** What an id can name. */
export type Kind = keyof Known;

/** Reports an id at a path that names nothing of its kind. */
export type Refer = (path: readonly PathStep[], id: string, kind: Kind) => void;

const WHERE: Readonly<Record<Kind, string>> = {
  channel: 'a channel of this scenario',
  language: 'the language of a channel of this scenario',
  provider: 'a provider of this scenario',
  site: 'a site of a provider of this scenario',
  region: 'the region of a site of this scenario',
  country: 'the country of a site of this scenario',
  dependency: 'something that a site of this scenario depends on',
};

/** Looks ids up in a scenario. */
export function referrer(scenario: Scenario, report: Report): Refer {
  const known = knownIds(scenario);
  return (path, id, kind) => {
    if (!known[kind].has(id)) dangling(report, path, id, WHERE[kind], [...known[kind]]);
  };
}

/** Reports an id that is not one of those known. `where`: "a channel of this scenario". */
export function dangling(
  report: Report,
  path: readonly PathStep[],
  id: string,
  where: string,
  known: readonly string[],
): void {
  const ids = known.slice(0, 8).map((each) => `"${each}"`);
  const list = ids.length === 0 ? 'there is none' : `${either(ids)}${known.length > 8 ? '…' : ''}`;
  report.add('reference', path, {
    received: shortRendering(id),
    expected: `the id of ${where}: ${list}`,
    message: `"${id}" is not ${where}. Correct the id, or add what it names.`,
  });
}

function knownIds({ channels, providers }: Scenario): Known {
  const sites = providers.flatMap((provider) => provider.sites);
  return {
    channel: new Set(channels.map(({ id }) => id)),
    language: new Set(channels.flatMap(({ language }) => language ?? [])),
    provider: new Set(providers.map(({ id }) => id)),
    site: new Set(sites.map(({ id }) => id)),
    region: new Set(sites.flatMap(({ region }) => region ?? [])),
    country: new Set(sites.flatMap(({ country }) => country ?? [])),
    dependency: new Set(sites.flatMap(({ dependsOn }) => dependsOn)),
  };
}
