/**
 * A bijective scrambling of 32 bits (the finaliser of MurmurHash3, Appleby 2011, public domain):
 * any change of one input bit changes each output bit with probability close to one half.
 */
export function mix32(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 2^32 divided by the golden ratio, odd: spreads consecutive numbers over the 32 bits. */
export const GOLDEN = 0x9e3779b1 | 0;

/** A 32-bit number drawn for question `which` of the contact `key` at its attempt `attempt`. */
export function keyedBits(key: number, attempt: number, which: number): number {
  return mix32(mix32(key) + Math.imul(attempt * 8 + which + 1, GOLDEN));
}

/** 32 bits as a number in [0, 1). */
export function unitFromBits(bits: number): number {
  return (bits >>> 0) * 2.3283064365386963e-10;
}
