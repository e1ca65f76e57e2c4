import type { Dictionary, Spoken } from '../base/words.ts';

/** Parts of a language that come after the page, with the code that says them. */
export type Part =
  /** Plots, tables, statements of account, replay. */
  | 'results'
  /** Settings, and why a scenario, a document or a link is refused. */
  | 'settings'
  /** What open sections of the editor say, and their pictures. */
  | 'editor'
  /** The ready-made scenarios. */
  | 'scenarios'
  | 'library'
  | 'report'
  /** The glossary and how a figure was worked out. */
  | 'help';

/** Dictionaries of texts and of messages; nothing stands in two of them with two meanings. */
export interface PartWords {
  readonly texts: readonly Dictionary[];
  readonly messages: readonly Readonly<Record<string, unknown>>[];
}

/** A language other than English: what the first screen says, and where the other parts are. */
export interface LanguageWords extends PartWords {
  readonly typeset: Spoken['typeset'];
  readonly later: Readonly<Record<Part, () => Promise<PartWords>>>;
}
