import type { Spoken } from '../../src/base/words.ts';
import { joined, wholeLanguage } from '../../src/i18n/languages.ts';

const whole = await wholeLanguage('fr');

/** Every dictionary of French: the first screen's, and those that come later. */
export const TEXTS = whole.texts;
/** Every list of French messages by their key. */
export const MESSAGES = whole.messages;
/** French, whole. */
export const french: Spoken = { ...joined([whole]), typeset: whole.typeset };
