import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { INTERVAL_WAITS } from '../../../src/engine/interval-waits.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../../src/engine/result.ts';
import { csvTables, type ExportInput } from '../../../src/export/index.ts';
import { readRows } from './read-csv.ts';
import { sampleRun } from './sample-run.ts';

const run = sampleRun();
const perDay = run.layout.intervalsPerDay;

/** The run with nothing in its books but what the test writes. */
function emptied(): ExportInput {
  const { results } = run;
  const intervals = new Float64Array(results.intervals.length);
  const empty = {
    ...results,
    intervals,
    waits: new Uint32Array(results.waits.length),
    oldestAges: new Uint32Array(results.oldestAges.length),
    occupancy: new Float64Array(results.occupancy.length),
  };
  return { ...run, intervals, results: empty };
}

const rowsOf = (name: string, input: ExportInput) =>
  readRows(
    present(
      csvTables(input).find((table) => table.name === name),
      name,
    ).chunks(),
  );

describe('occupancy.csv', () => {
  it('has the time of each provider and of the setup, by interval, day and month', () => {
    const input = emptied();
    const { occupancy } = input.results;
    // One provider a setup; second day, 09:00 and 09:30: 10 and 20 agents' hours, of 20 replications.
    for (const [interval, hours, busy] of [
      [perDay + 18, 10, 7],
      [perDay + 19, 20, 18],
    ] as const) {
      occupancy[interval * 2] = hours * 3_600_000;
      occupancy[interval * 2 + 1] = busy * 3_600_000;
    }
    const rows = rowsOf('occupancy', input);
    expect(
      rows.map((row) => [row['provider'], row['per'], row['start'], row['occupancy']]),
    ).toEqual([
      ['', 'month', '2027-01-04', String(25 / 30)],
      ['atlas', 'month', '2027-01-04', String(25 / 30)],
      ['', 'day', '2027-01-05', String(25 / 30)],
      ['atlas', 'day', '2027-01-05', String(25 / 30)],
      ['', 'interval', '2027-01-05T09:00', '0.7'],
      ['atlas', 'interval', '2027-01-05T09:00', '0.7'],
      ['', 'interval', '2027-01-05T09:30', '0.9'],
      ['atlas', 'interval', '2027-01-05T09:30', '0.9'],
    ]);
    expect(rows[4]?.['staffedMilliseconds']).toBe(String((10 * 3_600_000) / 20));
  });

  it('leaves occupancy empty where agents finish after their shift, and has no row of nothing', () => {
    const input = emptied();
    expect(rowsOf('occupancy', input)).toEqual([]);
    input.results.occupancy[1] = 5000;
    for (const row of rowsOf('occupancy', input)) {
      expect([row['occupancy'], row['occupiedMilliseconds']]).toEqual(['', '250']);
    }
  });
});

describe('the waits by interval, day and month', () => {
  it('are read off the histogram, those answered at once included', () => {
    const input = emptied();
    const write = (field: (typeof INTERVAL_FIELDS)[number], value: number) =>
      (input.intervals[18 * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(field)] = value);
    write('offered', 100);
    write('answered', 100);
    // 60 at once; 40 between 16 and 20 s, bin 1 + 4 × 3: half of all lies at 0, 80 % half way up.
    input.results.waits[18 * INTERVAL_WAITS + 13] = 40;
    input.results.oldestAges[18] = 77;
    for (const name of ['intervals', 'daily', 'monthly']) {
      const row = present(rowsOf(name, input)[0], name);
      expect([row['waitP50'], row['waitP80'], row['waitP90']]).toEqual(['0', '18', '19']);
      expect(row['oldestAgeGreatest']).toBe('77');
    }
  });

  it('are empty where nobody was answered, and nowhere NaN', () => {
    const input = emptied();
    input.intervals[18 * INTERVAL_WIDTH] = 3;
    const row = present(rowsOf('intervals', input)[0], 'row');
    expect([row['waitP50'], row['waitP99'], row['oldestAgeGreatest']]).toEqual(['', '', '0']);
    expect(rowsOf('daily', input)[1]?.['waitP90']).toBe('');
    for (const name of ['intervals', 'daily', 'monthly', 'occupancy']) {
      for (const cells of rowsOf(name, input)) expect(Object.values(cells)).not.toContain('NaN');
    }
  });
});
