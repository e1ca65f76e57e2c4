import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_KINDS, csvCell, csvChunks, csvLine } from '../../../src/export/csv.ts';
import { csvTable } from '../../../src/export/table.ts';
import { readCsv } from './read-csv.ts';

describe('csvCell', () => {
  it.each([
    ['plain text', 'plain text'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['a;b\tc', 'a;b\tc'],
    ['', ''],
    [undefined, ''],
  ])('writes %j as %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'],
    ...['＝1+1', '＋1', '－1', '＠SUM(A1)', ' =1', '\u200b=1', '\ufeff\u202e=1', '\u00a0\t@A1'],
  ])('puts an apostrophe before %j, which a spreadsheet would run', (text) => {
    expect(readCsv(csvLine([text]))).toEqual([[`'${text}`]]);
  });

  // A French Excel parts at ";" what has ",", and the other way round; quotes within a cell hold nothing.
  it.each(['a;=1+1', 'a,=1+1', 'a; -1', 'a,"=1', 'a;;=1', '=1;@A1'])(
    'leaves no formula in %j where a spreadsheet parts it at another separator',
    (text) => {
      for (const kind of CSV_KINDS) {
        const cells = csvLine(['x', text], kind)
          .split(/[;,]/)
          .map((cell) => cell.replaceAll('"', '').trim());
        expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      }
    },
  );

  it.each(['Lyon, Nantes', 'a-b; c+d', '5 %, as agreed', 'x = 1'])('leaves %j as it is', (text) => {
    expect(readCsv(csvLine([text]))).toEqual([[text]]);
  });

  it('leaves numbers alone, with all their digits', () => {
    const numbers = [-1, 0.1 + 0.2, 1e21, -1.5e-7, -0, 123456789.123];
    expect(numbers.map((each) => csvCell(each))).toEqual([
      '-1',
      '0.30000000000000004',
      '1e+21',
      '-1.5e-7',
      '0',
      '123456789.123',
    ]);
    expect([Number.NaN, Infinity, -Infinity].map((each) => csvCell(each))).toEqual(['', '', '']);
  });
});

describe('the CSV of a French Excel', () => {
  it('has the same digits with a comma, and a semicolon between cells', () => {
    const cells = [-1, 0.1 + 0.2, 1e21, -1.5e-7, Number.NaN, 'a,b', 'a;b', '5 %', undefined];
    expect(csvLine(cells, 'french')).toBe(
      '-1;0,30000000000000004;1e+21;-1,5e-7;;a,b;"a;b";5 %;\r\n',
    );
  });

  it('runs no text as a formula either', () => {
    expect(csvLine(['=1+1', '-1,5', '@A1'], 'french')).toBe("'=1+1;'-1,5;'@A1\r\n");
  });

  it('holds a whole table number for number', () => {
    const table = csvTable(
      'sample',
      [
        { name: 'setup', unit: '', meaning: '', cell: () => 'a "b"; c' },
        { name: 'value', unit: 'share', meaning: '', cell: (row: number) => row / 7 },
      ],
      () => [1, 2, 3],
    );
    const text = [...table.chunks('french')].join('');
    expect(text.startsWith('\ufeffsetup;value\r\n')).toBe(true);
    const values = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => Number(line.split(';').at(-1)?.replace(',', '.')));
    expect(values).toEqual([1 / 7, 2 / 7, 3 / 7]);
    expect([...table.records()].map((record) => record['value'])).toEqual(values);
  });
});

describe('csvLine', () => {
  it('is read back as it was, whatever the cells', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', '=', 'a', 'é', '🌊', ' '),
    });
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(records, (written) => {
        const expected = written.map((cells) =>
          cells.map((value) => {
            if (typeof value === 'number') return String(value);
            const start = /^(?:[ \r\n]*=|[\r\n])/.test(value) ? `'${value}` : value;
            return start.replace(/(,[" \r\n]*)=/g, "$1'=");
          }),
        );
        expect(readCsv(written.map((cells) => csvLine(cells)).join(''))).toEqual(expected);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('csvChunks', () => {
  it('begins with the byte order mark and loses nothing', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => csvLine([index, 'é'.repeat(20)]));
    const chunks = [...csvChunks(lines)];
    expect(chunks.join('')).toBe(`\ufeff${lines.join('')}`);
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
  });

  it('asks for lines only as they are needed', () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) {
        asked += 1;
        yield 'x'.repeat(99);
      }
    }
    csvChunks(endless()).next();
    expect(asked).toBeLessThan(700);
  });
});
