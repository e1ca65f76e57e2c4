import type { LibraryStorage } from '../../src/library/library-storage.ts';
import type { StoredEntry } from '../../src/library/entry.ts';
import { Library } from '../../src/library/library.ts';
import type { TabChannel, TabMessage } from '../../src/library/tab-channel.ts';
import type { StoredWork } from '../../src/library/work.ts';

/** A store in memory that clones what comes and goes, as a browser's does; it fails when told to. */
export class MemoryStorage implements LibraryStorage {
  /** What every call rejects with. */
  failure: Error | undefined;
  readonly #entries = new Map<string, StoredEntry>();
  readonly #works = new Map<string, StoredWork>();

  readonly entries = () => this.#answer(() => [...this.#entries.values()]);
  readonly entry = (id: string) => this.#answer(() => this.#entries.get(id));
  readonly update: LibraryStorage['update'] = (id, change) =>
    this.#answer(() => {
      const standing = this.#entries.get(id);
      const next = change(standing);
      if (next === 'remove') this.#entries.delete(id);
      else if (next !== undefined) this.#entries.set(id, structuredClone(next));
      return standing;
    });
  readonly works = () => this.#answer(() => [...this.#works.values()]);
  readonly keepWork = (work: StoredWork) =>
    this.#answer(() => void this.#works.set(work.id, structuredClone(work)));
  readonly removeWork = (id: string) => this.#answer(() => void this.#works.delete(id));

  async #answer<T>(task: () => T): Promise<T> {
    await Promise.resolve();
    if (this.failure !== undefined) throw this.failure;
    return structuredClone(task());
  }
}

/** Tabs of one browser: each line hears what the others say. */
export class TabLines {
  readonly #listeners = new Map<number, Set<(message: TabMessage) => void>>();

  readonly open = (): TabChannel => {
    const own = this.#listeners.size;
    const heard = new Set<(message: TabMessage) => void>();
    this.#listeners.set(own, heard);
    return {
      post: (message) => {
        for (const [tab, listeners] of this.#listeners)
          if (tab !== own) for (const listener of listeners) listener(message);
      },
      listen: (listener) => {
        heard.add(listener);
        return () => heard.delete(listener);
      },
      close: () => heard.clear(),
    };
  };
}

/** Two tabs over one store; time is a count of the writes, ids are "1", "2"… */
export function twoTabs(storage = new MemoryStorage()) {
  const lines = new TabLines();
  let time = 0;
  let id = 0;
  const tab = (): Library =>
    new Library({
      storage,
      channel: lines.open(),
      now: () => (time += 1),
      freshId: () => String((id += 1)),
    });
  return { storage, first: tab(), second: tab() };
}
