/** A piece of a sentence: a setup's name, or plain text (−1). */
export interface MarkedPart {
  readonly text: string;
  readonly setup: number;
}

const inWord = /[\p{L}\p{N}]/u;

/** Cuts a sentence at the setups' names, so that each can carry its mark; the longest name wins. */
export function markNames(sentence: string, names: readonly string[]): readonly MarkedPart[] {
  const byLength = names
    .map((name, setup) => ({ name, setup }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  const parts: MarkedPart[] = [];
  let plain = 0;
  for (let at = 0; at < sentence.length; at++) {
    if (inWord.test(sentence[at - 1] ?? '')) continue;
    const found = byLength.find(
      ({ name }) => sentence.startsWith(name, at) && !inWord.test(sentence[at + name.length] ?? ''),
    );
    if (found === undefined) continue;
    if (at > plain) parts.push({ text: sentence.slice(plain, at), setup: -1 });
    parts.push({ text: found.name, setup: found.setup });
    at += found.name.length - 1;
    plain = at + 1;
  }
  if (plain < sentence.length) parts.push({ text: sentence.slice(plain), setup: -1 });
  return parts;
}
