import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../src/charts/labels.ts';
import { fitText, textWidth, wrapText } from '../../../src/charts/text.ts';

describe('labels pushed apart', () => {
  test('stay where they want to be when there is room', () => {
    expect(spreadLabels([10, 50, 90], [10, 10, 10], 0, 100)).toEqual([10, 50, 90]);
  });

  test('share the way when two want the same place', () => {
    expect(spreadLabels([50, 50], [10, 10], 0, 100)).toEqual([45, 55]);
  });

  test('keep the order of the places they wanted, whatever the order given', () => {
    expect(spreadLabels([60, 58], [20, 20], 0, 100)).toEqual([69, 49]);
  });

  test('minimise the squared distance: three that touch are centred on their mean', () => {
    // Least squares under spacing 10: mean of (40, 45 − 10, 47 − 20) = 34.
    expect(spreadLabels([40, 45, 47], [10, 10, 10], 0, 100)).toEqual([34, 44, 54]);
  });

  test('stay inside', () => {
    expect(spreadLabels([-20, -20, 300], [10, 10, 10], 0, 100)).toEqual([5, 15, 95]);
  });

  test('never overlap, for many random wishes', () => {
    let state = 1;
    const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round++) {
      const wanted = Array.from({ length: 6 }, () => next() * 200);
      const heights = wanted.map(() => 10 + next() * 20);
      const centres = spreadLabels(wanted, heights, 0, 200);
      const boxes = centres
        .map((centre, index) => ({
          top: centre - (heights[index] ?? 0) / 2,
          bottom: centre + (heights[index] ?? 0) / 2,
        }))
        .sort((a, b) => a.top - b.top);
      for (const [index, box] of boxes.entries())
        expect(box.top).toBeGreaterThan((boxes[index - 1]?.bottom ?? 0) - 1e-6);
      expect(boxes.at(-1)?.bottom).toBeLessThan(200 + 1e-6);
    }
  });
});

describe('text', () => {
  test('is estimated wider when it has more, or wider, characters', () => {
    expect(textWidth('mm', 12)).toBeGreaterThan(textWidth('ll', 12));
    expect(textWidth('Atlas', 13, true)).toBeGreaterThan(textWidth('Atlas', 13));
  });

  test('is wrapped without losing a word', () => {
    const text = 'Atlas alone falls below the minimum 45 hours a year';
    const lines = wrapText(text, 120, 13);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });

  test('keeps a percent sign with its number', () => {
    for (let width = 40; width < 200; width += 4)
      for (const line of wrapText('15 % and 25 % spare', width, 13)) expect(line).not.toMatch(/^%/);
  });

  test('ends in an ellipsis when it is cut', () => {
    expect(fitText('Atlas and Borealis', 60, 13)).toMatch(/^Atlas.*…$/);
    expect(wrapText('one two three four five six', 40, 13, false, 2).at(-1)).toMatch(/…$/);
  });
});
