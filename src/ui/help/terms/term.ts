/** A word of the field, in English; another language has it in its dictionary. */
export interface Term {
  /** Its address in the glossary; stable. */
  readonly id: string;
  readonly name: string;
  /** A sentence or two. */
  readonly meaning: string;
  /** Where the definition comes from, where it has an author. */
  readonly source?: string;
  /** Ids of the terms to read next. */
  readonly related: readonly string[];
}
