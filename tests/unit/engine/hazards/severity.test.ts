import { describe, expect, it } from 'vitest';
import { severityQuantile } from '../../../../src/engine/hazards/severity.ts';

describe('the capacity an outage takes', () => {
  it('is a constant, or between the ends of a uniform law', () => {
    expect(severityQuantile(0.3)(0.9)).toBe(0.3);
    const uniform = severityQuantile({ distribution: 'uniform', minimum: 0.2, maximum: 0.6 });
    expect(uniform(0)).toBe(0.2);
    expect(uniform(0.25)).toBeCloseTo(0.3, 12);
  });

  it('is triangular: quantiles worked out by hand', () => {
    // On (0.1; 0.3; 0.9) the peak is the quantile at 0.2 / 0.8 = 0.25.
    const law = severityQuantile({
      distribution: 'triangular',
      minimum: 0.1,
      mode: 0.3,
      maximum: 0.9,
    });
    expect(law(0)).toBeCloseTo(0.1, 12);
    // 0.1 + √(0.0625 × 0.8 × 0.2) = 0.1 + √0.01.
    expect(law(0.0625)).toBeCloseTo(0.2, 12);
    expect(law(0.25)).toBeCloseTo(0.3, 12);
    // 0.9 − √(0.5 × 0.8 × 0.6) = 0.9 − √0.24.
    expect(law(0.5)).toBeCloseTo(0.410_102_051_443_364, 12);
    expect(law(1)).toBeCloseTo(0.9, 12);
  });

  it('has the mean and the variance of a triangular law', () => {
    const law = severityQuantile({ distribution: 'triangular', minimum: 0, mode: 1, maximum: 1 });
    const n = 100_000;
    const values = Array.from({ length: n }, (_, i) => law((i + 0.5) / n));
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const square = values.reduce((sum, value) => sum + value * value, 0) / n;
    // (0 + 1 + 1) / 3, and (a² + b² + m² − ab − am − bm) / 18 = 1/18.
    expect(mean).toBeCloseTo(2 / 3, 6);
    expect(square - mean * mean).toBeCloseTo(1 / 18, 6);
  });

  it('is one number where the ends of the law meet', () => {
    const law = { distribution: 'triangular', minimum: 0.4, mode: 0.4, maximum: 0.4 } as const;
    expect([0, 0.5, 0.999].map(severityQuantile(law))).toEqual([0.4, 0.4, 0.4]);
  });
});
