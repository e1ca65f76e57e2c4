import type { Scenario } from '../../scenario/types.ts';
import { valueAt, type Path } from '../../store/index.ts';

/**
 * How the things that ids stand for are called in a scenario: channels, providers, sites. Sites of
 * one name are told apart by their provider.
 */
export function namesOf({ channels, providers }: Scenario): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const sites = providers.flatMap((provider) => provider.sites.map((site) => ({ site, provider })));
  for (const { site, provider } of sites) {
    const isAlone = sites.every((each) => each.site === site || each.site.name !== site.name);
    names.set(site.id, isAlone ? site.name : `${site.name} (${provider.name})`);
  }
  for (const { id, name } of [...providers, ...channels]) names.set(id, name);
  return names;
}

/** What tells the items of a list apart, as in `diffScenarios`. */
const KEYS = ['id', 'site', 'date', 'from', 'provider'];

/** A step of a difference's path: a key, or what stands in brackets. */
const STEP = /(?:^|\.)([A-Za-z$_][\w$-]*)|\[([\w-]*)\]/y;

/**
 * Where the path of a difference leads in a document, `setups[both].teams[lyon].staffing`: items by
 * their place. Undefined where an item on the way is not there.
 */
export function placeOf(document: Scenario, path: string): Path | undefined {
  const place: (string | number)[] = [];
  for (let at = 0; at < path.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const match = STEP.exec(path);
    if (match === null) return undefined;
    const [, key, item = ''] = match;
    const step = key ?? indexOf(valueAt(document, place), item);
    if (step === undefined) return undefined;
    place.push(step);
  }
  return place;
}

function indexOf(list: unknown, item: string): number | undefined {
  if (!Array.isArray(list)) return undefined;
  const items: readonly unknown[] = list;
  for (const key of KEYS) {
    const index = items.findIndex((each) => valueAt(each, [key]) === item);
    if (index >= 0) return index;
  }
  const index = Number(item);
  return Number.isInteger(index) && index < items.length ? index : undefined;
}
