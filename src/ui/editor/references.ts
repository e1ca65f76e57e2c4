import { isDeferred } from '../../scenario/media.ts';
import type { Scenario } from '../../scenario/types.ts';
import { providersOf, valueAt, type Path } from '../../store/index.ts';

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
  if ((owner === 'prices' || owner === 'indicators') && last === 'channel') {
    return named(document.channels);
  }
  if (owner === 'recoverySeats' && last === 'at') return otherSites(document, path);
  const isProvider =
    (owner === 'transfers' && (last === 'from' || last === 'to')) ||
    (owner === 'when' && last === 'provider');
  return isProvider ? providersAt(document, path) : undefined;
}

/** The providers of the setup that a place belongs to. */
export function providersAt(document: Scenario, path: Path): readonly Named[] {
  const setup = document.setups[Number(path[1])];
  return named(setup === undefined ? document.providers : providersOf(document, setup));
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
