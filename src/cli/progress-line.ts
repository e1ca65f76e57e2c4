import type { Progress } from '../runner/progress.ts';
import type { Terminal } from './terminal.ts';

/** A line of progress that writes over itself; silent where nobody watches. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const CLEAR = '\r\u001b[K';

/** The progress line of a terminal; `always` shows it to whoever reads the messages. */
export function createProgressLine({ interactive, say }: Terminal, always: boolean): ProgressLine {
  let shown = false;
  return {
    show({ replicationsDone, replicationsTotal, daysDone, daysTotal }) {
      if (!interactive && !always) return;
      const percent = daysTotal === 0 ? 0 : Math.floor((100 * daysDone) / daysTotal);
      say(`${CLEAR}${percent} %, ${replicationsDone} of ${replicationsTotal} replications`);
      shown = true;
    },
    clear() {
      if (shown) say(CLEAR);
      shown = false;
    },
  };
}
