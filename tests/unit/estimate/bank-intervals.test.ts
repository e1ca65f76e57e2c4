import { describe, expect, it } from 'vitest';
import type { BankGroups } from '../../../src/estimate/bank-groups.ts';
import { calmDaysSentence } from '../../../src/estimate/calm-days.ts';
import { effectiveSize } from '../../../src/estimate/effective-size.ts';
import { meanInterval, shareInterval } from '../../../src/estimate/grouped-interval.ts';
import { wilsonInterval } from '../../../src/estimate/wilson.ts';
import { lookUp, quantileTable } from '../../../src/engine/random/quantile-table.ts';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { rootKey, Stream } from '../../../src/engine/random/streams.ts';

const groupsOf = (n: number, count: number, overlap = 1): BankGroups => ({
  of: Uint32Array.from({ length: n }, (_, i) => i % count),
  count,
  overlap,
});

describe('intervals of replications that draw from parts of a bank', () => {
  it('four values of two parts, by hand', () => {
    // Parts {1, 3} and {5, 11}: mean 5, deviations −4, 0, −2, 6; sums −6 and 6 of parts of two.
    // Between: 2 / 1 × (36 + 36) / 16 = 9; independent: 56 / 3 / 4 = 14 / 3. The larger stands, 9, with
    // Satterthwaite’s 81 / ((196 / 9) / 3 + (81 − 196 / 9) / 1) degrees of freedom, 1.21838…
    const { value, low, high } = meanInterval(Float64Array.of(1, 5, 3, 11), groupsOf(4, 2));
    expect(value).toBe(5);
    // scipy.stats.t.ppf(0.975, 1.2183844011142062) is 8.408288837275423.
    expect((high - low) / 2 / 3).toBeCloseTo(8.408288837275423, 9);
  });

  it('is Student’s and Wilson’s own where each replication has a part of its own', () => {
    const values = Float64Array.of(2, 4, 9, 1, 0);
    expect(meanInterval(values, groupsOf(5, 16))).toEqual(meanInterval(values, undefined));
    const events = Float64Array.of(0, 1, 0, 0, 1);
    expect(shareInterval(events, groupsOf(5, 16))).toEqual(wilsonInterval(2, 5));
  });

  it('knows nothing from a single part, and leaves out what is no number', () => {
    const one = { of: new Uint32Array(4), count: 16, overlap: 1 };
    expect(meanInterval(Float64Array.of(1, 2, 3, 4), one).low).toBe(-Infinity);
    const some = Float64Array.of(1, NaN, 3, 8, NaN, 2);
    const { value, low, high } = meanInterval(some, groupsOf(6, 3));
    expect(value).toBe(3.5);
    expect(low).toBeLessThan(value);
    expect(Number.isFinite(high)).toBe(true);
  });

  it('an event that never occurred is known no better than the bank allows', () => {
    // 160 replications in 16 parts of ten: with copies shared throughout, as good as 16 trials.
    expect(effectiveSize(new Float64Array(160), groupsOf(160, 16, 1))).toBe(16);
    expect(effectiveSize(new Float64Array(160), groupsOf(160, 16, 0))).toBe(160);
    expect(effectiveSize(new Float64Array(160), undefined)).toBe(160);
  });

  it('covers the mean in 93 to 97 of 100 runs, whatever the parts have in common', () => {
    // 1,500 runs each: a coverage of 95 % is seen within 1.9 points (99.9 %).
    const normal = quantileTable((p) => normalQuantile(p, 0, 1));
    const stream = new Stream().seek(rootKey('coverage'), 0, 3, 0);
    const draw = () => lookUp(normal, stream.next());
    for (const common of [0, 0.3, 1]) {
      let covered = 0;
      for (let run = 0; run < 1500; run++) {
        const parts = Array.from({ length: 16 }, () => common * draw());
        const values = Float64Array.from({ length: 96 }, (_, i) => parts[i % 16]! + draw());
        const { low, high } = meanInterval(values, groupsOf(96, 16));
        if (low <= 0 && 0 <= high) covered++;
      }
      expect(covered / 1500).toBeGreaterThan(0.93);
      expect(covered / 1500).toBeLessThan(0.972);
    }
  });

  it('says which way the calm days came', () => {
    expect(calmDaysSentence({ bankDays: 3584 })).toBe(
      'Calm days are drawn from a bank of up to 3,584 simulated days. Intervals here and in the table count the bank’s own error; those of plots and of other comparisons do not.',
    );
    expect(calmDaysSentence({ noBank: 'openAtNight' })).toContain('open at midnight');
  });
});
