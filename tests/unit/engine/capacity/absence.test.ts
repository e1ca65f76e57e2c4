import { describe, expect, it } from 'vitest';
import { absenceSource } from '../../../../src/engine/capacity/absence.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import type { Scenario } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

type Absence = Scenario['providers'][number]['sites'][number]['absence'];

const ROOT = rootKey('absence');

/** A source for Lyon and Porto. */
function source(lyon: Absence, porto?: Absence) {
  const input = outageScenario([]);
  const absences = [lyon, porto];
  const providers = input.providers.map((provider, p) => ({
    ...provider,
    sites: provider.sites.map((site) => {
      const absence = absences[p];
      return absence === undefined ? site : { ...site, absence };
    }),
  }));
  return absenceSource(validScenario({ ...input, providers }), ROOT);
}

/** Share present at Lyon on so many days. */
function draws(absence: Absence, days: number): number[] {
  const draw = source(absence)!;
  const into = new Float64Array(2);
  return Array.from({ length: days }, (_, n) => {
    draw(Math.floor(n / 1000), n % 1000, into);
    return into[0]!;
  });
}

describe('absence drawn by day', () => {
  it('is none where no site has any, or its spread is 0', () => {
    expect(source(undefined)).toBeUndefined();
    expect(source({ mean: 0.08, standardDeviation: 0 })).toBeUndefined();
  });

  it('has the mean and the spread given, and the quantiles of the gamma law', () => {
    const n = 100_000;
    const absent = draws({ mean: 0.08, standardDeviation: 0.02 }, n).map((p) => 1 - p * 0.92);
    const mean = absent.reduce((sum, a) => sum + a, 0) / n;
    const variance = absent.reduce((sum, a) => sum + (a - mean) ** 2, 0) / n;
    // Five standard errors: 0.02 / √n; and √(2 + 6/16) / 2 of that, relative, for the spread.
    expect(Math.abs(mean - 0.08)).toBeLessThan((5 * 0.02) / Math.sqrt(n));
    expect(Math.abs(Math.sqrt(variance) - 0.02)).toBeLessThan((5 * 0.02 * 0.77) / Math.sqrt(n));
    absent.sort((a, b) => a - b);
    // Gamma of shape 16 and scale 0.005: half of chi-square with 32 degrees, tables: 20.072, 46.194.
    expect(Math.abs(absent[n / 20]! - 0.0025 * 20.072)).toBeLessThan(0.0005);
    expect(Math.abs(absent[n - n / 20]! - 0.0025 * 46.194)).toBeLessThan(0.0005);
  });

  it('leaves a twentieth at work at the least', () => {
    const present = draws({ mean: 0.5, standardDeviation: 0.45 }, 2000);
    expect(Math.min(...present)).toBeCloseTo(0.05 / 0.5, 12);
    expect(Math.max(...present)).toBeLessThanOrEqual(2);
  });

  it('hangs on the replication, the site and the day alone', () => {
    const spread = { mean: 0.08, standardDeviation: 0.02 };
    const draw = source(spread, spread)!;
    const of = (replication: number, day: number): number[] => {
      const into = new Float64Array(2);
      draw(replication, day, into);
      return [...into];
    };
    const first = of(3, 17);
    const others = [of(3, 18), of(4, 17), of(3, -5), of(3, 16)];
    expect(of(3, 17)).toEqual(first);
    expect(new Set([...first, ...others.flat()]).size).toBe(10);
    const alone = new Float64Array(2);
    source(undefined, spread)!(3, 17, alone);
    expect([...alone]).toEqual([1, first[1]]);
  });
});
