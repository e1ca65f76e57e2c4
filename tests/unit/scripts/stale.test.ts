import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../../scripts/stale.js';

let folder: string;

/** Makes a file that was last changed `at` seconds after 1970. */
function file(name: string, at: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  utimesSync(path, at, at);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releve-stale-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a build that was never made is stale', () => {
  expect(isStale({ outputs: [join(folder, 'out.js')], sources: [file('in.ts', 10)] })).toBe(true);
});

test('a build newer than its sources is not', () => {
  expect(isStale({ outputs: [file('out.js', 20)], sources: [file('in.ts', 10)] })).toBe(false);
});

test('the oldest of several outputs decides', () => {
  const outputs = [file('a.js', 30), file('b.js', 5)];
  expect(isStale({ outputs, sources: [file('in.ts', 10)] })).toBe(true);
});

test('a newer file deep inside a source folder makes it stale', () => {
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
  file('src/deep/in.ts', 30);
  utimesSync(join(folder, 'src', 'deep'), 10, 10);
  utimesSync(join(folder, 'src'), 10, 10);
  const outputs = [file('out.js', 20)];
  expect(isStale({ outputs, sources: [join(folder, 'src')] })).toBe(true);
});

test('a file removed from a source folder makes it stale', () => {
  mkdirSync(join(folder, 'src'));
  file('src/left.ts', 10);
  utimesSync(join(folder, 'src'), 30, 30);
  const outputs = [file('out.js', 20)];
  expect(isStale({ outputs, sources: [join(folder, 'src')] })).toBe(true);
});

test('a source that does not exist is passed over', () => {
  expect(isStale({ outputs: [file('out.js', 20)], sources: [join(folder, 'none')] })).toBe(false);
});
