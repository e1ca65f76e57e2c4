import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/root.js';

const assets = inProject('dist', 'assets');

/** The scripts that the page loads before anything is on it: the entry, and what that imports. */
async function firstScripts(): Promise<readonly string[]> {
  const page = await readFile(inProject('dist', 'index.html'), 'utf8');
  const found = new Set<string>();
  const waiting = [...page.matchAll(/assets\/([\w-]+\.js)/g)].map(([, name = '']) => name);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = await readFile(join(assets, name), 'utf8');
    // Static imports alone: `from"./x.js"` and `import"./x.js"`, not `import("./x.js")`.
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
      waiting.push(next);
  }
  return [...found];
}

test('the page starts with less than 150 kB of script, compressed, and without d3 and zod', async () => {
  const scripts = await firstScripts();
  const all = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length).toBeLessThan(all.length);
  let bytes = 0;
  for (const name of scripts) {
    bytes += gzipSync(await readFile(join(assets, name))).length;
    // The bundler's own few lines come from no source, and have no map.
    if (name.startsWith('rolldown-runtime-')) continue;
    const map = await readFile(join(assets, `${name}.map`), 'utf8');
    expect(map, name).not.toMatch(/node_modules\/(?:d3|zod)\b/);
  }
  expect(bytes).toBeLessThan(150_000);
});
