import { present } from '../base/assert.ts';
import type { Later } from '../base/later.ts';
import type { Action } from './action.ts';
import type { Parse } from './draft.ts';
import { reduce } from './reduce.ts';
import type { State } from './state.ts';

/** The one place where the page's state changes. */
export interface Store {
  readonly state: State;
  /**
   * Applies an action; listeners hear of it once it is done, in the order of the actions. What
   * changes the draft waits for the code that checks it, and loses neither its place nor its like.
   */
  readonly dispatch: (action: Action) => void;
  /** Calls `listener` after every change; the function returned ends it. */
  readonly subscribe: (listener: (state: State) => void) => () => void;
  /** Calls `listener` with a part of the state now, and whenever that part is another one. */
  readonly select: <T>(part: (state: State) => T, listener: (value: T) => void) => () => void;
}

/** A store that holds `initial`, and checks drafts with `parsing`. */
export function createStore(initial: State, parsing: Later<Parse>): Store {
  let state = initial;
  const parse: Parse = (value) => present(parsing.now, 'the check of a draft')(value);
  /** What waits for `parse`, oldest first. */
  const held: Action[] = [];
  const listeners = new Set<(state: State) => void>();
  const waiting: Action[] = [];
  let telling = false;

  const subscribe: Store['subscribe'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const apply = (action: Action): void => {
    waiting.push(action);
    if (telling) return;
    telling = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const before = state;
        state = reduce(state, next, parse);
        if (state === before) continue;
        for (const listener of [...listeners]) listener(state);
      }
    } finally {
      telling = false;
      waiting.length = 0;
    }
  };

  const release = async (): Promise<void> => {
    try {
      await parsing.load();
    } catch {
      // No network: what is held goes on waiting, and the next action asks again.
      return;
    }
    for (let next = held.shift(); next !== undefined; next = held.shift()) apply(next);
  };

  return {
    get state() {
      return state;
    },
    dispatch(action) {
      if (!changesDraft(action) || (parsing.now !== undefined && held.length === 0)) {
        apply(action);
        return;
      }
      held.push(action);
      void release();
    },
    subscribe,
    select(part, listener) {
      let value = part(state);
      listener(value);
      return subscribe((now) => {
        const next = part(now);
        if (Object.is(next, value)) return;
        value = next;
        listener(value);
      });
    },
  };
}

function changesDraft({ type }: Action): boolean {
  return type === 'edited' || type === 'undone' || type === 'redone' || type === 'opened';
}
