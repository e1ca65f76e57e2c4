import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StoredEntry } from './entry.ts';
import type { LibraryStorage } from './library-storage.ts';
import type { StoredWork } from './work.ts';

interface LibrarySchema extends DBSchema {
  entries: { key: string; value: StoredEntry };
  works: { key: string; value: StoredWork };
}

type Database = IDBPDatabase<LibrarySchema>;

/**
 * What each version of the store adds to the one before. Steps are never changed nor removed: a
 * store of any earlier version is brought up through those it has not seen. The documents in it are
 * brought up when they are read, by `migrate` of src/scenario.
 */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('works', { keyPath: 'id' });
  },
];

/** The library in IndexedDB. It is opened with the first call, and again after it was closed. */
export function createIdbStorage(name: string): LibraryStorage & { readonly close: () => void } {
  let opening: Promise<Database> | undefined;
  const forget = (): void => {
    const former = opening;
    opening = undefined;
    void former?.then((database) => database.close()).catch(() => undefined);
  };
  const open = (): Promise<Database> => {
    opening ??= openDB<LibrarySchema>(name, STEPS.length, {
      upgrade(database, from) {
        for (const step of STEPS.slice(from)) step(database);
      },
      // A newer Relève in another tab waits for this one to let go.
      blocking: forget,
      terminated: forget,
    }).catch((reason: unknown) => {
      opening = undefined;
      throw reason;
    });
    return opening;
  };
  return {
    entries: async () => (await open()).getAll('entries'),
    entry: async (id) => (await open()).get('entries', id),
    async update(id, change) {
      const transaction = (await open()).transaction('entries', 'readwrite');
      const { store } = transaction;
      const standing = await store.get(id);
      const next = change(standing);
      if (next === 'remove') await store.delete(id);
      else if (next !== undefined) await store.put(next);
      await transaction.done;
      return standing;
    },
    works: async () => (await open()).getAll('works'),
    async keepWork(work) {
      const transaction = (await open()).transaction('works', 'readwrite');
      const put = transaction.store.put(work);
      // Committed at once: a page that is being left is not there any more to see the end of it.
      transaction.commit();
      await Promise.all([put, transaction.done]);
    },
    async removeWork(id) {
      await (await open()).delete('works', id);
    },
    close: forget,
  };
}
