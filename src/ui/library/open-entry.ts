import type { Session } from '../session.ts';
import { reasonOf, t } from './words.ts';
import { withWords } from '../../i18n/languages.ts';

/** Opens an entry of the library on the page; what cannot be read is told, and all stays as it is. */
export async function openEntry(
  { store, desk }: Pick<Session, 'store' | 'desk'>,
  id: string,
): Promise<boolean> {
  const { library } = await desk.load();
  const entry = await library.entry(id);
  if (!entry.ok) {
    const text = reasonOf(entry.error);
    store.dispatch({ type: 'noticed', notice: { kind: 'error', text, issues: [] } });
    return false;
  }
  const { readContent } = await withWords(
    ['settings'],
    () => import('../../library/read-content.ts'),
  );
  const content = readContent(entry.value.content);
  if (!content.ok) {
    const text = t('library.error.unreadable');
    store.dispatch({ type: 'noticed', notice: { kind: 'error', text, issues: content.error } });
    return false;
  }
  const { scenario, draft } = content.value;
  store.dispatch({
    type: 'opened',
    opened: { origin: { kind: 'library', id }, scenario },
    draft,
    home: { id, revision: entry.value.revision, draft },
    label: t('library.undoOpen'),
  });
  return true;
}
