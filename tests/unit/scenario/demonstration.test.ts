import { expect, test } from 'vitest';
import { DEMONSTRATION } from '../../../src/scenario/demonstration.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';

test('the demonstration is what its file is when it is parsed: write its defaults in the file', () => {
  const [first] = READY_MADE;
  const parsed = parseScenario(first?.document);
  expect(parsed.ok ? [] : parsed.error).toEqual([]);
  expect(DEMONSTRATION.id).toBe(first?.id);
  expect(parsed.ok && parsed.value).toStrictEqual(DEMONSTRATION.scenario);
});
