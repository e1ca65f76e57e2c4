import fc from 'fast-check';
import { describe, it } from 'vitest';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { withNeutralValues } from '../support/neutral-values.ts';
import { expectSame } from '../support/expect-same.ts';
import { digitsOf, simulate } from '../support/simulate.ts';

/** Making the tables of gamma laws takes most of the time. */
const LONG = 300_000;

describe('what does nothing changes nothing', { timeout: LONG }, () => {
  it('every unused feature at its neutral value leaves every digit', () => {
    fc.assert(
      fc.property(smallArbitraryScenario(), (input) => {
        const plain = simulate(input, 2);
        const neutral = simulate(withNeutralValues(input), 2);
        expectSame(digitsOf(neutral.results), digitsOf(plain.results));
      }),
      { seed: 20_270_210, numRuns: 80, endOnFailure: true },
    );
  });
});
