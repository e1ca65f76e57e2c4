import { said, tr } from '../base/words.ts';
import type { FieldDescription } from './describe-field.ts';
import { inWords } from './in-words.ts';
import { either } from './issue.ts';
import { PATTERN_WORDS } from './schema/field.ts';

/** Says in words what a field accepts: "a number from 0 to 5,000,000", "a list of 7". */
export function expectedOf(field: FieldDescription): string {
  switch (field.kind) {
    case 'number':
      return numberWords(field);
    case 'integer':
      return wholeWords(field);
    case 'text':
      return said(PATTERN_WORDS.get(field.pattern ?? '') ?? 'a text');
    case 'boolean':
      return tr`true or false`;
    case 'choice':
      return either(field.choices.map((choice) => JSON.stringify(choice)));
    case 'list':
      return listWords(field);
    case 'record':
      return tr`an object keyed by ids`;
    case 'object':
      return tr`an object`;
    case 'oneOf':
      return tr`one of these forms: ${either(field.choices.map((choice) => formWords(choice, field)))}`;
  }
}

function formWords(choice: unknown, field: FieldDescription): string {
  switch (choice) {
    case 'number':
      return numberWords(field);
    case 'null':
      return tr`null (closed)`;
    case 'from':
      return tr`from and to`;
    default:
      return String(choice);
  }
}

function numberWords({ minimum, maximum }: FieldDescription): string {
  return minimum === undefined || maximum === undefined
    ? tr`a number`
    : tr`a number from ${inWords(minimum)} to ${inWords(maximum)}`;
}

function wholeWords({ minimum, maximum }: FieldDescription): string {
  return minimum === undefined || maximum === undefined
    ? tr`a whole number`
    : tr`a whole number from ${inWords(minimum)} to ${inWords(maximum)}`;
}

function listWords({ minimum, maximum }: FieldDescription): string {
  if (maximum === undefined) return tr`a list`;
  if (minimum === maximum) return tr`a list of ${maximum}`;
  return minimum === undefined || minimum === 0
    ? tr`a list of at most ${inWords(maximum)}`
    : tr`a list of ${minimum} to ${inWords(maximum)}`;
}
