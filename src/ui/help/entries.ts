import { language, said } from '../../base/words.ts';
import { measures, type MeasureId } from '../../engine/measures.ts';
import { TERMS, type Term, type TermId } from './terms/index.ts';

/** Address of an entry: of a word of the field, or of a measure. */
export type EntryId = TermId | `measure-${MeasureId}`;

/** What the glossary says of a term or of a result, in the language in use. */
export interface Entry {
  /** Its address: the term's own, or the measure's after "measure-". */
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly source: string | undefined;
  /** Ids of the entries to read next. */
  readonly related: readonly string[];
}

/** Address of a measure's entry. */
export function measureEntry(id: string): string {
  return `measure-${id}`;
}

/**
 * The glossary in the order of the alphabet: the words of the field, and every result with the
 * definition that the tables and the files give it.
 */
export function glossaryEntries(): readonly Entry[] {
  const words = (TERMS as readonly Term[]).map(({ id, name, meaning, source, related }) => ({
    id,
    name: said(name),
    meaning: said(meaning),
    source: source === undefined ? undefined : said(source),
    related,
  }));
  const results = Object.entries(measures).map(([id, { label, meaning, source }]) => ({
    id: measureEntry(id),
    name: said(label),
    meaning: said(meaning),
    source: said(source),
    related: [],
  }));
  const { compare } = new Intl.Collator(language(), { sensitivity: 'base', numeric: true });
  return [...words, ...results].sort((a, b) => compare(a.name, b.name));
}

/** Entries in which every word of the query stands, accents aside; those named so come first. */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = plainLetters(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  const holds = (text: string): boolean => {
    const plain = plainLetters(text);
    return wanted.every((word) => plain.includes(word));
  };
  const found = entries.filter(({ name, meaning }) => holds(`${name} ${meaning}`));
  return [...found.filter(({ name }) => holds(name)), ...found.filter(({ name }) => !holds(name))];
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
