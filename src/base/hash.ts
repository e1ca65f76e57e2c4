/*
 * MurmurHash3_x86_128 (Austin Appleby, public domain, SMHasher): 128 bits from 32-bit operations,
 * four lanes over blocks of 16 bytes. It tells results apart; it is no protection against someone
 * who forges them.
 */
const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

const BLOCK_BYTES = 16;
/** Numbers turned into bytes at a time: a multiple of the block, small enough for the cache. */
const SLICE_VALUES = 2048;

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function finish(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const hex8 = (x: number): string => (x >>> 0).toString(16).padStart(8, '0');

/**
 * Hashes a stream of bytes; how the stream is cut into updates does not matter, so a caller who
 * needs "ab" + "c" to differ from "a" + "bc" adds lengths. Numbers enter as little-endian bytes on
 * every machine, -0 as 0, and every NaN as the same one.
 */
export class Hasher {
  #h1: number;
  #h2: number;
  #h3: number;
  #h4: number;
  #bytes = 0;
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #held = 0;

  constructor(seed = 0) {
    this.#h1 = this.#h2 = this.#h3 = this.#h4 = seed | 0;
  }

  /** Takes in bytes as they are. */
  bytes(data: Uint8Array): this {
    let at = 0;
    this.#bytes += data.length;
    if (this.#held > 0) {
      at = Math.min(BLOCK_BYTES - this.#held, data.length);
      this.#block.set(data.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < BLOCK_BYTES) return this;
      this.#mix(new DataView(this.#block.buffer));
      this.#held = 0;
    }
    const whole = (data.length - at) & -BLOCK_BYTES;
    if (whole > 0) this.#mix(new DataView(data.buffer, data.byteOffset + at, whole));
    this.#held = data.length - at - whole;
    this.#block.set(data.subarray(at + whole));
    return this;
  }

  /** Takes in the UTF-8 bytes of a text. */
  text(data: string): this {
    return this.bytes(new TextEncoder().encode(data));
  }

  /** Takes in whole numbers of 32 bits. */
  words(data: Uint32Array): this {
    const view = new DataView(new ArrayBuffer(Math.min(data.length, SLICE_VALUES) * 4));
    for (let at = 0; at < data.length; at += SLICE_VALUES) {
      const slice = data.subarray(at, at + SLICE_VALUES);
      for (let index = 0; index < slice.length; index += 1) {
        view.setUint32(index * 4, slice[index] ?? 0, true);
      }
      this.bytes(new Uint8Array(view.buffer, 0, slice.length * 4));
    }
    return this;
  }

  /** Takes in double-precision numbers. */
  doubles(data: Float64Array): this {
    const view = new DataView(new ArrayBuffer(Math.min(data.length, SLICE_VALUES) * 8));
    for (let at = 0; at < data.length; at += SLICE_VALUES) {
      const slice = data.subarray(at, at + SLICE_VALUES);
      for (let index = 0; index < slice.length; index += 1) {
        const value = slice[index] ?? 0;
        if (Number.isNaN(value)) {
          // The bits of a NaN depend on the machine.
          view.setUint32(index * 8, 0, true);
          view.setUint32(index * 8 + 4, 0x7ff80000, true);
        } else {
          view.setFloat64(index * 8, value === 0 ? 0 : value, true);
        }
      }
      this.bytes(new Uint8Array(view.buffer, 0, slice.length * 8));
    }
    return this;
  }

  /** The four words of the hash of all that was taken in so far; more may follow. */
  digest(): readonly [number, number, number, number] {
    const tail = new DataView(new ArrayBuffer(BLOCK_BYTES));
    new Uint8Array(tail.buffer).set(this.#block.subarray(0, this.#held));
    let h1 = this.#h1 ^ Math.imul(rotate(Math.imul(tail.getInt32(0, true), C1), 15), C2);
    let h2 = this.#h2 ^ Math.imul(rotate(Math.imul(tail.getInt32(4, true), C2), 16), C3);
    let h3 = this.#h3 ^ Math.imul(rotate(Math.imul(tail.getInt32(8, true), C3), 17), C4);
    let h4 = this.#h4 ^ Math.imul(rotate(Math.imul(tail.getInt32(12, true), C4), 18), C1);
    h1 ^= this.#bytes;
    h2 ^= this.#bytes;
    h3 ^= this.#bytes;
    h4 ^= this.#bytes;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = finish((h2 + h1) | 0);
    h3 = finish((h3 + h1) | 0);
    h4 = finish((h4 + h1) | 0);
    h1 = finish(h1);
    h1 = (h1 + h2 + h3 + h4) | 0;
    return [h1 >>> 0, (h2 + h1) >>> 0, (h3 + h1) >>> 0, (h4 + h1) >>> 0];
  }

  /** The first 64 bits of the hash as 16 hexadecimal digits: what a fingerprint keeps. */
  hex(): string {
    const [first, second] = this.digest();
    return hex8(first) + hex8(second);
  }

  /** Mixes in whole blocks; `view` holds a multiple of 16 bytes. */
  #mix(view: DataView): void {
    let h1 = this.#h1;
    let h2 = this.#h2;
    let h3 = this.#h3;
    let h4 = this.#h4;
    for (let at = 0; at < view.byteLength; at += BLOCK_BYTES) {
      h1 ^= Math.imul(rotate(Math.imul(view.getInt32(at, true), C1), 15), C2);
      h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotate(Math.imul(view.getInt32(at + 4, true), C2), 16), C3);
      h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotate(Math.imul(view.getInt32(at + 8, true), C3), 17), C4);
      h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotate(Math.imul(view.getInt32(at + 12, true), C4), 18), C1);
      h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    this.#h1 = h1;
    this.#h2 = h2;
    this.#h3 = h3;
    this.#h4 = h4;
  }
}
