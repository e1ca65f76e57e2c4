export type { Action } from './action.ts';
export { baselineAt, differs } from './baseline.ts';
export type { Baseline } from './baseline.ts';
export { checkDraft, cleanDraft, sameScenario } from './draft.ts';
export type { Draft, Parse, UnreadText } from './draft.ts';
export type { Edit } from './edit.ts';
export { insertAt, isUnder, setAt, valueAt } from './path.ts';
export type { Path } from './path.ts';
export { MOST_KEPT, ON_SCREEN } from './comparison.ts';
export type { Comparison, ComparisonChange, Kept } from './comparison.ts';
export { keptOnScreen, mayKeep } from './reduce-comparison.ts';
export { createRunController } from './run-controller.ts';
export type { RunController } from './run-controller.ts';
export type { FingerprintComparison, RunStatus, RunView } from './run-view.ts';
export { systemScheduler } from './scheduler.ts';
export type { Scheduler } from './scheduler.ts';
export { isFinished, runStatus, runView } from './select.ts';
export { addToSetup, providersOf, removeFromSetup, setShare } from './share.ts';
export { initialState } from './state.ts';
export type {
  Home,
  Known,
  Notice,
  NoticeChoice,
  Opened,
  Origin,
  State,
  ThemeChoice,
} from './state.ts';
export { isAtRisk, savedAs, type SavedAs } from './saved.ts';
export { createStore } from './store.ts';
export type { Store } from './store.ts';
export { createTraceController } from './trace-controller.ts';
export type { TraceController, TracePlace } from './trace-controller.ts';
export { freshId } from './fresh-id.ts';
export { addProvider, duplicateProvider, removeProvider, removeSite } from './provider-edits.ts';
export { addSetup, addTeam, movedUp, withPolicy, withRule } from './setup-edits.ts';
export { addChannel, duplicateChannel, removeChannel } from './channel-edits.ts';
export { MOST_CHANNELS, MOST_TEAMS, withMedium } from './channel-defaults.ts';
export type { Medium } from './channel-defaults.ts';
export { weekTable } from './demand-table.ts';
export { equalShares, providerIdsOf } from './routing-edits.ts';
