import { saveFile } from '../../export/download.ts';
import { exportFileName } from '../../export/file-name.ts';
import { formatNumber } from '../../i18n/index.ts';
import { withWords } from '../../i18n/languages.ts';
import type { Session } from '../session.ts';
import type { Outcome } from './entry-actions.ts';
import { reasonOf, t } from './words.ts';

/** What became of an import, and the scenarios of the file that were refused, in sentences. */
export interface ImportOutcome extends Outcome {
  readonly refused: readonly string[];
}

/** Saves the whole library as one file; gives why it could not be, or undefined. */
export async function exportLibrary({ desk }: Session): Promise<string | undefined> {
  const { library } = await desk.load();
  const entries = await library.entries();
  if (!entries.ok) return reasonOf(entries.error);
  const { libraryFile } = await withWords(
    ['library', 'settings'],
    () => import('../../library/library-file.ts'),
  );
  const name = exportFileName('', 'library', 'json');
  await saveFile(name, [libraryFile(entries.value)], 'application/json');
  return undefined;
}

/** Takes the scenarios of a file into the library. */
export async function importFile({ desk }: Session, file: File): Promise<ImportOutcome> {
  const { importLibrary, LONGEST_LIBRARY_FILE } = await withWords(
    ['library', 'settings'],
    () => import('../../library/library-file.ts'),
  );
  const failure = (text: string): ImportOutcome => ({ text, isError: true, refused: [] });
  // At most four bytes a character.
  if (file.size > 4 * LONGEST_LIBRARY_FILE) return failure(t('library.file.tooLarge'));
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return failure(t('library.file.unread'));
  const { library } = await desk.load();
  const imported = await importLibrary(library, text);
  if (imported.ok) {
    const { added, known, refused, stopped } = imported.value;
    const text = t('library.imported', { added, known });
    return {
      text: stopped === undefined ? text : `${text} ${reasonOf(stopped)}`,
      isError: stopped !== undefined || refused.length > 0,
      refused: refused.map((each) => t('library.refusedOne', each)),
    };
  }
  const { error } = imported;
  if (error.code === 'library') return failure(reasonOf(error.error));
  if (error.code !== 'notJson') return failure(t(`library.file.${error.code}`));
  const line = formatNumber(error.line);
  return failure(t('library.file.notJson', { line, column: formatNumber(error.column) }));
}
