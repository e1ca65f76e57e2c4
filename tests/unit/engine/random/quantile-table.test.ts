import { describe, expect, it } from 'vitest';
import {
  durationQuantile,
  factorTable,
  exponential,
  gamma,
  lognormal,
  timeQuantile,
} from '../../../../src/engine/random/laws.ts';
import {
  CELLS,
  lookUp,
  quantileTable,
  type QuantileTable,
} from '../../../../src/engine/random/quantile-table.ts';

/** Mean and variance of what a table draws: its law is uniform between neighbouring points. */
function momentsOf(table: QuantileTable): { mean: number; variance: number } {
  let first = 0;
  let second = 0;
  const add = (low: number, high: number, probability: number): void => {
    first += (probability * (low + high)) / 2;
    second += (probability * (low * low + low * high + high * high)) / 3;
  };
  // The whole without its first and last 64th, these two, and the last cell of the last.
  const points = CELLS + 1;
  const part = (offset: number, from: number, to: number, probability: number): void => {
    for (let i = offset + from; i < offset + to; i++) add(table[i]!, table[i + 1]!, probability);
  };
  part(0, CELLS / 64, CELLS - CELLS / 64, 1 / CELLS);
  part(points, 0, CELLS, 1 / 64 / CELLS);
  part(2 * points, 0, CELLS - 1, 1 / 64 / CELLS);
  part(3 * points, 0, CELLS, 1 / 64 / CELLS / CELLS);
  return { mean: first, variance: second - first * first };
}

/** Value drawn for a probability. */
const at = (table: QuantileTable, probability: number): number =>
  lookUp(table, Math.floor(probability * 4294967296) | 0);

/** Standard normal quantiles of 1/2, 95 %, 99 %, 99.99 % (Abramowitz and Stegun, table 26.1). */
const NORMAL = [
  [0.5, 0],
  [0.95, 1.6448536],
  [0.99, 2.3263479],
  [0.9999, 3.7190165],
] as const;

const relative = (value: number, expected: number): number => Math.abs(value / expected - 1);

describe('the exponential law', () => {
  const table = quantileTable(exponential(180));

  it('has its mean and variance', () => {
    const { mean, variance } = momentsOf(table);
    expect(relative(mean, 180)).toBeLessThan(1e-6);
    expect(relative(variance, 180 * 180)).toBeLessThan(1e-5);
  });

  it.each([0.1, 0.5, 0.9, 0.99, 0.9999])('has its quantile −m ln(1 − p) at %d', (p) => {
    // At 99.99 % the cells are a 26th of what lies beyond: linear within 1 / (8 × 26² × 9.2).
    expect(relative(at(table, p), -180 * Math.log(1 - p))).toBeLessThan(2e-5);
  });

  it('is off by less than a thousandth between its points, up to one draw in a million', () => {
    // Worst where a part of finer cells ends.
    for (const p of [1 - 1.5 / CELLS, 1 - 65.5 / CELLS, 1 - 1.5 / 64 / CELLS, 1 - 1e-6]) {
      expect(relative(at(table, p), -180 * Math.log(1 - p))).toBeLessThan(
        p > 0.99999 ? 0.02 : 1e-3,
      );
    }
  });

  it('reaches 22 means in the last of 2^32 draws, and no further', () => {
    expect(lookUp(table, -1)).toBeGreaterThan(180 * 16);
    expect(lookUp(table, -1)).toBeLessThan(180 * 23);
    expect(lookUp(table, 0)).toBeGreaterThanOrEqual(0);
  });
});

describe('the lognormal law', () => {
  it.each([0.3, 0.9, 1.5, 3])('has its mean and its variance for a variation of %d', (cv) => {
    const { mean, variance } = momentsOf(quantileTable(lognormal(370, cv)));
    expect(relative(mean, 370)).toBeLessThan(cv > 2 ? 1e-4 : 1e-5);
    expect(relative(variance, 370 * 370 * cv * cv)).toBeLessThan(cv > 2 ? 0.01 : 1e-3);
  });

  it.each(NORMAL)('has its quantile at %d', (p, z) => {
    const variance = Math.log(1 + 0.81);
    const expected = 370 * Math.exp(Math.sqrt(variance) * z - variance / 2);
    expect(relative(at(quantileTable(lognormal(370, 0.9)), p), expected)).toBeLessThan(4e-5);
  });
});

describe('the gamma law', () => {
  it.each([0.05, 0.1, 0.5, 1, 2])('has its mean and its variance for a variation of %d', (cv) => {
    const { mean, variance } = momentsOf(quantileTable(gamma(1, cv)));
    expect(relative(mean, 1)).toBeLessThan(2e-5);
    expect(relative(variance, cv * cv)).toBeLessThan(3e-4);
  });

  // Quantiles at 0.1 %, 50 %, 95 %, 99 % and 99.99 % by scipy 1.17, stats.gamma.ppf.
  it.each([
    [0.1, [0.719213975, 0.9966686492, 1.169971344, 1.247225615, 1.415301269]],
    [0.5, [0.1071381034, 0.9180151872, 1.938414132, 2.511279379, 3.9784535]],
    [2, [2.699879157e-12, 0.1746952094, 4.84046455, 9.735541689, 25.71325752]],
  ])('has the quantiles of another program for a variation of %d', (cv, quantiles) => {
    const table = quantileTable(gamma(1, cv));
    // Between two points a table is off by at most an eighth of the cell's squared width times the
    // curvature: 4e-4 at 99.99 % for a variation of 2, a hundredth of a thousandth of the value.
    [0.001, 0.5, 0.95, 0.99, 0.9999].forEach((p, i) => {
      expect(Math.abs(at(table, p) - quantiles[i]!)).toBeLessThan(
        p === 0.5 || p === 0.95 ? 1e-4 : 5e-4,
      );
    });
  });

  it.each([0.05, 0.12, 0.5, 1])(
    'is, where a cubic fills in, what the law says within 5e-5 deviations, for a variation of %d',
    (cv) => {
      const exact = quantileTable(gamma(1, cv));
      const filled = factorTable(cv);
      // The first and last 64 cells of the whole are read from finer parts.
      const used = [...exact.keys()].filter((i) => i > CELLS || (i >= 64 && i <= CELLS - 64));
      const worst = Math.max(...used.map((i) => Math.abs(exact[i]! - filled[i]!)));
      expect(worst / cv).toBeLessThan(5e-5);
      expect(used.every((i) => i % (CELLS + 1) < 65 || filled[i]! >= filled[i - 1]!)).toBe(true);
    },
  );

  it('leaves one in ten thousand above its quantile of 99.99 %', () => {
    // P(X > x) = e^−y (1 + y + y²/2 + y³/6), y = 4x, for four exponential stages.
    const y = 4 * at(quantileTable(gamma(1, 0.5)), 0.9999);
    const above = Math.exp(-y) * (1 + y + (y * y) / 2 + (y * y * y) / 6);
    expect(relative(above, 1e-4)).toBeLessThan(2e-4);
  });
});

describe('laws without a tail', () => {
  it('uniform: its ends, mean and variance', () => {
    const table = quantileTable(
      timeQuantile({ distribution: 'uniform', minimumSeconds: 30, maximumSeconds: 90 }),
    );
    const { mean, variance } = momentsOf(table);
    expect(mean).toBeCloseTo(60, 6);
    expect(variance).toBeCloseTo((60 * 60) / 12, 5);
    expect(lookUp(table, 0)).toBeGreaterThanOrEqual(30);
    expect(lookUp(table, -1)).toBeLessThanOrEqual(90);
  });

  it('constant: always the same', () => {
    const table = quantileTable(timeQuantile({ distribution: 'constant', meanSeconds: 12.5 }));
    expect(new Set(table)).toEqual(new Set([12.5]));
  });
});

describe('durations of outages', () => {
  it('lognormal by its median and 95th percentile', () => {
    const quantile = durationQuantile({ distribution: 'lognormal', median: 36, p95: 168 });
    expect(relative(quantile(0.5), 36 * 3600)).toBeLessThan(1e-5);
    expect(relative(quantile(0.95), 168 * 3600)).toBeLessThan(1e-5);
    const sigma = Math.log(168 / 36) / 1.6448536;
    const mean = 36 * 3600 * Math.exp((sigma * sigma) / 2);
    expect(relative(momentsOf(quantileTable(quantile)).mean, mean)).toBeLessThan(1e-5);
  });

  it('exponential, and fixed, in seconds', () => {
    const mean = momentsOf(
      quantileTable(durationQuantile({ distribution: 'exponential', mean: 6 })),
    ).mean;
    expect(relative(mean, 6 * 3600)).toBeLessThan(3e-5);
    expect(durationQuantile(2.5)(0.77)).toBe(9000);
  });
});

describe('a table', () => {
  it('never decreases from one draw to a higher one', () => {
    const table = quantileTable(gamma(100, 0.7));
    let before = -1;
    for (let i = 0; i < 20_000; i++) {
      const value = at(table, i / 20_000);
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
    before = -1;
    for (let i = 0; i < 20_000; i++) {
      const value = at(table, 1 - 1 / CELLS + i / (20_000 * CELLS));
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
  });
});
