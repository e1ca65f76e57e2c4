import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a built program in Node with this process's own input, output and arguments, and ends this
 * process as that one ended: same exit code, and 128 + n after signal n as a shell would say.
 *
 * @param {string} file
 * @param {readonly string[]} args
 */
export function runProgram(file, args) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    stdio: 'inherit',
  });
  // Ctrl+C reaches both processes: the program decides what it means, and this one waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
  });
}
