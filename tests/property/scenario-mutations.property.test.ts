import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAXIMUM_ISSUES, type ScenarioIssue } from '../../src/scenario/issue.ts';
import { parseScenario, parseScenarioText } from '../../src/scenario/parse.ts';
import { READY_MADE } from '../../src/scenario/ready-made.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { baseScenario } from '../support/base-scenario.ts';
import { contractScenario } from '../support/contract-scenario.ts';
import { expectSame } from '../support/expect-same.ts';
import { arbitraryMutation, mutate } from '../support/mutate.ts';
import { hasScenarioStructure } from '../support/structural-check.ts';

/** One that says a little of everything, so that every part is damaged some time. */
const full = fc
  .sample(smallArbitraryScenario(), { seed: 3, numRuns: 200 })
  .reduce((most, next) => (keysOf(next).size > keysOf(most).size ? next : most));

const documents: readonly unknown[] = [
  baseScenario(),
  { ...contractScenario(), horizon: { start: '2027-01-04', days: 200, intervalMinutes: 30 } },
  full,
  ...READY_MADE.filter(({ id }) => id === 'parcel-carrier' || id === 'primary-standby').map(
    ({ document }) => document,
  ),
];

/** The names of all keys in a document. */
function keysOf(document: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(document).match(/"\w+":/g));
}

/** Longest time one document may take; a hang would take for ever, a slow machine some tenths. */
const LONGEST_MILLISECONDS = 3000;

function checkAnswer(answer: ReturnType<typeof parseScenario>): boolean {
  if (!answer.ok) {
    expect(answer.error.length).toBeGreaterThan(0);
    expect(answer.error.length).toBeLessThanOrEqual(MAXIMUM_ISSUES);
    answer.error.forEach(checkIssue);
    return false;
  }
  if (!hasScenarioStructure(answer.value)) {
    throw new Error(`accepted with a wrong type: ${JSON.stringify(answer.value)}`);
  }
  expectSame(parseScenario(answer.value), answer);
  expectSame(parseScenarioText(JSON.stringify(answer.value)), answer);
  return true;
}

function checkIssue({ path, received, expected, message }: ScenarioIssue): void {
  for (const part of [received, expected, message]) {
    if (part === '' || part.includes('undefined') || part.length > 600) {
      throw new Error(`a poor answer at ${path}: ${received} | ${expected} | ${message}`);
    }
  }
}

describe('a scenario file that was damaged', () => {
  it('is the base of a fair test: the structural check accepts every sound document', () => {
    for (const { id, document } of READY_MADE) {
      const parsed = parseScenario(document);
      expect(parsed.ok && hasScenarioStructure(parsed.value), id).toBe(true);
    }
  });

  it('never crashes the parser, never hangs it, never passes with a wrong type', () => {
    let accepted = 0;
    let slowest = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(arbitraryMutation(), { minLength: 1, maxLength: 3 }),
        (document, mutations) => {
          const damaged = mutate(document, mutations);
          const start = performance.now();
          const answer = parseScenario(damaged);
          slowest = Math.max(slowest, performance.now() - start);
          if (checkAnswer(answer)) accepted += 1;
        },
      ),
      { seed: 20_270_105, numRuns: 6000 },
    );
    expect(slowest).toBeLessThan(LONGEST_MILLISECONDS);
    // Some changes are harmless (another name, another number): the test must see both answers.
    expect(accepted).toBeGreaterThan(300);
    expect(accepted).toBeLessThan(4200);
  }, 120_000);

  it('never crashes the reader of its text', () => {
    const texts = documents.map((document) => JSON.stringify(document, null, 1));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(40),
        fc.oneof(
          fc.string({ maxLength: 10 }),
          fc.constantFrom('"', '{', '}', '[', ',', ':', '-', '1e999'),
        ),
        (text, where, cut, added) => {
          const position = where % text.length;
          const damaged = text.slice(0, position) + added + text.slice(position + cut);
          checkAnswer(parseScenarioText(damaged));
        },
      ),
      { seed: 20_270_106, numRuns: 2000 },
    );
  }, 60_000);

  it('answers a hostile text of two million characters in time', () => {
    const texts = [
      '['.repeat(2_000_000),
      '{"a":'.repeat(400_000),
      `[${'1,'.repeat(900_000)}1]`,
      `{"channels":[${'{},'.repeat(600_000)}{}]}`,
      `"${'\\u0041'.repeat(300_000)}"`,
      `"${'x'.repeat(1_999_000)}`,
      '-'.repeat(2_000_000),
      ' '.repeat(2_000_000),
      `{${Array.from({ length: 100_000 }, (_, n) => `"k${String(n)}":0`).join(',')}}`,
    ];
    for (const text of texts) {
      const start = performance.now();
      expect(parseScenarioText(text).ok).toBe(false);
      expect(performance.now() - start).toBeLessThan(LONGEST_MILLISECONDS);
    }
  }, 60_000);
});
