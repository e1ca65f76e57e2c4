import { countryName, languageName } from '../../i18n/clause-sentences.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Scenario } from '../../scenario/types.ts';
import { providersOf, valueAt, type Path } from '../../store/index.ts';

/** Lists and parts whose clauses are of one channel, or of all. */
const CLAUSES: ReadonlySet<unknown> = new Set([
  'prices',
  'indicators',
  'commitment',
  'triggers',
  'then',
  'reallocations',
]);

/** Something that a field can name. */
export interface Named {
  readonly value: string;
  readonly label: string;
}

/** What the ids of a field may name, by the last keys of its place; undefined: it names nothing. */
export function referencesAt(document: Scenario, path: Path): readonly Named[] | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const last = keys.at(-1);
  const owner = keys.at(-2);
  if (owner === 'channelChange' && last === 'to') return otherChannels(document, path);
  if (owner === 'voicemail' && last === 'channel') return messageChannels(document, path);
  if (last === 'channel' && CLAUSES.has(owner)) return named(document.channels);
  if (last === 'language' && owner === 'prices') return languages(document);
  if (last === 'country' && owner === 'prices') return countriesOf(document, path);
  if (last === 'currency' && owner === 'contract') return currencies(document);
  if (owner === 'recoverySeats' && last === 'at') return otherSites(document, path);
  const isProvider =
    (owner === 'transfers' && (last === 'from' || last === 'to')) ||
    (last === 'provider' && (owner === 'when' || owner === 'departures'));
  return isProvider ? providersAt(document, path) : undefined;
}

/** The providers of the setup that a place belongs to. */
export function providersAt(document: Scenario, path: Path): readonly Named[] {
  const setup = document.setups[Number(path[1])];
  return named(setup === undefined ? document.providers : providersOf(document, setup));
}

/** The languages that channels have. */
function languages({ channels }: Scenario): readonly Named[] {
  const ids = new Set(channels.flatMap(({ language }) => language ?? []));
  return [...ids].map((id) => ({ value: id, label: languageName(id) }));
}

/** The countries in which the provider that a place belongs to has sites. */
export function countriesOf({ providers }: Scenario, path: Path): readonly Named[] {
  const sites = providers[Number(path[1])]?.sites ?? [];
  const ids = new Set(sites.flatMap(({ country }) => country ?? []));
  return [...ids].map((id) => ({ value: id, label: countryName(id) }));
}

function currencies({ exchangeRates = {} }: Scenario): readonly Named[] {
  return Object.keys(exchangeRates).map((code) => ({ value: code, label: code }));
}

function otherChannels({ channels }: Scenario, path: Path): readonly Named[] {
  return named(channels.filter((_, index) => index !== path[1]));
}

/** Deferred channels; where there is none, all but the one that the routing is of. */
function messageChannels({ channels }: Scenario, path: Path): readonly Named[] {
  const deferred = channels.filter(isDeferred);
  return named(deferred.length > 0 ? deferred : channels.filter(({ id }) => id !== path[3]));
}

function otherSites(document: Scenario, path: Path): readonly Named[] {
  const own = valueAt(document, [...path.slice(0, 4), 'id']);
  return named(document.providers.flatMap(({ sites }) => sites).filter(({ id }) => id !== own));
}

function named(items: readonly { readonly id: string; readonly name: string }[]): readonly Named[] {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
