import { language, type Language } from '../base/words.ts';
import type { Trace } from '../engine/result.ts';
import type { Results } from '../estimate/accumulator.ts';
import type { Answer, Headline } from '../estimate/answer.ts';
import type { RunError } from '../runner/error.ts';
import type { Progress } from '../runner/progress.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import type { Scenario } from '../scenario/types.ts';
import { NOTHING_COMPARED, type Comparison } from './comparison.ts';
import { cleanDraft, type Draft } from './draft.ts';
import { emptyHistory, type History } from './history.ts';

/** Where the scenario on the page comes from. */
export type Origin =
  | { readonly kind: 'readyMade'; readonly id: string }
  | { readonly kind: 'link'; readonly fingerprint?: string; readonly engineVersion?: string }
  /** With a fingerprint: a file of results. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly fingerprint?: string;
      readonly engineVersion?: string;
    }
  /** An entry of this browser's library. */
  | { readonly kind: 'library'; readonly id: string };

/** A scenario as it was opened: what the editor compares with. */
export interface Opened {
  readonly origin: Origin;
  readonly scenario: Scenario;
}

/** What undo and redo move between. */
export interface Work {
  readonly opened: Opened;
  readonly draft: Draft;
}

/** The entry of the library that the work on the page is saved in. */
export interface Home {
  readonly id: string;
  /** Of the entry when this page last read or wrote it. */
  readonly revision: number;
  /** What the entry holds; undefined: something else than the page. */
  readonly draft: Draft | undefined;
}

/** What is known of a scenario from its replications so far. */
export interface Known {
  readonly scenario: Scenario;
  readonly headline: Headline;
  /** Not with every headline while a run goes on: the last full one, of the same run. */
  readonly answer: Answer | undefined;
  /** The same object all along a run; it grows. */
  readonly results: Results;
}

/** Where the simulation stands. */
export interface RunState {
  readonly phase: 'idle' | 'running' | 'finished' | 'stopped' | 'failed';
  /** What is on screen: of this run, or of an earlier one until this one has figures. */
  readonly shown: Known | undefined;
  /** What the run is about; undefined: none yet. */
  readonly scenario: Scenario | undefined;
  readonly progress: Progress | undefined;
  readonly fingerprint: string | undefined;
  readonly seconds: number | undefined;
  readonly error: RunError | undefined;
}

/** Something to tell the person, above everything else, until it is put away. */
export interface Notice {
  readonly kind: 'error' | 'information';
  readonly text: string;
  /** What a document is refused for. */
  readonly issues: readonly ScenarioIssue[];
  /** What can be done about it; each puts the notice away. */
  readonly choices?: readonly NoticeChoice[];
}

/** A button of a notice. */
export interface NoticeChoice {
  readonly label: string;
  readonly choose: () => void;
}

/** Days of one replication in full, and the scenario they are of. */
export interface TracedDays {
  readonly scenario: Scenario;
  readonly trace: Trace;
}

export type ThemeChoice = 'light' | 'dark' | 'auto';

/** All that the page shows comes from here. */
export interface State extends Work {
  /** The last valid scenario: what is simulated, shared and saved. */
  readonly scenario: Scenario;
  readonly history: History<Work>;
  /** Where work is saved, by what it was opened as: undo leads back to the entry as well. */
  readonly homes: ReadonlyMap<Opened, Home>;
  readonly run: RunState;
  readonly traced: TracedDays | undefined;
  readonly comparison: Comparison;
  readonly notice: Notice | undefined;
  readonly theme: ThemeChoice;
  readonly language: Language;
}

/** The page before anything has happened. */
export function initialState(opened: Opened, theme: ThemeChoice = 'auto'): State {
  return {
    opened,
    draft: cleanDraft(opened.scenario),
    scenario: opened.scenario,
    history: emptyHistory(),
    homes: new Map(),
    run: {
      phase: 'idle',
      shown: undefined,
      scenario: undefined,
      progress: undefined,
      fingerprint: undefined,
      seconds: undefined,
      error: undefined,
    },
    traced: undefined,
    comparison: NOTHING_COMPARED,
    notice: undefined,
    theme,
    language: language(),
  };
}
