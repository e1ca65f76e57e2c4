import type { Scenario } from '../../scenario/types.ts';
import { formatFingerprint } from '../../base/fingerprint.ts';
import { tr } from '../../base/words.ts';
import type { FingerprintComparison, RunView } from '../run-view.ts';
import { counted, wholeNumber } from './data/numbers.ts';
import { conventionLine } from './data/convention.ts';
import { periodOf } from './data/period.ts';

/** Sample, intervals, convention and fingerprint in one line. */
export function methodLine(scenario: Scenario, n: number, run: RunView): readonly string[] {
  const { noun, days } = periodOf(scenario);
  return [
    `${counted(n, noun)} of ${days}`,
    '95 % intervals',
    conventionLine(scenario),
    ...(run.fingerprint === undefined || run.status === 'stale'
      ? []
      : [`fingerprint ${formatFingerprint(run.fingerprint)}`]),
  ];
}

/** What stands in place of the answer while there is none. */
export function placeholder({ status }: RunView, noun: string): string {
  switch (status) {
    case 'running':
    case 'stale':
      return `Simulating the first ${noun}: the answer will stand here.`;
    case 'failed':
      return 'There is no answer: the simulation could not go on.';
    case 'stopped':
      return `Stopped before the first ${noun} was complete: nothing is known yet.`;
    case 'idle':
    case 'finished':
      return 'Nothing has been simulated yet: run the scenario, and the answer will stand here.';
  }
}

/** How far the run is, in exact numbers. */
export function progressWords(scenario: Scenario, n: number, run: RunView): string {
  const { noun } = periodOf(scenario);
  const { status, progress, seconds } = run;
  const total = progress?.replicationsTotal ?? scenario.run.replications;
  const done = progress?.replicationsDone ?? n;
  const of = `${wholeNumber(done)} of ${counted(total, noun)}`;
  switch (status) {
    case 'idle':
      return `${counted(scenario.run.replications, noun)} to simulate`;
    case 'running':
      return of;
    case 'stale':
      return progress === undefined ? 'The inputs have changed' : of;
    case 'stopped':
      return `Stopped after ${wholeNumber(n)} of ${counted(total, noun)}`;
    case 'finished':
      return seconds === undefined
        ? `${counted(n, noun)} simulated`
        : `${counted(n, noun)} simulated in ${took(seconds)}`;
    case 'failed':
      return `Ended after ${wholeNumber(n)} of ${counted(total, noun)}`;
  }
}

/** What a person has to know about the figures shown; undefined when they are what they seem. */
export function caution({ status }: RunView, n: number, noun: string): string | undefined {
  if (n === 0) return undefined;
  switch (status) {
    case 'stale':
      return 'These figures belong to the inputs before the last change.';
    case 'stopped':
      return `The run was stopped: these figures rest on the ${n === 1 ? `first ${noun}` : `first ${counted(n, noun)}`} alone.`;
    case 'failed':
      return `These figures rest on the ${n === 1 ? `first ${noun}` : `first ${counted(n, noun)}`}, simulated before the run failed.`;
    case 'idle':
    case 'running':
    case 'finished':
      return undefined;
  }
}

/** Whether the numbers are those that the sender of a link saw, or those of the file opened. */
export function linkWords({ agrees, expected, inFile }: FingerprintComparison): string {
  const theirs = formatFingerprint(expected);
  if (inFile === true) return fileWords(agrees, theirs);
  return agrees
    ? `These are, digit for digit, the numbers that the sender of the link saw (fingerprint ${theirs}).`
    : `These are not the numbers that the sender of the link saw: theirs have the fingerprint ${theirs}. Another version of Relève, or another number of replications, gives other numbers: let the run come to its end, or ask the sender which version they used.`;
}

function fileWords(agrees: boolean, theirs: string): string {
  return agrees
    ? tr`These are, digit for digit, the numbers of the file (fingerprint ${theirs}).`
    : tr`These are not the numbers of the file, whose fingerprint is ${theirs}. Another version of Relève gives other numbers.`;
}

/** "41 s", "2 min 5 s". */
function took(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60
    ? `${String(whole)} s`
    : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
