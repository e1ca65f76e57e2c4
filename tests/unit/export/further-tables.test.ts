import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { measures } from '../../../src/engine/measures.ts';
import {
  CALM_FIELDS,
  CALM_WIDTH,
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_FIELDS,
  PROVIDER_WIDTH,
} from '../../../src/engine/result.ts';
import { erlangBeside } from '../../../src/estimate/erlang-beside.ts';
import { csvTables } from '../../../src/export/index.ts';
import { providersTable } from '../../../src/export/providers.ts';
import { readRows } from './read-csv.ts';
import { sampleRun } from './sample-run.ts';

const run = sampleRun();
const rowsOf = (name: string) =>
  readRows(
    present(
      csvTables(run).find((table) => table.name === name),
      name,
    ).chunks(),
  );
const { results, layout } = run;

describe('monthly.csv', () => {
  const rows = rowsOf('monthly');

  it('has a row for each setup, channel and month, 28 days from 4 January being one', () => {
    expect(rows.map((row) => [row['setup'], row['channel'], row['month'], row['days']])).toEqual(
      run.scenario.setups.map(({ id }) => [id, 'phone', '2027-01', '28']),
    );
  });

  it('adds up the intervals of the month, a mean per replication', () => {
    const place = INTERVAL_FIELDS.indexOf('answered');
    let sum = 0;
    for (let i = 0; i < layout.days * layout.intervalsPerDay; i++) {
      sum += present(results.intervals[i * INTERVAL_WIDTH + place], 'sum');
    }
    expect(Number(rows[0]?.['answered'])).toBe(sum / 20);
  });
});

describe('providers.csv', () => {
  const rows = rowsOf('providers');

  it('has a row for each day and provider, and one without for the client’s own queue', () => {
    expect(rows).toHaveLength(2 * 28 * 2);
    expect(rows.slice(0, 3).map((row) => [row['date'], row['provider']])).toEqual([
      ['2027-01-04', 'atlas'],
      ['2027-01-04', ''],
      ['2027-01-05', 'atlas'],
    ]);
  });

  it('holds the sums of the results, and the service level of what ended there', () => {
    // Third row: second day of the first setup; two places, the provider and the client.
    const sums = PROVIDER_FIELDS.map((_, i) =>
      Array.from({ length: 48 }, (__, interval) =>
        present(results.providerIntervals[(48 + interval) * 2 * PROVIDER_WIDTH + i], 'sum'),
      ).reduce((sum, each) => sum + each, 0),
    );
    const row = present(rows[2], 'row');
    expect(PROVIDER_FIELDS.map((field) => Number(row[field]))).toEqual(sums.map((sum) => sum / 20));
    const [answered = 0, within = 0, abandoned = 0, , blocked = 0, cutOff = 0] = sums;
    expect(Number(row['serviceLevel'])).toBeCloseTo(
      within / (answered + abandoned + blocked + cutOff),
      12,
    );
  });
});

it('gives no service level by provider and day where the client holds the queue', () => {
  const [first, second] = run.scenario.setups;
  const phone = { ...present(first, 'setup').routing['phone']!, queue: 'central' as const };
  const central = { ...present(first, 'setup'), routing: { phone } };
  const scenario = { ...run.scenario, setups: [central, present(second, 'setup')] };
  const rows = readRows(providersTable({ ...run, scenario }).chunks());
  const levels = (setup: string) =>
    new Set(rows.filter((row) => row['setup'] === setup).map((row) => row['serviceLevel'] === ''));
  expect([levels(central.id), levels(present(second, 'setup').id)]).toEqual([
    new Set([true]),
    new Set([false]),
  ]);
});

describe('provider-intervals.csv', () => {
  it('holds the sums of each interval and place, and the shares of the stated', () => {
    const rows = rowsOf('provider-intervals');
    expect(rows).toHaveLength(2 * 28 * 48 * 2);
    // First the provider's intervals, then those of the client's queues.
    const row = present(rows[21], 'row');
    expect([row['provider'], row['start']]).toEqual(['atlas', '2027-01-04T10:30']);
    expect(rows[28 * 48]?.['provider']).toBe('');
    const sum = (field: (typeof PROVIDER_FIELDS)[number]) =>
      present(
        results.providerIntervals[21 * 2 * PROVIDER_WIDTH + PROVIDER_FIELDS.indexOf(field)],
        field,
      );
    expect(Number(row['handledMilliseconds'])).toBe(sum('handledMilliseconds') / 20);
    expect(Number(row['satisfactionIndex'])).toBeCloseTo(
      sum('satisfiedMillionths') / 1e6 / sum('rated'),
      12,
    );
    // Of those completed where nothing is stated all are resolved: they are taken off both.
    const others = sum('completed') - sum('resolvable');
    expect(Number(row['firstContactResolution'])).toBeCloseTo(
      (sum('resolved') - others) / sum('resolvable'),
      12,
    );
  });
});

describe('calm.csv', () => {
  it('has the week, interval by interval, per calm occurrence', () => {
    const rows = rowsOf('calm');
    expect(rows).toHaveLength(2 * 7 * 48);
    const interval = 2 * 48 + 21;
    const row = present(rows[interval], 'row');
    expect([row['weekday'], row['start']]).toEqual(['Wednesday', '10:30']);
    const field = (name: (typeof CALM_FIELDS)[number]) =>
      present(results.calm[interval * CALM_WIDTH + CALM_FIELDS.indexOf(name)], name);
    expect(Number(row['intervals'])).toBe(field('intervals'));
    expect(Number(row['offered'])).toBe(field('offered') / field('intervals'));
    expect(Number(row['averageSpeedOfAnswer'])).toBeCloseTo(
      field('waitMilliseconds') / 1000 / field('answered'),
      12,
    );
  });
});

describe('erlang.csv', () => {
  it('has three figures of each live channel of each setup, as they are estimated', () => {
    const rows = rowsOf('erlang');
    const found = erlangBeside(run.scenario, results);
    expect(rows).toHaveLength(3 * found.length);
    expect(rows.map((row) => row['measure']).slice(0, 3)).toEqual([
      'serviceLevel',
      'averageSpeedOfAnswer',
      'abandonment',
    ]);
    const [first] = found;
    expect(rows[0]).toMatchObject({ weekday: 'Monday', start: '10:00', agents: '12', load: '10' });
    expect(Number(rows[0]?.['simulated'])).toBe(first?.serviceLevel.simulated?.value);
    expect(Number(rows[1]?.['erlangC'])).toBe(first?.speedOfAnswer.erlangC);
    expect(Number(rows[2]?.['erlangA'])).toBe(first?.abandonment.erlangA);
  });
});

describe('glossary.csv', () => {
  const rows = rowsOf('glossary');

  it('defines every measure once, with what it is taken over and its source', () => {
    expect(rows.map((row) => row['measure'])).toEqual(Object.keys(measures));
    for (const row of rows) {
      for (const column of ['label', 'meaning', 'source', 'unit', 'better', 'countedFor'])
        expect([row['measure'], column, row[column]]).not.toContain('');
      expect(['contact', 'customer', 'time', 'money']).toContain(row['perWhat']);
    }
  });

  it('gives each measure a label and a meaning of its own', () => {
    for (const column of ['label', 'meaning']) {
      const texts = rows.map((row) => row[column]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });
});
