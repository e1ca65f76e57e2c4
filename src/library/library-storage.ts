import type { StoredEntry } from './entry.ts';
import type { StoredWork } from './work.ts';

/** Keeps entries and work on this device. Any of its methods may reject: see `libraryError`. */
export interface LibraryStorage {
  readonly entries: () => Promise<readonly StoredEntry[]>;
  readonly entry: (id: string) => Promise<StoredEntry | undefined>;
  /**
   * Replaces an entry by what `change` makes of the one that stands, in one go over all tabs: an
   * entry to write, 'remove', or undefined to leave all as it is. Gives what stood before.
   */
  readonly update: (id: string, change: EntryChange) => Promise<StoredEntry | undefined>;
  readonly works: () => Promise<readonly StoredWork[]>;
  readonly keepWork: (work: StoredWork) => Promise<void>;
  readonly removeWork: (id: string) => Promise<void>;
}

/** What becomes of an entry; `standing` is undefined where there is none of that id. */
export type EntryChange = (standing: StoredEntry | undefined) => StoredEntry | 'remove' | undefined;
