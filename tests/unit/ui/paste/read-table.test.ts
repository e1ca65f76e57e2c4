import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable, type TableTerms } from '../../../../src/ui/editor/paste/read-table.ts';
import { tableText } from '../../../../src/ui/editor/paste/table-text.ts';

const terms: TableTerms = {
  horizonDays: 14,
  minimum: 0,
  maximum: 5_000_000,
  isWhole: false,
  startsAt: '08:00',
  stepMinutes: 30,
};
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const read = (text: string, change: Partial<TableTerms> = {}) =>
  readTable(text, { ...terms, ...change });
const tableOf = (text: string, change: Partial<TableTerms> = {}) => {
  const found = read(text, change);
  if (!found.ok) throw new Error(found.error);
  return found.value.table;
};
const whyNot = (text: string, change: Partial<TableTerms> = {}): string => {
  const found = read(text, change);
  return found.ok ? '' : found.error;
};

describe('a table from a spreadsheet', () => {
  test('with times down and weekdays across', () => {
    const text = [
      'Contacts\tMon\tTue\tWed\tThu\tFri\tSat\tSun',
      '08:00\t1\t2\t3\t4\t5\t6\t7',
      '08:30\t10\t20\t30\t40\t50\t60\t70',
    ].join('\r\n');
    expect(tableOf(text)).toEqual({
      startsAt: '08:00',
      stepMinutes: 30,
      days: [1, 2, 3, 4, 5, 6, 7].map((value) => [value, value * 10]),
    });
  });

  test('whose week begins on Sunday, or has no weekend', () => {
    const sunday = 'x;Sun;Mon;Tue;Wed;Thu;Fri;Sat\n9:00;0;1;2;3;4;5;6\n10:00;0;1;2;3;4;5;6';
    expect(tableOf(sunday)).toMatchObject({ startsAt: '09:00', stepMinutes: 60 });
    expect(tableOf(sunday).days.map(([first]) => first)).toEqual([1, 2, 3, 4, 5, 6, 0]);
    const days = 'x;lundi;mardi;mercredi;jeudi;vendredi\n9:00;1;2;3;4;5\n9:15;1;2;3;4;5';
    expect(tableOf(days).days.map(([first]) => first)).toEqual([1, 2, 3, 4, 5, 0, 0]);
    expect(tableOf(days).stepMinutes).toBe(15);
  });

  test('with times across and days down', () => {
    const text = 'Day,8h00,8h15,8h30\nMonday,1,2,3';
    expect(tableOf(`${text}\nTuesday,4,5,6`).days.slice(0, 3)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [0, 0, 0],
    ]);
    const dated = ['', '8:00 AM', '8:30 AM'].join('\t');
    const rows = Array.from({ length: 14 }, (_, day) => `2027-01-${10 + day}\t${day}\t${day * 2}`);
    expect(tableOf([dated, ...rows].join('\n')).days[13]).toEqual([13, 26]);
  });

  test('with several headings and sums', () => {
    const text = [
      'Forecast of January\t\t',
      '\tTuesday\tMonday\tTotal',
      '13:00-13:30\t1\t2\t3',
      '13:30-14:00\t4\t5\t9',
      'Total\t5\t7\t12',
    ].join('\n');
    expect(tableOf(text)).toEqual({
      startsAt: '13:00',
      stepMinutes: 30,
      days: [[2, 5], [1, 4], ...Array.from({ length: 5 }, () => [0, 0])],
    });
  });

  test('with days that are numbered', () => {
    const head = ['time', 1, 2, 3, 4, 5, 6, 7].join('\t');
    expect(
      tableOf(`${head}\n00:00\t1\t1\t1\t1\t1\t1\t9\n12:00\t2\t2\t2\t2\t2\t2\t2`),
    ).toMatchObject({
      stepMinutes: 720,
      days: { 6: [9, 2] },
    });
  });

  test('without any name: as many rows, or columns, as days', () => {
    expect(tableOf('1\t2\n'.repeat(7)).days).toHaveLength(7);
    const halfHours = Array.from({ length: 48 }, (_, step) => step).join('\n');
    expect(tableOf(halfHours)).toMatchObject({ startsAt: '00:00', stepMinutes: 30 });
    expect(tableOf(halfHours).days).toEqual([Array.from({ length: 48 }, (_, step) => step)]);
    expect(tableOf('5 6\n7 8'.replaceAll(' ', ';').replace('\n', ';'))).toEqual({
      startsAt: '08:00',
      stepMinutes: 30,
      days: [[5, 6, 7, 8]],
    });
  });

  test('with one long column of days', () => {
    const rows = Array.from({ length: 14 }, (_, day) =>
      ['09:00', '10:00'].map((time, step) => `2027-01-${10 + day} ${time};${day * 10 + step}`),
    );
    const table = tableOf(rows.flat().join('\n'));
    expect(table).toMatchObject({ startsAt: '09:00', stepMinutes: 60 });
    expect(table.days[13]).toEqual([130, 131]);
  });

  test('with decimal commas, spaces between thousands, and empty cells', () => {
    const found = read('08:00\t1 234,5\n08:30\t1,250\n09:00\t');
    expect(found).toEqual({
      ok: true,
      value: { table: { startsAt: '08:00', stepMinutes: 30, days: [[1234.5, 1.25, 0]] }, empty: 1 },
    });
    expect(tableOf('08:00\t1,234\n08:30\t1.5').days).toEqual([[1234, 1.5]]);
    expect(tableOf('12,5\n13,5\n14,25').days).toEqual([[12.5, 13.5, 14.25]]);
  });
});

describe('a table that cannot be read', () => {
  test.each([
    ['no number', '08:00\t1\n08:30\tx1', {}, /^Row 2, column 2: “x1” is no number/],
    ['a heading before it', 'time\tcalls\n\n08:00\t1\n08:30\t?', {}, /^Row 4, column 2: “\?”/],
    [
      'part of an agent',
      '08:00\t1\n08:30\t1.5',
      { isWhole: true },
      /^Row 2, column 2: “1.5” is no whole/,
    ],
    ['too few', '08:00\t1\n08:30\t-4', {}, /^Row 2, column 2: “-4” does not lie between 0 and/],
    ['no time', '08:00\t1\nx\t2\n09:00\t3', {}, /^Row 2, column 1: “x” is no time of day/],
    ['a gap', '08:00\t1\n08:30\t2\n09:30\t3', {}, /^Row 3, column 1: 09:30 stands where 09:00/],
    ['a short row', '08:00\t1\t2\t3\t4\t5\t6\t7\n08:30\t1\t2', {}, /^Row 2 has 3 columns, where 8/],
    [
      'five days',
      '08:00\t1\t2\t3\t4\t5\n08:30\t1\t2\t3\t4\t5',
      {},
      /has 5 days. Give 1 .* 7 .* 14 /,
    ],
    ['two days in a column', '08:00\t1\n08:30\t2\n08:00\t3\n08:30\t4', {}, /has 2 days/],
    ['nothing', ' \n', {}, /no number/],
    ['words', 'hello\tworld', {}, /no number/],
  ] as const)('%s', (_, text, change, message) => {
    expect(whyNot(text, change)).toMatch(message);
  });
});

test('whatever table is written is read again', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.double({ min: 0, max: 9e5, noNaN: true }),
  );
  const table = fc
    .record({
      days: fc.constantFrom(1, 7, 14),
      steps: fc.integer({ min: 2, max: 40 }),
      stepMinutes: fc.constantFrom(15, 30),
      start: fc.integer({ min: 0, max: 16 }),
    })
    .chain(({ days, steps, stepMinutes, start }) =>
      fc
        .array(fc.array(value, { minLength: steps, maxLength: steps }), {
          minLength: days,
          maxLength: days,
        })
        .map((rows) => ({
          startsAt: `${String(start).padStart(2, '0')}:00`,
          stepMinutes: Math.min(stepMinutes, Math.floor((1440 - start * 60) / steps / 5) * 5 || 1),
          days: rows,
        })),
    );
  fc.assert(
    fc.property(table, (written) => {
      expect(tableOf(tableText(written, WEEK))).toEqual(written);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('no text makes it throw', () => {
  const cell = fc.constantFrom('1', '2,5', 'Mon', '08:00', '', 'x', '-', 'Total', '"', '1.234,5');
  const sign = fc.constantFrom('\t', ';', ',', '\n');
  const text = fc.array(fc.tuple(cell, sign), { maxLength: 40 }).map((all) => all.flat().join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (any) => {
      const found = read(any);
      if (found.ok) {
        const lengths = new Set(found.value.table.days.map((day) => day.length));
        expect(lengths.size).toBe(1);
      } else expect(found.error).toMatch(/\.$/);
    }),
    { numRuns: 2000, seed: 3 },
  );
});
