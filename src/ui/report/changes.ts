import { said, tr } from '../../base/words.ts';
import { formatNumber, formatPercent } from '../../i18n/number.ts';
import { describeField, type FieldDescription } from '../../scenario/describe-field.ts';
import { diffScenarios } from '../../scenario/diff.ts';
import type { Scenario } from '../../scenario/types.ts';
import { choiceName } from '../editor/names.ts';
import type { ReportTable } from './report-table.ts';

/** Longest value that is written out; of a longer one, how much there is of it. */
const MOST_CHARACTERS = 90;
const STEP = /([^.[\]]+)|\[([\w-]*)\]/g;

/** What differs from the scenario as it was opened: each setting, before and now. */
export function changeTable(opened: Scenario, now: Scenario): ReportTable {
  return {
    caption: tr`What differs from the scenario as it was opened`,
    heads: [tr`Setting`, tr`As opened`, tr`In this report`],
    rows: diffScenarios(opened, now).map(({ path, before, after }) => {
      const field = describeField(path);
      return [
        placeInWords(path, now, opened, field),
        valueInWords(before, field),
        valueInWords(after, field),
      ];
    }),
  };
}

/** "Phone · Contacts a week": the names of what the setting belongs to, then its own. */
function placeInWords(
  path: string,
  now: Scenario,
  opened: Scenario,
  field: FieldDescription | undefined,
): string {
  const names: string[] = [];
  let places: readonly unknown[] = [now, opened];
  let walked = '';
  for (const [step, key, id] of path.matchAll(STEP)) {
    walked += key === undefined || walked === '' ? step : `.${step}`;
    places = places.map((place) => memberOf(place, key, id));
    if (id !== undefined) names.push(nameOf(places) ?? id);
  }
  const title = field?.title ?? '';
  const own = title === '' ? titleAbove(path) : title;
  if (own !== '') names.push(said(own));
  return names.length === 0 ? path : names.join(' · ');
}

/** The title of the nearest place above that has one. */
function titleAbove(path: string): string {
  const above = path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/, '');
  if (above === path || above === '') return '';
  const title = describeField(above)?.title ?? '';
  return title === '' ? titleAbove(above) : title;
}

const KEYS = ['id', 'site', 'date', 'from', 'provider'];

function memberOf(place: unknown, key: string | undefined, id: string | undefined): unknown {
  if (typeof place !== 'object' || place === null) return undefined;
  if (key !== undefined) return entryOf(place, key);
  if (!Array.isArray(place)) return undefined;
  const items: readonly unknown[] = place;
  const found = items.find((item) =>
    KEYS.some((name) => typeof item === 'object' && item !== null && entryOf(item, name) === id),
  );
  return found ?? items[Number(id)];
}

function entryOf(place: object, key: string): unknown {
  return Object.entries(place).find(([own]) => own === key)?.[1];
}

function nameOf(places: readonly unknown[]): string | undefined {
  for (const place of places) {
    if (typeof place !== 'object' || place === null) continue;
    const name = entryOf(place, 'name');
    if (typeof name === 'string') return name;
  }
  return undefined;
}

function valueInWords(value: unknown, field: FieldDescription | undefined): string {
  switch (typeof value) {
    case 'undefined':
      return tr`not there`;
    case 'boolean':
      return value ? tr`yes` : tr`no`;
    case 'number':
      return numberInWords(value, field);
    case 'string':
      return field?.kind === 'choice' ? choiceName(value) : value;
    case 'object':
      return value === null ? tr`not there` : wholeInWords(value, field);
    default:
      return String(value);
  }
}

function numberInWords(value: number, field: FieldDescription | undefined): string {
  if (field?.percent === true) return `${formatPercent(value)}\u00a0%`;
  const unit = field?.unit ?? '';
  const plain = formatNumber(value);
  // The currency is the same for the whole report.
  return unit === '' || unit === 'currency' ? plain : `${plain}\u00a0${said(unit)}`;
}

/** A list or an object: its scalars when they are few, else its name or how many there are. */
function wholeInWords(value: object, field: FieldDescription | undefined): string {
  const name = nameOf([value]);
  if (name !== undefined) return name;
  const parts = Array.isArray(value)
    ? value.map((item) => scalarInWords(item, field))
    : Object.entries(value).map(([, item]) => scalarInWords(item, field));
  const text = parts.every((part) => part !== undefined) ? parts.join(', ') : '';
  if (text !== '' && text.length <= MOST_CHARACTERS) return text;
  return tr`${formatNumber(parts.length)} values`;
}

function scalarInWords(item: unknown, field: FieldDescription | undefined): string | undefined {
  if (typeof item === 'number') {
    return field?.percent === true ? `${formatPercent(item)}\u00a0%` : formatNumber(item);
  }
  return typeof item === 'string' ? choiceName(item) : undefined;
}
