import type { FieldDescription } from './describe-field.ts';
import { inWords } from './in-words.ts';
import { either } from './issue.ts';
import { PATTERN_WORDS } from './schema/field.ts';

/** Says in words what a field accepts: "a number from 0 to 5,000,000", "a list of 7". */
export function expectedOf(field: FieldDescription): string {
  switch (field.kind) {
    case 'number':
      return `a number${rangeWords(field)}`;
    case 'integer':
      return `a whole number${rangeWords(field)}`;
    case 'text':
      return PATTERN_WORDS.get(field.pattern ?? '') ?? 'a text';
    case 'boolean':
      return 'true or false';
    case 'choice':
      return either(field.choices.map((choice) => JSON.stringify(choice)));
    case 'list':
      return `a list${lengthWords(field)}`;
    case 'record':
      return 'an object keyed by ids';
    case 'object':
      return 'an object';
    case 'oneOf':
      return `one of these forms: ${either(field.choices.map((choice) => formWords(choice, field)))}`;
  }
}

function formWords(choice: unknown, field: FieldDescription): string {
  switch (choice) {
    case 'number':
      return `a number${rangeWords(field)}`;
    case 'null':
      return 'null (closed)';
    case 'from':
      return 'from and to';
    default:
      return String(choice);
  }
}

function rangeWords({ minimum, maximum }: FieldDescription): string {
  if (minimum === undefined || maximum === undefined) return '';
  return ` from ${inWords(minimum)} to ${inWords(maximum)}`;
}

function lengthWords({ minimum, maximum }: FieldDescription): string {
  if (maximum === undefined) return '';
  if (minimum === maximum) return ` of ${String(maximum)}`;
  return minimum === undefined || minimum === 0
    ? ` of at most ${inWords(maximum)}`
    : ` of ${String(minimum)} to ${inWords(maximum)}`;
}
