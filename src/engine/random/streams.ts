import seedrandom from 'seedrandom';
import { GOLDEN, mix32 } from './mix.ts';

/** What a stream of random numbers is used for; one stream per purpose keeps worlds comparable. */
export const purpose = {
  horizonFactor: 1,
  dayFactor: 2,
  contacts: 3,
  contactKeys: 4,
  outages: 5,
  protections: 6,
  absence: 7,
  backlog: 8,
  departures: 9,
  claims: 10,
  bankStrata: 11,
  bankBusyness: 12,
  bankPick: 13,
} as const;

export type Purpose = (typeof purpose)[keyof typeof purpose];

/** Four 32-bit words that a person's seed stands for. */
export type RootKey = Int32Array;

/** Turns the seed of a scenario into the key that all its streams descend from. */
export function rootKey(seed: string): RootKey {
  const source = seedrandom(seed);
  return Int32Array.from({ length: 4 }, () => source.int32());
}

/**
 * A stream of 32-bit random numbers: sfc32 (Chris Doty-Humphrey, PractRand; 128 bits of state,
 * passes PractRand to 32 TB), keyed by (seed, replication, purpose, index) and nothing else.
 */
export class Stream {
  readonly state = new Int32Array(4);

  /** Positions the stream at its start for the given key. */
  seek(root: RootKey, replication: number, of: Purpose, index: number): this {
    const state = this.state;
    for (let i = 0; i < 3; i++) {
      let h = mix32(root[i]! + Math.imul(replication + 1, GOLDEN));
      h = mix32(h ^ Math.imul(of, 0x85ebca77) ^ root[3]!);
      state[i] = mix32(h + Math.imul(index + 1, 0xc2b2ae3d));
    }
    state[3] = 1;
    for (let i = 0; i < 12; i++) this.next();
    return this;
  }

  /** The next 32 bits, as a signed whole number. */
  next(): number {
    const state = this.state;
    const b = state[1]!;
    const c = state[2]!;
    const d = state[3]!;
    const out = (state[0]! + b + d) | 0;
    state[3] = (d + 1) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + out) | 0;
    return out;
  }

  /** Fills `words` with the next numbers: the same as calling `next` for each, and faster. */
  fill(words: Int32Array): void {
    const state = this.state;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    for (let i = 0; i < words.length; i++) {
      const out = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + out) | 0;
      words[i] = out;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }
}
