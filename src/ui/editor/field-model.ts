import { formatNumber, formatPercent, parseNumber, t } from '../../i18n/editor.ts';
import type { FieldDescription } from '../../scenario/describe-field.ts';
import { expectedOf } from '../../scenario/expected.ts';
import { fieldInLanguage } from '../../scenario/field-in-language.ts';
import { formatPath, type ScenarioIssue } from '../../scenario/issue.ts';
import { baselineAt, valueAt, type Draft, type Path } from '../../store/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyAt } from './currency-at.ts';
import { describePlace } from './describe-place.ts';
import { choiceName } from './names.ts';
import { parsePath } from './parse-path.ts';
import { referencesAt } from './references.ts';
import { shownIn } from './shown-in.ts';

/** What the editor shows: what stands in the forms, and what the scenario was when it was opened. */
export interface EditorView {
  readonly draft: Draft;
  readonly opened: Scenario;
}

/** How a field is edited. */
export type FieldControl = 'number' | 'text' | 'date' | 'dateTime' | 'choice' | 'boolean';

/** A field's description, and the factor from its value to the number shown, where that is not 1. */
export type ShownField = FieldDescription & { readonly scale?: number };

/** One of the values that a choice can take; undefined: the setting is left out. */
export interface Choice {
  readonly value: unknown;
  readonly label: string;
}

/** All that a field shows of its place in the scenario. */
export interface FieldModel {
  readonly control: FieldControl;
  readonly description: ShownField;
  /** What can be chosen; empty for other controls. */
  readonly choices: readonly Choice[];
  readonly value: unknown;
  /** What stands in the field, perhaps not to be read as its value. */
  readonly text: string;
  /** As a person reads it; empty: none. */
  readonly unit: string;
  /** What is wrong, each for a person. */
  readonly errors: readonly string[];
  /** What stood here when the scenario was opened; undefined: the same. */
  readonly was: string | undefined;
  readonly wasValue: unknown;
}

/** Label, unit, help and range of a place of a document, in the form that stands there. */
export function describeAt(document: unknown, path: Path): ShownField | undefined {
  const described = describePlace(document, path);
  return described && fieldInLanguage(shownIn(document, path, described));
}

/** What a field has to show. */
export function fieldModel({ draft, opened }: EditorView, path: Path): FieldModel | undefined {
  const { document, unread, issues } = draft;
  const description = describeAt(document, path);
  if (description === undefined) return undefined;
  const where = formatPath(path);
  const value = valueAt(document, path);
  const choices = choicesAt(document, path, description, value);
  const control = choices.length > 0 ? 'choice' : controlOf(description);
  const typed = unread.find((each) => formatPath(each.path) === where);
  const baseline = baselineAt(opened, document, path);
  const isChanged = typed !== undefined || baseline.kind === 'changed';
  const wasValue = baseline.kind === 'changed' ? baseline.was : value;
  return {
    control,
    description,
    choices,
    value,
    text: typed?.text ?? textOf(value, description),
    unit: unitOf(description, currencyAt(document, path)),
    errors: issues.filter((issue) => issue.path === where).map((i) => errorWords(i, description)),
    was: isChanged ? textOf(wasValue, description) : undefined,
    wasValue,
  };
}

/**
 * What a choice offers. A setting that may be left out and has no default means its first value
 * when it is; a reference that may be left out means all.
 */
function choicesAt(
  document: Scenario,
  path: Path,
  description: FieldDescription,
  value: unknown,
): readonly Choice[] {
  const named = referencesAt(document, path);
  if (named !== undefined) {
    const all = description.optional ? [{ value: undefined, label: leftOut(document, path) }] : [];
    const isKnown = value === undefined || named.some((each) => each.value === value);
    const unknown = isKnown ? [] : [{ value, label: typeof value === 'string' ? value : '?' }];
    return [...all, ...named, ...unknown];
  }
  if (description.kind !== 'choice') return [];
  const isNeutral = description.optional && description.default === undefined;
  return description.choices.map((choice, index) => ({
    value: isNeutral && index === 0 && value !== choice ? undefined : choice,
    label: choiceName(choice, String(path.at(-1))),
  }));
}

/** What leaving a reference out means. */
function leftOut({ currency }: Scenario, path: Path): string {
  return path.at(-1) === 'currency'
    ? t('contracts.asScenario', { code: currency })
    : t('choice.all');
}

/** What a text means as the value of a field, or why it means nothing. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: ScenarioIssue };

/** Takes a text for the value of a field. An empty one takes an optional value away. */
export function readText(text: string, path: Path, description: ShownField): Reading {
  const trimmed = text.trim();
  if (trimmed === '' && description.optional) return { ok: true, value: undefined };
  if (controlOf(description) !== 'number') {
    return trimmed === '' ? unreadable(text, path, description) : { ok: true, value: text };
  }
  const number = parseNumber(trimmed.replace(/%$/, ''));
  if (number === undefined) return unreadable(text, path, description);
  return { ok: true, value: fromShown(number, description) };
}

function fromShown(number: number, { percent, scale }: ShownField): number {
  if (scale !== undefined) return Number((number / scale).toPrecision(12));
  return percent ? number / 100 : number;
}

function unreadable(text: string, path: Path, description: ShownField): Reading {
  const expected = acceptedWords(description);
  const message =
    text.trim() === ''
      ? t('field.missing', { expected })
      : t('field.unreadable', { text: text.trim(), expected });
  return {
    ok: false,
    issue: { code: 'shape', path: formatPath(path), received: text, expected, message },
  };
}

/** What is wrong with a field, said beside it: without its name, which stands there already. */
function errorWords(issue: ScenarioIssue, description: FieldDescription): string {
  const { code, message, path } = issue;
  const isNamed = message.startsWith(`${description.title} (`) || message.startsWith(path);
  if (code !== 'shape' || !isNamed) return message;
  return t('field.give', { expected: acceptedWords(description) });
}

/** What is wrong, said far from its field: with the names of what it belongs to. */
export function problemWords({ document }: Draft, issue: ScenarioIssue): string {
  const path = parsePath(issue.path);
  const description = describeAt(document, path);
  if (description === undefined || description.title === '') return issue.message;
  const owner = valueAt(document, [...path.slice(0, 2), 'name']);
  const several = valueAt(document, path.slice(0, 1));
  const isOneOfMany = Array.isArray(several) && several.length > 1;
  const names = isOneOfMany && typeof owner === 'string' ? [owner] : [];
  const place = [...names, description.title].join(', ');
  return `${place}: ${errorWords(issue, description)}`;
}

function acceptedWords(description: FieldDescription): string {
  const { percent, minimum, maximum } = description;
  if (percent && minimum !== undefined && maximum !== undefined) {
    return t('field.percentage', {
      minimum: formatPercent(minimum),
      maximum: formatPercent(maximum),
    });
  }
  return expectedOf(
    description.kind === 'oneOf' ? { ...description, kind: 'number' } : description,
  );
}

/** What stands in a field that holds this value. */
export function textOf(value: unknown, { percent, scale = 1 }: ShownField): string {
  if (typeof value === 'number' && scale !== 1) return formatNumber(value * scale);
  if (typeof value === 'number') return percent ? formatPercent(value) : formatNumber(value);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

function controlOf({ kind, pattern }: FieldDescription): FieldControl {
  switch (kind) {
    case 'number':
    case 'integer':
    case 'oneOf':
      return 'number';
    case 'choice':
    case 'boolean':
      return kind;
    default:
      if (pattern?.endsWith(String.raw`T\d{2}:\d{2}$`) === true) return 'dateTime';
      return pattern === String.raw`^\d{4}-\d{2}-\d{2}$` ? 'date' : 'text';
  }
}

function unitOf({ unit = '', percent }: FieldDescription, currency: string): string {
  if (percent) return '%';
  return unit === 'currency' ? currency : unit;
}
