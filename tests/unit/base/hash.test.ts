import { describe, expect, it } from 'vitest';
import { formatFingerprint } from '../../../src/base/fingerprint.ts';
import { Hasher } from '../../../src/base/hash.ts';

const full = (hasher: Hasher): string =>
  hasher
    .digest()
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');

describe('Hasher', () => {
  it('gives the digest that the package murmurhash3js documents for x86.hash128', () => {
    expect(full(new Hasher().text("I will not buy this tobacconist's, it is scratched."))).toBe(
      '9b5b7ba2ef3f7866889adeaf00f3f98e',
    );
    expect(full(new Hasher())).toBe('0'.repeat(32));
  });

  it('gives the verification value of SMHasher for MurmurHash3_x86_128', () => {
    // SMHasher, KeysetTest.cpp: keys {}, {0}, {0,1}, … with seed 256 - length; then all digests.
    const key = Uint8Array.from({ length: 256 }, (_, index) => index);
    const all = new Hasher();
    for (let length = 0; length < 256; length += 1) {
      all.words(Uint32Array.from(new Hasher(256 - length).bytes(key.subarray(0, length)).digest()));
    }
    expect(all.digest()[0]).toBe(0xb3ece62a);
  });

  it('does not depend on how the stream is cut', () => {
    const data = Uint8Array.from({ length: 100 }, (_, index) => (index * 37) % 251);
    const whole = new Hasher().bytes(data).hex();
    for (let first = 0; first <= 40; first += 1) {
      for (let second = first; second <= 60; second += 1) {
        const hasher = new Hasher();
        hasher.bytes(data.subarray(0, first)).bytes(data.subarray(first, second));
        expect(hasher.bytes(data.subarray(second)).hex()).toBe(whole);
      }
    }
  });

  it('takes numbers in as little-endian bytes', () => {
    const words = new Uint8Array([4, 3, 2, 1, 0xff, 0xff, 0xff, 0xff]);
    expect(new Hasher().words(Uint32Array.of(0x01020304, 0xffffffff)).hex()).toBe(
      new Hasher().bytes(words).hex(),
    );
    // IEEE 754: 1 is 3ff0000000000000, -2 is c000000000000000.
    const doubles = new Uint8Array(16);
    doubles.set([0xf0, 0x3f], 6);
    doubles.set([0xc0], 15);
    expect(new Hasher().doubles(Float64Array.of(1, -2)).hex()).toBe(
      new Hasher().bytes(doubles).hex(),
    );
  });

  it('takes long arrays in slices without losing any', () => {
    const values = Float64Array.from({ length: 5000 }, (_, index) => index / 7);
    const bytes = new DataView(new ArrayBuffer(40_000));
    values.forEach((value, index) => bytes.setFloat64(index * 8, value, true));
    expect(new Hasher().doubles(values).hex()).toBe(
      new Hasher().bytes(new Uint8Array(bytes.buffer)).hex(),
    );
  });

  it('knows one zero and one NaN', () => {
    expect(new Hasher().doubles(Float64Array.of(-0)).hex()).toBe(
      new Hasher().doubles(Float64Array.of(0)).hex(),
    );
    const odd = new DataView(new ArrayBuffer(8));
    odd.setUint32(4, 0xfff80001, true);
    expect(new Hasher().doubles(new Float64Array(odd.buffer)).hex()).toBe(
      new Hasher().doubles(Float64Array.of(Number.NaN)).hex(),
    );
  });

  it('changes with any single bit of a thousand numbers', () => {
    const values = new Float64Array(1000).fill(0.1);
    const seen = new Set([new Hasher().doubles(values).hex()]);
    const bits = new DataView(values.buffer);
    for (let index = 0; index < 8000; index += 7) {
      const before = bits.getUint8(index);
      bits.setUint8(index, before ^ (1 << (index % 8)));
      seen.add(new Hasher().doubles(values).hex());
      bits.setUint8(index, before);
    }
    expect(seen.size).toBe(1 + Math.ceil(8000 / 7));
  });
});

describe('formatFingerprint', () => {
  it('shows eight digits in two groups', () => {
    expect(formatFingerprint('7f3a91c20000ffff')).toBe('7f3a-91c2');
  });
});
