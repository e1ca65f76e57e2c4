import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesInForce } from '../../../../src/engine/routing/shares-in-force.ts';

describe('shares in force', () => {
  it('are the plan while everybody is whole', () => {
    expect(sharesInForce([0.6, 0.4], [1, 1], [10, 90])).toEqual([0.6, 0.4]);
  });

  it('move all that a lost provider had to the whole ones, in proportion to their agents', () => {
    const shares = sharesInForce([0.5, 0.3, 0.2], [0, 1, 1], [0, 30, 10]);
    [0, 0.3 + 0.5 * 0.75, 0.2 + 0.5 * 0.25].forEach((share, i) =>
      expect(shares[i]).toBeCloseTo(share, 12),
    );
  });

  it('leave a provider that lost a part what is left of its share', () => {
    const shares = sharesInForce([0.6, 0.4], [0.25, 1], [25, 100]);
    expect(shares[0]).toBeCloseTo(0.15, 12);
    expect(shares[1]).toBeCloseTo(0.85, 12);
  });

  it('follow the plan where the whole ones have nobody on duty', () => {
    const shares = sharesInForce([0.5, 0.3, 0.2], [0, 1, 1], [0, 0, 0]);
    [0, 0.6, 0.4].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
  });

  it('go to all by their agents when nobody is whole', () => {
    const shares = sharesInForce([0.5, 0.5], [0.5, 0], [50, 0]);
    expect(shares).toEqual([1, 0]);
  });

  it('stay as planned when there is nobody at all, or only somebody without any part', () => {
    expect(sharesInForce([0.5, 0.5], [0, 0], [0, 0])).toEqual([0.5, 0.5]);
    expect(sharesInForce([1, 0], [0, 1], [0, 0])).toEqual([1, 0]);
    expect(sharesInForce([1], [0], [0])).toEqual([1]);
  });

  it('always add up to 1 and are never negative', () => {
    const providers = fc.array(
      fc.record({
        part: fc.integer({ min: 0, max: 100 }),
        known: fc.constantFrom(0, 0.2, 0.5, 0.9, 1),
        agents: fc.integer({ min: 0, max: 50 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(providers, (drawn) => {
        const total = drawn.reduce((sum, { part }) => sum + part, 0);
        fc.pre(total > 0);
        const shares = sharesInForce(
          drawn.map(({ part }) => part / total),
          drawn.map(({ known }) => known),
          drawn.map(({ agents }) => agents),
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20_270_301, numRuns: 1000 },
    );
  });
});
