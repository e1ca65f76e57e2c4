import { describe, expect, test } from 'vitest';
import { pointsText, readPoints } from '../../../../src/ui/editor/paste/points.ts';

describe('the points of a law', () => {
  const points = [
    { share: 0, seconds: 5 },
    { share: 0.125, seconds: 30 },
    { share: 1, seconds: 1200.5 },
  ];

  test('are written as two columns and read again', () => {
    expect(readPoints(pointsText(points))).toEqual({ ok: true, value: points });
  });

  test('may be shares or percentages, under a heading', () => {
    const value = [
      { share: 0, seconds: 0 },
      { share: 0.5, seconds: 60 },
      { share: 1, seconds: 300 },
    ];
    expect(readPoints('share;seconds\n0;0\n0,5;60\n1;300')).toEqual({ ok: true, value });
    expect(readPoints('0\t0\n50\t60\n100\t300')).toEqual({ ok: true, value });
  });

  test.each([
    ['0\t0\n1', /^Row 2 has 1 column/],
    ['0\t0\n1\tlong', /^Row 2, column 2: “long” is no number/],
    ['', /no number/],
  ])('that cannot be read: %j', (text, message) => {
    const read = readPoints(text);
    expect(read.ok ? '' : read.error).toMatch(message);
  });
});
