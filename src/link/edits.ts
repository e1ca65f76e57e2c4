import { fail, ok, type Result } from '../base/result.ts';
import type { PathStep } from '../scenario/issue.ts';
import { MAXIMUM_KEYS, MAXIMUM_LIST } from '../scenario/plain.ts';

/**
 * One change of a document, at a path of keys and positions:
 * `[path, value]` puts a value there, `[path]` takes the key there away, and `[path, null, items]`
 * makes the list there anew: of its own items, by their positions, and of new ones, each in brackets.
 * Edits hold for the document as the ones before them have left it.
 */
export type Edit = readonly [path: Path, value?: unknown, items?: readonly (number | [unknown])[]];
type Path = readonly PathStep[];

/** Most edits that are written or read: a scenario with more of them is sent as a whole. */
export const MAXIMUM_EDITS = 300;

/** Whether two texts or numbers under a key say the same; identity when it is left out. */
export type Same = (before: unknown, after: unknown, key: string) => boolean;

/** The edits that make `after` of `before`; undefined when there are more than an edit list holds. */
export function editsBetween(
  before: unknown,
  after: unknown,
  same: Same = Object.is,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  compare(before, after, [], same, edits);
  return edits.length > MAXIMUM_EDITS ? undefined : edits;
}

/** The document with edits from anywhere applied; `malformed` when one of them is none, or leads nowhere. */
export function applyEdits(document: unknown, edits: unknown): Result<unknown, 'malformed'> {
  if (!isList(edits) || edits.length > MAXIMUM_EDITS) return fail('malformed');
  let edited = document;
  for (const edit of edits) {
    const next = applied(edited, edit);
    if (next === NOWHERE) return fail('malformed');
    edited = next;
  }
  return ok(edited);
}

type Plain = Readonly<Record<string, unknown>>;

function compare(before: unknown, after: unknown, path: Path, same: Same, found: Edit[]): void {
  // Far more than enough: nobody reads on.
  if (found.length > MAXIMUM_EDITS) return;
  if (isList(before) && isList(after) && ofItems(before) && ofItems(after)) {
    compareItems(before, after, path, same, found);
  } else if (isList(before) && isList(after) && fewDiffer(before, after, same)) {
    after.forEach((value, at) => compare(before[at], value, [...path, at], same, found));
  } else if (isPlain(before) && isPlain(after) && Object.keys(after).length > 0) {
    for (const key of Object.keys(before)) {
      if (!Object.hasOwn(after, key)) found.push([[...path, key]]);
    }
    for (const [key, value] of Object.entries(after)) {
      if (Object.hasOwn(before, key)) compare(before[key], value, [...path, key], same, found);
      else found.push([[...path, key], value]);
    }
  } else if (!alike(before, after, String(path.at(-1)), same)) found.push([path, after]);
}

/** Whether writing the places that differ is shorter than the whole list: a profile with a dent. */
function fewDiffer(before: readonly unknown[], after: readonly unknown[], same: Same): boolean {
  const different = after.filter((value, at) => !alike(before[at], value, '', same)).length;
  return before.length === after.length && different * 6 <= after.length;
}

/** A list of hazards, setups, teams…: those that stay are compared, wherever they stand now. */
function compareItems(
  before: readonly Plain[],
  after: readonly Plain[],
  path: Path,
  same: Same,
  found: Edit[],
): void {
  const places = matched(before, after);
  const isAsBefore =
    before.length === after.length && places.every((place, index) => place === index);
  if (!isAsBefore) {
    found.push([path, null, after.map((item, at) => places[at] ?? [item])]);
  }
  places.forEach((place, at) => {
    if (place !== undefined) compare(before[place], after[at], [...path, at], same, found);
  });
}

/** What tells the items of a list apart. */
const KEYS = ['id', 'site', 'date', 'from', 'provider'];

/** For each item after, the position before of the one it was made of; undefined for a new one. */
function matched(
  before: readonly Plain[],
  after: readonly Plain[],
): readonly (number | undefined)[] {
  const key = KEYS.find((name) => tellsApart(before, name) && tellsApart(after, name));
  return after.map((item, at) => {
    if (key === undefined) return at < before.length ? at : undefined;
    const place = before.findIndex((each) => each[key] === item[key]);
    return place < 0 ? undefined : place;
  });
}

function tellsApart(items: readonly Plain[], key: string): boolean {
  const values = items.map((item) => item[key]);
  return (
    values.every((value) => typeof value === 'string') && new Set(values).size === items.length
  );
}

function alike(before: unknown, after: unknown, key: string, same: Same): boolean {
  if (isList(before) && isList(after)) {
    return (
      before.length === after.length &&
      before.every((item, index) => alike(item, after[index], '', same))
    );
  }
  if (isPlain(before) && isPlain(after)) {
    const keys = Object.keys(before);
    return (
      keys.length === Object.keys(after).length &&
      keys.every((own) => Object.hasOwn(after, own) && alike(before[own], after[own], own, same))
    );
  }
  return same(before, after, key);
}

/** No value of a document: an edit that cannot be applied. */
const NOWHERE = Symbol('nowhere');
/** No scenario nests half as deep. */
const MAXIMUM_STEPS = 20;

function applied(document: unknown, edit: unknown): unknown {
  if (!isList(edit) || edit.length > 3) return NOWHERE;
  const [path, value, items] = edit;
  if (!isList(path) || path.length === 0 || path.length > MAXIMUM_STEPS) return NOWHERE;
  if (edit.length === 1) return changed(document, path, () => undefined);
  if (edit.length === 2) return changed(document, path, () => value);
  return changed(document, path, (list) => rebuilt(list, items));
}

/**
 * A copy of `place` with what `change` gives at the path; undefined takes a key away. Nothing larger
 * than a scenario's is copied, so that no link has a long list copied at each of its edits.
 */
function changed(
  place: unknown,
  [step, ...rest]: readonly unknown[],
  change: (was: unknown) => unknown,
): unknown {
  const inner = (was: unknown): unknown =>
    rest.length === 0 ? change(was) : changed(was, rest, change);
  if (isList(place)) {
    if (place.length > MAXIMUM_LIST) return NOWHERE;
    if (typeof step !== 'number' || !Object.hasOwn(place, step)) return NOWHERE;
    const value = inner(place[step]);
    return value === NOWHERE || value === undefined
      ? NOWHERE
      : place.map((item, at) => (at === step ? value : item));
  }
  if (!isPlain(place) || typeof step !== 'string') return NOWHERE;
  const isThere = Object.hasOwn(place, step);
  const value = inner(isThere ? place[step] : undefined);
  if (value === NOWHERE || (value === undefined && !isThere)) return NOWHERE;
  const all = Object.entries(place);
  if (all.length > MAXIMUM_KEYS) return NOWHERE;
  const members = all.filter(([key]) => key !== step || value !== undefined);
  // fromEntries defines what is its own, whatever it is called: "__proto__" is a key like others.
  return Object.fromEntries(
    isThere
      ? members.map(([key, was]) => [key, key === step ? value : was])
      : [...members, [step, value]],
  );
}

/** Each item at most once: a short link must not make a long list. */
function rebuilt(list: unknown, items: unknown): unknown {
  if (!isList(list) || !isList(items)) return NOWHERE;
  const left = new Set(list.keys());
  const made: unknown[] = [];
  for (const item of items) {
    if (isList(item) && item.length === 1) made.push(item[0]);
    else if (typeof item === 'number' && left.delete(item)) made.push(list[item]);
    else return NOWHERE;
  }
  return made;
}

function ofItems(list: readonly unknown[]): list is readonly Plain[] {
  return list.every(isPlain);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
