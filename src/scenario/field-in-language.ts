import { said } from '../base/words.ts';
import type { FieldDescription } from './describe-field.ts';

/**
 * A field as the screen shows it: label, help and unit in the language in use. The JSON Schema and
 * the manual stay in English. "currency" stands for a code, and is nothing to translate.
 */
export function fieldInLanguage<F extends FieldDescription>(field: F): F {
  const { title, description, unit } = field;
  return {
    ...field,
    title: said(title),
    description: said(description),
    ...(unit === undefined || unit === 'currency' ? {} : { unit: said(unit) }),
  };
}
