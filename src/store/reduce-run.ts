import type { RunAction } from './action.ts';
import type { RunState } from './state.ts';

const NOTHING_YET = {
  progress: undefined,
  fingerprint: undefined,
  seconds: undefined,
  error: undefined,
} as const;

/** The run after what its controller reports. */
export function reduceRun(run: RunState, action: Exclude<RunAction, { type: 'traced' }>): RunState {
  switch (action.type) {
    case 'runOutdated':
      return { ...run, ...NOTHING_YET, phase: 'idle', scenario: undefined };
    case 'runStarted':
      return { ...run, ...NOTHING_YET, phase: 'running', scenario: action.scenario };
    case 'runAdvanced':
      return { ...run, progress: action.progress, shown: action.known ?? run.shown };
    case 'runEnded': {
      const { phase, known, fingerprint, seconds } = action;
      return { ...run, phase, shown: known, fingerprint, seconds };
    }
    case 'runFailed':
      // Nothing goes on, whatever stands on the screen.
      return { ...run, phase: 'failed', error: action.error, progress: undefined };
  }
}
