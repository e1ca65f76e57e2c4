import { fail, ok, type Result } from '../base/result.ts';
import {
  contentHash,
  headOf,
  renamed,
  type EntryHead,
  type StoredContent,
  type StoredEntry,
} from './entry.ts';
import { cleanTags } from './find-entries.ts';
import { libraryError, type LibraryError } from './library-error.ts';
import type { EntryChange, LibraryStorage } from './library-storage.ts';
import type { TabChannel } from './tab-channel.ts';

/** What a library is made of. */
export interface LibraryParts {
  readonly storage: LibraryStorage;
  readonly channel: TabChannel;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id that nobody else has. */
  readonly freshId: () => string;
}

type Done<T> = Promise<Result<T, LibraryError>>;

/** Pieces of work that the page keeps by itself; the oldest go when there are more. */
const MOST_KEPT = 20;

/**
 * The scenarios that a person keeps in this browser. Every write carries the revision it follows, so
 * that no tab writes over what another one wrote meanwhile. What fails is a value; nothing throws.
 */
export class Library {
  readonly #parts: LibraryParts;
  readonly #listeners = new Set<() => void>();

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    parts.channel.listen(({ type }) => {
      if (type === 'changed') this.#tell();
    });
  }

  /** Calls `listener` when an entry is written or removed, here or in another tab. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What a list shows of every entry, in no order. */
  async list(): Done<readonly EntryHead[]> {
    const entries = await this.entries();
    return entries.ok ? ok(entries.value.map(headOf)) : entries;
  }

  /** Every entry as it is kept. */
  entries(): Done<readonly StoredEntry[]> {
    return attempt(() => this.#parts.storage.entries());
  }

  /** An entry as it is kept. */
  async entry(id: string): Done<StoredEntry> {
    const found = await attempt(() => this.#parts.storage.entry(id));
    if (!found.ok) return found;
    return found.value === undefined ? fail({ code: 'gone' }) : ok(found.value);
  }

  /** Adds an entry. What the page had kept of the same work is no longer needed, and goes. */
  async add(content: StoredContent, tags: readonly string[] = []): Done<StoredEntry> {
    const added = await this.#write(this.#parts.freshId(), () => ({ content, tags }));
    if (added.ok) await this.#dropKept(({ hash }) => hash === added.value.hash);
    return added;
  }

  /**
   * Adds many entries in one go, in order, until one cannot be written: the library is read, and told
   * of, once for all of them.
   */
  async addAll(list: readonly Added[]): Promise<AddedAll> {
    const hashes: string[] = [];
    let stopped: LibraryError | undefined;
    for (const written of list) {
      const added = await this.#write(this.#parts.freshId(), () => written, false);
      if (!added.ok) stopped = added.error;
      if (!added.ok) break;
      hashes.push(added.value.hash);
    }
    const added = hashes.length;
    if (added > 0) await this.#dropKept(({ hash }) => hashes.includes(hash));
    return { added, ...(stopped === undefined ? {} : { stopped }) };
  }

  /** Keeps work that something else takes the place of, unless an entry holds the same already. */
  async keep(content: StoredContent): Done<StoredEntry> {
    const entries = await this.entries();
    if (!entries.ok) return entries;
    const hash = contentHash(content);
    const same = entries.value.find((entry) => entry.hash === hash);
    if (same !== undefined) return ok(same);
    const kept = await this.#write(this.#parts.freshId(), () => ({ content, isKept: true }));
    const former = entries.value.filter(({ isKept }) => isKept);
    const oldest = former.sort((a, b) => b.savedAt - a.savedAt).slice(MOST_KEPT - 1);
    if (kept.ok) await this.#dropKept(({ id }) => oldest.some((entry) => entry.id === id));
    return kept;
  }

  /**
   * Writes over the entry of that revision: `conflict` when somebody else has done so since. One
   * that was deleted meanwhile is written anew.
   */
  save(id: string, revision: number, content: StoredContent): Done<StoredEntry> {
    return this.#write(id, (standing) =>
      standing !== undefined && standing.revision !== revision ? 'conflict' : { content },
    );
  }

  /** Gives an entry another name, which is that of its scenario. */
  rename(id: string, name: string): Done<StoredEntry> {
    return this.#write(id, (standing) =>
      standing === undefined ? 'gone' : { content: renamed(standing.content, name) },
    );
  }

  /** Gives an entry other tags. */
  tag(id: string, tags: readonly string[]): Done<StoredEntry> {
    return this.#write(id, (standing) =>
      standing === undefined ? 'gone' : { content: standing.content, tags: cleanTags(tags) },
    );
  }

  /** Adds a copy of an entry under another name. */
  async duplicate(id: string, name: string): Done<StoredEntry> {
    const original = await this.entry(id);
    if (!original.ok) return original;
    const { content, tags } = original.value;
    return this.#write(this.#parts.freshId(), () => ({ content: renamed(content, name), tags }));
  }

  /** Takes an entry out, and gives it, to be put back with `restore`. */
  async remove(id: string): Done<StoredEntry> {
    const removed = await attempt(() => this.#parts.storage.update(id, () => 'remove'));
    if (!removed.ok) return removed;
    if (removed.value === undefined) return fail({ code: 'gone' });
    this.#changed();
    return ok(removed.value);
  }

  /** Puts an entry back as it was; beside one that has taken its place. */
  async restore(entry: StoredEntry): Done<StoredEntry> {
    const update = (id: string) => {
      let isTaken = false;
      const change: EntryChange = (standing) => {
        isTaken = standing !== undefined;
        return isTaken ? undefined : { ...entry, id };
      };
      return attempt(() => this.#parts.storage.update(id, change).then(() => isTaken));
    };
    const first = await update(entry.id);
    if (!first.ok) return first;
    const id = first.value ? this.#parts.freshId() : entry.id;
    const second = first.value ? await update(id) : first;
    if (!second.ok) return second;
    this.#changed();
    return ok({ ...entry, id });
  }

  async #write(
    id: string,
    change: (standing: StoredEntry | undefined) => Written | 'conflict' | 'gone',
    isTold = true,
  ): Done<StoredEntry> {
    const outcome: { entry?: StoredEntry } = {};
    const update = await attempt(() =>
      this.#parts.storage.update(id, (standing) => {
        const written = change(standing);
        if (typeof written === 'string') return undefined;
        const { content, tags = standing?.tags ?? [], isKept = false } = written;
        outcome.entry = {
          id,
          revision: (standing?.revision ?? 0) + 1,
          savedAt: this.#parts.now(),
          tags,
          isKept,
          content,
          hash: contentHash(content),
        };
        return outcome.entry;
      }),
    );
    if (!update.ok) return update;
    const standing = update.value;
    if (outcome.entry === undefined)
      return fail(standing === undefined ? { code: 'gone' } : { code: 'conflict', standing });
    if (isTold) this.#changed();
    return ok(outcome.entry);
  }

  async #dropKept(isOld: (entry: StoredEntry) => boolean): Promise<void> {
    const entries = await this.entries();
    if (!entries.ok) return;
    for (const { id } of entries.value.filter((entry) => entry.isKept && isOld(entry))) {
      await attempt(() => this.#parts.storage.update(id, () => 'remove'));
    }
    this.#changed();
  }

  #changed(): void {
    this.#parts.channel.post({ type: 'changed' });
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** An entry to be added. */
export interface Added {
  readonly content: StoredContent;
  readonly tags: readonly string[];
}

/** How many entries of a list were added, and why no more were where that stopped before its end. */
export interface AddedAll {
  readonly added: number;
  readonly stopped?: LibraryError;
}

interface Written {
  readonly content: StoredContent;
  readonly tags?: readonly string[];
  readonly isKept?: boolean;
}

async function attempt<T>(task: () => Promise<T>): Done<T> {
  try {
    return ok(await task());
  } catch (reason) {
    return fail(libraryError(reason));
  }
}
