import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import type { State } from './state.ts';

/** The one place where the page's state changes. */
export interface Store {
  readonly state: State;
  /** Applies an action; listeners hear of it once it is done, in the order of the actions. */
  readonly dispatch: (action: Action) => void;
  /** Calls `listener` after every change; the function returned ends it. */
  readonly subscribe: (listener: (state: State) => void) => () => void;
  /** Calls `listener` with a part of the state now, and whenever that part is another one. */
  readonly select: <T>(part: (state: State) => T, listener: (value: T) => void) => () => void;
}

/** A store that holds `initial`. */
export function createStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<(state: State) => void>();
  const waiting: Action[] = [];
  let telling = false;

  const subscribe: Store['subscribe'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    get state() {
      return state;
    },
    dispatch(action) {
      waiting.push(action);
      if (telling) return;
      telling = true;
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const before = state;
          state = reduce(state, next);
          if (state === before) continue;
          for (const listener of [...listeners]) listener(state);
        }
      } finally {
        telling = false;
        waiting.length = 0;
      }
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
