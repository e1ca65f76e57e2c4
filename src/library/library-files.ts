import type { StoredEntry } from './entry.ts';

/** The format's number: raised when an older Relève could not read it. */
export const LIBRARY_FORMAT = 1;

/** Most scenarios in one file. */
export const MOST_IN_FILE = 20_000;

/** Characters after which an export goes on in another file. */
const FILE_CHARACTERS = 50_000_000;

/** Longest file that is read, in characters: one that is written, with whatever scenario is its last. */
export const LONGEST_LIBRARY_FILE = 4 * FILE_CHARACTERS;

/**
 * Every entry as JSON, in as few files as `importLibrary` takes, each as the texts that it is made
 * of. `rest` is asked for between entries.
 */
export async function libraryFiles(
  entries: readonly StoredEntry[],
  rest: () => Promise<void> = () => Promise.resolve(),
  most: { readonly entries: number; readonly characters: number } = MOST,
): Promise<readonly (readonly string[])[]> {
  const files: string[][] = [];
  let file: string[] = [];
  let characters = 0;
  for (const { tags, savedAt, content } of entries) {
    const entry = { savedAt: new Date(savedAt).toISOString(), tags, ...content };
    const text = JSON.stringify(entry, undefined, 1);
    const isFull = file.length >= most.entries || characters + text.length > most.characters;
    if (isFull || files.length === 0) {
      file = [];
      files.push(file);
      characters = 0;
    }
    file.push(`${file.length === 0 ? HEAD : ','}\n${text}`);
    characters += text.length;
    await rest();
  }
  if (files.length === 0) return [[HEAD, TAIL]];
  return files.map((texts) => [...texts, TAIL]);
}

const MOST = { entries: MOST_IN_FILE, characters: FILE_CHARACTERS };
const HEAD = `{"releveLibrary":${LIBRARY_FORMAT},"scenarios":[`;
const TAIL = '\n]}\n';
