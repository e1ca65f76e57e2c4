import { alike } from './baseline.ts';
import type { Draft } from './draft.ts';
import type { State } from './state.ts';

/** How the work on the page stands to the library. */
export type SavedAs =
  /** It is in no entry. */
  | 'nowhere'
  /** Its entry holds something else. */
  | 'changed'
  /** Its entry holds just this. */
  | 'saved';

type Standing = Pick<State, 'opened' | 'draft' | 'homes'>;

/** Whether what stands in the forms is what the library holds. */
export function savedAs({ opened, draft, homes }: Standing): SavedAs {
  const home = homes.get(opened);
  if (home === undefined) return 'nowhere';
  return home.draft !== undefined && sameDraft(draft, home.draft) ? 'saved' : 'changed';
}

/** Whether something was typed that is nowhere but on the page. */
export function isAtRisk(state: Standing): boolean {
  const { document, unread } = state.draft;
  const isClean = unread.length === 0 && alike(document, state.opened.scenario);
  return !isClean && savedAs(state) !== 'saved';
}

function sameDraft(a: Draft, b: Draft): boolean {
  if (a === b) return true;
  const typed = (draft: Draft) => draft.unread.map(({ path, text }) => [path, text]);
  return alike(a.document, b.document) && alike(typed(a), typed(b));
}
