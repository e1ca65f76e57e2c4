import type { PathStep } from '../scenario/issue.ts';

/** Where something stands in a document: keys and positions, from the root down. */
export type Path = readonly PathStep[];

/** The value at a path; undefined when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/**
 * A copy of `root` with `value` at `path`, sharing everything else; `undefined` takes a key away.
 * The caller vouches that the value is of the kind that stands there.
 */
export function setAt<T>(root: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  return replace(root, step, setAt(valueAt(root, [step]), rest, value)) as T;
}

/** A copy of `root` with `item` put into the list at `path`, before position `index`. */
export function insertAt<T>(root: T, path: Path, index: number, item: unknown): T {
  const list = listAt(root, path);
  return setAt(root, path, [...list.slice(0, index), item, ...list.slice(index)]);
}

/** A copy of `root` without the item of the list at `path` that stands at `index`. */
export function removeAt<T>(root: T, path: Path, index: number): T {
  return setAt(
    root,
    path,
    listAt(root, path).filter((_, position) => position !== index),
  );
}

/** Whether `path` is `prefix` or lies under it. */
export function isUnder(path: Path, prefix: Path): boolean {
  return prefix.every((step, index) => path[index] === step);
}

function listAt(root: unknown, path: Path): readonly unknown[] {
  const list = valueAt(root, path);
  return Array.isArray(list) ? list : [];
}

function replace(parent: unknown, step: PathStep, value: unknown): unknown {
  if (Array.isArray(parent)) {
    return parent.map((item: unknown, index) => (index === step ? value : item));
  }
  const members = Object.entries(typeof parent === 'object' && parent !== null ? parent : {});
  const key = String(step);
  const kept = members.filter(([name]) => name !== key || value !== undefined);
  if (value !== undefined && !members.some(([name]) => name === key)) kept.push([key, value]);
  return Object.fromEntries(
    kept.map(([name, member]: [string, unknown]) => [name, name === key ? value : member]),
  );
}
