import type { Scenario } from './types.ts';

/** One setting that differs between two scenarios. */
export interface ScenarioDifference {
  /**
   * Where, by id rather than by position: `channels[phone].demand.contactsPerWeek`,
   * `setups[both].teams[lyon].staffing`. `describeField` reads such paths.
   */
  readonly path: string;
  /** The value before; undefined when it was not there. */
  readonly before: unknown;
  /** The value after; undefined when it is gone. */
  readonly after: unknown;
}

/**
 * What changed from one scenario to another, in the order of the document. A list of numbers, and a
 * law or rule of another form, is one difference, as a person changes it at once.
 */
export function diffScenarios(before: Scenario, after: Scenario): readonly ScenarioDifference[] {
  const found: ScenarioDifference[] = [];
  compare(before, after, '', found);
  return found;
}

type Plain = Readonly<Record<string, unknown>>;

function compare(before: unknown, after: unknown, path: string, found: ScenarioDifference[]): void {
  if (isList(before) && isList(after) && compareLists(before, after, path, found)) return;
  if (isPlain(before) && isPlain(after) && sameForm(before, after)) {
    for (const key of union(Object.keys(before), Object.keys(after))) {
      compare(before[key], after[key], path === '' ? key : `${path}.${key}`, found);
    }
    return;
  }
  if (!sameValue(before, after)) found.push({ path, before, after });
}

/** Compares two lists item by item; false when they are values in themselves, such as weights. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  found: ScenarioDifference[],
): boolean {
  if (![...before, ...after].every(isPlain)) return false;
  const [itemsBefore, itemsAfter] = keyed(before, after);
  const keysBefore = [...itemsBefore.keys()];
  const keysAfter = [...itemsAfter.keys()];
  const kept = keysBefore.filter((key) => itemsAfter.has(key));
  const order = keysAfter.filter((key) => itemsBefore.has(key));
  if (!sameValue(kept, order)) found.push({ path, before: keysBefore, after: keysAfter });
  for (const key of union(keysBefore, keysAfter)) {
    compare(itemsBefore.get(key), itemsAfter.get(key), `${path}[${key}]`, found);
  }
  return true;
}

type Keyed = ReadonlyMap<string, unknown>;

/** What tells the items of a list apart: amendments go by their date, departures by who leaves. */
const KEYS = ['id', 'site', 'date', 'from', 'provider'];
/** A key that a path can hold: an id, a date. */
const PATH_KEY = /^[\w-]+$/;

/** The items of two lists by one of the keys; by position when these do not tell apart. */
function keyed(before: readonly unknown[], after: readonly unknown[]): readonly [Keyed, Keyed] {
  for (const name of KEYS) {
    const maps = [by(before, name), by(after, name)] as const;
    if (maps[0] !== undefined && maps[1] !== undefined) return [maps[0], maps[1]];
  }
  const byPosition = (list: readonly unknown[]): Keyed =>
    new Map(list.map((item, index) => [String(index), item]));
  return [byPosition(before), byPosition(after)];
}

function by(list: readonly unknown[], name: string): Keyed | undefined {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = isPlain(item) ? item[name] : undefined;
    if (typeof key !== 'string' || !PATH_KEY.test(key) || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

/** What tells the forms of a law or rule apart; the first that is there decides. */
const FORMS = ['distribution', 'rule', 'policy', 'model', 'effect'];

/** Whether two objects hold the same kind of thing, so that their parts can be compared. */
function sameForm(before: Plain, after: Plain): boolean {
  const form = FORMS.find((key) => Object.hasOwn(before, key) || Object.hasOwn(after, key));
  if (form !== undefined && before[form] !== after[form]) return false;
  const keys = Object.keys(before);
  return keys.length === 0 || keys.some((key) => Object.hasOwn(after, key));
}

function sameValue(before: unknown, after: unknown): boolean {
  if (isList(before) && isList(after)) {
    return (
      before.length === after.length && before.every((item, index) => sameValue(item, after[index]))
    );
  }
  if (isPlain(before) && isPlain(after)) {
    return union(Object.keys(before), Object.keys(after)).every((key) =>
      sameValue(before[key], after[key]),
    );
  }
  return Object.is(before, after);
}

function union(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...new Set([...before, ...after])];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
