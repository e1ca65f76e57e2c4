import {
  contentHash,
  contentOf,
  freeWorks,
  putAway,
  type Desk,
  type StoredWork,
} from '../../library/index.ts';
import type { State, Store } from '../../store/index.ts';
import { firstState } from '../session.ts';
import { moment, t } from './words.ts';
import { withWords } from '../../i18n/languages.ts';

/** A page as an earlier visit left it. */
export interface BroughtBack {
  readonly state: State;
  readonly work: StoredWork;
}

/** The work of an earlier visit, read; undefined when there is none, or none that can be read. */
export async function bringBack(desk: Desk): Promise<BroughtBack | undefined> {
  try {
    const [work] = await freeWorks(desk, Date.now());
    if (work === undefined) return undefined;
    const { readWork } = await withWords(['settings'], () => import('../../library/read-work.ts'));
    const state = readWork(work);
    return state.ok ? { state: state.value, work } : undefined;
  } catch {
    // Nothing can be read here: then nothing could be kept either, which autosave will say.
    return undefined;
  }
}

/** Says that the work of an earlier visit is back, and offers to begin anew; undo leads back to it. */
export function sayBack(store: Store, { at }: StoredWork): void {
  const startAfresh = async (): Promise<void> => {
    const { opened } = await firstState('');
    store.dispatch({ type: 'opened', opened, label: t('library.afresh') });
  };
  store.dispatch({
    type: 'noticed',
    notice: {
      kind: 'information',
      text: t('library.back', { moment: moment(at) }),
      issues: [],
      choices: [{ label: t('library.afresh'), choose: () => void startAfresh() }],
    },
  });
}

/**
 * Puts what earlier visits left behind into the library, where a link or other work stands on the
 * page; `taken` is on the page already.
 */
export async function putBehind(
  desk: Desk,
  store: Store,
  open: (id: string) => void,
  taken: StoredWork | undefined,
): Promise<void> {
  const now = contentHash(contentOf(store.state));
  const works = (await freeWorks(desk, Date.now()))
    .filter(({ id }) => id !== taken?.id)
    // What the link holds as well is not lost: a page that was shared and loaded again.
    .map((work) => (contentHash(work.content) === now ? { ...work, isAtRisk: false } : work));
  const [id] = await putAway(desk, works);
  if (taken !== undefined && taken.id !== desk.id) await desk.storage.removeWork(taken.id);
  const latest = works.find(({ isAtRisk }) => isAtRisk);
  // Nothing is put above what has to be told already.
  if (id === undefined || latest === undefined || store.state.notice !== undefined) return;
  store.dispatch({
    type: 'noticed',
    notice: {
      kind: 'information',
      text: t('library.behind', { moment: moment(latest.at) }),
      issues: [],
      choices: [{ label: t('library.openIt'), choose: () => open(id) }],
    },
  });
}
