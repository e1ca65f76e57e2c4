import { tagsIn, type EntryHead } from '../../library/index.ts';
import type { Session } from '../session.ts';
import { copyName } from './copy-name.ts';
import { followEntry } from './follow-library.ts';
import { reasonOf, t } from './words.ts';

/** What became of an action: a sentence for the status line, and whether it is good news. */
export interface Outcome {
  readonly text: string;
  readonly isError: boolean;
}

/** What a person wants an entry to be called, and tagged with. */
export interface EntryWords {
  readonly name: string;
  readonly tags: string;
}

/**
 * Gives an entry another name and other tags. Where it is on the page, the scenario there takes the
 * name as well, which undo takes back.
 */
export async function changeEntry(
  { store, desk, checks }: Session,
  head: EntryHead,
  { name, tags }: EntryWords,
): Promise<Outcome> {
  const [{ library }] = await Promise.all([desk.load(), checks.load()]);
  if (name !== head.name) {
    const renamed = await library.rename(head.id, name);
    if (!renamed.ok) return { text: reasonOf(renamed.error), isError: true };
    followEntry(store, renamed.value, name);
    const { opened, homes, draft } = store.state;
    if (homes.get(opened)?.id === head.id && draft.document.name !== name) {
      const label = t('library.undoName');
      const edit = { kind: 'set', label, path: ['name'], value: name, apart: true } as const;
      store.dispatch({ type: 'edited', edit });
    }
  }
  const wanted = tagsIn(tags);
  if (wanted.join('\n') !== head.tags.join('\n')) {
    const tagged = await library.tag(head.id, wanted);
    if (!tagged.ok) return { text: reasonOf(tagged.error), isError: true };
    followEntry(store, tagged.value);
  }
  return { text: t('library.changed', { name }), isError: false };
}

/** Adds a copy of an entry. */
export async function duplicateEntry({ desk }: Session, head: EntryHead): Promise<Outcome> {
  const { library } = await desk.load();
  const name = copyName(head.name);
  const copy = await library.duplicate(head.id, name);
  return copy.ok
    ? { text: t('library.duplicated', { name }), isError: false }
    : { text: reasonOf(copy.error), isError: true };
}
