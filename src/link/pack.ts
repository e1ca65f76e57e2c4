import { fail, ok, type Result } from '../base/result.ts';
import { SHAPES } from './shapes.ts';

/** `newer`: it uses a shape this program does not know yet. */
export type UnpackError = 'newer' | 'malformed';

const LIST = 0;
/** No scenario nests half as deep; it keeps a hostile link from exhausting the stack. */
const MAXIMUM_DEPTH = 40;

/**
 * Rewrites JSON data in fewer characters, losing nothing but the order of keys: an object that fits
 * a shape becomes [number of the shape, value, value, …], with null for a key it does not have; a
 * list becomes [0, item, item, …]; any other object stays one.
 */
export function pack(value: unknown): unknown {
  if (isList(value)) return [LIST, ...value.map(pack)];
  if (!isObject(value)) return value;
  const index = tightest(value);
  const shape = SHAPES[index];
  if (shape === undefined) return mapValues(value, pack);
  const slots = shape.slots.map((key) => (Object.hasOwn(value, key) ? pack(value[key]) : null));
  const last = slots.findLastIndex((slot) => slot !== null);
  return [index + 1, ...slots.slice(0, last + 1)];
}

/** Undoes `pack` on JSON data from anywhere; refuses what it cannot have written. */
export function unpack(packed: unknown): Result<unknown, UnpackError> {
  try {
    return ok(restore(packed, 0));
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.reason);
    throw error;
  }
}

class Unreadable extends Error {
  readonly reason: UnpackError;
  constructor(reason: UnpackError) {
    super(reason);
    this.reason = reason;
  }
}

function restore(packed: unknown, depth: number): unknown {
  if (depth > MAXIMUM_DEPTH) throw new Unreadable('malformed');
  const inner = (value: unknown): unknown => restore(value, depth + 1);
  if (!isList(packed)) return isObject(packed) ? mapValues(packed, inner) : packed;
  const [code, ...slots] = packed;
  if (typeof code !== 'number' || !Number.isInteger(code) || code < 0) {
    throw new Unreadable('malformed');
  }
  if (code === LIST) return slots.map(inner);
  const shape = SHAPES[code - 1];
  if (shape === undefined) throw new Unreadable('newer');
  if (slots.length > shape.slots.length) throw new Unreadable('malformed');
  const members: [string, unknown][] = shape.fixed.map(([key, value]) => [key, value]);
  slots.forEach((slot, at) => {
    if (slot !== null) members.push([shape.slots[at] ?? '', inner(slot)]);
  });
  return Object.fromEntries(members);
}

/** The shapes with their indices, those with the fewest slots first. */
const TIGHTEST_FIRST = SHAPES.map(({ fixed, slots }, index) => ({
  index,
  fixed: new Map(fixed),
  slots: new Set(slots),
})).sort((a, b) => a.slots.size - b.slots.size || a.index - b.index);

/** Index of the shape with the fewest slots among those that hold the whole object; -1: none does. */
function tightest(value: Readonly<Record<string, unknown>>): number {
  const keys = Object.keys(value);
  const best = TIGHTEST_FIRST.find(
    ({ fixed, slots }) =>
      keys.length <= fixed.size + slots.size &&
      // A null would read back as a key left out.
      keys.every((key) =>
        fixed.has(key) ? value[key] === fixed.get(key) : slots.has(key) && value[key] !== null,
      ) &&
      [...fixed.keys()].every((key) => Object.hasOwn(value, key)),
  );
  return best?.index ?? -1;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
