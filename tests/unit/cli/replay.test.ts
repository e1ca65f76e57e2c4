import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { prepare } from '../../../src/engine/index.ts';
import {
  addChunk,
  createResults,
  worstDay,
  worstReplication,
} from '../../../src/estimate/index.ts';
import { validScenario, runChunk } from '../../support/simulate.ts';
import { FOUR_HOURS, outageScenario } from '../engine/outage-scenario.ts';
import { readRows } from '../export/read-csv.ts';
import { fakeTerminal } from './fake-terminal.ts';

const REPLICATIONS = 6;
const base = outageScenario([{ ...FOUR_HOURS, occurs: { at: '2027-01-05T10:15' } }]);
const document = {
  ...base,
  horizon: { ...base.horizon, days: 2 },
  channels: base.channels.map((channel) => ({ ...channel, demand: { contactsPerWeek: 25_000 } })),
  run: { seed: 'replay', replications: REPLICATIONS },
};
const input = JSON.stringify(document);

async function releve(
  line: string,
  terminal = fakeTerminal({ input }),
): Promise<{ exit: number; out: string; messages: string }> {
  const exit = await program(line.split(' '), terminal);
  return { exit, out: terminal.out(), messages: terminal.messages() };
}

describe('releve replay', () => {
  it('prints a day hour by hour, with what happened between the hours', async () => {
    const { exit, out, messages } = await releve('replay - --replication 2 --day 1');
    expect([exit, messages]).toEqual([0, '']);
    expect(out).toContain('Replication 2 (from 0), Tuesday 2027-01-05, day 1');
    expect(out).toContain('Attack: 2027-01-05 10:15 to 2027-01-05 14:15, takes 100 %');
    for (const name of ['Both, with fail-over', 'Both, without fail-over', 'Atlas alone'])
      expect(out).toContain(`${name}: Phone\n`);
    const lines = out.split('\n');
    const row = (text: string): number => lines.findIndex((line) => line.trim().startsWith(text));
    expect(lines[row('hour')]).toMatch(
      /offered +answered +gave up +blocked +cut off +wait +oldest +level +Atlas busy\/work +share +Borealis/,
    );
    expect(row('10:15  Atlas: struck')).toBe(row('10:00') + 1);
    expect(row('10:30  Atlas: contacts sent elsewhere')).toBeLessThan(row('11:00'));
    expect(row('14:45  Atlas: contacts sent again')).toBeGreaterThan(row('14:00'));
    expect(lines[row('12:00')]).toMatch(/0\/0 +0 % +\d+\/100 +100 %$/);
    expect(out).toContain('Replication 2, seed replay, engine ');
    expect(out).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('takes a date for a day, and one setup alone', async () => {
    const { out } = await releve('replay - --replication 2 --day 2027-01-05 --setup atlas-alone');
    const number = await releve('replay - --replication 2 --day 1 --setup atlas-alone');
    expect(out).toBe(number.out);
    expect(out).toContain('Atlas alone: Phone');
    expect(out).not.toContain('with fail-over: Phone');
  });

  it('finds the worst replication and its worst day', async () => {
    const scenario = validScenario(document);
    const engine = prepare(scenario);
    const results = createResults(engine.layout, REPLICATIONS);
    addChunk(results, runChunk(engine, 0, REPLICATIONS));
    const setup = scenario.setups.length - 1;
    const worst = worstReplication(results, setup, 0)!;
    const day = worstDay(scenario, engine.replay(worst, 0), setup, 0);
    const { exit, out } = await releve('replay - --worst --setup atlas-alone');
    expect(exit).toBe(0);
    expect(out).toContain(`Replication ${worst} (from 0), Tuesday 2027-01-05, day ${day}`);
    expect(out).toContain('The worst of 6 for Phone with Atlas alone: longest disruption');
    const median = await releve('replay - --median');
    expect(median.out).toContain('The middle one of 6, sorted by contacts lost in Phone with Both');
  });

  it('says what is wrong, and what would be right', async () => {
    expect(await releve('replay - --replication 0 --day 2')).toMatchObject({
      exit: 1,
      out: '',
      messages:
        'Day 2 is outside the horizon. Give a number from 0 to 1, or a date from 2027-01-04 to 2027-01-05.\n',
    });
    expect(await releve('replay - --replication 0 --day 2026-12-31')).toMatchObject({ exit: 1 });
    expect(await releve('replay - --replication 0 --setup none')).toMatchObject({
      exit: 1,
      messages:
        'No setup is called none. The setups of this scenario are with-failover, without-failover, atlas-alone.\n',
    });
    expect((await releve('replay -', fakeTerminal({ input }))).exit).toBe(2);
  });

  it('stopped by Ctrl+C, says that', async () => {
    const terminal = fakeTerminal({ input });
    terminal.interrupt();
    expect(await releve('replay - --replication 0', terminal)).toMatchObject({
      exit: 130,
      out: '',
    });
    const other = fakeTerminal({ input });
    other.interrupt();
    expect(await releve('replay - --worst', other)).toMatchObject({ exit: 130, out: '' });
  });

  describe('with --csv', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'releve-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('writes the day minute by minute', async () => {
      const { exit, messages } = await releve(`replay - --replication 2 --day 1 --csv ${folder}`);
      expect(exit).toBe(0);
      expect(messages).toContain('replay-contacts.csv');
      const files = await readdir(folder);
      expect(files.sort()).toEqual([
        'replay-agents.csv',
        'replay-columns.csv',
        'replay-contacts.csv',
        'replay-events.csv',
        'scenario.json',
      ]);
      const rows = readRows([await readFile(join(folder, 'replay-contacts.csv'), 'utf8')]);
      expect(rows).toHaveLength(3 * 1440);
      // The same numbers as the engine's own.
      const replay = prepare(validScenario(document)).replay(2, 1);
      const offered = rows.reduce((sum, row) => sum + Number(row['offered [contacts]']), 0);
      const own = replay.setups.reduce(
        (sum, { flows }) =>
          sum + flows.reduce((part, value, i) => part + (i % 6 === 0 ? value : 0), 0),
        0,
      );
      expect(offered).toBe(own);
    });

    it('says why it cannot write', async () => {
      const { exit, messages } = await releve(
        `replay - --replication 2 --csv ${join(folder, 'scenario.json')}`,
      );
      expect(exit).toBe(1);
      expect(messages).toContain('could not be written');
    });
  });
});
