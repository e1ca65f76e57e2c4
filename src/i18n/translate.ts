import { en } from './en.ts';

/** What every language has to say. A message is a text, or a function of what it speaks about. */
export type Messages = typeof en;
/** The name of a message: "header.share". */
export type MessageKey = keyof Messages;

/** What a message has to be given. */
type Told<K extends MessageKey> = Messages[K] extends (told: infer T) => string ? [told: T] : [];

/** The message of that name in the language of the page. */
export function t<K extends MessageKey>(key: K, ...[told]: Told<K>): string {
  const message = MESSAGES[key];
  if (typeof message === 'string') return message;
  // The signature above has checked that this message is told what it asks for.
  return (message as (told: Told<K>[0]) => string)(told);
}

const MESSAGES: Readonly<Record<MessageKey, string | ((told: never) => string)>> = en;
