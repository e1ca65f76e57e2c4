import { describe, expect, test } from 'vitest';
import { choices } from '../../../src/i18n/en-choices.ts';
import { TEXTS } from '../../../src/i18n/fr/index.ts';
import { scenarioJsonSchema } from '../../../src/scenario/json-schema.ts';

const known = new Set(TEXTS.flatMap((part) => Object.keys(part)));

/** Every value that stands at one of these keys, at any depth. */
function textsAt(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && keys.includes(key) ? [inner] : textsAt(inner, keys),
  );
}

function missing(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => !known.has(text));
}

describe('French has what is held as data:', () => {
  test('label, help and unit of every setting', () => {
    const texts = textsAt(scenarioJsonSchema(), ['title', 'description', 'x-unit']);
    expect(texts.length).toBeGreaterThan(1000);
    expect(missing(texts.filter((text) => text !== 'currency'))).toEqual([]);
  });

  test('the names of what can be chosen', () => {
    expect(missing(Object.values(choices))).toEqual([]);
  });
});
