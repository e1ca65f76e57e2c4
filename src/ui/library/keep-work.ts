import type { Autosave, Desk } from '../../library/index.ts';
import { createAutosave, libraryError, workOf } from '../../library/index.ts';
import { DEMONSTRATION } from '../../scenario/demonstration.ts';
import { systemScheduler, type Scheduler, type State, type Store } from '../../store/index.ts';
import type { Session } from '../session.ts';
import { putBehind, type BroughtBack } from './bring-back.ts';
import { followLibrary } from './follow-library.ts';
import { openEntry } from './open-entry.ts';
import { reasonOf, t } from './words.ts';
import { markWork } from './work-mark.ts';

/**
 * Keeps the work of a page from now on, and puts what earlier visits left behind into the library.
 * `back` is the work that is on the page already; `first` the state in which the page began.
 */
export async function keepWork(
  { store, desk: later }: Pick<Session, 'store' | 'desk'>,
  back: BroughtBack | undefined,
  scheduler: Scheduler = systemScheduler,
  first: State = store.state,
): Promise<Autosave> {
  const desk = await later.load();
  const hasChanged = (): boolean =>
    store.state.draft !== first.draft || store.state.opened !== first.opened;
  try {
    await putBehind(desk, store, (id) => void openEntry({ store, desk: later }, id), back?.work);
  } catch {
    // What cannot be put away stays where it is; autosave says what cannot be kept.
  }
  const isFromElsewhere = back !== undefined && back.work.id !== desk.id;
  const autosave = start(desk, store, scheduler, isFromElsewhere || hasChanged());
  const end = followLibrary(desk, store);
  const flush = (): void => void autosave.flush();
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', hidden);
  return {
    flush: () => autosave.flush(),
    close() {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      end();
      autosave.close();
    },
  };
}

function start(desk: Desk, store: Store, scheduler: Scheduler, isPending: boolean): Autosave {
  const failed = (reason: unknown): void => {
    const text = t('library.notKept', { reason: reasonOf(libraryError(reason)) });
    store.dispatch({ type: 'noticed', notice: { kind: 'error', text, issues: [] } });
  };
  return createAutosave(
    {
      store,
      scheduler,
      workOf: (state) => workOf(state, { id: desk.id, at: Date.now(), first: DEMONSTRATION.id }),
      async write(work) {
        if (work === undefined) await desk.storage.removeWork(desk.id);
        else await desk.storage.keepWork(work);
        markWork(work !== undefined);
      },
      async displaced(content) {
        const kept = await desk.library.keep(content);
        if (!kept.ok) throw new Error(kept.error.code);
      },
      failed,
    },
    isPending,
  );
}
