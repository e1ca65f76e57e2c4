import { assert } from './assert.ts';

/**
 * JSON text that depends on the value alone: keys in code-unit order, no spaces, numbers in their
 * shortest round-trip form, -0 written as 0. Equal values give equal texts, in every browser.
 *
 * It refuses, with an AssertionError that names the place, what JSON would drop or bend silently:
 * NaN, infinities, undefined (holes in arrays and undefined properties too), functions, symbols,
 * bigints, and objects other than plain ones and arrays.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      assert(Number.isFinite(value), `not JSON: ${value} at ${path}`);
      return String(value);
    case 'object':
      break;
    default:
      assert(false, `not JSON: ${typeof value} at ${path}`);
  }
  if (value === null) return 'null';
  if (Array.isArray(value))
    return `[${Array.from(value, (item: unknown, index) => write(item, `${path}[${index}]`)).join(',')}]`;
  assert(isPlain(value), `not JSON: an object with a class of its own at ${path}`);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, `${path}.${key}`)}`);
  return `{${members.join(',')}}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
