import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/base/canonical-json.ts';

describe('canonicalJson', () => {
  it('orders the keys at every depth and writes no spaces', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: { z: true, Z: false } })).toBe(
      '{"a":{"Z":false,"z":true},"b":[{"c":null,"d":1}]}',
    );
  });

  it('writes numbers in their shortest form, and zero without a sign', () => {
    expect(canonicalJson([0.1, 1e21, 1.5e-7, 100, -0, 0.1 + 0.2])).toBe(
      '[0.1,1e+21,1.5e-7,100,0,0.30000000000000004]',
    );
  });

  it('is read back by JSON.parse, whatever the text', () => {
    const value = { 'é "quoted" \\': '\u2028 \u0000 \ud800 😀', ['__proto__']: 1 };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });

  it.each([
    ['NaN', { a: [Number.NaN] }, 'NaN at $.a[0]'],
    ['infinity', Infinity, 'Infinity at $'],
    ['undefined', { a: undefined }, 'undefined at $.a'],
    ['a hole', Array(2), 'undefined at $[0]'],
    ['a function', { f: () => 1 }, 'function at $.f'],
    ['a symbol', [Symbol('s')], 'symbol at $[0]'],
    ['a bigint', 1n, 'bigint at $'],
    ['a date', { at: new Date(0) }, 'a class of its own at $.at'],
    ['a typed array', new Float64Array(1), 'a class of its own at $'],
  ])('refuses %s and says where', (_name, value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });
});
