import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { audited } from '../support/audited-run.ts';
import { withCheapLaws } from '../support/cheap-laws.ts';
import { validScenario } from '../support/simulate.ts';

const SCENARIOS = 120;

describe('the kernel, event by event', { timeout: 120_000 }, () => {
  it('idles nobody while contacts wait, keeps every order, loses nobody, counts every second', () => {
    let events = 0;
    fc.assert(
      fc.property(smallArbitraryScenario(), (input) => {
        for (const audit of audited(validScenario(withCheapLaws(input)))) {
          expect(audit.wrong).toEqual([]);
          events += audit.events;
        }
      }),
      { seed: 20_270_318, numRuns: SCENARIOS, endOnFailure: true },
    );
    // The scenarios are no empty ones.
    expect(events).toBeGreaterThan(SCENARIOS * 500);
  });
});
