import { describe, expect, test } from 'vitest';
import type { EntryHead } from '../../../src/library/entry.ts';
import { findEntries, tagsIn } from '../../../src/library/find-entries.ts';

const entry = (name: string, savedAt: number, tags: readonly string[] = []): EntryHead => ({
  id: name,
  revision: 1,
  name,
  tags,
  savedAt,
  isKept: false,
  isUnfinished: false,
});

const entries = [
  entry('Étude 10', 3, ['Comité']),
  entry('Étude 9', 1, ['board']),
  entry('Bank', 2, ['board', '2027']),
];
const names = (text: string, order: 'newest' | 'oldest' | 'name' = 'newest') =>
  findEntries(entries, text, order, 'fr').map(({ name }) => name);

describe('searching the library', () => {
  test('looks at names and tags, whatever the accents and capitals, for every word', () => {
    expect(names('etude')).toEqual(['Étude 10', 'Étude 9']);
    expect(names('BOARD bank')).toEqual(['Bank']);
    expect(names('comite 10')).toEqual(['Étude 10']);
    expect(names('board comité')).toEqual([]);
  });

  test('sorts by date, or by name as people count', () => {
    expect(names('')).toEqual(['Étude 10', 'Bank', 'Étude 9']);
    expect(names('', 'oldest')).toEqual(['Étude 9', 'Bank', 'Étude 10']);
    expect(names('', 'name')).toEqual(['Bank', 'Étude 9', 'Étude 10']);
  });

  test('reads tags as they are typed, each once', () => {
    expect(tagsIn(' board, Board ;2027,, a\u0000b ')).toEqual(['Board', '2027', 'a b']);
  });
});
