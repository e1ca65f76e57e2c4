import { isAtRisk, type Scheduler, type State, type Store } from '../store/index.ts';
import { contentOf } from './content.ts';
import type { StoredContent } from './entry.ts';
import type { StoredWork } from './work.ts';

/** Work is written so soon after a change, in milliseconds; changes in between go together. */
export const AUTOSAVE_AFTER = 300;

/** What autosave is made of. */
export interface AutosaveParts {
  readonly store: Store;
  readonly scheduler: Scheduler;
  /** The work of a page as it is to be kept; undefined: there is none. */
  readonly workOf: (state: State) => StoredWork | undefined;
  /** Writes the work, or takes away what was kept when there is none. */
  readonly write: (work: StoredWork | undefined) => Promise<void>;
  /** Keeps work that something else has taken the place of before it was saved. */
  readonly displaced: (content: StoredContent) => Promise<void>;
  /** The first failure to write; later ones say nothing new. */
  readonly failed: (reason: unknown) => void;
}

/** Keeps the work of a page as it is edited. */
export interface Autosave {
  /** Writes at once what has changed since the last writing. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Starts to keep the work of a page. A failure is told once; the next change tries again all the
 * same. With `isPending` what stands on the page counts as a change.
 */
export function createAutosave(parts: AutosaveParts, isPending = false): Autosave {
  const { store, scheduler } = parts;
  let last = store.state;
  let hasFailed = false;
  let callOff: (() => void) | undefined;

  const guarded = async (task: Promise<void>): Promise<void> => {
    try {
      await task;
    } catch (reason) {
      if (!hasFailed) parts.failed(reason);
      hasFailed = true;
    }
  };
  const flush = async (): Promise<void> => {
    if (callOff === undefined) return;
    callOff();
    callOff = undefined;
    await guarded(parts.write(parts.workOf(store.state)));
  };
  const schedule = (): void => {
    callOff ??= scheduler.after(AUTOSAVE_AFTER, () => void flush());
  };
  const end = store.subscribe((now) => {
    const before = last;
    last = now;
    const { draft, opened, homes } = now;
    if (draft === before.draft && opened === before.opened && homes === before.homes) return;
    // Another language says the same work in other words.
    const isOther = opened !== before.opened && now.language === before.language;
    if (isOther && isAtRisk(before)) {
      void guarded(parts.displaced(contentOf(before)));
    }
    schedule();
  });
  if (isPending) schedule();
  return {
    flush,
    close() {
      end();
      callOff?.();
      callOff = undefined;
    },
  };
}
