import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/root.js';

const assets = inProject('dist', 'assets');

/** These scripts and what they import, but not what they fetch later. */
async function withImports(names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = await readFile(join(assets, name), 'utf8');
    // Static imports alone: `from"./x.js"` and `import"./x.js"`, not `import("./x.js")`.
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
      waiting.push(next);
  }
  return found;
}

/** The scripts that the page loads before anything is on it: the entry, and what that imports. */
async function firstScripts(): Promise<ReadonlySet<string>> {
  const page = await readFile(inProject('dist', 'index.html'), 'utf8');
  return withImports([...page.matchAll(/assets\/([\w-]+\.js)/g)].map(([, name = '']) => name));
}

/** The scripts of the built page that hold that source. */
async function scriptsOf(source: string): Promise<readonly string[]> {
  const holding: string[] = [];
  for (const name of await readdir(assets)) {
    if (!name.endsWith('.js.map')) continue;
    const { sources } = JSON.parse(await readFile(join(assets, name), 'utf8')) as {
      sources: readonly string[];
    };
    if (sources.some((path) => path.endsWith(source))) holding.push(name.replace(/\.map$/, ''));
  }
  return holding;
}

async function compressed(names: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const name of names) bytes += gzipSync(await readFile(join(assets, name))).length;
  return bytes;
}

test('the page starts with less than 150 kB of script, compressed, and without d3 and zod', async () => {
  const scripts = await firstScripts();
  const all = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  expect(scripts.size).toBeGreaterThan(0);
  expect(scripts.size).toBeLessThan(all.length);
  for (const name of scripts) {
    // The bundler's own few lines come from no source, and have no map.
    if (!existsSync(join(assets, `${name}.map`))) {
      expect(name).toMatch(/^(?:rolldown-runtime|preload-helper)-/);
      continue;
    }
    const map = await readFile(join(assets, `${name}.map`), 'utf8');
    expect(map, name).not.toMatch(/node_modules\/(?:d3|zod)\b/);
  }
  expect(await compressed(scripts)).toBeLessThan(150_000);
});

test('the simulation is what the page starts first, from a script that waits for no other', async () => {
  const page = await readFile(inProject('dist', 'index.html'), 'utf8');
  const [first = '', ...others] = page.match(/<script[^>]*>/g) ?? [];
  expect(first).toMatch(/ async /);
  expect(others).toHaveLength(1);
  const [, name = ''] = /assets\/(first-worker-[\w-]+\.js)/.exec(first) ?? [];
  expect([...(await withImports([name]))]).toEqual([name]);
  // Each file costs a request, and some of the second in which the answer is expected.
  expect((await firstScripts()).size).toBeLessThanOrEqual(4);
});

test('so does the page in French, with the words of its first screen', async () => {
  const french = await scriptsOf('src/i18n/fr/index.ts');
  expect(french.length).toBeGreaterThan(0);
  const scripts = new Set([...(await firstScripts()), ...(await withImports(french))]);
  // What the settings, the editor and the glossary say comes with their code.
  const late = await scriptsOf('src/i18n/fr/fields-team.ts');
  expect(late.filter((name) => scripts.has(name))).toEqual([]);
  expect(await compressed(scripts)).toBeLessThan(150_000);
});
