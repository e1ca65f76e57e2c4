import { messageFor, typeset } from '../base/words.ts';

/** A text, or a function of what it speaks about. */
type Message = string | ((told: never) => string);

/** What a message has to be given. */
type Told<M, K extends keyof M> = M[K] extends (told: infer T) => string ? [told: T] : [];

/** Gives the message of a name, told what it asks for. */
export type Translate<M> = <K extends keyof M>(key: K, ...told: Told<M, K>) => string;

/** The same messages in another language: all of them, told the same. */
export type Translated<M> = {
  readonly [K in keyof M]: M[K] extends (told: infer T) => string ? (told: T) => string : string;
};

/**
 * Speaks with these messages, in English, or with those of the language in use. The part of the page
 * they belong to goes before their keys, where these do not name it themselves: "replay.".
 */
export function translator<M extends Readonly<Record<string, Message>>>(
  messages: M,
  part = '',
): Translate<M> {
  return (key, ...[told]) => {
    const message = (messageFor(part + String(key)) ?? messages[key]) as Message | undefined;
    if (typeof message === 'string') return typeset(message);
    // The signature above has checked that there is such a message, told what it asks for.
    return typeset((message as (told: unknown) => string)(told));
  };
}
