import { afterEach, describe, expect, test } from 'vitest';
import { speak } from '../../../../src/base/words.ts';
import { measures } from '../../../../src/engine/index.ts';
import { french, TEXTS } from '../../../support/french.ts';
import { findEntries, glossaryEntries, measureEntry } from '../../../../src/ui/help/entries.ts';
import { type Term, TERMS } from '../../../../src/ui/help/terms/index.ts';

/** The vocabulary of the design, and what the page's figures rest on. */
const WANTED =
  'scenario setup world replication channel provider site team contact handle-time patience abandonment redial repeat-contact hazard outage routing-plan service-level answer-rate asa occupancy shrinkage fcr csat nps mbco mtpd rto calm-interval disrupted-interval var expected-shortfall paired-difference fingerprint seed interval quantiles';

afterEach(() => {
  speak('en');
});

describe('the glossary', () => {
  test('has every word of the vocabulary, and every measure', () => {
    const ids = new Set(glossaryEntries().map(({ id }) => id));
    const wanted = [...WANTED.split(' '), ...Object.keys(measures).map(measureEntry)];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(glossaryEntries().length);
  });

  test('has every name, definition and source in French too', () => {
    const known = new Set(TEXTS.flatMap((part) => Object.keys(part)));
    const texts = [
      ...(TERMS as readonly Term[]).flatMap(({ name, meaning, source }) => [name, meaning, source]),
      ...Object.values(measures).flatMap(({ label, meaning, source }) => [label, meaning, source]),
    ].filter((text) => text !== undefined);
    // What is the same in both languages: a standard's number, a place in a paper.
    const missing = texts.filter(
      (text) =>
        !known.has(text) && text !== 'ISO 22301' && !/^docs\/model\.md, section \d+$/.test(text),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test('leads from each term to terms that exist', () => {
    const ids = new Set<string>(TERMS.map(({ id }) => id));
    expect(TERMS.flatMap(({ related }) => related).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is searched without regard to accents and case; names come before definitions', () => {
    speak('fr', french);
    const [first] = findEntries(glossaryEntries(), 'REITERATION');
    expect(first?.name).toContain('Réitération');
    expect(findEntries(glossaryEntries(), 'zzz')).toEqual([]);
  });
});
