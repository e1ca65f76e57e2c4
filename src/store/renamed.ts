import { reworded } from '../scenario/in-language.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Opened, State, Work } from './state.ts';

/** What a ready-made scenario calls its parts in another language, by what it calls them now. */
export interface NewWords {
  /** Of the ready-made scenario. */
  readonly id: string;
  readonly words: ReadonlyMap<string, string>;
}

/**
 * The state with a ready-made scenario in other words, in the steps to undo too. What the person
 * called otherwise keeps its name, and so does all that the library holds.
 */
export function renamed(state: State, { id, words }: NewWords): State {
  const scenario = once((each: Scenario) => reworded(each, (text) => words.get(text) ?? text));
  const opened = once((each: Opened) => ({ ...each, scenario: scenario(each.scenario) }));
  const work = (each: Work): Work => {
    const { origin } = each.opened;
    if (origin.kind !== 'readyMade' || origin.id !== id || state.homes.has(each.opened))
      return each;
    const draft = { ...each.draft, document: scenario(each.draft.document) };
    return { opened: opened(each.opened), draft };
  };
  const step = <S extends { readonly state: Work }>(each: S): S => ({
    ...each,
    state: work(each.state),
  });
  const now = work({ opened: state.opened, draft: state.draft });
  const { past, future } = state.history;
  return {
    ...state,
    ...now,
    scenario: now.opened === state.opened ? state.scenario : scenario(state.scenario),
    history: { ...state.history, past: past.map(step), future: future.map(step) },
  };
}

/** The same answer for the same object: what was one stays one. */
function once<T extends object>(make: (from: T) => T): (from: T) => T {
  const made = new Map<T, T>();
  return (from) => {
    const result = made.get(from) ?? make(from);
    made.set(from, result);
    return result;
  };
}
