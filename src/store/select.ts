import { ENGINE_VERSION } from '../engine/version.ts';
import { sameScenario } from './draft.ts';
import type { FingerprintComparison, RunStatus, RunView } from './run-view.ts';
import type { State } from './state.ts';

/** How far the run is, for whoever shows it. */
export function runView(state: State): RunView {
  const { progress, fingerprint, seconds, error } = state.run;
  const linkFingerprint = compareWithLink(state);
  return {
    status: runStatus(state),
    ...(progress === undefined ? {} : { progress }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(error === undefined ? {} : { error }),
    ...(linkFingerprint === undefined ? {} : { linkFingerprint }),
  };
}

/** What is on screen may belong to an earlier form of the scenario: then it is `stale`. */
export function runStatus({ run, scenario }: State): RunStatus {
  const { shown, phase } = run;
  if (phase === 'failed' && run.error?.code !== 'cancelled') return phase;
  if (shown !== undefined && shown.scenario !== scenario) return 'stale';
  return phase === 'failed' ? 'stopped' : phase;
}

/** Whether there are figures of the very scenario in the editor, and complete ones. */
export function isFinished(state: State): boolean {
  return runStatus(state) === 'finished';
}

function compareWithLink({ opened, run, scenario }: State): FingerprintComparison | undefined {
  const { origin } = opened;
  if (origin.kind !== 'link' && origin.kind !== 'file') return undefined;
  const { kind, fingerprint: expected, engineVersion = ENGINE_VERSION } = origin;
  if (expected === undefined) return undefined;
  if (run.phase !== 'finished' || !sameScenario(scenario, opened.scenario)) return undefined;
  const agrees = run.fingerprint === expected;
  return {
    agrees,
    expected,
    ...(kind === 'file' ? { inFile: true } : {}),
    ...(engineVersion === ENGINE_VERSION ? {} : { otherEngine: engineVersion }),
  };
}
