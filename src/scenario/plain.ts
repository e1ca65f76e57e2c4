import { fail, ok, type Result } from '../base/result.ts';
import { tr } from '../base/words.ts';
import { formatPath, shortRendering, type PathStep, type ScenarioIssue } from './issue.ts';

/** A JSON value: what a scenario is before it is known to be one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Bounds no scenario reaches: they keep a hostile document from exhausting the browser. */
const MAXIMUM_DEPTH = 16;
const MAXIMUM_VALUES = 1_000_000;
export const MAXIMUM_LIST = 2000;
export const MAXIMUM_KEYS = 200;
const MAXIMUM_TEXT = 10_000;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
const HALF_A_CHARACTER = /\p{Surrogate}/u;

class Refused extends Error {
  readonly issue: ScenarioIssue;
  constructor(issue: ScenarioIssue) {
    super(issue.message);
    this.issue = issue;
  }
}

/**
 * Copies any value into plain JSON data: own enumerable properties only, -0 made 0, properties that
 * are undefined left out. Refuses what JSON cannot hold (NaN, functions, cycles), keys that reach
 * into JavaScript's own objects, and sizes beyond any scenario. Never throws.
 */
export function toPlain(value: unknown): Result<Json, ScenarioIssue> {
  try {
    return ok(new PlainCopy().copy(value, []));
  } catch (error) {
    if (error instanceof Refused) return fail(error.issue);
    return fail({
      code: 'shape',
      path: '',
      received: 'a value that cannot be read',
      expected: 'plain data',
      message: tr`The scenario could not be read: it is not plain data. Open it from its file again.`,
    });
  }
}

class PlainCopy {
  private values = 0;

  copy(value: unknown, path: PathStep[]): Json {
    this.values += 1;
    if (this.values > MAXIMUM_VALUES) refuseSize(path, value, tr`at most 1,000,000 values in all`);
    if (path.length > MAXIMUM_DEPTH) refuseSize(path, value, tr`at most 16 levels of nesting`);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return finite(value, path);
    if (typeof value === 'string') return text(value, path);
    if (Array.isArray(value)) return this.copyList(value, path);
    if (typeof value === 'object') return this.copyObject(value, path);
    return refuse(
      path,
      value,
      tr`plain data: text, a number, true, false, null, a list or an object`,
    );
  }

  private copyList(list: readonly unknown[], path: PathStep[]): Json {
    if (list.length > MAXIMUM_LIST) refuseSize(path, list, tr`a list of at most 2,000`);
    return Array.from({ length: list.length }, (_, index) => this.copyAt(list[index], path, index));
  }

  private copyObject(object: object, path: PathStep[]): Json {
    const entries: [string, unknown][] = Object.entries(object);
    if (entries.length > MAXIMUM_KEYS) refuseSize(path, object, tr`an object of at most 200 keys`);
    const copy: Record<string, Json> = {};
    for (const [key, value] of entries) {
      if (FORBIDDEN_KEYS.has(key)) refuse([...path, key], value, tr`no key of this name`);
      text(key, path);
      if (value !== undefined) copy[key] = this.copyAt(value, path, key);
    }
    return copy;
  }

  private copyAt(value: unknown, path: PathStep[], step: PathStep): Json {
    path.push(step);
    const copy = this.copy(value, path);
    path.pop();
    return copy;
  }
}

function finite(value: number, path: readonly PathStep[]): number {
  if (!Number.isFinite(value)) refuse(path, value, tr`a finite number`);
  return value === 0 ? 0 : value;
}

function text(value: string, path: readonly PathStep[]): string {
  if (value.length > MAXIMUM_TEXT) refuseSize(path, value, tr`a text of at most 10,000 characters`);
  if (HALF_A_CHARACTER.test(value)) refuse(path, value, tr`a text without broken characters`);
  return value;
}

function refuse(path: readonly PathStep[], value: unknown, expected: string): never {
  const received = shortRendering(value);
  throw new Refused({
    code: 'shape',
    path: formatPath(path),
    received,
    expected,
    message: tr`${formatPath(path) || tr`The scenario`} holds ${received}, which no scenario can hold. Put ${expected} there.`,
  });
}

function refuseSize(path: readonly PathStep[], value: unknown, expected: string): never {
  const received = shortRendering(value);
  throw new Refused({
    code: 'size',
    path: formatPath(path),
    received,
    expected,
    message: tr`${formatPath(path) || tr`The scenario`} is too large: ${received}, where a scenario has ${expected}. Check that the file is a scenario.`,
  });
}
