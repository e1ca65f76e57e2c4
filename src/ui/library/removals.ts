import type { StoredEntry } from '../../library/index.ts';
import { systemScheduler, type Notice, type Scheduler } from '../../store/index.ts';
import type { Session } from '../session.ts';
import { nameOf } from '../../library/entry.ts';
import { forgetEntry } from './follow-library.ts';
import { reasonOf, t } from './words.ts';

/** An entry that was deleted, and can be brought back. */
export interface Removal {
  readonly entry: StoredEntry;
  /** Gives the page back what it had open of it. */
  readonly remember: readonly (() => void)[];
}

/** How long the last deletion can still be undone once the dialog is closed, in milliseconds. */
const OFFERED_FOR = 10_000;

/** What was deleted while the dialog is open, oldest first. */
export class Removals {
  #list: readonly Removal[] = [];
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = systemScheduler) {
    this.#scheduler = scheduler;
  }

  get list(): readonly Removal[] {
    return this.#list;
  }

  /** Deletes an entry; gives why it could not be, or undefined. */
  async remove({ store, desk }: Session, id: string): Promise<string | undefined> {
    const { library } = await desk.load();
    const remember = forgetEntry(store, id);
    const removed = await library.remove(id);
    if (!removed.ok) {
      for (const each of remember) each();
      return reasonOf(removed.error);
    }
    this.#list = [...this.#list, { entry: removed.value, remember }];
    return undefined;
  }

  /** Brings an entry back as it was; gives why it could not be, or undefined. */
  async restore({ desk }: Session, removal: Removal): Promise<string | undefined> {
    const { library } = await desk.load();
    const restored = await library.restore(removal.entry);
    if (!restored.ok) return reasonOf(restored.error);
    this.#list = this.#list.filter((each) => each !== removal);
    if (restored.value.id === removal.entry.id) for (const each of removal.remember) each();
    return undefined;
  }

  /** Once the dialog is closed: the last deletion can be undone for a few seconds more. */
  offerAgain(session: Session): void {
    const last = this.#list.at(-1);
    this.#list = [];
    if (last === undefined) return;
    const { store } = session;
    const notice: Notice = {
      kind: 'information',
      text: t('library.deleted', { name: nameOf(last.entry.content) }),
      issues: [],
      choices: [{ label: t('library.undo'), choose: () => void this.restore(session, last) }],
    };
    store.dispatch({ type: 'noticed', notice });
    this.#scheduler.after(OFFERED_FOR, () => {
      if (store.state.notice === notice) store.dispatch({ type: 'noticed', notice: undefined });
    });
  }
}
