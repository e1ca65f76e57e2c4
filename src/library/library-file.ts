import { fail, ok, type Result } from '../base/result.ts';
import { parseJson } from '../scenario/json-text.ts';
import { contentHash, nameOf, type StoredContent, type StoredEntry } from './entry.ts';
import { cleanTags } from './find-entries.ts';
import type { Added, AddedAll, Library } from './library.ts';
import type { LibraryError } from './library-error.ts';
import { readContent } from './read-content.ts';
import { readUnread } from './read-unread.ts';

/** Longest file that is read, in characters, and most scenarios in it. */
export const LONGEST_LIBRARY_FILE = 50_000_000;
const MOST_ENTRIES = 2000;
const FORMAT = 1;

/** Why a file is no library; nothing of it was taken in. */
export type LibraryFileError =
  /** The library itself cannot be read. */
  | { readonly code: 'library'; readonly error: LibraryError }
  | { readonly code: 'tooLarge' }
  | { readonly code: 'notJson'; readonly line: number; readonly column: number }
  | { readonly code: 'noLibrary' }
  | { readonly code: 'newer' };

/** A scenario of a file that could not be taken in, and why. */
export interface RefusedEntry {
  readonly name: string;
  readonly reason: string;
}

/** What became of the scenarios of a file. */
export interface Imported extends AddedAll {
  /** Those that the library held already. */
  readonly known: number;
  readonly refused: readonly RefusedEntry[];
}

/** Every entry as one JSON text, which `importLibrary` reads again. */
export function libraryFile(entries: readonly StoredEntry[]): string {
  const scenarios = entries.map(({ tags, savedAt, content }) => ({
    savedAt: new Date(savedAt).toISOString(),
    tags,
    ...content,
  }));
  return `${JSON.stringify({ releveLibrary: FORMAT, scenarios }, undefined, 1)}\n`;
}

/**
 * Adds what a file holds and the library does not; nothing that stands is written over. The file may
 * hold anything: each scenario is read with all its checks, and one that is refused stops no other.
 */
export async function importLibrary(
  library: Library,
  text: string,
): Promise<Result<Imported, LibraryFileError>> {
  const scenarios = readFile(text);
  if (!scenarios.ok) return scenarios;
  const standing = await library.entries();
  if (!standing.ok) return fail({ code: 'library', error: standing.error });
  const known = new Set(standing.value.map(({ hash }) => hash));
  const refused: RefusedEntry[] = [];
  const fresh: Added[] = [];
  let same = 0;
  for (const each of scenarios.value) {
    const { scenario, draft, tags } = isObject(each) ? each : { scenario: each };
    const raw: StoredContent = {
      scenario,
      ...(isObject(draft)
        ? { draft: { document: draft['document'], unread: readUnread(draft['unread']) } }
        : {}),
    };
    const read = readContent(raw);
    if (!read.ok) {
      refused.push({ name: nameOf(raw).slice(0, 120), reason: read.error[0]?.message ?? '' });
      continue;
    }
    const { document, unread, issues } = read.value.draft;
    const content: StoredContent =
      issues.length === 0
        ? { scenario: document }
        : { scenario: read.value.scenario, draft: { document, unread } };
    // As it was exported, or as it is now that it has been read: both are the same work.
    const hashes = [contentHash(raw), contentHash(content)];
    if (hashes.some((hash) => known.has(hash))) {
      same += 1;
      continue;
    }
    fresh.push({ content, tags: cleanTags(tags) });
    known.add(contentHash(content));
  }
  return ok({ ...(await library.addAll(fresh)), known: same, refused });
}

function readFile(text: string): Result<readonly unknown[], LibraryFileError> {
  if (text.length > LONGEST_LIBRARY_FILE) return fail({ code: 'tooLarge' });
  const parsed = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!parsed.ok) {
    const { line, column } = parsed.error;
    return fail({ code: 'notJson', line, column });
  }
  const file = parsed.value;
  if (!isObject(file)) return fail({ code: 'noLibrary' });
  // A file that holds one scenario is a small library.
  if (Object.hasOwn(file, 'schemaVersion')) return ok([{ scenario: file }]);
  const { releveLibrary: format, scenarios } = file;
  if (typeof format !== 'number' || !Array.isArray(scenarios)) return fail({ code: 'noLibrary' });
  if (format > FORMAT) return fail({ code: 'newer' });
  return scenarios.length > MOST_ENTRIES ? fail({ code: 'tooLarge' }) : ok(scenarios);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
