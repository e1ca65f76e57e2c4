import type { Pool } from '../runner/pool.ts';

/** What the program sees of the world; a test gives its own. */
export interface Terminal {
  /** The whole standard input, as text. */
  readonly readInput: () => Promise<string>;
  /** The program's own version. */
  readonly version: () => Promise<string>;
  /** Writes to the standard output; settles when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a message for a person beside the results. */
  readonly say: (text: string) => void;
  /** Whether `say` reaches a terminal, where a line can be written over. */
  readonly interactive: boolean;
  /** Aborted by the first Ctrl+C. */
  readonly interrupted: AbortSignal;
  /** Starts workers. */
  readonly createPool: (size: number) => Pool;
  /** Workers when none are asked for: one for each core. */
  readonly defaultWorkers: number;
}

/** How the program ends, as the shell sees it. */
export const EXIT = {
  success: 0,
  /** The input was refused, or could not be simulated. */
  refused: 1,
  /** The command itself is wrong. */
  usage: 2,
  /** Stopped by Ctrl+C: 128 + the signal's number. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
