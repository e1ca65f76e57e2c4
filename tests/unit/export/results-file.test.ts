import { expect, test } from 'vitest';
import { readJsonFile, resultsFile } from '../../../src/export/results-file.ts';
import { scenarioFile } from '../../../src/export/scenario-file.ts';
import { summaryTable } from '../../../src/export/summary.ts';
import { readRows } from './read-csv.ts';
import { FINGERPRINT, sampleRun } from './sample-run.ts';

interface Document {
  readonly [key: string]: unknown;
  readonly figures: readonly Readonly<Record<string, string | number>>[];
}

const input = sampleRun();
const text = [...resultsFile(input, 'finished')].join('');
const document = JSON.parse(text) as Document;

test('the results in JSON are the numbers of summary.csv, row by row, digit by digit', () => {
  const rows = readRows(summaryTable(input).chunks());
  expect(document.figures).toHaveLength(rows.length);
  const ofTheRun = { scenario: input.scenario.name, seed: '-1,5', fingerprint: FINGERPRINT };
  document.figures.forEach((figure, index) => {
    const row = rows[index] ?? {};
    for (const [name, cell] of Object.entries(row)) {
      if (name in ofTheRun || name === 'engineVersion') continue;
      const own = figure[name];
      if (typeof own === 'number') expect(Number(cell), name).toBe(own);
      else expect(cell, name).toBe(own ?? '');
    }
  });
  expect(document).toMatchObject({
    fingerprint: FINGERPRINT,
    seed: '-1,5',
    replications: 20,
    confidence: 0.95,
    scenario: input.scenario,
  });
});

test('every field of a row has its meaning beside', () => {
  const named = new Set(document.figures.flatMap((figure) => Object.keys(figure)));
  const meanings = document['fields'] as Readonly<Record<string, string>>;
  expect([...named].filter((name) => (meanings[name] ?? '') === '')).toEqual([]);
});

test('opening it gives the scenario back, and the fingerprint of a whole run', () => {
  const engineVersion = input.engineVersion;
  expect(readJsonFile(text)).toEqual({
    ok: true,
    value: { scenario: input.scenario, fingerprint: FINGERPRINT, engineVersion },
  });
  const stopped = [...resultsFile(input, 'stopped')].join('');
  expect(readJsonFile(stopped)).toEqual({ ok: true, value: { scenario: input.scenario } });
  expect(readJsonFile(scenarioFile(input.scenario))).toEqual({
    ok: true,
    value: { scenario: input.scenario },
  });
});

test('a results file whose scenario was spoilt is refused with the reasons', () => {
  const spoilt = text.replace('"replications": 20 }', '"replications": "many" }');
  expect(spoilt).not.toBe(text);
  const read = readJsonFile(spoilt);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.error[0]?.path).toBe('run.replications');
});

test('a version of the engine that is none is left out, however long', () => {
  for (const wrong of ['1.2', 'x'.repeat(100_000), '1.2.0<br>', '']) {
    const other = text.replace(
      `"engineVersion": "${input.engineVersion}"`,
      `"engineVersion": "${wrong}"`,
    );
    expect(other).not.toBe(text);
    const read = readJsonFile(other);
    expect(read).toEqual({
      ok: true,
      value: { scenario: input.scenario, fingerprint: FINGERPRINT },
    });
  }
  const earlier = text.replace(
    `"engineVersion": "${input.engineVersion}"`,
    '"engineVersion": "1.1.0"',
  );
  expect(readJsonFile(earlier)).toMatchObject({ ok: true, value: { engineVersion: '1.1.0' } });
});
