const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Value of each character code of the alphabet; 255: not in it. */
const VALUES = new Uint8Array(128).fill(255);
for (let value = 0; value < 64; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/**
 * Bytes as text of letters, digits, "-" and "_", without padding (RFC 4648, section 5).
 * Written here because `Uint8Array.prototype.toBase64` is missing in Node 20.
 */
export function toBase64Url(bytes: Uint8Array): string {
  const text: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group =
      ((bytes[at] ?? 0) << 16) |
      ((bytes[at + 1] ?? 0) << 8) |
      (left > 2 ? (bytes[at + 2] ?? 0) : 0);
    text.push(ALPHABET.charAt(group >> 18), ALPHABET.charAt((group >> 12) & 63));
    if (left > 1) text.push(ALPHABET.charAt((group >> 6) & 63));
    if (left > 2) text.push(ALPHABET.charAt(group & 63));
  }
  return text.join('');
}

/**
 * The bytes of a text that `toBase64Url` could have written; undefined for any other text: a
 * character outside the alphabet, an impossible length, or spare bits that are not zero.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const spare = text.length % 4;
  if (spare === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? 255;
    if (value === 255) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
