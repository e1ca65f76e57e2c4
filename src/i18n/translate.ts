import { en } from './en.ts';

/** What every language has to say. A message is a text, or a function of what it speaks about. */
export type Messages = typeof en;
/** The name of a message: "header.share". */
export type MessageKey = keyof Messages;

/** What a message has to be given. */
type Told<K extends MessageKey> = Messages[K] extends (told: infer T) => string ? [told: T] : [];

/** The message of that name in the language of the page. */
export function t<K extends MessageKey>(key: K, ...told: Told<K>): string {
  const message: unknown = en[key];
  return typeof message === 'function' ? String(message(...told)) : String(message);
}
