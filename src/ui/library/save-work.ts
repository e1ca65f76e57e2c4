import { contentOf, type StoredEntry } from '../../library/index.ts';
import type { Home, NoticeChoice } from '../../store/index.ts';
import type { Session } from '../session.ts';
import { copyName } from './copy-name.ts';
import { moment, reasonOf, t } from './words.ts';

type At = Pick<Session, 'store' | 'desk' | 'checks'>;

/** How the work is saved. */
export interface SaveChoice {
  /** The name it takes first, which undo takes back. */
  readonly name?: string;
  /** A new entry, even where the work has one. */
  readonly isNew?: boolean;
  /** Whether somebody else says that it is saved. */
  readonly isQuiet?: boolean;
  /** The revision written over, where it is known that it is another's. */
  readonly over?: number;
}

/**
 * Saves what stands in the forms, valid or not, in its entry of the library, or in a new one. When
 * another tab has saved the entry since, says so and offers both. True when it is saved.
 */
export async function saveWork(at: At, choice: SaveChoice = {}): Promise<boolean> {
  const { store } = at;
  const [{ library }] = await Promise.all([at.desk.load(), at.checks.load()]);
  if (choice.name !== undefined && choice.name !== store.state.draft.document.name) {
    rename(at, choice.name);
  }
  const { opened, draft, homes } = store.state;
  const content = contentOf(store.state);
  const home = choice.isNew === true ? undefined : homes.get(opened);
  const saved =
    home === undefined
      ? await library.add(content)
      : await library.save(home.id, choice.over ?? home.revision, content);
  if (saved.ok) {
    const { id, revision } = saved.value;
    store.dispatch({ type: 'saved', opened, home: { id, revision, draft } });
    if (home === undefined && choice.isQuiet !== true)
      told(at, t('library.saved', { name: draft.document.name }));
    return true;
  }
  if (saved.error.code === 'conflict' && home !== undefined) {
    offerBoth(at, home, saved.error.standing);
  } else {
    told(at, t('library.notSaved', { reason: reasonOf(saved.error) }), 'error');
  }
  return false;
}

function offerBoth(at: At, { id }: Home, { revision, savedAt }: StoredEntry): void {
  const { name } = at.store.state.draft.document;
  const isStill = (): boolean => at.store.state.homes.get(at.store.state.opened)?.id === id;
  const choices: readonly NoticeChoice[] = [
    {
      label: t('library.keepCopy'),
      choose: () => void (isStill() && saveWork(at, { isNew: true, name: copyName(name) })),
    },
    {
      label: t('library.replace'),
      choose: () => void (isStill() && saveWork(at, { over: revision })),
    },
  ];
  told(at, t('library.conflict', { name, moment: moment(savedAt) }), 'error', choices);
}

function rename({ store }: At, name: string): void {
  const label = t('library.undoName');
  store.dispatch({
    type: 'edited',
    edit: { kind: 'set', label, path: ['name'], value: name, apart: true },
  });
}

function told(
  { store }: At,
  text: string,
  kind: 'information' | 'error' = 'information',
  choices: readonly NoticeChoice[] = [],
): void {
  store.dispatch({ type: 'noticed', notice: { kind, text, issues: [], choices } });
}
