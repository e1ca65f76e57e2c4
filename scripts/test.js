// `npm test`: everything that has to hold, on a machine that has nothing but Node and `npm ci`.
// A check that fails (types, lint, format, build) counts as one failed test, by its name.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { argv, env, stdout } from 'node:process';
import { ensureBrowsers } from './browsers.js';
import { inProject, root } from './root.js';
import { readReport } from './vitest-report.js';

const results = inProject('test-results');
const reportFile = inProject('test-results', 'vitest.json');
const bin = inProject('node_modules');

/** The same clock and language on every machine. */
const pinned = { ...env, TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'en_GB' };

/** @param {readonly string[]} args @returns {Promise<boolean>} Whether it ended well. */
function node(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: pinned, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** @type {string[]} */
const failed = [];
/** @type {{ name: string, seconds: number }[]} */
const times = [];
let passed = 0;

/** @param {string} name @param {() => Promise<boolean>} run */
async function stage(name, run) {
  stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  const fine = await run();
  times.push({ name, seconds: (performance.now() - start) / 1000 });
  return fine;
}

/** @param {string} name @param {readonly string[]} args */
async function check(name, args) {
  if (await stage(name, () => node(args))) passed += 1;
  else failed.push(name);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const browsersMissing = await stage('browsers', async () => {
  const problem = ensureBrowsers();
  if (problem !== undefined) stdout.write(`${problem}\n`);
  return Promise.resolve(problem !== undefined);
});
if (browsersMissing) process.exit(1);

// The linter takes both cores; what stands beside it fills the pauses.
await Promise.all([
  check('lint', [`${bin}/eslint/bin/eslint.js`, '.', '--max-warnings', '0', '--concurrency', '2']),
  (async () => {
    await check('types', ['scripts/typecheck.js']);
    await check('format', [
      `${bin}/prettier/bin/prettier.cjs`,
      '--check',
      '--log-level',
      'warn',
      '.',
    ]);
    await check('build', ['scripts/build.js']);
  })(),
]);

const vitestEndedWell = await stage('tests', () =>
  node([
    `${bin}/vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...argv.slice(2),
  ]),
);
const report = readReport(existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '');
passed += report.passed;
failed.push(...report.failed.map((name) => name.replace(root, '')));
if (report.passed + report.failed.length === 0) failed.push('tests: none was run');
else if (!vitestEndedWell && report.failed.length === 0) failed.push('tests: see the errors above');

stdout.write('\n');
for (const { name, seconds } of times)
  stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${name}\n`);
for (const name of failed) stdout.write(`\nFAILED  ${name}`);
stdout.write(
  failed.length === 0
    ? `\nEverything passed: ${passed} checks and tests.\n`
    : `\n\n${failed.length} of ${passed + failed.length} checks and tests failed.\n`,
);
// For whoever needs the totals alone: see .ci/run.
writeFileSync(`${results}/total.txt`, `${passed} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
