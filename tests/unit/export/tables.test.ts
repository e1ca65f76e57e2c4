import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../../src/engine/result.ts';
import { csvTables, type ExportInput } from '../../../src/export/index.ts';
import { readRows } from './read-csv.ts';
import { FINGERPRINT, sampleRun } from './sample-run.ts';

const run = sampleRun();
const rowsOf = (name: string, input: ExportInput = run) =>
  readRows(
    present(
      csvTables(input).find((table) => table.name === name),
      name,
    ).chunks(),
  );

describe('every file', () => {
  it.each(csvTables(run))(
    '$name.csv is strict CSV with one header, and can be read twice',
    (table) => {
      const text = [...table.chunks()].join('');
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const rows = readRows([text]);
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toEqual(table.columns.map(({ name }) => name));
      expect([...table.chunks()].join('')).toBe(text);
    },
  );

  it('has names for its columns that differ', () => {
    for (const { columns } of csvTables(run)) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    }
  });

  it.each([
    'summary',
    'replications',
    'monthly',
    'statements',
    'intervals',
    'providers',
    'outages',
    'calm',
    'erlang',
  ])('%s.csv says on every row which run it comes from', (name) => {
    const prints = new Set(rowsOf(name).map((row) => row['fingerprint']));
    expect([...prints]).toEqual([FINGERPRINT]);
  });
});

describe('columns.csv', () => {
  const rows = rowsOf('columns');

  it('defines every column of every file, itself included', () => {
    for (const { name: file, columns } of csvTables(run)) {
      const defined = rows.filter((row) => row['file'] === `${file}.csv`);
      expect(defined.map((row) => row['name'])).toEqual(columns.map(({ name }) => name));
      expect(defined.filter((row) => row['meaning'] === '')).toEqual([]);
    }
  });

  it('names the run, and no name can run as a formula', () => {
    const value = (name: string) =>
      rows.find((row) => row['file'] === 'run' && row['name'] === name)?.['value'];
    expect(value('scenario')).toBe(`'=HYPERLINK("x"), or "not"`);
    expect(value('seed')).toBe("'-1,5");
    expect(value('fingerprint')).toBe(FINGERPRINT);
    expect(value('engineVersion')).toBe(run.engineVersion);
    expect(value('replications')).toBe('20');
    expect(value('setup.both')).toBe('Atlas and Borealis');
    expect(value('hazard.flood')).toBe('Flood');
  });
});

describe('summary.csv', () => {
  const rows = rowsOf('summary');

  it('holds every figure of the answer to its last digit', () => {
    const means = rows.filter((row) => row['figure'] === 'mean');
    expect(means.length).toBe(run.answer.summaries.length);
    run.answer.summaries.forEach((summary, index) => {
      const row = present(means[index], 'row');
      expect(row['measure']).toBe(summary.measure);
      expect(Number(row['value'])).toBe(summary.mean.value);
      expect(Number(row['low95'])).toBe(summary.mean.low);
      expect(Number(row['sd'])).toBe(summary.standardDeviation);
      expect(Number(row['p95'])).toBe(summary.p95);
      expect(Number(row['max'])).toBe(summary.maximum);
    });
  });

  it('spells out the convention of a service level', () => {
    const row = rows.find((candidate) => candidate['measure'] === 'serviceLevel');
    expect(row).toMatchObject({
      setup: 'alone',
      channel: 'phone',
      unit: 'share',
      convention: 'answered within 20 s / offered',
    });
  });

  it('compares setups, in the unit of the measure and as a share of the worlds', () => {
    const [difference, better] = rows.filter(
      (row) => row['comparedWith'] !== '' && row['measure'] === 'cost',
    );
    const paired = present(
      run.answer.paired.find(({ measure }) => measure === 'cost'),
      'cost',
    );
    expect(difference).toMatchObject({ setup: 'both', comparedWith: 'alone', unit: 'EUR' });
    expect(Number(difference?.['value'])).toBe(paired.difference.value);
    expect(better).toMatchObject({ figure: 'shareBetter', unit: 'share' });
    expect(Number(better?.['value'])).toBe(paired.better.value);
  });

  it('ends with the tails', () => {
    const tails = rows.filter((row) => row['level'] !== '');
    expect(tails.length).toBe(2 * run.answer.tails.length);
    const [risk, shortfall] = tails;
    const tail = present(run.answer.tails[0], 'tail');
    expect(risk).toMatchObject({ figure: 'valueAtRisk', level: String(tail.level) });
    expect(Number(risk?.['value'])).toBe(tail.valueAtRisk.value);
    expect(Number(shortfall?.['value'])).toBe(tail.expectedShortfall);
  });

  it('names cost lines by who is paid for what', () => {
    const lines = new Set(rows.map((row) => row['line']));
    expect([...lines]).toEqual(expect.arrayContaining(['atlas.perContact', 'atlas.fixedPerMonth']));
  });

  it('says of every row the scenario and the seed', () => {
    expect(new Set(rows.map((row) => row['scenario'])).size).toBe(1);
    expect(rows[0]?.['seed']).toBe("'-1,5");
  });
});

describe('replications.csv', () => {
  it('has one row for each replication and setup, with every number of the run', () => {
    const rows = rowsOf('replications');
    expect(rows.length).toBe(20 * 2);
    const { columns, layout } = run;
    layout.columns.forEach(({ measure, setup, channel, provider, line }, place) => {
      if (line >= 0) return;
      const owner = (channel >= 0 ? 'phone.' : '') + (provider >= 0 ? 'atlas.' : '');
      for (let replication = 0; replication < 20; replication += 1) {
        const row = present(rows[replication * 2 + setup], 'row');
        expect(row['replication']).toBe(String(replication));
        expect(Number(row[owner + measure])).toBe(
          columns[replication * layout.columns.length + place],
        );
      }
    });
    expect(rows[0]).toHaveProperty(['costLine.atlas.perContact']);
    expect(rows[0]).toHaveProperty(['paidPerPoint.atlas.perContact']);
  });

  it('leaves a cell empty where a setup has no such figure', () => {
    const lines = [run.layout.lines[0] ?? [], []];
    const columns = run.layout.columns.map((column) =>
      column.setup === 1 && column.line >= 0 ? { ...column, setup: 0, line: 0 } : column,
    );
    const rows = rowsOf('replications', { ...run, layout: { ...run.layout, lines, columns } });
    expect(rows[0]?.['costLine.atlas.perContact']).not.toBe('');
    expect(rows[1]?.['costLine.atlas.perContact']).toBe('');
  });

  it('is written piece by piece, whatever the number of replications', () => {
    const n = 100_000;
    const layout = { ...run.layout, columns: run.layout.columns.slice(0, 10) };
    const many = {
      ...run,
      layout,
      answer: { ...run.answer, n },
      columns: new Float64Array(n * 10),
    };
    let lines = 0;
    let longest = 0;
    for (const chunk of present(csvTables(many)[1], 'replications').chunks()) {
      lines += chunk.split('\n').length - 1;
      longest = Math.max(longest, chunk.length);
    }
    expect(lines).toBe(1 + n * 2);
    expect(longest).toBeLessThan(70_000);
  });
});

describe('intervals.csv', () => {
  const rows = rowsOf('intervals');
  const place = (setup: number, interval: number, field: (typeof INTERVAL_FIELDS)[number]) =>
    (setup * 28 * 48 + interval) * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(field);

  it('gives the means per replication and the pooled service level', () => {
    const intervals = new Float64Array(run.intervals.length);
    const set = (field: (typeof INTERVAL_FIELDS)[number], value: number) => {
      // Setup 1, Tuesday 5 January 2027, 09:00.
      intervals[place(1, 48 + 18, field)] = value;
    };
    set('offered', 200);
    set('answeredWithin', 150);
    set('belowMinimum', 5);
    set('waitMilliseconds', 1000);
    const [row, ...others] = rowsOf('intervals', { ...run, intervals });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      setup: 'both',
      channel: 'phone',
      start: '2027-01-05T09:00',
      weekday: 'Tuesday',
      open: 'true',
      offered: '10',
      answeredWithin: '7.5',
      belowMinimum: '0.25',
      waitMilliseconds: '50',
      serviceLevel: '0.75',
    });
  });

  it.each([
    ['offered', '0.75'],
    ['lessShortAbandons', '0.8'],
    ['answered', '0.9375'],
  ] as const)('divides as the convention %s says', (convention, expected) => {
    const intervals = new Float64Array(run.intervals.length);
    intervals[place(0, 20, 'offered')] = 80;
    intervals[place(0, 20, 'answered')] = 64;
    intervals[place(0, 20, 'answeredWithin')] = 60;
    intervals[place(0, 20, 'abandonedWithin')] = 5;
    const channels = run.scenario.channels.map((channel) => ({
      ...channel,
      objective: { ...channel.objective, convention },
    }));
    const scenario = { ...run.scenario, channels };
    expect(rowsOf('intervals', { ...run, scenario, intervals })[0]?.['serviceLevel']).toBe(
      expected,
    );
  });

  it('tells open from closed intervals', () => {
    // Open from 08:00 to 20:00, Monday to Friday.
    const openAt = (start: string) => rows.find((row) => row['start'] === start)?.['open'];
    expect(openAt('2027-01-04T07:30')).toBe('false');
    expect(openAt('2027-01-04T08:00')).toBe('true');
    expect(openAt('2027-01-04T19:30')).toBe('true');
    expect(openAt('2027-01-04T20:00')).toBe('false');
    expect(openAt('2027-01-09T12:00')).toBe('false');
  });
});

describe('outages.csv', () => {
  it('has one row for each outage, its hours for each setup it concerned', () => {
    const outages = Float64Array.of(
      ...[3, 1, 8 * 86_400 + 36_915.5, 21_600, 0, 1, 1, -1, 2.5],
      ...[4, 0, 60, 5400, 86_400, 0.5, 2, 0, 0.1],
    );
    const [attack, flood, ...others] = rowsOf('outages', { ...run, outages });
    expect(others).toEqual([]);
    expect(attack).toEqual({
      replication: '3',
      hazard: 'attack',
      kind: 'attack',
      start: '2027-01-12T10:15:15',
      durationHours: '6',
      recoveryHours: '0',
      capacityLost: '1',
      sitesStruck: '1',
      'timeToRecover.alone': '',
      'timeToRecover.both': '2.5',
      fingerprint: FINGERPRINT,
    });
    expect(flood).toMatchObject({
      start: '2027-01-04T00:01:00',
      durationHours: '1.5',
      recoveryHours: '24',
      'timeToRecover.alone': '0',
      'timeToRecover.both': '0.1',
    });
  });
});
