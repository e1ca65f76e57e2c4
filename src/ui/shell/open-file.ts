import { ENGINE_VERSION } from '../../engine/version.ts';
import { t } from '../../i18n/index.ts';
import { withWords } from '../../i18n/languages.ts';
import { MAXIMUM_TEXT_LENGTH } from '../../scenario/text-limit.ts';
import type { Notice, Store } from '../../store/index.ts';

/**
 * Opens a file as the scenario, or the scenario of a file of results; when it is neither, says why,
 * and all stays as it is. The code that
 * parses and checks it comes when it is needed.
 */
export async function openFile(store: Store, file: File): Promise<void> {
  const { name } = file;
  const other = otherKind(name);
  if (other !== undefined) {
    refuse(store, t(other, { name }));
    return;
  }
  // At most four bytes a character: what is longer need not be read to be refused.
  const text = file.size > 4 * MAXIMUM_TEXT_LENGTH ? undefined : await textOf(file);
  if (text === undefined) {
    refuse(store, t('notice.fileUnread', { name }));
    return;
  }
  const { readJsonFile } = await withWords(
    ['settings'],
    () => import('../../export/results-file.ts'),
  );
  const read = readJsonFile(text);
  if (!read.ok) {
    refuse(store, t('notice.fileRefused', { name }), read.error);
    return;
  }
  const { scenario, ...note } = read.value;
  const opened = { origin: { kind: 'file', name, ...note }, scenario } as const;
  store.dispatch({ type: 'opened', opened, label: t('undo.openFile') });
  const { engineVersion: theirs = ENGINE_VERSION } = note;
  if (theirs === ENGINE_VERSION) return;
  const words = t('notice.otherEngine', { theirs, ours: ENGINE_VERSION });
  store.dispatch({ type: 'noticed', notice: { kind: 'information', text: words, issues: [] } });
}

function refuse(store: Store, text: string, issues: Notice['issues'] = []): void {
  store.dispatch({ type: 'noticed', notice: { kind: 'error', text, issues } });
}

/** Files of the page that hold no scenario, by their names' endings. */
const OTHER_KINDS = {
  svg: 'notice.filePicture',
  png: 'notice.filePicture',
  csv: 'notice.fileTable',
  pdf: 'notice.fileReport',
} as const;

function otherKind(name: string): (typeof OTHER_KINDS)[keyof typeof OTHER_KINDS] | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.entries(OTHER_KINDS).find(([kind]) => kind === ending)?.[1];
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
