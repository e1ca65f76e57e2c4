import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { prepare } from '../../../src/engine/index.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { runChunk, validScenario } from '../../support/simulate.ts';
import { readRows } from '../export/read-csv.ts';
import { fakeTerminal } from './fake-terminal.ts';

const REPLICATIONS = 4;
const base = baseScenario();
/** From 18 January to 14 February: two months in part. */
const document = {
  ...base,
  horizon: { start: '2027-01-18', days: 28, intervalMinutes: 30 as const },
  hazards: [],
  providers: base.providers.map((provider) => ({
    ...provider,
    contract: {
      ...provider.contract,
      prices: [...provider.contract.prices, { model: 'fixedPerMonth' as const, price: 3100 }],
    },
  })),
  run: { seed: 'statement', replications: REPLICATIONS },
};
const input = JSON.stringify(document);
const engine = prepare(validScenario(document));
const BOTH = 1;

async function releve(
  line: string,
  terminal = fakeTerminal({ input }),
): Promise<{ exit: number; out: string; messages: string }> {
  const exit = await program(line.split(' '), terminal);
  return { exit, out: terminal.out(), messages: terminal.messages() };
}

/** The cost of a setup in a replication, as a run has it. */
function costOf(setup: number, replication: number): number {
  const { columns } = runChunk(engine, replication, 1);
  const place = engine.layout.columns.findIndex(
    (column) => column.measure === 'cost' && column.setup === setup,
  );
  return columns[place] ?? NaN;
}

const euros = (value: number): string => `${value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')} €`;

describe('releve statement --replication', () => {
  it('prints month by month whom is paid what, and why', async () => {
    const { exit, out, messages } = await releve('statement - --setup both --replication 2');
    expect([exit, messages]).toEqual([0, '']);
    expect(out).toContain('Statement of Atlas and Borealis, replication 2 (from 0), in EUR\n');
    const titles = out.split('\n').filter((line) => /^(January|February|All)/.test(line));
    expect(titles).toEqual([
      'January 2027 (14 days)',
      'February 2027 (14 days)',
      'All of it, 2027-01-18 to 2027-02-14',
    ]);
    // 14 of 31 days: 0.4516 of 3,100 € are 1,400 €; 14 of 28 days: half of it.
    expect(out).toMatch(
      /Fixed fee +0\.4516 months +3,100\.00 € +1,400\.00 € +0\.451613 months × 3,100\.00 € = 1,400\.00 €/,
    );
    expect(out).toMatch(
      /Fixed fee +0\.5 months +3,100\.00 € +1,550\.00 € +0\.5 months × 3,100\.00 € = 1,550\.00 €/,
    );
    expect(out).toMatch(/Price per contact answered, Phone +[\d,]+ contacts +4\.00 € /);
    expect(out).toMatch(/The company itself +quantity +unit price +amount +formula/);
    expect(out).toMatch(/Steering the provider, Atlas +0\.0384 years +90,000\.00 € +3,452\.05 €/);
    expect(out).toContain('Seed statement, engine ');
    expect(out).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('adds up to the cost that a run of it has, to the cent', async () => {
    const { out } = await releve('statement - --setup both --replication 3');
    const sums = [...out.matchAll(/^ {2}In all +([\d,.−]+) €/gm)].map((match) => match[1]);
    expect(sums).toHaveLength(3);
    const cents = sums.map((sum) => Math.round(Number(sum?.replaceAll(',', '')) * 100));
    expect((cents[0] ?? 0) + (cents[1] ?? 0)).toBe(cents[2]);
    expect(`${sums[2] ?? ''} €`).toBe(euros(costOf(BOTH, 3)));
  });
});

describe('releve statement', () => {
  it('prints the mean of all replications unless told', async () => {
    const { exit, out } = await releve('statement - --setup both');
    expect(exit).toBe(0);
    expect(out).toContain('mean of 4 replications, in EUR');
    const mean = [0, 1, 2, 3].reduce((sum, k) => sum + costOf(BOTH, k), 0) / REPLICATIONS;
    const last = [...out.matchAll(/^ {2}In all +([\d,.]+) €/gm)].at(-1)?.[1];
    expect(Math.abs(Number(last?.replaceAll(',', '')) - mean)).toBeLessThan(0.0051);
    expect(out).toMatch(/contacts × 4\.00 € on average = /);
    expect(out).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('says what is wrong, and what would be right', async () => {
    expect(await releve('statement - --setup none')).toMatchObject({
      exit: 1,
      out: '',
      messages: 'No setup is called none. The setups of this scenario are alone, both.\n',
    });
    const without = await releve('statement -');
    expect(without.exit).toBe(2);
    expect(without.messages).toContain('takes --setup ID');
    expect((await releve('statement - --setup both --replication x')).exit).toBe(2);
  });

  it('stopped by Ctrl+C, says that', async () => {
    for (const line of ['statement - --setup both', 'statement - --setup both --replication 0']) {
      const terminal = fakeTerminal({ input });
      terminal.interrupt();
      expect(await releve(line, terminal)).toMatchObject({ exit: 130, out: '' });
    }
  });

  describe('with --csv', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'releve-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('writes every line with all its digits', async () => {
      const { exit, messages } = await releve(
        `statement - --setup both --replication 1 --csv ${folder}`,
      );
      expect([exit, messages]).toEqual([
        0,
        `Written to ${folder}: statements.csv, statement-columns.csv, scenario.json\n`,
      ]);
      expect((await readdir(folder)).sort()).toEqual([
        'scenario.json',
        'statement-columns.csv',
        'statements.csv',
      ]);
      const rows = readRows([await readFile(join(folder, 'statements.csv'), 'utf8')]);
      const { entries } = engine.statement(1)[BOTH]!;
      expect(rows).toHaveLength(entries.length);
      rows.forEach((row, index) => {
        const entry = entries[index]!;
        expect(Number(row['quantity'])).toBe(entry.quantity);
        expect(Number(row['unitPrice'])).toBe(entry.unitPrice);
        expect(Number(row['amount'])).toBe(entry.cents / 100);
        expect([row['setup'], row['replication']]).toEqual(['both', '1']);
      });
      const documented = readRows([await readFile(join(folder, 'statement-columns.csv'), 'utf8')]);
      const names = new Set(documented.map(({ name }) => name));
      expect(Object.keys(rows[0]!).filter((name) => !names.has(name))).toEqual([]);
    });
  });
});
