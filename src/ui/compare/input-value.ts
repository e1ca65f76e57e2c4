import { semicolon, tr } from '../../base/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { NO_BREAK_SPACE } from '../../estimate/words.ts';
import { formatNumber } from '../../i18n/number.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { currencyAt } from '../editor/currency-at.ts';
import { describeAt, textOf, type ShownField } from '../editor/field-model.ts';
import { choiceName, strikeName } from '../editor/names.ts';
import { namesOf } from './input-names.ts';

/** Parts of a whole group of settings that are told; what is more is counted. */
const MOST_PARTS = 5;
/** Keys that tell nothing in a group: its own name, the kind of rule that its settings show. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'name', 'site', 'rule', 'policy']);
/** Longest list of numbers that is written out. */
const MOST_NUMBERS = 7;

/** What stands at a place of a document, as a person reads it; "none" where nothing does. */
export function inputValue(document: Scenario, path: Path): string {
  return valueWords(document, path, namesOf(document));
}

type Names = ReadonlyMap<string, string>;

function valueWords(document: Scenario, path: Path, names: Names): string {
  const value = valueAt(document, path);
  if (value === undefined || value === null || value === '') return tr`none`;
  if (path.at(-1) === 'strikes') return strikes(document, value) ?? tr`none`;
  if (Array.isArray(value)) return listWords(document, path, value, names);
  if (typeof value === 'object') return groupWords(document, path, value, names);
  if (typeof value === 'boolean') return value ? tr`yes` : tr`no`;
  const description = describeAt(document, path);
  if (typeof value === 'string') {
    return description?.kind === 'choice'
      ? choiceName(value, String(path.at(-1)))
      : (names.get(value) ?? value);
  }
  return description === undefined
    ? formatNumber(Number(value))
    : numberWords(value, description, document, path);
}

function numberWords(
  value: unknown,
  description: ShownField,
  document: Scenario,
  path: Path,
): string {
  const { percent, unit = '' } = description;
  const shown = percent ? '%' : unit === 'currency' ? currencyAt(document, path) : unit;
  const text = textOf(value, description);
  return shown === '' ? text : `${text}${NO_BREAK_SPACE}${shown}`;
}

function listWords(document: Scenario, path: Path, list: readonly unknown[], names: Names): string {
  if (list.length === 0) return tr`none`;
  const isPlain = list.every((item) => typeof item === 'number' || typeof item === 'string');
  if (isPlain && list.length <= MOST_NUMBERS) {
    return list.map((_, index) => valueWords(document, [...path, index], names)).join(', ');
  }
  return list.length === 1 ? tr`1 entry` : tr`${list.length} entries`;
}

/** "Share staffed for 40 %; Spare 10 %": the settings inside, as far as they can be told. */
function groupWords(document: Scenario, path: Path, group: object, names: Names): string {
  const parts = Object.keys(group).flatMap((key) => partWords(document, [...path, key], names));
  if (parts.length === 0) return tr`there`;
  const told = parts.slice(0, MOST_PARTS).join(semicolon());
  const more = parts.length - MOST_PARTS;
  return more > 0 ? tr`${told}; and ${more} more` : told;
}

function partWords(document: Scenario, path: Path, names: Names): readonly string[] {
  const value = valueAt(document, path);
  if (value === undefined) return [];
  const key = String(path.at(-1));
  // What a whole part is called stands before it already.
  if (UNTOLD.has(key)) return [];
  const title = names.get(key) ?? describeAt(document, path)?.title ?? '';
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.keys(value).flatMap((inner) => partWords(document, [...path, inner], names));
  }
  return [`${title} ${valueWords(document, path, names)}`.trim()];
}

function strikes(document: Scenario, value: unknown): string | undefined {
  const hazard = document.hazards.find((each) => each.strikes === value);
  return hazard && strikeName(hazard.strikes, document.providers);
}
