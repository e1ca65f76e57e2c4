import type { Scenario } from '../scenario/types.ts';
import { valueAt, type Path } from './path.ts';

/** What stood at a place when the scenario was opened. */
export type Baseline =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly was: unknown }
  /** The hazard, the setup, the clause it belongs to was not there. */
  | { readonly kind: 'new' };

const SAME: Baseline = { kind: 'same' };
const NEW: Baseline = { kind: 'new' };

/**
 * Compares a place of the edited document with the opened one. Items with an id are found by it,
 * wherever they stand now.
 */
export function baselineAt(opened: Scenario, document: Scenario, path: Path): Baseline {
  let before: unknown = opened;
  let now: unknown = document;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const next = valueAt(now, [step]);
    const matched: unknown = Array.isArray(before)
      ? itemLike(before, next, step)
      : valueAt(before, [step]);
    if (matched === undefined && !isLast) return NEW;
    before = matched;
    now = next;
  }
  if (alike(before, now)) return SAME;
  return { kind: 'changed', was: before };
}

/** Whether anything under one of these places differs from the opened scenario. */
export function differs(opened: Scenario, document: Scenario, paths: readonly Path[]): boolean {
  return (
    opened !== document &&
    paths.some((path) => !alike(valueAt(opened, path), valueAt(document, path)))
  );
}

function itemLike(list: readonly unknown[], item: unknown, step: Path[number]): unknown {
  const id = idOf(item);
  if (id === undefined) return typeof step === 'number' ? list[step] : undefined;
  return list.find((candidate) => idOf(candidate) === id);
}

/** What tells an item from its siblings: its id, or for a team its site. */
function idOf(item: unknown): unknown {
  return valueAt(item, ['id']) ?? valueAt(item, ['site']);
}

/** Whether two values are the same data, whatever the order of their keys; undefined is as left out. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => alike(valueAt(a, [key]), valueAt(b, [key])));
}
