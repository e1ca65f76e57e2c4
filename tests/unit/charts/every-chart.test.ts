import { describe, expect, test } from 'vitest';
import { cursorMark, lightTheme, nearestPlace } from '../../../src/charts/index.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { testDocument } from '../../fixtures/charts/dom.ts';
import { examples } from '../../fixtures/charts/examples.ts';

const widths = [320, 390, 480, 640, 900, 1200, 1600];
const document = testDocument();

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of all words of a drawing, from the same estimate of widths that laid them out. */
function textBoxes(svg: Element): TextBox[] {
  return Array.from(svg.querySelectorAll('text')).map((element) => {
    const size = Number(element.getAttribute('font-size'));
    const text = element.textContent;
    // What is drawn is narrower than the estimate, which leans to the wide side.
    const width = textWidth(text, size, element.getAttribute('font-weight') === '600') * 0.94;
    const x = Number(element.getAttribute('x'));
    const y = Number(element.getAttribute('y'));
    const anchor = element.getAttribute('text-anchor') ?? 'start';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.1 };
  });
}

type Bounds = Omit<TextBox, 'text'>;

const isInside = (box: Bounds, page: Bounds): boolean =>
  box.left >= page.left &&
  box.right <= page.right &&
  box.top >= page.top &&
  box.bottom <= page.bottom;

const isOver = (box: Bounds, other: Bounds): boolean =>
  box.left < other.right &&
  other.left < box.right &&
  box.top < other.bottom &&
  other.top < box.bottom;

for (const example of examples)
  describe(example.name, () => {
    for (const width of example.widths ?? widths) {
      const chart = example.draw({ width }, lightTheme, 'x', document);

      test(`${String(width)} px: no words overlap, and all are inside`, () => {
        const boxes = textBoxes(chart.svg);
        expect(boxes.length > 0).toBe(!example.name.startsWith('difference-strip'));
        const height = Number(chart.svg.getAttribute('height'));
        const page = { left: 0, right: width, top: 0, bottom: height };
        expect(boxes.filter((box) => !isInside(box, page))).toEqual([]);
        const overlaps = boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => isOver(box, other))
            .map((other) => `“${box.text}” over “${other.text}”`),
        );
        expect(overlaps).toEqual([]);
      });

      test(`${String(width)} px: every coordinate is a number`, () => {
        expect(chart.svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      });
    }

    const width = example.widths?.[0] ?? 900;
    const chart = example.draw({ width }, lightTheme, 'x', document);

    test('is drawn the same way twice', () => {
      const again = example.draw({ width }, lightTheme, 'x', document);
      expect(again.svg.outerHTML).toBe(chart.svg.outerHTML);
    });

    test('is an image with a name, and needs no style sheet', () => {
      expect(chart.svg.getAttribute('role')).toBe('img');
      expect(chart.svg.getAttribute('aria-label')).toBeTruthy();
      expect(chart.svg.querySelectorAll('[style], style')).toHaveLength(0);
    });

    test('has a table whose rows have a value for each column', () => {
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
    });

    test('has a cursor that stands inside the plot, says a sentence, and is found by a pointer', () => {
      const { left, width } = chart.plot;
      const wrong = Array.from({ length: chart.cursor.count }, (_, index) =>
        chart.cursor.at(index),
      ).filter(
        ({ x, y, text }) =>
          !(x >= left - 0.5 && x <= left + width + 0.5) ||
          /NaN|undefined/.test(text) ||
          chart.cursor.at(nearestPlace(chart.cursor, x, y ?? 0)).x !== x,
      );
      expect(wrong).toEqual([]);
      if (chart.cursor.count > 0)
        expect(cursorMark(chart, 0, lightTheme).getAttribute('data-cursor')).toBe('0');
      expect(() => chart.cursor.at(chart.cursor.count)).toThrow(RangeError);
    });
  });
