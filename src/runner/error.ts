import { tr } from '../base/words.ts';

/** Why a run could not go on. `message` is for a person; `code` is what a program tests. */
export interface RunError {
  readonly code: 'workerLost' | 'cancelled' | 'refused' | 'unsupportedBrowser';
  readonly message: string;
}

/** The run was stopped before it knew anything. */
export function cancelled(): RunError {
  return {
    code: 'cancelled',
    message: tr`The run was stopped before its first replication was complete.`,
  };
}

/** The run was stopped while less was simulated of what has changed than is known of the rest. */
export function cancelledBetween(): RunError {
  return {
    code: 'cancelled',
    message: tr`The run was stopped before what has changed was simulated as often as the rest: these figures are a preview.`,
  };
}

/** The scenario is valid but cannot be simulated here: as a rule it needs too much memory. */
export function refused(reason: string): RunError {
  return {
    code: 'refused',
    message: tr`This scenario is too large to simulate here (${reason}). Shorten the horizon, lengthen the interval, or compare fewer setups.`,
  };
}

/** Workers end again and again; `everAnswered` tells a crash from workers that never started. */
export function lost(reason: string, everAnswered: boolean): RunError {
  return everAnswered
    ? {
        code: 'workerLost',
        message: tr`The simulation stopped several times at the same place (${reason}). Close other programs or pages to free memory, then run again.`,
      }
    : {
        code: 'unsupportedBrowser',
        message: tr`The simulation could not start (${reason}). Use a recent version of Chrome, Edge, Firefox or Safari, and reload the page.`,
      };
}
