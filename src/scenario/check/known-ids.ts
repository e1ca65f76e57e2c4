import { tr } from '../../base/words.ts';
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

/** What an id of that kind is, after "is not". */
function whereOf(kind: Kind): string {
  switch (kind) {
    case 'channel':
      return tr`a channel of this scenario`;
    case 'language':
      return tr`the language of a channel of this scenario`;
    case 'provider':
      return tr`a provider of this scenario`;
    case 'site':
      return tr`a site of a provider of this scenario`;
    case 'region':
      return tr`the region of a site of this scenario`;
    case 'country':
      return tr`the country of a site of this scenario`;
    case 'dependency':
      return tr`something that a site of this scenario depends on`;
  }
}

/** Looks ids up in a scenario. */
export function referrer(scenario: Scenario, report: Report): Refer {
  const known = knownIds(scenario);
  return (path, id, kind) => {
    if (!known[kind].has(id)) dangling(report, path, id, whereOf(kind), [...known[kind]]);
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
    message: tr`"${id}" is not ${where}. Correct the id, or add what it names.`,
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
