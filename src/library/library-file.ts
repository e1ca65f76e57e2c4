import { fail, ok, type Result } from '../base/result.ts';
import { parseJsonPieces } from '../scenario/json-pieces.ts';
import { contentHash, nameOf, type StoredContent } from './entry.ts';
import { cleanTags } from './find-entries.ts';
import type { Added, AddedAll, Library } from './library.ts';
import type { LibraryError } from './library-error.ts';
import { LIBRARY_FORMAT, LONGEST_LIBRARY_FILE, MOST_IN_FILE } from './library-files.ts';
import { readContent } from './read-content.ts';
import { readUnread } from './read-unread.ts';

/** Values of the lists and objects beside the scenarios, which a later format may bring. */
const OTHERS = 1000;

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

/**
 * Adds what a file holds and the library does not; nothing that stands is written over. The file may
 * hold anything: each scenario is read with all its checks, and one that is refused stops no other.
 * `rest` is asked for between steps.
 */
export async function importLibrary(
  library: Library,
  text: string,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<Result<Imported, LibraryFileError>> {
  const scenarios = await readFile(text, rest);
  if (!scenarios.ok) return scenarios;
  const standing = await library.entries();
  if (!standing.ok) return fail({ code: 'library', error: standing.error });
  const known = new Set(standing.value.map(({ hash }) => hash));
  const refused: RefusedEntry[] = [];
  const fresh: Added[] = [];
  let same = 0;
  for (const parse of scenarios.value) {
    await rest();
    const each = parse();
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

/** The scenarios of a file, each read when it is called for. */
async function readFile(
  text: string,
  rest: () => Promise<void>,
): Promise<Result<readonly (() => unknown)[], LibraryFileError>> {
  if (text.length > LONGEST_LIBRARY_FILE) return fail({ code: 'tooLarge' });
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const parsed = await parseJsonPieces(source, MOST_IN_FILE + OTHERS, rest);
  if (!parsed.ok) {
    const { line, column } = parsed.error;
    return fail({ code: 'notJson', line, column });
  }
  if (parsed.value === undefined) return fail({ code: 'tooLarge' });
  const { frame: file, pieces } = parsed.value;
  if (!isObject(file)) return fail({ code: 'noLibrary' });
  // A file that holds one scenario is a small library.
  if (Object.hasOwn(file, 'schemaVersion')) {
    return ok([() => ({ scenario: JSON.parse(source) as unknown })]);
  }
  const { releveLibrary: format, scenarios } = file;
  if (typeof format !== 'number' || !Array.isArray(scenarios)) return fail({ code: 'noLibrary' });
  if (format > LIBRARY_FORMAT) return fail({ code: 'newer' });
  if (scenarios.length > MOST_IN_FILE) return fail({ code: 'tooLarge' });
  return ok(
    scenarios.map((index: number) => () => {
      const { start = 0, end = 0 } = pieces[index] ?? {};
      return JSON.parse(source.slice(start, end)) as unknown;
    }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
