import { tr } from '../../base/words.ts';
import { diffScenarios } from '../../scenario/diff.ts';
import type { Scenario } from '../../scenario/types.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { describeAt } from '../editor/field-model.ts';
import { inputValue } from './input-value.ts';
import { namesOf, placeOf } from './input-names.ts';

/** A setting that differs, in words. */
export interface InputDifference {
  /** As in `ScenarioDifference`. */
  readonly path: string;
  /** "Phone, Contacts a week". */
  readonly label: string;
  /** Empty for another order of the same. */
  readonly before: string;
  readonly after: string;
}

/**
 * What two scenarios differ in, each setting with its label, in the order of the document;
 * `withNames`: also what the scenarios themselves are called and said to be about.
 */
export function inputDifferences(
  before: Scenario,
  after: Scenario,
  { withNames = false } = {},
): readonly InputDifference[] {
  return diffScenarios(before, after)
    .filter(({ path }) => !FORMAT.test(path) && (withNames || !NAMES.test(path)))
    .map(({ path }) => ({
      path,
      label: labelOf(before, after, path),
      ...(isOrder(before, path) && isOrder(after, path)
        ? { before: '', after: tr`in another order` }
        : { before: wordsAt(before, path), after: wordsAt(after, path) }),
    }));
}

/** What two setups of one scenario differ in: teams, shares, routing, what changes in time. */
export function setupDifferences(
  scenario: Scenario,
  before: number,
  after: number,
): readonly InputDifference[] {
  return inputDifferences(alone(scenario, before), alone(scenario, after));
}

/** What says nothing about the work. */
const FORMAT = /^(?:\$schema|schemaVersion)$/;
const NAMES = /^(?:name|description)$/;

/** A scenario with one of its setups, called like every other. */
function alone(scenario: Scenario, index: number): Scenario {
  const { setups } = scenario;
  return {
    ...scenario,
    setups: setups.slice(index, index + 1).map((setup) => ({ ...setup, id: ALONE, name: '' })),
  };
}

const ALONE = 'setup';

const isItem = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A list of items, whose own differences are told one by one. */
function isOrder(document: Scenario, path: string): boolean {
  const place = placeOf(document, path);
  const list = place === undefined ? undefined : valueAt(document, place);
  return Array.isArray(list) && list.length > 0 && list.every(isItem);
}

function wordsAt(document: Scenario, path: string): string {
  const place = placeOf(document, path);
  return place === undefined ? tr`none` : inputValue(document, place);
}

/** The names on the way, then the setting's own title; a law's settings after what the law is of. */
function labelOf(before: Scenario, after: Scenario, path: string): string {
  const inAfter = placeOf(after, path);
  const isThere = inAfter !== undefined && valueAt(after, inAfter) !== undefined;
  const document = isThere ? after : before;
  const place = (isThere ? inAfter : placeOf(before, path)) ?? [];
  const names = namesOf(document);
  const parts: string[] = [];
  place.forEach((step, depth) => {
    const here = place.slice(0, depth + 1);
    const isLast = depth === place.length - 1;
    const name = nameAt(document, here, names);
    const isForm = FORM_KEYS.some((key) => typeof valueAt(document, [...here, key]) === 'string');
    const isWhole = name === undefined && typeof step === 'string' && (isLast || isForm);
    // An entry of a record, and a whole item, is called after the list or the record it is in.
    const isEntry = name !== undefined && isLast;
    const title = describeAt(document, isEntry ? here.slice(0, -1) : here)?.title ?? '';
    if ((isWhole || isEntry) && title !== '') parts.push(title);
    else if (isWhole && isLast) parts.push(step);
    if (name !== undefined) parts.push(name);
  });
  return parts.length === 0 ? path : parts.join(', ');
}

const FORM_KEYS = ['distribution', 'rule', 'policy', 'model'];

/** What an item of a list, or the key of a record, is called. */
function nameAt(
  document: Scenario,
  place: Path,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const step = place.at(-1);
  if (typeof step === 'string') return place.length > 1 ? names.get(step) : undefined;
  const item = valueAt(document, place);
  if (valueAt(item, ['id']) === ALONE) return undefined;
  const site = valueAt(item, ['site']);
  const name = typeof site === 'string' ? names.get(site) : valueAt(item, ['name']);
  if (typeof name === 'string' && name !== '') return teamName(document, place, name, names);
  const date = valueAt(item, ['date']) ?? valueAt(item, ['from']);
  if (typeof date === 'string') return date;
  const list = valueAt(document, place.slice(0, -1));
  const isOnly = Array.isArray(list) && list.length < 2;
  return typeof step === 'number' && !isOnly ? String(step + 1) : undefined;
}

/** Several teams of one site are told apart by what they answer. */
function teamName(
  document: Scenario,
  place: Path,
  name: string,
  names: ReadonlyMap<string, string>,
): string {
  if (place.at(-2) !== 'teams') return name;
  const teams = valueAt(document, place.slice(0, -1));
  const site = valueAt(document, [...place, 'site']);
  const isAlone =
    Array.isArray(teams) && teams.filter((team) => valueAt(team, ['site']) === site).length < 2;
  const channels = valueAt(document, [...place, 'channels']);
  if (isAlone || !Array.isArray(channels)) return name;
  return `${name} (${channels.map((id) => names.get(String(id)) ?? String(id)).join(', ')})`;
}
