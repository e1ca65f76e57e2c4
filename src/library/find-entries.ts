import type { EntryHead } from './entry.ts';

/** How a list of entries is sorted. */
export type EntryOrder = 'newest' | 'oldest' | 'name';

/**
 * The entries whose name and tags hold every word of a text, whatever its accents and capitals, in
 * an order. `language` decides how names are sorted.
 */
export function findEntries(
  entries: readonly EntryHead[],
  text: string,
  order: EntryOrder,
  language: string,
): readonly EntryHead[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, tags }) => {
    const held = plain([name, ...tags].join('\n'));
    return words.every((word) => held.includes(word));
  });
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const byDate = (a: EntryHead, b: EntryHead): number => b.savedAt - a.savedAt;
  return found.sort((a, b) => {
    if (order === 'name') return compare(a.name, b.name) || byDate(a, b);
    return order === 'newest' ? byDate(a, b) : byDate(b, a);
  });
}

/** Longest tag in characters, and most tags of an entry. */
const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** Tags as they are typed, "budget, 2027": each once, without spaces around it. */
export function tagsIn(text: string): readonly string[] {
  return cleanTags(text.split(/[,;\n]/));
}

/** What of a list can be tags. */
export function cleanTags(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  const tags = list.flatMap((each: unknown) => {
    if (typeof each !== 'string') return [];
    // Control characters and halves of characters have no place in a word.
    const tag = each
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .trim()
      .slice(0, LONGEST_TAG);
    return tag === '' ? [] : [tag];
  });
  return [...new Map(tags.map((tag) => [plain(tag), tag])).values()].slice(0, MOST_TAGS);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
