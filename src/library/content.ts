import type { State } from '../store/index.ts';
import type { StoredContent } from './entry.ts';

/** The work of a page as it is kept: everything that was typed, valid or not. */
export function contentOf({ scenario, draft }: Pick<State, 'scenario' | 'draft'>): StoredContent {
  const { document, unread, issues } = draft;
  // A document that is valid is kept as it stands in the forms, for the page to know it again.
  if (issues.length === 0) return { scenario: document };
  return { scenario, draft: { document, unread } };
}
