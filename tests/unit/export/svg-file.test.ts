import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { appendSource, lightTheme } from '../../../src/charts/index.ts';
import { chartTableCsv } from '../../../src/export/chart-table.ts';
import { svgFile } from '../../../src/export/svg-file.ts';
import { testDocument } from '../../fixtures/charts/dom.ts';
import { examples } from '../../fixtures/charts/examples.ts';
import { readCsv } from './read-csv.ts';

const SOURCE = 'Source: Relève, engine 1.2.3 · fingerprint 7f3a 91c2 b008 12ef · <"A & B">';
const document = testDocument();

describe.each(examples.filter(({ widths }) => widths === undefined))(
  'the file of $name',
  (example) => {
    const { svg } = example.draw({ width: 960 }, lightTheme, 'x', document);
    const before = Number(svg.getAttribute('height'));
    const texts = Array.from(svg.querySelectorAll('text'), (text) => text.textContent);
    appendSource(svg, [SOURCE], lightTheme);
    const file = svgFile(svg, { title: 'A & B', description: SOURCE });
    const read = new DOMParser().parseFromString(file, 'image/svg+xml') as unknown as XMLDocument;

    test('says what it shows and where it comes from', () => {
      const written = Array.from(read.querySelectorAll('text'), (text) => text.textContent);
      expect(written).toEqual(expect.arrayContaining(texts));
      expect(written).toContain(SOURCE);
      expect(read.querySelector('title')?.textContent).toBe('A & B');
      expect(read.querySelector('desc')?.textContent).toBe(SOURCE);
    });

    test('leaves room for the source under the drawing, on white', () => {
      const root = read.querySelector('svg');
      const height = Number(root?.getAttribute('height'));
      // One line of 15 pixels and a margin of 12.
      expect(height).toBe(before + 15 + 12);
      expect(root?.getAttribute('viewBox')).toBe(`0 0 960 ${String(height)}`);
      expect(read.querySelector('rect')?.getAttribute('height')).toBe(String(height));
      expect(read.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    });

    test('needs nothing that only browsers know', () => {
      expect(file).not.toMatch(/var\(|paint-order|apple-system|Segoe|style=|<script|href/);
      expect(file).toContain('font-family="Arial, Helvetica,');
    });
  },
);

test('a halo lies under its letters, which keep their colour', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.innerHTML =
    '<text x="1" fill="#123456" stroke="#ffffff" stroke-width="3" paint-order="stroke">0 < 1</text>';
  const file = svgFile(svg, { title: '', description: '' });
  expect(file).toContain(
    '<text x="1" fill="#ffffff" stroke="#ffffff" stroke-width="3" aria-hidden="true">0 &lt; 1</text><text x="1" fill="#123456">0 &lt; 1</text>',
  );
});

test('the table of a plot is a CSV with the units in its heads and sortable dates', () => {
  const table = {
    caption: '',
    columns: [
      { label: 'Day', unit: '', format: 'date' },
      { label: 'Service level', unit: 'share', format: 'percent' },
    ],
    rows: [
      [Date.UTC(2027, 2, 9), 1 / 3],
      [Date.UTC(2027, 2, 10), null],
    ],
  } as const;
  const [text = ''] = chartTableCsv('fan', table).chunks();
  expect(readCsv(text.slice(1))).toEqual([
    ['Day', 'Service level (share)'],
    ['2027-03-09', '0.3333333333333333'],
    ['2027-03-10', ''],
  ]);
});
