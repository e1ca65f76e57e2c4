import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FactReader, FactWriter } from '../../../src/engine/contract/fact-writer.ts';
import { prepare, type Chunk, type Engine } from '../../../src/engine/index.ts';
import { settle } from '../../../src/engine/settle.ts';
import type { Scenario, ScenarioInput } from '../../../src/scenario/types.ts';
import { runChunk, validScenario } from '../../support/simulate.ts';

/** Some days of a ready-made scenario, every price of every contract as many times as high. */
function readyMade(name: string, times = 1, days = 40): Scenario {
  const text = readFileSync(`scenarios/${name}.json`, 'utf8');
  const input = JSON.parse(text, (key, value: unknown) =>
    key === 'price' && typeof value === 'number' ? value * times : value,
  ) as ScenarioInput;
  return validScenario({ ...input, horizon: { ...input.horizon, days } });
}

/** The columns of a setup that its ledger fills, row by row. */
function ledgerColumns({ layout }: Engine, { columns, count }: Chunk, setup: number): number[] {
  const width = layout.columns.length;
  const own = layout.columns.flatMap((column, at) =>
    column.setup === setup && ['cost', 'costLine', 'paidPerPoint'].includes(column.measure)
      ? [at]
      : [],
  );
  return Array.from({ length: count }, (_, r) => own.map((at) => columns[r * width + at]!)).flat();
}

describe('a ledger settled anew', () => {
  // Tiers, surcharges and standby; indicators, a commitment, an index, and a trigger that ends one.
  it.each([
    ['parcel-carrier', 2],
    ['renegotiation', 2],
  ])('%s: has the digits of a simulation under other prices', (name, setups) => {
    const log = runChunk(prepare(readyMade(name)), 0, 2).facts!;
    const dearer = readyMade(name, 3);
    const engine = prepare(dearer);
    const simulated = runChunk(engine, 0, 2);
    const settledSetups = log.flatMap((of, setup) => (of === undefined ? [] : [setup]));
    expect(settledSetups).toHaveLength(setups);
    for (const setup of settledSetups) {
      const settled = settle(dearer, setup, [log[setup]!]);
      expect([...settled.columns]).toEqual(ledgerColumns(engine, simulated, setup));
      expect(settled.lines).toEqual(engine.layout.lines[setup]);
      expect(settled.indicators).toEqual(engine.layout.indicators[setup]);
    }
  });

  it('is not possible where shares may move: nothing is logged', () => {
    const scenario = readyMade('provider-exit', 1, 60);
    const { facts } = runChunk(prepare(scenario), 0, 1);
    scenario.setups.forEach(({ departures = [] }, setup) => {
      expect(facts![setup] === undefined).toBe(departures.length > 0);
    });
    expect(scenario.setups.some(({ departures = [] }) => departures.length > 0)).toBe(true);
  });
});

describe('a log of facts', () => {
  it('gives every number back to the last bit, time after time', () => {
    const times = [
      [0, 1, 4_294_967_295, 4_294_967_296, 0.1, NaN, -0, -3, Infinity],
      [0, 1, 4_294_967_295, 4_294_967_296, 0.1, NaN, -0, -3, Infinity],
      [5, 1, 0.5, 7, 0.1, 0, 0, -3, -Infinity],
      [5, 1, 0.5, 7, 0.2, NaN, 1e-300, 0, 0],
    ];
    const writer = new FactWriter([9, 2]);
    writer.begin();
    for (const [at, values] of times.entries()) {
      writer.write(0, values);
      writer.write(1, [at, at]);
    }
    const words = writer.take();
    const reader = new FactReader(words, 0);
    const [list, other] = [new Float64Array(9), new Float64Array(2)];
    for (const [at, values] of times.entries()) {
      reader.read(list);
      reader.read(other);
      expect([...list]).toEqual(values);
      expect([...other]).toEqual([at, at]);
    }
    expect(reader.at).toBe(words.length);
    // What does not change takes no room: the second time is two ends and the other list's run of two.
    writer.begin();
    writer.write(0, times[0]!);
    const first = writer.size;
    writer.write(0, times[1]!);
    expect(writer.size).toBe(first + 1);
  });
});
