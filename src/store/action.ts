import type { Language } from '../base/words.ts';
import type { Trace } from '../engine/result.ts';
import type { RunError } from '../runner/error.ts';
import type { Progress } from '../runner/progress.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Draft } from './draft.ts';
import type { ComparisonChange } from './comparison.ts';
import type { Edit } from './edit.ts';
import type { NewWords } from './renamed.ts';
import type { Home, Known, Notice, Opened, ThemeChoice } from './state.ts';

/** Everything that can happen to the state. */
export type Action =
  | { readonly type: 'edited'; readonly edit: Edit }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** Another scenario is opened; undo brings the former one back. */
  | {
      readonly type: 'opened';
      readonly opened: Opened;
      readonly label: string;
      /** What was typed and not finished; undefined: nothing. */
      readonly draft?: Draft;
      /** Where it is saved already. */
      readonly home?: Home;
    }
  /** The work opened as `opened` is in the library now, or no longer. Undo does not change that. */
  | { readonly type: 'saved'; readonly opened: Opened; readonly home: Home | undefined }
  | { readonly type: 'noticed'; readonly notice: Notice | undefined }
  | { readonly type: 'themed'; readonly theme: ThemeChoice }
  /** The language in use has changed; `words`: those of the ready-made scenario on the page. */
  | { readonly type: 'spoken'; readonly language: Language; readonly words?: NewWords }
  /** What is compared with what. */
  | { readonly type: 'compared'; readonly change: ComparisonChange }
  | RunAction;

/** What the run controller reports. */
export type RunAction =
  /** The figures on screen are no longer those of the scenario. */
  | { readonly type: 'runOutdated' }
  | { readonly type: 'runStarted'; readonly scenario: Scenario }
  | {
      readonly type: 'runAdvanced';
      readonly progress: Progress;
      /** Fresh figures, when there are any. */
      readonly known: Known | undefined;
    }
  | {
      readonly type: 'runEnded';
      readonly phase: 'finished' | 'stopped';
      readonly known: Known;
      readonly fingerprint: string;
      readonly seconds: number;
    }
  | { readonly type: 'runFailed'; readonly error: RunError }
  | { readonly type: 'traced'; readonly scenario: Scenario; readonly trace: Trace };
