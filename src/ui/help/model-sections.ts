import { tr } from '../../base/words.ts';

/** The sections of docs/model.md that explanations send a reader to. */
export type ModelSection = 2 | 8 | 9 | 10;

/** A section as its heading has it, in the language in use; the document itself is in English. */
export function sectionTitle(section: ModelSection): string {
  switch (section) {
    case 2:
      return tr`2. Random numbers`;
    case 8:
      return tr`8. Books and measures`;
    case 9:
      return tr`9. Contracts and costs`;
    case 10:
      return tr`10. Answers`;
  }
}
