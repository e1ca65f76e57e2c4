/** What a message has to be given: nothing, or what it speaks about. */
type Told<Message> = Message extends (told: infer T) => string ? [told: T] : [];

/** Says the messages of one part of the page, whose words come with that part. */
export function speaker<Messages extends object>(
  messages: Messages,
): <Key extends keyof Messages>(key: Key, ...told: Told<Messages[Key]>) => string {
  return (key, ...[told]) => {
    const message: unknown = messages[key];
    if (typeof message === 'string') return message;
    // The signature has checked that this message is told what it asks for.
    return (message as (told: unknown) => string)(told);
  };
}
