import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/root.js';
import { program } from '../../../src/cli/program.ts';
import { ENGINE_VERSION } from '../../../src/engine/index.ts';
import { smallScenario } from '../runner/fixture.ts';
import { fakeTerminal, type FakeTerminal } from './fake-terminal.ts';

const input = JSON.stringify(smallScenario());

async function releve(
  line: string,
  terminal = fakeTerminal({ input }),
): Promise<{ exit: number; out: string; messages: string }> {
  const exit = await program(line.split(' '), terminal);
  return { exit, out: terminal.out(), messages: terminal.messages() };
}

interface Figures {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly unit: string;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}
interface RunJson {
  readonly fingerprint: string;
  readonly status: string;
  readonly replications: number;
  readonly seed: string;
  readonly engineVersion: string;
  readonly contactsSimulated: number;
  readonly engineSeconds: number;
  readonly setups: readonly {
    readonly id: string;
    readonly measures: Readonly<Record<string, Figures>>;
    readonly channels: readonly {
      readonly id: string;
      readonly measures: Readonly<Record<string, Figures>>;
      readonly balance: Readonly<Record<string, number>>;
    }[];
    readonly providers: readonly { readonly measures: Readonly<Record<string, Figures>> }[];
    readonly costLines: readonly { readonly kind: string; readonly amount: { value: number } }[];
    readonly tails: readonly { readonly measure: string; readonly level: number }[];
    readonly recovery: { readonly outages: number };
  }[];
  readonly differences: readonly (Figures & { readonly measure: string; readonly of: string })[];
}

async function runJson(line: string, terminal?: FakeTerminal): Promise<RunJson> {
  const { out } = await releve(line, terminal);
  return JSON.parse(out) as RunJson;
}

describe('releve run', () => {
  it('prints the answer, its tables, its books and its fingerprint', async () => {
    const { exit, out, messages } = await releve('run - --replications 12');
    expect(exit).toBe(0);
    expect(messages).toBe('');
    expect(out).toMatch(/^Small\n/);
    expect(out).toMatch(/^(First figures: w|W)ith .*\.$/m);
    expect(out).toMatch(/contacts/);
    expect(out).toContain('service level = answered within 20 s / offered; objective 80.0 %');
    expect(out).toMatch(/Service level +\d+\.\d\d % +\d+\.\d\d to \d+\.\d\d/);
    expect(out).toContain('Differences in the same worlds');
    expect(out).toContain('offered = answered + abandoned + blocked + cut off + still waiting');
    expect(out).toContain('12 replications of 14 days; seed runner-tests');
    expect(out).toMatch(/Fingerprint [0-9a-f]{4}-[0-9a-f]{4} \([0-9a-f]{16}\), engine /);
    expect(out).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('prints one JSON object with every digit', async () => {
    const run = await runJson('run - --replications 12 --json');
    expect(run).toMatchObject({
      status: 'finished',
      replications: 12,
      seed: 'runner-tests',
      engineVersion: ENGINE_VERSION,
    });
    expect(run.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(run.contactsSimulated).toBeGreaterThan(10_000);
    expect(run.engineSeconds).toBeGreaterThan(0);
    expect(run.setups.map(({ id }) => id)).toEqual(['lean', 'ample']);
    for (const setup of run.setups) {
      const [phone] = setup.channels;
      const level = phone!.measures['serviceLevel']!;
      expect(level).toMatchObject({ unit: 'share', n: 12 });
      expect(level.low).toBeLessThan(level.mean);
      expect(level.high).toBeGreaterThan(level.mean);
      expect(level.p5).toBeLessThanOrEqual(level.p50);
      expect(level.p50).toBeLessThanOrEqual(level.p95);
      const { offered, answered, abandoned, blocked, cutOff, stillWaiting } = phone!.balance;
      expect(offered).toBe(answered! + abandoned! + blocked! + cutOff! + stillWaiting!);
      expect(phone!.balance['difference']).toBe(0);
      expect(setup.measures['cost']!.unit).toBe('currency');
      expect(setup.providers[0]!.measures['providerStaffedHours']!.mean).toBeGreaterThan(0);
      // The statement adds up to the cost.
      const lines = setup.costLines.reduce((sum, line) => sum + line.amount.value, 0);
      expect(lines).toBeCloseTo(setup.measures['cost']!.mean, 6);
      expect(setup.tails.map(({ measure, level: at }) => `${measure} ${at}`)).toEqual(
        expect.arrayContaining(['cost 0.95', 'cost 0.99', 'lost 0.95', 'lost 0.99']),
      );
      expect(setup.recovery.outages).toBe(0);
    }
    const cost = run.differences.find(({ measure }) => measure === 'cost')!;
    expect(cost.of).toBe('ample');
    expect(cost.mean).toBeCloseTo(
      run.setups[1]!.measures['cost']!.mean - run.setups[0]!.measures['cost']!.mean,
      6,
    );
  });

  it('gives the same fingerprint on any number of workers, another with another seed', async () => {
    const one = await runJson('run - -n 9 --json --workers 1');
    const four = await runJson('run - -n 9 --json --workers 4');
    const other = await runJson('run - -n 9 --json --seed another');
    expect(four.fingerprint).toBe(one.fingerprint);
    expect(other.fingerprint).not.toBe(one.fingerprint);
    expect(other.seed).toBe('another');
  });

  it('knows a single replication, without intervals', async () => {
    const run = await runJson('run - -n 1 --json');
    expect(run.setups[0]!.measures['cost']).toMatchObject({ n: 1, low: null, high: null });
    expect((await releve('run - -n 1')).out).toContain('unknown');
  });

  it('shows its progress only to a person', async () => {
    const terminal = fakeTerminal({ input, interactive: true });
    const { messages, out } = await releve('run - -n 9', terminal);
    expect(messages).toMatch(/\d+ %, \d+ of 9 replications/);
    expect(out).not.toContain('%, ');
  });

  it('stopped by Ctrl+C, prints what is known and says so', async () => {
    const terminal = fakeTerminal({
      input,
      interactive: true,
      onSay: (message, self) => {
        if (/[1-9]\d* of 1000000/.test(message)) self.interrupt();
      },
    });
    const { exit, out, messages } = await releve('run - -n 1000000 --json', terminal);
    expect(exit).toBe(130);
    expect(messages).toMatch(/Stopped: what follows is known after \d+ of 1000000 replications/);
    const run = JSON.parse(out) as RunJson;
    expect(run.status).toBe('stopped');
    const again = await runJson(`run - --json -n ${run.replications}`);
    expect(again.fingerprint).toBe(run.fingerprint);
  });

  it('stopped before it knows anything, says that', async () => {
    const terminal = fakeTerminal({ input });
    terminal.interrupt();
    const { exit, out, messages } = await releve('run -', terminal);
    expect([exit, out]).toEqual([130, '']);
    expect(messages).toContain('stopped before its first replication');
  });

  describe('with --out', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'releve-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('writes the tables and the scenario', async () => {
      const { exit } = await releve(`run - -n 5 --out ${join(folder, 'new', 'deep')}`);
      expect(exit).toBe(0);
      const files = await readdir(join(folder, 'new', 'deep'));
      expect(files).toEqual(
        expect.arrayContaining(['summary.csv', 'replications.csv', 'columns.csv', 'scenario.json']),
      );
      const replications = await readFile(join(folder, 'new', 'deep', 'replications.csv'), 'utf8');
      expect(replications.trimEnd().split('\r\n')).toHaveLength(1 + 5 * 2);
      // The scenario that was written is the one that was run: it gives the same numbers.
      const written = join(folder, 'new', 'deep', 'scenario.json');
      const again = await runJson(`run ${written} --json`);
      expect(again.fingerprint).toBe((await runJson('run - -n 5 --json')).fingerprint);
    });

    it('says why it cannot write', async () => {
      const { exit, messages } = await releve(`run - -n 2 --out ${inProject('package.json')}`);
      expect(exit).toBe(1);
      expect(messages).toContain('could not be written');
    });
  });
});

describe('what is refused', () => {
  it.each(['run -', 'validate -', 'link -'])(
    '%s names every reason with its place',
    async (line) => {
      const scenario = smallScenario();
      const broken = {
        ...scenario,
        currency: 'euro',
        channels: [{ ...scenario.channels[0], priority: 99 }],
      };
      const { exit, out, messages } = await releve(
        line,
        fakeTerminal({ input: JSON.stringify(broken) }),
      );
      expect([exit, out]).toEqual([1, '']);
      expect(messages).toMatch(/refused for 2 reasons/);
      expect(messages).toMatch(/^ {2}currency: .*euro/m);
      expect(messages).toMatch(/^ {2}channels\[0\]\.priority: .*99/m);
    },
  );

  it('shows nothing that a terminal would obey', async () => {
    const terminal = fakeTerminal({ input: '{"\u001b[2Jname": 1, "\u009b": 2}' });
    const { messages } = await releve('validate -', terminal);
    expect(messages).not.toBe('');
    expect(messages.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
  });

  it('names a file that is not there, and what there is', async () => {
    const { exit, messages } = await releve('run no-such-file');
    expect(exit).toBe(1);
    expect(messages).toMatch(
      /^no-such-file: no such file\. Ready-made scenarios are parcel-carrier/,
    );
    expect((await releve('run .')).messages).toContain('cannot be read');
  });

  it('shows the usage after a wrong command', async () => {
    const { exit, out, messages } = await releve('walk');
    expect([exit, out]).toEqual([2, '']);
    expect(messages).toMatch(/^releve: unknown command: walk\n\nUsage: releve COMMAND/);
  });

  it('refuses a seed that no scenario could have', async () => {
    const terminal = fakeTerminal({ input });
    expect(await program(['run', '-', '--seed', ''], terminal)).toBe(1);
    expect(terminal.messages()).toContain('run.seed');
  });
});

describe('the other commands', () => {
  it('validate says what the scenario is', async () => {
    const { exit, out } = await releve('validate -');
    expect([exit, out]).toEqual([
      0,
      'Valid: Small (1 channel, 1 provider, 0 hazards, 2 setups, 14 days, 40 replications)\n',
    ]);
  });

  it('knows the ready-made scenarios by their id', async () => {
    expect((await releve('validate parcel-carrier')).out).toMatch(/^Valid: Parcel carrier/);
  });

  it('open gives back the scenario that link has packed', async () => {
    const link = await releve('link - --base https://example.org/releve/');
    expect(link.out).toMatch(/^https:\/\/example\.org\/releve\/#\S+\n$/);
    expect(link.messages).toMatch(/^\d+ characters; /);
    const open = await releve(`open ${link.out.trim()}`);
    expect(open.exit).toBe(0);
    expect(JSON.parse(open.out)).toEqual(smallScenario());
  });

  it('open says what is wrong with a link', async () => {
    const link = (await releve('link -')).out.trim();
    const { exit, out, messages } = await releve(`open ${link.slice(0, -9)}`);
    expect([exit, out]).toEqual([1, '']);
    expect(messages).toMatch(/The end of the link is missing/);
  });

  it('--help and --version', async () => {
    expect(await releve('--help')).toMatchObject({ exit: 0, messages: '' });
    expect((await releve('run --help')).out).toContain('Usage: releve COMMAND');
    expect((await releve('--version')).out).toBe(`releve 1.2.3, engine ${ENGINE_VERSION}\n`);
  });
});
