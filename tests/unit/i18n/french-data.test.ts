import { describe, expect, test } from 'vitest';
import { choices } from '../../../src/i18n/en-choices.ts';
import { TEXTS } from '../../support/french.ts';
import { scenarioJsonSchema } from '../../../src/scenario/json-schema.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';
import { PATTERN_WORDS } from '../../../src/scenario/schema/field.ts';

/** Companies and towns that are called the same in French. */
const SAME: ReadonlySet<string> = new Set(
  (
    'Antananarivo Atlas Baobab Boise Borealis Casablanca Cascade Columbus Confluence Cygnus ' +
    'Dijon Gerland Lille Lyon Meridian Nantes Nordet Pixel Plume Porto Rennes Sirocco Vox'
  ).split(' '),
);

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

  test('what each pattern of a text asks for', () => {
    expect(missing([...PATTERN_WORDS.values()])).toEqual([]);
  });

  test('the names of what can be chosen', () => {
    expect(missing(Object.values(choices))).toEqual([]);
  });

  test('names and descriptions of the ready-made scenarios', () => {
    const texts = textsAt(
      READY_MADE.map(({ document }) => document),
      ['name', 'description'],
    );
    expect(texts.length).toBeGreaterThan(300);
    const words = texts.filter((text) => !isSame(text));
    expect(missing(words)).toEqual([]);
  });
});

/** Whether nothing in a name asks for a translation: "Atlas 95 %, Borealis 5 %", "Lyon Gerland". */
function isSame(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every((word) => SAME.has(word));
}
