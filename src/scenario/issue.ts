import { tr } from '../base/words.ts';

/** What is wrong, in one word a program can act on. */
export type ScenarioIssueCode =
  'syntax' | 'version' | 'shape' | 'reference' | 'consistency' | 'size';

/** One reason why a document is refused. */
export interface ScenarioIssue {
  readonly code: ScenarioIssueCode;
  /** Where: "channels[0].demand.contactsPerWeek"; empty for the document as a whole. */
  readonly path: string;
  /** Short rendering of the value found there. */
  readonly received: string;
  /** What would have been accepted. */
  readonly expected: string;
  /** A sentence for a person: what is wrong, why it matters, what to do. */
  readonly message: string;
}

/** The most issues reported for one document; a person mends them a few at a time. */
export const MAXIMUM_ISSUES = 50;

/** One step of a path: a key of an object or record, or a position in a list. */
export type PathStep = string | number;

const PLAIN_KEY = /^[A-Za-z$_][\w$-]*$/;

/** Writes a path as people read it: `channels[0].demand`, `setups[1].routing.phone`. */
export function formatPath(steps: readonly PropertyKey[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${String(step)}]`;
    else if (typeof step === 'symbol') text += `[${String(step)}]`;
    else if (!PLAIN_KEY.test(step) || step.length > 60) text += `[${quote(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** A text in quotes, cut at 60 characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Renders any value in a few words: `-3`, `"phone"`, `a list of 3`, `an object with id, name`. */
export function shortRendering(value: unknown): string {
  if (value === undefined) return tr`nothing`;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return Object.is(value, -0) ? '0' : String(value);
  }
  if (typeof value === 'bigint') return tr`a bigint`;
  if (typeof value === 'function') return tr`a function`;
  if (typeof value === 'symbol') return tr`a symbol`;
  if (Array.isArray(value)) return tr`a list of ${value.length}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return tr`an empty object`;
  const shown = keys
    .slice(0, 5)
    .map((key) => (PLAIN_KEY.test(key) ? key.slice(0, 40) : quote(key)));
  if (keys.length > 5) shown.push('…');
  return tr`an object with ${shown.join(', ')}`;
}

/** Joins words as in "a, b or c". */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return tr`${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
