/** A text, or a function of what it speaks about. */
type Message = string | ((told: never) => string);

/** What a message has to be given. */
type Told<M, K extends keyof M> = M[K] extends (told: infer T) => string ? [told: T] : [];

/** Gives the message of a name, told what it asks for. */
export type Translate<M> = <K extends keyof M>(key: K, ...told: Told<M, K>) => string;

/** Speaks with these messages. */
export function translator<M extends Readonly<Record<string, Message>>>(messages: M): Translate<M> {
  return (key, ...[told]) => {
    const message: Message | undefined = messages[key];
    if (typeof message === 'string') return message;
    // The signature above has checked that there is such a message, told what it asks for.
    return (message as (told: unknown) => string)(told);
  };
}
