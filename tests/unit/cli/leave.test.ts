import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { leavingCase } from '../estimate/leaving/leaving-case.ts';
import { readRows } from '../export/read-csv.ts';
import { fakeTerminal } from './fake-terminal.ts';

const input = JSON.stringify(leavingCase());

async function releve(line: string): Promise<{ exit: number; out: string; messages: string }> {
  const terminal = fakeTerminal({ input });
  const exit = await program(line.split(' '), terminal);
  return { exit, out: terminal.out(), messages: terminal.messages() };
}

describe('releve leave', () => {
  it('prints the finding, and each month of each setup', async () => {
    const { exit, out, messages } = await releve(
      'leave - --provider atlas --reason breach --months 1,2',
    );
    expect([exit, messages]).toEqual([0, '']);
    // Borealis grows from 10 to 20 agents: 10 × 4,000; alone its ten are all new.
    expect(out).toMatch(
      /^Leaving\nLeaving Atlas for breach in (January|February) 2027 costs 40 k€/,
    );
    expect(out).toContain('with Atlas alone, succeeded by Borealis from nothing, it costs ');
    expect(out).toMatch(/January 2027 +40,000 +40,000 to 40,000 +0 +40,000 +0 +0 +0 +0\.0 /);
    expect(out).toMatch(/3 replications of each departure.* over 364 days/);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('writes every digit with --csv', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'releve-'));
    const { exit } = await releve(`leave - --provider atlas --months 2 -n 2 --csv ${folder}`);
    expect(exit).toBe(0);
    const rows = readRows([await readFile(join(folder, 'leaving.csv'), 'utf8')]);
    expect(
      rows.map((row) => [row['setup'], row['successor'], row['exitFee'], row['newAgents']]),
    ).toEqual([
      ['both', '', '5000', '40000'],
      ['alone', 'borealis', '5000', '40000'],
    ]);
    const notes = readRows([await readFile(join(folder, 'leaving-columns.csv'), 'utf8')]);
    const names = new Set(notes.map(({ name }) => name));
    expect(Object.keys(rows[0]!).filter((name) => !names.has(name))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('takes other terms than the contract’s own, and says which', async () => {
    const { exit, out } = await releve(
      'leave - --provider atlas --months 2 --exit-fee 7000 --cost-per-agent 100 --lead-weeks 0 --ramp-weeks 0 --start-factor 1',
    );
    expect(exit).toBe(0);
    // The fee, and ten agents at 100: 8,000 with both, where nothing else changes.
    expect(out).toMatch(
      /Atlas and Borealis\n[^\n]+\n +February 2027 +8,000 +8,000 to 8,000 +7,000 +1,000 /,
    );
    expect(out).toContain(
      'Notice of 1 month, hand-over in its last 2 weeks at full staff until the end, exit fee 7 k€. ' +
        'New agents are all there from the day told, at 100 € each; as fast as the others.',
    );
  });

  it('says what is wrong, and what would be right', async () => {
    expect((await releve('leave -')).messages).toContain('takes --provider ID');
    expect((await releve('leave - --provider atlas --reason x')).messages).toContain(
      '--reason takes notice, breach, insolvency, not x',
    );
    expect((await releve('leave - --provider atlas --months x')).exit).toBe(2);
    expect(await releve('leave - --provider x')).toMatchObject({
      exit: 1,
      out: '',
      messages: 'No provider is called x. The providers are atlas, borealis.\n',
    });
  });

  it('stopped by Ctrl+C, says that', async () => {
    const terminal = fakeTerminal({ input });
    terminal.interrupt();
    expect(await program(['leave', '-', '--provider', 'atlas'], terminal)).toBe(130);
    expect(terminal.messages()).toContain('Stopped before all departures were known.');
  });
});
