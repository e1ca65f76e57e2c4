import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Translation } from '../../../src/base/words.ts';
import { inProject } from '../../../scripts/root.js';
import { french, MESSAGES, TEXTS } from '../../support/french.ts';
import { isWorded, saidIn } from '../../support/said-texts.ts';
import { ownFiles } from '../../support/source-files.ts';

const said = ownFiles()
  .filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
  .flatMap((path) =>
    saidIn(path, readFileSync(inProject(path), 'utf8')).map((text) => ({ path, ...text })),
  );
const keys = new Set(said.map(({ key }) => key));
const texts: readonly (readonly [string, Translation])[] = TEXTS.flatMap((part) =>
  Object.entries(part),
);

function slots(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
}

describe('French', () => {
  test('has every text that the code says', () => {
    const known = new Set(texts.map(([key]) => key));
    const missing = said.filter(({ key }) => isWorded(key) && !known.has(key));
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  test('fills the same slots', () => {
    const wrong = texts.filter(
      ([key, translation]) =>
        typeof translation === 'string' && slots(key).join() !== slots(translation).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('says no text and no message in two ways', () => {
    const meaning = new Map<string, unknown>();
    const twice = [...texts, ...MESSAGES.flatMap((part) => Object.entries(part))].filter(
      ([key, said]) => {
        const before = meaning.get(key) ?? said;
        meaning.set(key, said);
        return before !== said;
      },
    );
    expect(twice.map(([key]) => key)).toEqual([]);
  });

  test('is not asked for while a module is loaded, before the language is known', () => {
    expect(said.filter(({ atLoad }) => atLoad).map(({ path, key }) => `${path}: ${key}`)).toEqual(
      [],
    );
  });

  test('translates no sentence with slots that nothing says', () => {
    const unused = texts.filter(([key]) => key.includes('{0}') && !keys.has(key));
    expect(unused.map(([key]) => key)).toEqual([]);
  });

  test('leaves no sign alone at the start of a line', () => {
    expect(french.typeset('Faut-il partir ? « Oui » : 5 % ; 214 k€ !')).toBe(
      'Faut-il partir\u202f? «\u00a0Oui\u00a0»\u00a0: 5\u00a0%\u202f; 214\u00a0k€\u202f!',
    );
  });
});
