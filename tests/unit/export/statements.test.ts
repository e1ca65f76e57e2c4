import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/engine/index.ts';
import { addChunk, createResults, summarise } from '../../../src/estimate/index.ts';
import { csvTables, exportInput } from '../../../src/export/index.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { runChunk, validScenario } from '../../support/simulate.ts';
import { readRows } from './read-csv.ts';

const REPLICATIONS = 3;
const base = baseScenario();
const scenario = validScenario({
  ...base,
  // What a spreadsheet would run as a formula.
  channels: base.channels.map((channel) => ({ ...channel, name: '=1+1' })),
  hazards: [],
  run: { seed: 'statements', replications: REPLICATIONS },
});
const engine = prepare(scenario);
const results = createResults(engine.layout, REPLICATIONS);
addChunk(results, runChunk(engine, 0, REPLICATIONS));
const answer = summarise(results);
const table = csvTables(exportInput(scenario, results, answer, '00')).find(
  ({ name }) => name === 'statements',
)!;
const rows = readRows(table.chunks());

describe('statements.csv of a run', () => {
  it('adds up to the mean cost of each setup', () => {
    scenario.setups.forEach(({ id }, setup) => {
      const sum = rows
        .filter((row) => row['setup'] === id)
        .reduce((total, row) => total + Number(row['amount']), 0);
      const cost = answer.summaries.find((s) => s.measure === 'cost' && s.setup === setup);
      expect(sum).toBeCloseTo(cost?.mean.value ?? NaN, 4);
    });
  });

  it('holds the means of the statements of its replications, line by line', () => {
    const statements = [0, 1, 2].map((k) => engine.statement(k)[1]!.entries);
    const own = rows.filter((row) => row['setup'] === 'both');
    const lines = new Set(statements.flat().map(({ line, month }) => `${line} ${month}`));
    expect(own).toHaveLength(lines.size);
    const index = engine.layout.lines[1]!.findIndex(({ kind }) => kind === 'perContact');
    const found = statements.map((entries) => entries.find(({ line }) => line === index)!);
    const row = own.find((each) => each['line'] === 'borealis.perContact.phone')!;
    const mean = (of: readonly number[]): number =>
      of.reduce((sum, each) => sum + each, 0) / REPLICATIONS;
    expect(Number(row['quantity'])).toBeCloseTo(mean(found.map(({ quantity }) => quantity)), 9);
    expect(Number(row['amount'])).toBeCloseTo(mean(found.map(({ cents }) => cents)) / 100, 9);
    expect(Number(row['unitPrice'])).toBeCloseTo(4, 9);
    expect([row['month'], row['unit'], row['provider']]).toEqual([
      '2027-01',
      'contacts',
      'borealis',
    ]);
    expect(row['formula']).toMatch(
      /^[\d,.]+\u00a0contacts × 4\.00\u00a0€ on average = [\d,.]+\u00a0€$/,
    );
  });

  it('keeps the company’s own lines apart, and no name becomes a formula', () => {
    const lost = rows.find((row) => row['line'] === 'client.lostContacts.phone');
    expect([lost?.['provider'], lost?.['clause']]).toEqual(['', "Contacts lost, '=1+1"]);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual(
      [],
    );
  });
});
