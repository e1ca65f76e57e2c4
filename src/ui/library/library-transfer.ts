import { saveFile } from '../../export/download.ts';
import { exportFileName } from '../../export/file-name.ts';
import { formatNumber } from '../../i18n/index.ts';
import { withWords } from '../../i18n/languages.ts';
import { createPace } from '../../library/pace.ts';
import type { Session } from '../session.ts';
import type { Outcome } from './entry-actions.ts';
import { reasonOf, t } from './words.ts';

/** What became of an import, and the scenarios of the file that were refused, in sentences. */
export interface ImportOutcome extends Outcome {
  readonly refused: readonly string[];
}

/** Saves the whole library, in several files where it is long; gives what there is to say of it. */
export async function exportLibrary({ desk }: Session): Promise<Outcome | undefined> {
  const { library } = await desk.load();
  const entries = await library.entries();
  if (!entries.ok) return { text: reasonOf(entries.error), isError: true };
  const { libraryFiles } = await import('../../library/library-files.ts');
  const files = await libraryFiles(entries.value, createPace());
  const count = files.length;
  for (const [at, texts] of files.entries()) {
    const part = count === 1 ? 'library' : `library-${at + 1}-of-${count}`;
    await saveFile(exportFileName('', part, 'json'), texts, 'application/json');
  }
  return count === 1 ? undefined : { text: t('library.exported', { count }), isError: false };
}

/** Takes the scenarios of a file into the library. */
export async function importFile({ desk }: Session, file: File): Promise<ImportOutcome> {
  const [{ importLibrary }, { LONGEST_LIBRARY_FILE }] = await Promise.all([
    withWords(['library', 'settings'], () => import('../../library/library-file.ts')),
    import('../../library/library-files.ts'),
  ]);
  const failure = (text: string): ImportOutcome => ({ text, isError: true, refused: [] });
  // At most four bytes a character.
  if (file.size > 4 * LONGEST_LIBRARY_FILE) return failure(t('library.file.tooLarge'));
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return failure(t('library.file.unread'));
  const { library } = await desk.load();
  const imported = await importLibrary(library, text, createPace());
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
