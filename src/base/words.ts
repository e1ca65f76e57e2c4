/*
 * What the program says. The English text stands in the code, where it is said; another language is
 * a dictionary from that text to its own, loaded when it is chosen. There is one language at a time,
 * as there is one page.
 */

/** The languages there are: English, whose words are in the code, and the dictionaries. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a text is filled with: names, and numbers that have been written out. */
export type Told = string | number;

/** A text with its slots, "{1} sous {0}"; or, where grammar asks for it, a function of what fills them. */
export type Translation = string | ((...told: readonly Told[]) => string);

/** Translations by their English text, its slots numbered and its spaces plain: "{0} below {1}". */
export type Dictionary = Readonly<Record<string, Translation>>;

/** Texts by their English, and messages by their key. */
export interface Words {
  readonly texts: Dictionary;
  readonly messages: Readonly<Record<string, unknown>>;
}

/** A language other than English. */
export interface Spoken extends Words {
  /** Puts the spaces that the language's typography asks for. */
  readonly typeset: (text: string) => string;
}

let current: Language = 'en';
let spoken: Spoken | undefined;

/** The language in use. */
export function language(): Language {
  return current;
}

/** Whether a text names a language. */
export function isLanguage(text: unknown): text is Language {
  return (LANGUAGES as readonly unknown[]).includes(text);
}

/** Speaks that language from now on; English needs no dictionary. What was said stays as it was. */
export function speak(chosen: 'en'): void;
export function speak(chosen: Language, words: Spoken): void;
export function speak(chosen: Language, words?: Spoken): void {
  current = chosen;
  spoken = words;
}

/** Adds words to the language in use, such as those of code that comes after the page. */
export function learn(more: Words): void {
  if (spoken === undefined) return;
  const texts = { ...spoken.texts, ...more.texts };
  spoken = { ...spoken, texts, messages: { ...spoken.messages, ...more.messages } };
}

/**
 * Says a text in the language in use: tr`${name} is below ${minimum}`. Not while a module is
 * loaded, when the language is not known yet. A text that the dictionary lacks is said in English.
 */
export function tr(strings: TemplateStringsArray, ...told: readonly Told[]): string {
  const translation = spoken?.texts[keyOf(strings)];
  if (typeof translation === 'function') return typeset(translation(...told));
  if (typeof translation === 'string') return typeset(filled(translation, told));
  return strings.reduce((text, part, index) => `${text}${told[index - 1] ?? ''}${part}`);
}

/** Says a text that is held as data, such as the label of a field or the name of a scenario. */
export function said(english: string): string {
  const translation = spoken?.texts[english];
  return typeof translation === 'string' ? typeset(translation) : english;
}

/** The message of that key in the language in use; undefined in English, whose own holds. */
export function messageFor(key: string): unknown {
  return spoken?.messages[key];
}

/** What parts of a list are set apart with: "; ", in French with a thin space before it. */
export function semicolon(): string {
  return typeset(language() === 'fr' ? ' ; ' : '; ');
}

/** The text as the language in use sets it. */
export function typeset(text: string): string {
  return spoken?.typeset(text) ?? text;
}

const keys = new WeakMap<TemplateStringsArray, string>();

function keyOf(strings: TemplateStringsArray): string {
  let key = keys.get(strings);
  if (key === undefined) {
    key = strings
      .reduce((text, part, index) => `${text}{${index - 1}}${part}`)
      .replaceAll('\u00a0', ' ');
    keys.set(strings, key);
  }
  return key;
}

function filled(text: string, told: readonly Told[]): string {
  return text.replace(/\{(\d+)\}/g, (slot, index: string) => String(told[Number(index)] ?? slot));
}
