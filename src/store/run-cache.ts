import { canonicalJson } from '../base/canonical-json.ts';
import { bytesOf } from '../estimate/parts/setup-parts.ts';
import { reworded } from '../scenario/in-language.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Known } from './state.ts';

/** A run that came to its end, or was stopped. */
export interface EndedRun {
  readonly phase: 'finished' | 'stopped';
  readonly known: Known;
  readonly fingerprint: string;
  readonly seconds: number;
}

/** Runs that are kept, and the memory that they may hold, bytes; one is kept whatever it holds. */
const MOST_RUNS = 6;
const MOST_BYTES = 150e6;

/** The finished runs of the scenarios seen last, so that undo shows their figures at once. */
export class RunCache {
  readonly #runs = new Map<string, EndedRun>();

  /** Keeps a finished run; a stopped one is not kept, since more could be known. */
  keep(run: EndedRun): void {
    if (run.phase !== 'finished') return;
    const key = keyOf(run.known.scenario);
    this.#runs.delete(key);
    this.#runs.set(key, run);
    let bytes = 0;
    for (const { known } of this.#runs.values()) bytes += bytesOf(known.results);
    for (const [oldest, { known }] of this.#runs) {
      const fits = this.#runs.size <= MOST_RUNS && bytes <= MOST_BYTES;
      if (fits || this.#runs.size === 1) break;
      bytes -= bytesOf(known.results);
      this.#runs.delete(oldest);
    }
  }

  /** The run of that very document, whatever its names, as a run of that very object. */
  find(scenario: Scenario): EndedRun | undefined {
    const run = this.#runs.get(keyOf(scenario));
    return run && { ...run, known: { ...run.known, scenario } };
  }
}

/** All that figures come from: a scenario without names. */
function keyOf(scenario: Scenario): string {
  return canonicalJson(reworded(scenario, () => ''));
}
