// `npm run build`: the page to dist/, the terminal program to dist-cli/.
import { existsSync } from 'node:fs';
import { argv, env, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { inProject, root } from './root.js';
import { isStale } from './stale.js';

/**
 * @typedef {object} Build One thing that can be built.
 * @property {string} name What it is, in a person's words.
 * @property {string} config Vite's configuration file.
 * @property {string} mode Vite's mode.
 * @property {string} entry The file without which there is nothing to build.
 * @property {string[]} outputs Files that exist once it is built.
 * @property {string[]} sources What it is built from; anything newer makes the build stale.
 */

const common = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'src', 'scenarios'];

/** @type {Build} */
export const page = {
  name: 'the page',
  config: 'vite.config.ts',
  mode: 'production',
  entry: 'index.html',
  outputs: ['dist/index.html'],
  sources: [
    ...common,
    'vite.config.ts',
    'index.html',
    'public',
    'workers',
    'docs/model.md',
    'scripts/markdown.js',
    'scripts/model-page.js',
    'scripts/offline.js',
  ],
};

/** @type {Build} */
export const terminal = {
  name: 'the terminal program',
  config: 'vite.cli.config.ts',
  mode: 'production',
  entry: 'src/cli/main.ts',
  outputs: ['dist-cli/releve.js'],
  sources: [...common, 'vite.cli.config.ts'],
};

/** @type {Build} */
export const bench = {
  name: 'the benchmarks',
  config: 'vite.cli.config.ts',
  mode: 'bench',
  entry: 'bench/main.ts',
  outputs: ['dist-bench/main.js'],
  sources: [...common, 'vite.cli.config.ts', 'bench'],
};

/**
 * Builds. A failure rejects with Vite's own error.
 *
 * @param {Build} what
 * @param {{ quiet?: boolean }} [options] `quiet` writes nothing at all, for callers whose own
 *   output must stay clean.
 */
export async function build(what, { quiet = false } = {}) {
  if (!existsSync(inProject(what.entry))) throw new Error(`nothing to build: no ${what.entry}`);
  const vite = await import('vite');
  // Inside a test run NODE_ENV is "test", and libraries would come in their development versions.
  const before = env['NODE_ENV'];
  env['NODE_ENV'] = 'production';
  try {
    await vite.build({
      root,
      configFile: inProject(what.config),
      mode: what.mode,
      logLevel: quiet ? 'silent' : 'warn',
    });
  } finally {
    if (before === undefined) delete env['NODE_ENV'];
    else env['NODE_ENV'] = before;
  }
}

/** Builds only when the last build is missing or older than its sources. True if it built. */
export async function buildIfStale(
  /** @type {Build} */ what,
  /** @type {{ quiet?: boolean }} */ options = {},
) {
  const stale = isStale({
    outputs: what.outputs.map((path) => inProject(path)),
    sources: what.sources.map((path) => inProject(path)),
  });
  if (stale) await build(what, options);
  return stale;
}

/** For a build that failed: says why, and ends this process. @param {unknown} error */
export function stop(error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const what of [page, terminal]) {
    const start = performance.now();
    await build(what).catch(stop);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`built ${what.name} in ${seconds} s: ${what.outputs.join(', ')}`);
  }
}
