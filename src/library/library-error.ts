import type { ScenarioIssue } from '../scenario/issue.ts';
import type { StoredEntry } from './entry.ts';

/** Why the library could not do what was asked. */
export type LibraryError =
  /** The browser keeps nothing for this page: a private window, or storage switched off. */
  | { readonly code: 'unavailable' }
  /** There is no room left. */
  | { readonly code: 'full' }
  /** Another tab runs a newer Relève, whose library this one does not know. */
  | { readonly code: 'newer' }
  /** Somebody has written the entry since: this is what stands. */
  | { readonly code: 'conflict'; readonly standing: StoredEntry }
  /** There is no such entry any more. */
  | { readonly code: 'gone' }
  /** The entry is no scenario that this version reads. */
  | { readonly code: 'unreadable'; readonly issues: readonly ScenarioIssue[] };

/** What a rejection of a storage means. */
export function libraryError(reason: unknown): LibraryError {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'QuotaExceededError') return { code: 'full' };
  if (name === 'VersionError') return { code: 'newer' };
  return { code: 'unavailable' };
}
