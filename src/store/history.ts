import { samePath } from './edit.ts';
import type { Path } from './path.ts';

/** A state to come back to, and what left it. */
export interface Step<S> {
  readonly state: S;
  /** What was done then: "Contacts a week". */
  readonly label: string;
}

/** States to come back to, oldest first, and those that were undone, next one last. */
export interface History<S> {
  readonly past: readonly Step<S>[];
  readonly future: readonly Step<S>[];
  /** The field that the last step edited, while nothing else was done. */
  readonly field: Path | undefined;
}

/** Steps that are kept. */
const MOST_STEPS = 200;

/** Nothing done yet. */
export function emptyHistory<S>(): History<S> {
  return { past: [], future: [], field: undefined };
}

/** Remembers the state before a step. Steps on one field in a row count as one. */
export function remember<S>(
  history: History<S>,
  before: S,
  label: string,
  field: Path | undefined,
): History<S> {
  const { past, future } = history;
  const goesOn =
    field !== undefined &&
    history.field !== undefined &&
    samePath(field, history.field) &&
    past.length > 0 &&
    future.length === 0;
  if (goesOn) return history;
  return { past: [...past, { state: before, label }].slice(-MOST_STEPS), future: [], field };
}

/** Goes back one step: the state then, and the history that can redo it; undefined: nothing to undo. */
export function undo<S>(history: History<S>, now: S): readonly [S, History<S>] | undefined {
  const last = history.past.at(-1);
  if (last === undefined) return undefined;
  return [
    last.state,
    {
      past: history.past.slice(0, -1),
      future: [...history.future, { state: now, label: last.label }],
      field: undefined,
    },
  ];
}

/** Does again what was undone last; undefined: nothing to redo. */
export function redo<S>(history: History<S>, now: S): readonly [S, History<S>] | undefined {
  const next = history.future.at(-1);
  if (next === undefined) return undefined;
  return [
    next.state,
    {
      past: [...history.past, { state: now, label: next.label }],
      future: history.future.slice(0, -1),
      field: undefined,
    },
  ];
}
