import {
  language,
  learn,
  speak,
  type Dictionary,
  type Language,
  type Words,
} from '../base/words.ts';
import type { LanguageWords, Part, PartWords } from './part.ts';

/** Where the words of each language are; those of English are in the code. */
const WORDS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<LanguageWords>>> = {
  fr: async () => (await import('./fr/index.ts')).french,
};

/** The parts that code on this page needs, now and in every language it changes to. */
const inUse = new Set<Part>();

/**
 * Fetches the words of a language, those of the first screen and of the parts in use, and speaks it
 * from then on.
 */
export async function speakLanguage(chosen: Language): Promise<void> {
  if (chosen === 'en') {
    speak('en');
    return;
  }
  const first = await WORDS[chosen]();
  for (;;) {
    const parts = [...inUse];
    const more = await partsOf(first, parts);
    // Another part may have been asked for meanwhile, for the language before.
    if (parts.length < inUse.size) continue;
    speak(chosen, { ...joined([first, ...more]), typeset: first.typeset });
    return;
  }
}

/**
 * Fetches code once the words that it says are there, in the language in use: so that none of it is
 * ever said in English for want of them.
 */
export async function withWords<T>(parts: readonly Part[], code: () => Promise<T>): Promise<T> {
  for (const part of parts) inUse.add(part);
  let learnt: Language = 'en';
  while (learnt !== language()) {
    const current = language();
    // Back in English meanwhile, there is nothing to learn.
    if (current === 'en') break;
    const more = await partsOf(await WORDS[current](), parts);
    if (current === language()) learn(joined(more));
    learnt = current;
  }
  return code();
}

/** Everything that a language says, for programs that have no first screen. */
export async function wholeLanguage(of: Exclude<Language, 'en'>): Promise<LanguageWords> {
  const first = await WORDS[of]();
  const more = await Promise.all(Object.values(first.later).map((load) => load()));
  const all = [first, ...more];
  return {
    ...first,
    texts: [...new Set(all.flatMap(({ texts }) => texts))],
    messages: [...new Set(all.flatMap(({ messages }) => messages))],
  };
}

/** One dictionary of several. */
export function joined(parts: readonly PartWords[]): Words {
  return {
    texts: Object.assign({}, ...parts.flatMap(({ texts }) => texts)) as Dictionary,
    messages: Object.assign({}, ...parts.flatMap(({ messages }) => messages)) as Words['messages'],
  };
}

function partsOf({ later }: LanguageWords, parts: readonly Part[]): Promise<readonly PartWords[]> {
  return Promise.all(parts.map((part) => later[part]()));
}
