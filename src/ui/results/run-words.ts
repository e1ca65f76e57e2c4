import type { Scenario } from '../../scenario/types.ts';
import { formatFingerprint } from '../../base/fingerprint.ts';
import { tr } from '../../base/words.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { fixed, numberStyle } from '../../estimate/words.ts';
import type { TermId } from '../help/terms/index.ts';
import type { Reused } from '../../runner/reuse/reused.ts';
import type { FingerprintComparison, RunView } from '../run-view.ts';
import { counted, wholeNumber } from './data/numbers.ts';
import { continuityLine, conventionLine } from './data/convention.ts';
import { periodOf } from './data/period.ts';

/** A part of the line on the method, and its word in the glossary. */
export interface MethodPart {
  readonly text: string;
  readonly term: TermId;
}

/** Sample, intervals, conventions and fingerprint in one line. */
export function methodLine(scenario: Scenario, n: number, run: RunView): readonly MethodPart[] {
  const { noun, days } = periodOf(scenario);
  const continuity = continuityLine(scenario);
  return [
    { text: tr`${counted(n, noun)} of ${days}`, term: 'replication' },
    { text: tr`95 % intervals`, term: 'interval' },
    { text: conventionLine(scenario), term: 'service-level' },
    ...(continuity === undefined ? [] : [{ text: continuity, term: 'mtpd' as const }]),
    ...(run.fingerprint === undefined || run.status === 'stale'
      ? []
      : [
          {
            text: tr`fingerprint ${formatFingerprint(run.fingerprint)}`,
            term: 'fingerprint' as const,
          },
        ]),
  ];
}

/** What stands in place of the answer while there is none. */
export function placeholder({ status }: RunView, noun: string): string {
  switch (status) {
    case 'running':
    case 'stale':
      return tr`Simulating the first ${noun}: the answer will stand here.`;
    case 'failed':
      return tr`There is no answer: the simulation could not go on.`;
    case 'stopped':
      return tr`Stopped before the first ${noun} was complete: nothing is known yet.`;
    case 'idle':
    case 'finished':
      return tr`Nothing has been simulated yet: run the scenario, and the answer will stand here.`;
  }
}

/** How far the run is, in exact numbers. */
export function progressWords(scenario: Scenario, n: number, run: RunView): string {
  const { noun } = periodOf(scenario);
  const { status, progress, seconds } = run;
  const total = progress?.replicationsTotal ?? scenario.run.replications;
  const done = progress?.replicationsDone ?? n;
  const of = tr`${wholeNumber(done)} of ${counted(total, noun)}`;
  switch (status) {
    case 'idle':
      return tr`${counted(scenario.run.replications, noun)} to simulate`;
    case 'running':
      return withReused(of, noun, progress?.reused);
    case 'stale':
      return progress === undefined
        ? tr`The inputs have changed`
        : withReused(of, noun, progress.reused);
    case 'stopped':
      return tr`Stopped after ${wholeNumber(n)} of ${counted(total, noun)}`;
    case 'finished':
      return seconds === undefined
        ? tr`${counted(n, noun)} simulated`
        : withReused(tr`${counted(n, noun)} simulated in ${took(seconds)}`, noun, progress?.reused);
    case 'failed':
      return tr`Ended after ${wholeNumber(n)} of ${counted(total, noun)}`;
  }
}

/** The same, and what had not to be simulated because it was known. */
function withReused(words: string, noun: string, reused: Reused | undefined): string {
  if (reused === undefined) return words;
  const { setups, setupsTotal, settled, replications } = reused;
  if (setups === setupsTotal && settled > 0)
    return tr`${words}: simulated before, only the costs are worked out anew`;
  if (setups === setupsTotal) return tr`${words}: all of it was computed before`;
  if (setups === 1) return tr`${words}: 1 of ${setupsTotal} setups was computed before`;
  if (setups > 1) return tr`${words}: ${setups} of ${setupsTotal} setups were computed before`;
  return replications === 0
    ? tr`${words}: a part was computed before`
    : tr`${words}, of which ${counted(replications, noun)} were computed before`;
}

/** What a person has to know about the figures shown; undefined when they are what they seem. */
export function caution({ status }: RunView, n: number, noun: string): string | undefined {
  if (n === 0) return undefined;
  const firstOnes = n === 1 ? tr`first ${noun}` : tr`first ${counted(n, noun)}`;
  switch (status) {
    case 'stale':
      return tr`These figures belong to the inputs before the last change.`;
    case 'stopped':
      return tr`The run was stopped: these figures rest on the ${firstOnes} alone.`;
    case 'failed':
      return tr`These figures rest on the ${firstOnes}, simulated before the run failed.`;
    case 'idle':
    case 'running':
    case 'finished':
      return undefined;
  }
}

/** Whether the numbers are those that the sender of a link saw, or those of the file opened. */
export function linkWords(comparison: FingerprintComparison): string {
  const { agrees, expected, inFile = false, otherEngine } = comparison;
  const theirs = formatFingerprint(expected);
  if (!agrees && otherEngine !== undefined) return otherWords(theirs, otherEngine, inFile);
  if (inFile) return fileWords(agrees, theirs);
  return agrees
    ? tr`These are, digit for digit, the numbers that the sender of the link saw (fingerprint ${theirs}).`
    : tr`These are not the numbers that the sender of the link saw: theirs have the fingerprint ${theirs}. Another version of Relève, or another number of replications, gives other numbers: let the run come to its end, or ask the sender which version they used.`;
}

function otherWords(theirs: string, engine: string, inFile: boolean): string {
  return inFile
    ? tr`These are not the numbers of the file, whose fingerprint is ${theirs}: they were made by engine ${engine}, and this page computes with ${ENGINE_VERSION}.`
    : tr`These are not the numbers that the sender of the link saw, whose fingerprint is ${theirs}: they were made by engine ${engine}, and this page computes with ${ENGINE_VERSION}.`;
}

function fileWords(agrees: boolean, theirs: string): string {
  return agrees
    ? tr`These are, digit for digit, the numbers of the file (fingerprint ${theirs}).`
    : tr`These are not the numbers of the file, whose fingerprint is ${theirs}. Another version of Relève gives other numbers.`;
}

/** "41 s", "2 min 5 s". */
function took(seconds: number): string {
  if (seconds < 10) return `${fixed(seconds, 1, numberStyle())} s`;
  const whole = Math.round(seconds);
  return whole < 60
    ? `${String(whole)} s`
    : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
