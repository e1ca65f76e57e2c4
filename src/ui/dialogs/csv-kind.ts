import { language } from '../../base/words.ts';
import { isCsvKind, type CsvKind } from '../../export/csv.ts';

const KEY = 'releve-csv';
/** Chosen on this visit, where nothing can be stored. */
let chosen: CsvKind | undefined;

/** The kind of CSV chosen last; before any choice, what a spreadsheet of the page's language opens. */
export function csvKind(): CsvKind {
  const kind = chosen ?? stored();
  if (isCsvKind(kind)) return kind;
  return language() === 'fr' ? 'french' : 'international';
}

/** Remembers the kind for this visit and the next. */
export function chooseCsvKind(kind: CsvKind): void {
  chosen = kind;
  try {
    localStorage.setItem(KEY, kind);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
