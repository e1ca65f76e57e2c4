import { unreachable } from '../base/assert.ts';
import type { Action } from './action.ts';
import { checkDraft, cleanDraft, sameScenario, type Parse } from './draft.ts';
import { applyEdit, fieldOf, type Edit } from './edit.ts';
import { redo, remember, undo, type History } from './history.ts';
import { reduceComparison } from './reduce-comparison.ts';
import { reduceRun } from './reduce-run.ts';
import { renamed } from './renamed.ts';
import type { Home, Opened, State, Work } from './state.ts';

/**
 * The state after an action. Pure: what has to be done beside it is the controllers' matter. Drafts
 * are checked with `parse`.
 */
export function reduce(state: State, action: Action, parse: Parse): State {
  switch (action.type) {
    case 'edited':
      return edited(state, action.edit, parse);
    case 'undone':
      return moved(state, undo(state.history, workOf(state)), parse);
    case 'redone':
      return moved(state, redo(state.history, workOf(state)), parse);
    case 'opened': {
      const { opened, label, draft = cleanDraft(opened.scenario), home } = action;
      const history = remember(state.history, workOf(state), label, undefined);
      const homes = withHome(state.homes, opened, home);
      // The last valid scenario is that of what is opened, even when its draft is not valid.
      const { scenario } = withWork(
        state,
        { opened, draft: cleanDraft(opened.scenario) },
        history,
        parse,
      );
      return withWork(
        { ...state, scenario, homes, notice: undefined },
        { opened, draft },
        history,
        parse,
      );
    }
    case 'saved':
      return { ...state, homes: withHome(state.homes, action.opened, action.home) };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'themed':
      return { ...state, theme: action.theme };
    case 'spoken':
      return spoken(state, action, parse);
    case 'compared': {
      const comparison = reduceComparison(state, action.change);
      return comparison === state.comparison ? state : { ...state, comparison };
    }
    case 'runOutdated':
    case 'runStarted':
    case 'runAdvanced':
    case 'runEnded':
    case 'runFailed':
      return { ...state, run: reduceRun(state.run, action) };
    case 'traced': {
      const { scenario, trace } = action;
      return { ...state, traced: { scenario, trace } };
    }
    default:
      return unreachable(action);
  }
}

/** In another language, what is wrong with a draft is said anew. */
function spoken(
  before: State,
  { language, words }: Extract<Action, { type: 'spoken' }>,
  parse: Parse,
): State {
  const state = words === undefined ? before : renamed(before, words);
  if (state.draft.issues.length === 0) return { ...state, language };
  const { draft } = checkDraft(state.draft.document, state.draft.unread, parse);
  return { ...state, language, draft };
}

function edited(state: State, edit: Edit, parse: Parse): State {
  const { document, unread } = applyEdit(state.draft, edit);
  const { draft, scenario } = checkDraft(document, unread, parse);
  const history = remember(state.history, workOf(state), edit.label, fieldOf(edit));
  return { ...state, draft, history, scenario: settled(state, scenario) };
}

function moved(
  state: State,
  step: readonly [Work, History<Work>] | undefined,
  parse: Parse,
): State {
  return step === undefined ? state : withWork(state, ...step, parse);
}

function withWork(state: State, work: Work, history: History<Work>, parse: Parse): State {
  const { scenario } = checkDraft(work.draft.document, work.draft.unread, parse);
  return { ...state, ...work, history, scenario: settled(state, scenario) };
}

/** The scenario keeps its identity while it stays the same document: nothing runs again for it. */
function settled(state: State, scenario: State['scenario'] | undefined): State['scenario'] {
  const same = scenario === undefined || sameScenario(scenario, state.scenario);
  return same ? state.scenario : scenario;
}

function withHome(homes: State['homes'], opened: Opened, home: Home | undefined): State['homes'] {
  const others = [...homes].filter(([each]) => each !== opened);
  return new Map(home === undefined ? others : [...others, [opened, home]]);
}

function workOf({ opened, draft }: State): Work {
  return { opened, draft };
}
