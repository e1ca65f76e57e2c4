import { describe, expect, it } from 'vitest';
import { keyedBits, mix32, unitFromBits } from '../../../../src/engine/random/mix.ts';
import { purpose, rootKey, Stream } from '../../../../src/engine/random/streams.ts';

const root = rootKey('streams');
const CELLS = 256;

/** Chi-square statistic of the highest 8 bits, 255 degrees of freedom. */
function chiSquare(bits: readonly number[] | Int32Array): number {
  const counts = new Float64Array(CELLS);
  for (const word of bits) counts[word >>> 24]!++;
  const expected = bits.length / CELLS;
  return counts.reduce(
    (sum, count) => sum + ((count - expected) * (count - expected)) / expected,
    0,
  );
}

/**
 * 99.9 % of chi-square values with 255 degrees of freedom lie between these: 255 ± 3.29 √510,
 * widened by 2 for the skew (Wilson and Hilferty give 185.3 to 333.9).
 */
function expectUniform(bits: readonly number[] | Int32Array): void {
  const statistic = chiSquare(bits);
  expect(statistic).toBeGreaterThan(179);
  expect(statistic).toBeLessThan(336);
}

/** Correlation of two rows of numbers in [0, 1). */
function correlation(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (a[i]! - 0.5) * (b[i]! - 0.5);
  return (sum / n) * 12;
}

/** 3.29 standard errors of the correlation of n independent pairs. */
const within = (n: number): number => 3.29 / Math.sqrt(n);

const draws = (count: number, ...key: [replication: number, of: 1 | 2 | 3, index: number]) => {
  const words = new Int32Array(count);
  new Stream().seek(root, ...key).fill(words);
  return words;
};

describe('a stream', () => {
  it('is equidistributed: a million draws over 256 cells', () => {
    expectUniform(draws(1_000_000, 0, purpose.contacts, 0));
  });

  it('has no correlation with itself one, two or four draws later', () => {
    const units = Array.from(draws(1_000_000, 1, purpose.contacts, 0), unitFromBits);
    for (const lag of [1, 2, 4]) {
      const pairs = units.length - lag;
      expect(Math.abs(correlation(units.slice(0, pairs), units.slice(lag)))).toBeLessThan(
        within(pairs),
      );
    }
  });

  it('gives the same numbers one by one and in bulk', () => {
    const stream = new Stream().seek(root, 7, purpose.outages, 3);
    const bulk = new Int32Array(1000);
    new Stream().seek(root, 7, purpose.outages, 3).fill(bulk);
    expect(Array.from({ length: 1000 }, () => stream.next())).toEqual([...bulk]);
  });

  it('starts afresh at each seek, wherever it stood', () => {
    const stream = new Stream().seek(root, 7, purpose.outages, 3);
    const first = stream.next();
    stream.seek(root, 8, purpose.contacts, 1).next();
    expect(stream.seek(root, 7, purpose.outages, 3).next()).toBe(first);
  });
});

describe('streams of neighbouring keys', () => {
  const KEYS = 200_000;
  const firsts = (key: (i: number) => [replication: number, of: 1 | 2 | 3, index: number]) => {
    const stream = new Stream();
    return Array.from({ length: KEYS }, (_, i) => stream.seek(root, ...key(i)).next());
  };

  it.each([
    ['replications', (i: number) => [i, purpose.contacts, 5] as const],
    ['days', (i: number) => [5, purpose.contacts, i * 16] as const],
  ])('begin independently over %s', (_, key) => {
    const first = firsts((i) => [...key(i)]);
    expectUniform(first);
    const units = first.map(unitFromBits);
    expect(Math.abs(correlation(units.slice(1), units.slice(0, -1)))).toBeLessThan(within(KEYS));
  });

  it('of two purposes, and of two seeds, are uncorrelated', () => {
    const a = Array.from(draws(KEYS, 3, purpose.horizonFactor, 0), unitFromBits);
    const b = Array.from(draws(KEYS, 3, purpose.dayFactor, 0), unitFromBits);
    const words = new Int32Array(KEYS);
    new Stream().seek(rootKey('streamt'), 3, purpose.horizonFactor, 0).fill(words);
    const c = Array.from(words, unitFromBits);
    expect(Math.abs(correlation(a, b))).toBeLessThan(within(KEYS));
    expect(Math.abs(correlation(a, c))).toBeLessThan(within(KEYS));
  });
});

describe('numbers keyed by a contact', () => {
  const CONTACTS = 200_000;
  const keys = Array.from(draws(CONTACTS, 0, purpose.contacts, 9));
  const asked = (attempt: number, which: number) =>
    keys.map((key) => keyedBits(key, attempt, which));

  it('are equidistributed for each question', () => {
    for (const which of [0, 1, 2, 3, 4]) expectUniform(asked(0, which));
  });

  it('are uncorrelated from question to question and from attempt to attempt', () => {
    const unit = (attempt: number, which: number) => asked(attempt, which).map(unitFromBits);
    const first = unit(0, 0);
    for (const other of [unit(0, 1), unit(0, 4), unit(1, 0), unit(2, 0)]) {
      expect(Math.abs(correlation(first, other))).toBeLessThan(within(CONTACTS));
    }
  });

  it('come from a scrambling that is one to one', () => {
    const images = new Set(Array.from({ length: 100_000 }, (_, i) => mix32(i * 65_537)));
    expect(images.size).toBe(100_000);
  });
});

describe('stability (not truth): what the seed "streams" has always given', () => {
  it('draws these numbers', () => {
    expect([...root]).toMatchInlineSnapshot(`
      [
        -178355744,
        1770930670,
        1861027650,
        229658028,
      ]
    `);
    expect([...draws(4, 0, purpose.contacts, 0)]).toMatchInlineSnapshot(`
      [
        1856981899,
        657841870,
        -394651762,
        1648592448,
      ]
    `);
    expect([keyedBits(123, 0, 0), keyedBits(123, 1, 2)]).toMatchInlineSnapshot(`
      [
        999675321,
        -846173444,
      ]
    `);
  });
});
