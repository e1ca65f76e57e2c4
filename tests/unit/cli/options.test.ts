import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/cli/options.ts';

const read = (line: string) => readOptions(line.split(' ').filter((word) => word !== ''));

describe('the command line', () => {
  it('reads a run with all its options', () => {
    expect(
      read('run bank.json --replications 200 --seed s-1 --workers 3 --out folder --json'),
    ).toEqual({
      ok: true,
      value: {
        name: 'run',
        file: 'bank.json',
        replications: 200,
        seed: 's-1',
        workers: 3,
        out: 'folder',
        json: true,
        progress: false,
      },
    });
  });

  it('takes options before, between and after, with = or without', () => {
    expect(read('--json run -n 5 -')).toEqual(read('run - --replications=5 --json'));
  });

  it('reads a replay', () => {
    expect(read('replay bank.json --replication 0 --day 12 --setup both --csv out')).toEqual({
      ok: true,
      value: {
        name: 'replay',
        file: 'bank.json',
        which: 0,
        day: 12,
        setup: 'both',
        csv: 'out',
        progress: false,
      },
    });
    expect(read('replay - --worst --day 2027-03-09 -n 5 --seed s --workers 2')).toEqual({
      ok: true,
      value: {
        name: 'replay',
        file: '-',
        which: 'worst',
        day: '2027-03-09',
        replications: 5,
        seed: 's',
        workers: 2,
        progress: false,
      },
    });
    expect(read('replay - --median')).toMatchObject({ ok: true, value: { which: 'median' } });
  });

  it('reads the terms of a departure, by name and unit', () => {
    expect(read('leave - --provider atlas')).toMatchObject({
      value: { reason: 'notice', terms: {} },
    });
    expect(
      read(
        'leave - --provider atlas --notice-months 6 --hand-over-weeks 0 --no-dual-running --exit-fee 25000.50 ' +
          '--exit-fee-months 1.5 --lead-weeks 8 --ramp-weeks 10 --start-factor 1.25 --learning-weeks 4 --cost-per-agent 0',
      ),
    ).toMatchObject({
      ok: true,
      value: {
        terms: {
          noticeMonths: 6,
          handOverWeeks: 0,
          keepsStaff: false,
          exitFee: 25_000.5,
          exitFeeMonths: 1.5,
          leadWeeks: 8,
          rampWeeks: 10,
          startFactor: 1.25,
          learningWeeks: 4,
          costPerAgent: 0,
        },
      },
    });
    // How those who take over grow counts whatever the reason.
    expect(read('leave - --provider atlas --reason breach --ramp-weeks 2')).toMatchObject({
      value: { reason: 'breach', terms: { rampWeeks: 2 } },
    });
  });

  it('reads the other commands', () => {
    expect(read('validate -')).toEqual({ ok: true, value: { name: 'validate', file: '-' } });
    expect(read('link a.json --base https://example.org/releve/#old')).toEqual({
      ok: true,
      value: { name: 'link', file: 'a.json', base: 'https://example.org/releve/' },
    });
    expect(read('open #1.abc')).toEqual({ ok: true, value: { name: 'open', link: '#1.abc' } });
    expect(read('run --help')).toEqual({ ok: true, value: { name: 'help' } });
    expect(read('--version')).toEqual({ ok: true, value: { name: 'version' } });
  });

  it.each([
    ['', 'a command is needed'],
    ['simulate a.json', 'unknown command: simulate'],
    ['toString a.json', 'unknown command: toString'],
    ['run', 'releve run needs a FILE'],
    ['open', 'releve open needs a LINK'],
    ['run a.json b.json', 'releve run takes one FILE, not also b.json'],
    ['validate a.json --json', 'releve validate has no option --json'],
    ['run a.json --replications 0', '--replications takes a whole number from 1 to 1000000, not 0'],
    ['run a.json --replications 1e3', '--replications takes a whole number'],
    ['run a.json --replications=-5', '--replications takes a whole number'],
    ['run a.json --workers 257', '--workers takes a whole number from 1 to 256, not 257'],
    ['run a.json --speed 3', "Unknown option '--speed'"],
    ['run a.json --seed', 'argument missing'],
    ['replay', 'releve replay needs a FILE'],
    ['replay -', 'takes one of --replication K, --worst and --median'],
    ['replay - --worst --median', 'takes one of --replication K, --worst and --median'],
    ['replay - --worst --replication 3', 'takes one of --replication K, --worst and --median'],
    ['replay - --replication -1', 'argument'],
    ['replay - --replication=-1', '--replication takes a whole number from 0 to 999999, not -1'],
    ['replay - --replication 1.5', '--replication takes a whole number from 0 to 999999, not 1.5'],
    ['replay - --worst --day monday', '--day takes the number of a day, from 0, or a date'],
    ['replay - --worst --day 2027-02-30', '--day takes the number of a day, from 0, or a date'],
    ['replay - --worst --json', 'releve replay has no option --json'],
    [
      'leave - --provider a --lead-weeks soon',
      '--lead-weeks takes a number from 0 to 104, not soon',
    ],
    ['leave - --provider a --ramp-weeks 105', '--ramp-weeks takes a number from 0 to 104, not 105'],
    [
      'leave - --provider a --start-factor 0.9',
      '--start-factor takes a number from 1 to 10, not 0.9',
    ],
    [
      'leave - --provider a --exit-fee=-1',
      '--exit-fee takes a number from 0 to 1000000000, not -1',
    ],
    [
      'leave - --provider a --exit-fee 1e3',
      '--exit-fee takes a number from 0 to 1000000000, not 1e3',
    ],
    ['leave - --provider a --exit-fee 5,000', 'not 5,000'],
    [
      'leave - --provider a --reason breach --exit-fee 5000',
      '--exit-fee counts after a notice alone, not with --reason breach',
    ],
    ['leave - --provider a --reason insolvency --no-dual-running', 'counts after a notice alone'],
    ['statement - --setup a --lead-weeks 3', 'releve statement has no option --lead-weeks'],
    ['run - --worst', 'releve run has no option --worst'],
    ['link a.json --base nowhere', '--base is not an address: nowhere'],
  ])('refuses "%s" in one sentence', (line, sentence) => {
    const command = read(line);
    expect(command.ok).toBe(false);
    if (command.ok) return;
    expect(command.error).toContain(sentence);
    expect(command.error).not.toContain('\n');
  });
});
