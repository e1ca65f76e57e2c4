import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, parseScenarioText } from '../../src/scenario/parse.ts';
import { arbitraryScenario, smallArbitraryScenario } from '../support/arbitrary-scenario.ts';

describe.each([
  ['a random scenario', arbitraryScenario(), 400],
  ['a small random scenario', smallArbitraryScenario(), 400],
] as const)('%s', (_, arbitrary, runs) => {
  it('is valid, and stays itself when it is written and read again', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const parsed = parseScenario(input);
        expect(parsed.ok ? [] : parsed.error).toEqual([]);
        if (!parsed.ok) return;
        expect(parseScenario(parsed.value)).toEqual(parsed);
        expect(parseScenarioText(JSON.stringify(parsed.value))).toEqual(parsed);
      }),
      { seed: 20_270_104, numRuns: runs },
    );
  });
});
