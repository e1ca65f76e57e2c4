import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/link/pack.ts';
import { SHAPES } from '../../../src/link/shapes.ts';

const backAndForth = (value: unknown): unknown => unpack(JSON.parse(JSON.stringify(pack(value))));

describe('pack', () => {
  it('writes an object that fits a shape as the list of its values', () => {
    const seed = SHAPES.findIndex(({ slots }) => slots.join() === 'seed,replications') + 1;
    expect(pack({ replications: 1000, seed: 'x' })).toEqual([seed, 'x', 1000]);
  });

  it('leaves out what the shape itself says', () => {
    const packed = pack({ distribution: 'lognormal', meanSeconds: 370, cv: 0.9 });
    expect(packed).toEqual([expect.any(Number), 370, 0.9]);
    expect(unpack(packed)).toEqual({
      ok: true,
      value: { distribution: 'lognormal', meanSeconds: 370, cv: 0.9 },
    });
  });

  it.each([
    ['an object of no shape', { surprise: 1, 'é"': [true, null] }],
    ['a shape with an unknown key', { seed: 'x', replications: 1, stopAt: 0.01 }],
    ['a shape with a key missing', { replications: 1 }],
    ['a null where a key could be missing', { seed: null, replications: 1 }],
    ['another value of a fixed member', { distribution: 'pareto', meanSeconds: 1, cv: 2 }],
    ['identifiers that are also keys', { share: { site: 1 }, at: 0.5, days: [] }],
    ['empty things', { a: {}, b: [], c: '', d: [[]] }],
    ['lists that begin with numbers', [3, [0, 1], [99, 'x'], [-1]]],
    ['scalars', [1.5, -0.25, 'text', true, false, null]],
  ])('gives back %s', (_name, value) => {
    expect(backAndForth(value)).toEqual({ ok: true, value });
  });

  it('does not reach into the prototypes of objects', () => {
    const value: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}');
    expect(backAndForth(value)).toEqual({ ok: true, value });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('unpack', () => {
  it('says that a link is newer when it uses a shape added later', () => {
    expect(unpack([SHAPES.length + 1, 1])).toEqual({ ok: false, error: 'newer' });
  });

  it.each([
    ['no number in front', [['x']]],
    ['an empty list', []],
    ['a negative shape', [-1, 2]],
    ['a fractional shape', [1.5]],
    ['more values than the shape has keys', [4, 'x', 1, 2]],
  ])('refuses %s', (_name, packed) => {
    expect(unpack(packed)).toEqual({ ok: false, error: 'malformed' });
  });

  it('refuses nesting that would exhaust the stack', () => {
    const deep: unknown = JSON.parse(`${'[0,'.repeat(100_000)}0${']'.repeat(100_000)}`);
    expect(unpack(deep)).toEqual({ ok: false, error: 'malformed' });
  });
});

describe('the table of shapes', () => {
  it('never says the same thing twice', () => {
    const lines = SHAPES.map(({ fixed, slots }) => JSON.stringify([fixed, slots]));
    expect(new Set(lines).size).toBe(lines.length);
    for (const { fixed, slots } of SHAPES) {
      const keys = [...fixed.map(([key]) => key), ...slots];
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain('');
    }
  });
});
