import type { Terminal } from '../../../src/cli/terminal.ts';
import { prepare } from '../../../src/engine/index.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { createPool } from '../../../src/runner/pool.ts';

/** A terminal that keeps what is printed, with workers that share the test's thread. */
export interface FakeTerminal extends Terminal {
  readonly out: () => string;
  readonly messages: () => string;
  /** What Ctrl+C does. */
  readonly interrupt: () => void;
}

/** A terminal with that standard input; `onSay` sees each message as it comes. */
export function fakeTerminal({
  input = '',
  interactive = false,
  onSay,
}: {
  readonly input?: string;
  readonly interactive?: boolean;
  readonly onSay?: (message: string, terminal: FakeTerminal) => void;
} = {}): FakeTerminal {
  let out = '';
  let messages = '';
  const interrupted = new AbortController();
  const now = () => performance.now();
  const terminal: FakeTerminal = {
    readInput: () => Promise.resolve(input),
    version: () => Promise.resolve('1.2.3'),
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    say: (text) => {
      messages += text;
      onSay?.(text, terminal);
    },
    interactive,
    interrupted: interrupted.signal,
    createPool: (size) =>
      createPool({ size, spawn: () => createInProcessWorker({ prepare, now }) }),
    defaultWorkers: 2,
    out: () => out,
    messages: () => messages,
    interrupt: () => interrupted.abort(),
  };
  return terminal;
}
