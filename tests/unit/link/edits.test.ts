import { describe, expect, it } from 'vitest';
import { applyEdits, editsBetween, MAXIMUM_EDITS } from '../../../src/link/edits.ts';

const before = {
  name: 'One',
  run: { seed: 'a', replications: 10, stopAt: 0.1 },
  weights: [1, 2, 3, 4, 5, 6, 7, 8],
  hazards: [
    { id: 'flood', perYear: 0.1 },
    { id: 'power', perYear: 2 },
  ],
  shares: { atlas: 1 },
};

describe('edits', () => {
  it.each([
    ['nothing', before, []],
    [
      'a number',
      { ...before, run: { ...before.run, replications: 20 } },
      [[['run', 'replications'], 20]],
    ],
    [
      'a key that is gone',
      { ...before, run: { seed: 'a', replications: 10 } },
      [[['run', 'stopAt']]],
    ],
    [
      'a key that is new',
      { ...before, shares: { atlas: 1, borealis: 0.4 } },
      [[['shares', 'borealis'], 0.4]],
    ],
    [
      'one weight among many',
      { ...before, weights: [1, 2, 3, 4, 5, 6, 9, 8] },
      [[['weights', 6], 9]],
    ],
    ['many weights', { ...before, weights: [1, 1, 1] }, [[['weights'], [1, 1, 1]]]],
    [
      'items moved, changed and new',
      {
        ...before,
        hazards: [
          { id: 'power', perYear: 3 },
          { id: 'attack', perYear: 1 },
          { id: 'flood', perYear: 0.1 },
        ],
      },
      [
        [['hazards'], null, [1, [{ id: 'attack', perYear: 1 }], 0]],
        [['hazards', 0, 'perYear'], 3],
      ],
    ],
    [
      'an item taken away',
      { ...before, hazards: before.hazards.slice(1) },
      [[['hazards'], null, [1]]],
    ],
    ['everything of a list taken away', { ...before, hazards: [] }, [[['hazards'], null, []]]],
  ])('say %s, and bring it back', (_name, after, edits) => {
    expect(editsBetween(before, after)).toEqual(edits);
    expect(applyEdits(before, edits)).toEqual({ ok: true, value: after });
  });

  it('are given up when there are too many', () => {
    const list = Array.from({ length: MAXIMUM_EDITS + 1 }, (_, at) => ({ id: `h${at}`, n: 0 }));
    const after = list.map((item) => ({ ...item, n: 1 }));
    expect(editsBetween(list, after)).toBeUndefined();
    expect(editsBetween(list.slice(1), after.slice(1))).toHaveLength(MAXIMUM_EDITS);
  });

  it.each([
    ['no list', {}],
    ['too many', Array.from({ length: MAXIMUM_EDITS + 1 }, () => [['name'], 'x'])],
    ['no edit', ['name']],
    ['an edit of too many parts', [[['name'], 1, 2, 3]]],
    ['no path', [['name', 'x']]],
    ['an empty path', [[[], 'x']]],
    ['a path without end', [[Array.from({ length: 21 }, () => 'run'), 1]]],
    ['a place that is not there', [[['nowhere', 'x'], 1]]],
    ['a key taken away that is not there', [[['nowhere']]]],
    ['a position past the end', [[['hazards', 2], {}]]],
    ['a position taken away', [[['hazards', 1]]]],
    ['a fraction of a position', [[['hazards', 0.5], {}]]],
    ['the length of a list', [[['hazards', 'length'], 1e9]]],
    ['a key of a number', [[['run', 'replications', 'x'], 1]]],
    ['the prototype of a part', [[['run', '__proto__', 'polluted'], 1]]],
    ['the constructor of a part', [[['run', 'constructor', 'prototype', 'polluted'], 1]]],
    ['a list made of no list', [[['run'], null, [0]]]],
    ['a list made of an item twice', [[['hazards'], null, [0, 0]]]],
    ['a list made of items that are not there', [[['hazards'], null, [-1]]]],
    ['a list made of anything', [[['hazards'], null, ['x']]]],
    ['a list of no items', [[['hazards'], null, 5]]],
  ])('from anywhere are refused: %s', (_name, edits) => {
    expect(applyEdits(before, edits)).toEqual({ ok: false, error: 'malformed' });
  });

  it('put a key called __proto__ like any other, for the checks to refuse', () => {
    const edits: unknown = JSON.parse('[[["run","__proto__"],{"polluted":1}]]');
    const edited = applyEdits(before, edits);
    expect(Object.keys(edited.ok ? (edited.value as typeof before).run : {})).toContain(
      '__proto__',
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    // 2,000 items and 200 keys are what a scenario has at most.
    ['a list', Array.from({ length: 2001 }, () => 0), 0],
    ['an object', Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`k${at}`, 0])), 'k0'],
  ])('does not copy %s longer than any of a scenario again and again', (_name, long, step) => {
    const alone = applyEdits({ x: long }, [[['x'], 1]]);
    expect(alone).toEqual({ ok: true, value: { x: 1 } });
    expect(applyEdits({ x: long }, [[['x', step], 1]])).toEqual({ ok: false, error: 'malformed' });
  });
});
