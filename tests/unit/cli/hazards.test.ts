import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { nightly, standbyCase } from '../estimate/hazards/hazard-costs.ts';
import { readRows } from '../export/read-csv.ts';
import { fakeTerminal } from './fake-terminal.ts';

const input = JSON.stringify(
  standbyCase([
    nightly('first', '2027-01-11T00:00'),
    nightly('second', '2027-01-18T00:00'),
    { ...nightly('never', ''), occurs: { perYear: 0 } },
  ]),
);

describe('releve hazards', () => {
  it('prints the finding, each hazard of each setup, and how it was worked out', async () => {
    const terminal = fakeTerminal({ input });
    const exit = await program(['hazards', '-', '-n', '3'], terminal);
    expect([exit, terminal.messages()]).toEqual([0, '']);
    const out = terminal.out();
    // 5,000 € for calling the standby agents in, at each attack.
    expect(out).toMatch(
      /^Standby\nfirst costs 5,000 EUR with Atlas and Borealis \(5,000 to 5,000\), not seen to be more than second \(5,000\)\.\n/,
    );
    expect(out).toMatch(/\n {2}second +3 +3 +5,000 +5,000 to 5,000 +0\.0 +unknown /);
    expect(out).toMatch(/\n {2}never +3 +0 +0 +unknown /);
    expect(out).toMatch(/\n {2}All hazards together +3 +3 +10,000 +10,000 to 10,000 /);
    expect(out).toContain('The sum need not equal the whole, because hazards overlap.');
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('writes every digit with --csv', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'releve-'));
    const terminal = fakeTerminal({ input });
    expect(await program(['hazards', '-', '-n', '2', '--csv', folder], terminal)).toBe(0);
    const rows = readRows([await readFile(join(folder, 'hazards.csv'), 'utf8')]);
    const shown = rows.map((row) => [row['hazard'], row['setup'], row['struck'], row['cost']]);
    expect(shown).toEqual([
      ['first', 'alone', '2', '0'],
      ['first', 'both', '2', '5000'],
      ['second', 'alone', '2', '0'],
      ['second', 'both', '2', '5000'],
      ['never', 'alone', '0', '0'],
      ['never', 'both', '0', '0'],
      ['', 'alone', '2', '0'],
      ['', 'both', '2', '10000'],
    ]);
    const notes = readRows([await readFile(join(folder, 'hazards-columns.csv'), 'utf8')]);
    const names = new Set(notes.map(({ name }) => name));
    expect(Object.keys(rows[0]!).filter((name) => !names.has(name))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('prints nothing when it is stopped half-way', async () => {
    const terminal = fakeTerminal({
      input,
      interactive: true,
      onSay: (message, own) => message.includes('of 9 ') && own.interrupt(),
    });
    expect(await program(['hazards', '-', '-n', '3'], terminal)).toBe(130);
    expect(terminal.out()).toBe('');
    expect(terminal.messages()).toContain('Stopped before all hazards were known.');
  });
});
