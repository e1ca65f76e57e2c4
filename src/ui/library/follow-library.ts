import type { Desk, StoredEntry } from '../../library/index.ts';
import type { Draft, Home, Store } from '../../store/index.ts';

/** Keeps the page's idea of its entry right while other tabs write it or take it out. */
export function followLibrary({ library }: Pick<Desk, 'library'>, store: Store): () => void {
  const look = async (): Promise<void> => {
    const { opened } = store.state;
    const before = store.state.homes.get(opened);
    if (before === undefined) return;
    const entry = await library.entry(before.id);
    const home = store.state.homes.get(opened);
    if (home?.id !== before.id) return;
    if (!entry.ok) {
      if (entry.error.code === 'gone') store.dispatch({ type: 'saved', opened, home: undefined });
    } else if (entry.value.revision > home.revision && home.draft !== undefined) {
      // Somebody else's: saving over it will ask.
      store.dispatch({ type: 'saved', opened, home: { ...home, draft: undefined } });
    }
  };
  return library.subscribe(() => void look());
}

/**
 * After this page has given an entry other words (a name, tags): whatever it has open of that entry
 * follows the new revision, so that saving it meets no conflict with itself.
 */
export function followEntry(store: Store, { id, revision }: StoredEntry, name?: string): void {
  for (const [opened, home] of store.state.homes) {
    if (home.id !== id || home.revision !== revision - 1) continue;
    const draft = home.draft && name !== undefined ? withName(home.draft, name) : home.draft;
    store.dispatch({ type: 'saved', opened, home: { ...home, revision, draft } });
  }
}

/** What on the page was saved in an entry that is taken out; each is to be given back with it. */
export function forgetEntry(store: Store, id: string): readonly (() => void)[] {
  return [...store.state.homes].flatMap(([opened, home]: [typeof store.state.opened, Home]) => {
    if (home.id !== id) return [];
    store.dispatch({ type: 'saved', opened, home: undefined });
    return [() => store.dispatch({ type: 'saved', opened, home })];
  });
}

function withName(draft: Draft, name: string): Draft {
  return { ...draft, document: { ...draft.document, name } };
}
