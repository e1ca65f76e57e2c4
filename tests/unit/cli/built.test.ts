import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale, terminal } from '../../../scripts/build.js';
import { inProject } from '../../../scripts/root.js';
import { smallScenario } from '../runner/fixture.ts';

beforeAll(() => buildIfStale(terminal, { quiet: true }), 60_000);

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [inProject('dist-cli', 'releve.js'), ...args], { stdio: 'pipe' });
}

async function releve(
  args: readonly string[],
  input = '',
): Promise<readonly [number, string, string]> {
  const child = start(args);
  child.stdin?.end(input);
  const ended = once(child, 'exit');
  const [out, messages] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  const [code] = (await ended) as [number];
  return [code, out, messages];
}

const input = JSON.stringify(smallScenario());

describe('the built program', () => {
  it('gives the same fingerprint on 1 and 3 threads', async () => {
    const fingerprints = [];
    for (const workers of ['1', '3']) {
      const [code, out, messages] = await releve(
        ['run', '-', '--json', '--workers', workers],
        input,
      );
      expect([code, messages]).toEqual([0, '']);
      fingerprints.push((JSON.parse(out) as { fingerprint: string }).fingerprint);
    }
    expect(fingerprints[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprints[1]).toBe(fingerprints[0]);
  });

  it('stops at Ctrl+C with what it knows', async () => {
    const child = start(['run', '-', '--json', '-n', '1000000', '--progress']);
    child.stdin?.end(input);
    const ended = once(child, 'exit');
    const out = text(child.stdout!);
    let messages = '';
    child.stderr?.on('data', (message: Buffer) => {
      const known = /[1-9]\d* of 1000000/.test(messages);
      messages += message.toString();
      if (!known && /[1-9]\d* of 1000000/.test(messages)) child.kill('SIGINT');
    });
    expect(await ended).toEqual([130, null]);
    expect(messages).toMatch(/Stopped: what follows is known after \d+ of 1000000/);
    expect(JSON.parse(await out)).toMatchObject({ status: 'stopped' });
  });

  it('ends without a trace when nobody reads its output', async () => {
    const child = start(['run', '-', '--json', '-n', '5']);
    child.stdout?.destroy();
    child.stdin?.end(input);
    const ended = once(child, 'exit');
    expect(await text(child.stderr!)).toBe('');
    expect((await ended)[0]).toBe(141);
  });

  it('tells refused input from wrong usage', async () => {
    const [refused, , reasons] = await releve(['run', '-'], '{');
    expect(refused).toBe(1);
    expect(reasons).toContain('line 1, column 2');
    expect((await releve(['run']))[0]).toBe(2);
  });

  it('knows its version', async () => {
    expect((await releve(['--version']))[1]).toMatch(/^releve \d+\.\d+\.\d+, engine \S+\n$/);
  });
});
