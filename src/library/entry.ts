import { Hasher } from '../base/hash.ts';
import type { UnreadText } from '../store/index.ts';

/** What was typed and makes no valid scenario yet. */
export interface StoredDraft {
  readonly document: unknown;
  readonly unread: readonly UnreadText[];
}

/** A piece of work as it is kept: read it with `readContent`, it may be of an earlier version. */
export interface StoredContent {
  /** The last valid scenario. */
  readonly scenario: unknown;
  /** Only where more was typed than that. */
  readonly draft?: StoredDraft;
}

/** A scenario of the library, as it is kept. */
export interface StoredEntry {
  readonly id: string;
  /** Counts the writes, so that nobody writes over what he has not seen. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly tags: readonly string[];
  /** Kept by the page, because something else took its place before it was saved. */
  readonly isKept: boolean;
  readonly content: StoredContent;
  /** Of the content: the same for the same work. */
  readonly hash: string;
}

/** What a list shows of an entry. */
export interface EntryHead {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly tags: readonly string[];
  readonly savedAt: number;
  readonly isKept: boolean;
  /** Whether something in it is not valid yet. */
  readonly isUnfinished: boolean;
}

/** What a list shows of an entry. */
export function headOf({ id, revision, tags, savedAt, isKept, content }: StoredEntry): EntryHead {
  const isUnfinished = content.draft !== undefined;
  return { id, revision, name: nameOf(content), tags, savedAt, isKept, isUnfinished };
}

/** The name of the scenario as it was typed; empty when it has none. */
export function nameOf({ scenario, draft }: StoredContent): string {
  return nameIn(draft?.document) || nameIn(scenario);
}

/** The same work under another name. */
export function renamed({ scenario, draft }: StoredContent, name: string): StoredContent {
  const named = (document: unknown): unknown =>
    typeof document === 'object' && document !== null ? { ...document, name } : document;
  return {
    scenario: named(scenario),
    ...(draft === undefined ? {} : { draft: { ...draft, document: named(draft.document) } }),
  };
}

/** 16 hexadecimal digits, the same for the same content whatever the order of its keys. */
export function contentHash(content: StoredContent): string {
  return new Hasher().text(JSON.stringify(sorted(content))).hex();
}

function nameIn(document: unknown): string {
  if (typeof document !== 'object' || document === null || !('name' in document)) return '';
  return typeof document.name === 'string' ? document.name : '';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { members: members.map(([key, member]: [string, unknown]) => [key, sorted(member)]) };
}
