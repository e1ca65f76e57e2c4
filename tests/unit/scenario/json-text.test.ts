import { expect, it } from 'vitest';
import { parseJson } from '../../../src/scenario/json-text.ts';

it.each([
  '{}',
  '[]',
  ' [1, -0.5e+3, "a\\u00e9\\n", true, false, null, {"a": {"b": []}}, [[]]]\n',
  '"text"',
  '0',
  '{"": 1, "a": {"": 2}}',
])('reads %s as JSON.parse does', (text) => {
  expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
});

it.each([
  ['', 1, 1, 'the end of the text', 'a value'],
  ['{"a": 1,}', 1, 9, '"}"', 'a key in double quotes'],
  ['[1,\n2,\n]', 3, 1, '"]"', 'a value'],
  ["{'a': 1}", 1, 2, `"'a': 1}"`, 'a key in double quotes'],
  ['{"a" 1}', 1, 6, '"1}"', 'a colon'],
  ['{"a": 1 "b": 2}', 1, 9, '"\\"b\\": 2}"', 'a comma or }'],
  ['[1 2]', 1, 4, '"2]"', 'a comma or ]'],
  ['{"a": 1}}', 1, 9, '"}"', 'the end of the text'],
  ['{"a": "open', 1, 7, '"\\"open"', 'a value'],
  ['{"a": NaN}', 1, 7, '"NaN}"', 'a value'],
  ['{"a": 01}', 1, 7, '"01}"', 'a value'],
  ['{"a": .5}', 1, 7, '".5}"', 'a value'],
  ['{"a": "\t"}', 1, 7, '"\\"\\t\\"}"', 'a value'],
  ['{"a": "\\x"}', 1, 7, '"\\"\\\\x\\"}"', 'a value'],
  ['{"a": 1 // note', 1, 9, '"// note"', 'a comma or }'],
  ['{"a": 1,\r\n "a": 2}', 2, 2, '"\\"a\\": 2}"', 'each key once in an object'],
  ['{"a": 1, "\\u0061": 2}', 1, 10, '"\\"\\\\u0061\\": 2}"', 'each key once in an object'],
  ['['.repeat(100), 1, 65, JSON.stringify('['.repeat(20)), 'at most 64 levels'],
])('%j is wrong at line %i, column %i', (text, line, column, received, expected) => {
  const answer = parseJson(text);
  expect(answer.ok ? {} : answer.error).toMatchObject({ line, column, received });
  expect(answer.ok ? '' : answer.error.expected).toContain(expected);
});
