import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { argv, stderr, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { createPool } from '../runner/pool.ts';
import { spawnNodeWorker } from './node-worker.ts';
import { program } from './program.ts';

/** What a shell says of a program that was ended because nobody reads its output. */
const NOBODY_READS = 141;

// Both stand where the built program looks for them, from dist-cli/.
const packageFile = new URL('../package.json', import.meta.url);
const workerProgram = new URL('./simulation-worker.js', import.meta.url);
const interrupted = new AbortController();
// The first Ctrl+C stops the run and keeps what is known; a second one ends the program.
process.once('SIGINT', () => interrupted.abort());
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(NOBODY_READS);
    throw error;
  });
}

process.exitCode = await program(argv.slice(2), {
  readInput: () => text(stdin),
  version: async () => versionIn(JSON.parse(await readFile(packageFile, 'utf8'))),
  write: (output) => new Promise((resolve) => stdout.write(output, () => resolve())),
  say: (message) => void stderr.write(message),
  interactive: stderr.isTTY,
  interrupted: interrupted.signal,
  createPool: (size) => createPool({ size, spawn: () => spawnNodeWorker(workerProgram) }),
  defaultWorkers: availableParallelism(),
});

function versionIn(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'of unknown version';
}
