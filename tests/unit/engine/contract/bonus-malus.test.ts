import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baseOf,
  capTogether,
  settle,
  shareOfInvoice,
} from '../../../../src/engine/contract/bonus-malus.ts';
import {
  distanceToTarget,
  indicatorUnits,
  onePointBetter,
  type IndicatorName,
} from '../../../../src/engine/contract/indicator-units.ts';
import type { Indicator } from '../../../../src/engine/contract/terms.ts';
import { anIndicator } from './an-indicator.ts';

/** 100,000.00 of invoice. */
const INVOICE = 10_000_000;

const NAMES = Object.keys(indicatorUnits) as IndicatorName[];

/** −3 % at 5 points short or more, −1 % for any miss; +1 % from 2 points above, +2 % from 4. */
const STEPS = [
  { from: -0.05, shareOfInvoice: -0.03 },
  { from: 0, shareOfInvoice: -0.01 },
  { from: 0.02, shareOfInvoice: 0.01 },
  { from: 0.04, shareOfInvoice: 0.02 },
];

describe('distance to a target', () => {
  // Higher is better: value − target. Lower is better: target − value.
  it.each<[IndicatorName, number, number, number]>([
    ['answerRate', 0.85, 0.8, 0.05],
    ['serviceLevel', 0.78, 0.8, -0.02],
    ['abandonment', 0.03, 0.05, 0.02],
    ['averageSpeedOfAnswer', 45, 30, -15],
    ['firstContactResolution', 0.7, 0.75, -0.05],
    ['satisfaction', 0.9, 0.8, 0.1],
    ['netSatisfaction', 0.3, 0.4, -0.1],
    ['backlogAge', 20, 24, 4],
    ['qualityScore', 0.92, 0.9, 0.02],
  ])('of %s %d to %d is %d, to the last digit', (name, value, target, distance) => {
    expect(distanceToTarget(name, value, target)).toBe(distance);
  });
});

describe('one point better', () => {
  // A hundredth, a second, an hour; never better than 1 or 0.
  it.each<[IndicatorName, number, number]>([
    ['answerRate', 0.85, 0.86],
    ['answerRate', 0.995, 1],
    ['answerRate', 1, 1],
    ['netSatisfaction', -0.2, -0.19],
    ['abandonment', 0.05, 0.04],
    ['abandonment', 0.004, 0],
    ['averageSpeedOfAnswer', 45, 44],
    ['averageSpeedOfAnswer', 0.5, 0],
    ['backlogAge', 20, 19],
  ])('than %s %d is %d', (name, value, better) => {
    expect(onePointBetter(name, value)).toBeCloseTo(better, 12);
  });
});

describe('steps', () => {
  const indicator = anIndicator({ target: 0.8, steps: STEPS });
  // value − 0.8 = distance; the step farthest from the target that is reached.
  it.each([
    [0.7, -0.03], // −0.10: beyond −0.05
    [0.75, -0.03], // −0.05: reached exactly
    [0.76, -0.01], // −0.04: a miss, less than 5 points
    [0.7999, -0.01], // any miss
    [0.8, 0], // on target: neither
    [0.8199, 0], // 0.0199: below the first bonus
    [0.82, 0.01], // 0.02 reached exactly
    [0.83, 0.01],
    [0.84, 0.02], // 0.04 reached exactly
    [1, 0.02],
  ])('of %d are %d of the invoice', (value, share) => {
    expect(shareOfInvoice(indicator, value)).toBe(share);
  });

  it('count in whatever order they are written', () => {
    const backwards = anIndicator({ target: 0.8, steps: STEPS.toReversed() });
    for (const value of [0.7, 0.76, 0.8, 0.82, 0.9]) {
      expect(shareOfInvoice(backwards, value)).toBe(shareOfInvoice(indicator, value));
    }
  });

  it('at the target itself: a bonus for all on target or better, a malus for any miss', () => {
    const steps = [
      { from: 0, shareOfInvoice: 0.005 },
      { from: 0, shareOfInvoice: -0.02 },
    ];
    const both = anIndicator({ target: 0.8, steps });
    expect(shareOfInvoice(both, 0.8)).toBe(0.005);
    expect(shareOfInvoice(both, 0.9)).toBe(0.005);
    expect(shareOfInvoice(both, 0.79)).toBe(-0.02);
  });

  it('of a time: 10 s slower than agreed are 10 below the target', () => {
    const steps = [{ from: -10, shareOfInvoice: -0.02 }];
    const speed = anIndicator({ indicator: 'averageSpeedOfAnswer', target: 30, steps });
    expect(shareOfInvoice(speed, 39.9)).toBe(0);
    expect(shareOfInvoice(speed, 40)).toBe(-0.02);
    expect(shareOfInvoice(speed, 20)).toBe(0);
  });
});

describe('a slope', () => {
  const slope = { malusPerPoint: 0.005, bonusPerPoint: 0.002, tolerance: 1 };
  // (|distance| / point − tolerance of 1) × 0.5 % malus, 0.2 % bonus.
  it.each<[IndicatorName, number, number, number]>([
    ['answerRate', 0.9, 0.83, -0.03], //  7 points short: (7 − 1) × 0.5 % = 3 %
    ['answerRate', 0.9, 0.89, 0], //      1 point short: tolerated
    ['answerRate', 0.9, 0.94, 0.006], //  4 points above: 3 × 0.2 %
    ['averageSpeedOfAnswer', 30, 41, -0.05], // 11 s: 10 × 0.5 %
    ['averageSpeedOfAnswer', 30, 25, 0.008], //  5 s: 4 × 0.2 %
    ['backlogAge', 24, 27, -0.01], //            3 h: 2 × 0.5 %
  ])('of %s, target %d, at %d is %d of the invoice', (indicator, target, value, share) => {
    expect(shareOfInvoice(anIndicator({ indicator, target, slope }), value)).toBeCloseTo(share, 12);
  });
});

describe('one period', () => {
  it('adds step and slope, times the weight, within the cap of the indicator', () => {
    const slope = { malusPerPoint: 0.01, bonusPerPoint: 0, tolerance: 0 };
    const of = (given: Partial<Indicator>) =>
      settle(anIndicator({ target: 0.8, steps: STEPS, slope, ...given }), 0.74, INVOICE).cents;
    // 6 points short: step −3 %, slope −6 %: −9 % of 100,000.00.
    expect(of({})).toBe(-900_000);
    // × 0.4 of the invoice: −3.6 %.
    expect(of({ weight: 0.4 })).toBe(-360_000);
    // At most 5 %, after the weight: × 0.4 it stays.
    expect(of({ capShareOfInvoice: 0.05 })).toBe(-500_000);
    expect(of({ weight: 0.4, capShareOfInvoice: 0.05 })).toBe(-360_000);
  });

  it('has its share, its distance, and what one point more would have added', () => {
    const slope = { malusPerPoint: 0.005, bonusPerPoint: 0, tolerance: 0 };
    // 0.87: 3 points short, −1.5 %. 0.88: −1.0 %: 0.5 % of 100,000.00 more.
    expect(settle(anIndicator({ slope }), 0.87, INVOICE)).toEqual({
      distance: -0.03,
      share: -0.015,
      cents: -150_000,
      marginalCents: 50_000,
    });
    // On target: nothing more to win.
    expect(settle(anIndicator({ slope }), 0.9, INVOICE).marginalCents).toBe(0);
  });

  it('is worth a whole step where one point more reaches it', () => {
    const indicator = anIndicator({ target: 0.8, steps: STEPS });
    // 0.75 → 0.76: from −3 % to −1 %; 0.81 → 0.82: from 0 to +1 %.
    expect(settle(indicator, 0.75, INVOICE).marginalCents).toBe(200_000);
    expect(settle(indicator, 0.81, INVOICE).marginalCents).toBe(100_000);
  });

  it('is worth nothing more at the cap', () => {
    const slope = { malusPerPoint: 0.01, bonusPerPoint: 0, tolerance: 0 };
    const indicator = anIndicator({ slope, capShareOfInvoice: 0.1 });
    // 25 points short, and 24: both at −10 %.
    expect(settle(indicator, 0.65, INVOICE)).toMatchObject({ cents: -1_000_000, marginalCents: 0 });
  });

  it('rounds to the cent, half a cent up', () => {
    const steps = [{ from: 0, shareOfInvoice: -0.5 }];
    const bonus = [{ from: 0, shareOfInvoice: 0.5 }];
    // Half of 0.05 is 2.5 cents: −2.5 → −2, 2.5 → 3.
    expect(settle(anIndicator({ steps }), 0.8, 5).cents).toBe(-2);
    expect(settle(anIndicator({ steps: bonus }), 0.95, 5).cents).toBe(3);
  });

  it('in which nothing was measured moves nothing', () => {
    expect(settle(anIndicator({ steps: STEPS }), NaN, INVOICE)).toEqual({
      distance: NaN,
      share: 0,
      cents: 0,
      marginalCents: 0,
    });
  });

  it('with an invoice below zero makes of a malus no gift', () => {
    expect(baseOf(-5000)).toBe(0);
    expect(settle(anIndicator({ steps: STEPS }), 0.7, -5000).cents).toBe(0);
  });
});

describe('the cap on all together', () => {
  const caps = { malus: 0.1, bonus: 0.04 };
  // Of 100,000.00: between −10,000.00 and +4,000.00.
  it.each([
    [-1_500_000, 500_000],
    [-1_000_000, 0],
    [-300_000, 0],
    [0, 0],
    [400_000, 0],
    [650_000, -250_000],
  ])('on %d cents makes a difference of %d', (settled, difference) => {
    expect(capTogether(caps, settled, INVOICE)).toBe(difference);
  });
});

/** Indicators whose pay never falls when the value gets better: steps rise with the distance. */
const monotone = fc
  .record({
    name: fc.constantFrom(...NAMES),
    maluses: fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 300 })), {
      maxLength: 4,
    }),
    bonuses: fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 300 })), {
      maxLength: 4,
    }),
    slope: fc.option(
      fc.record({
        malusPerPoint: fc.integer({ min: 0, max: 50 }).map((n) => n / 1000),
        bonusPerPoint: fc.integer({ min: 0, max: 50 }).map((n) => n / 1000),
        tolerance: fc.integer({ min: 0, max: 5 }),
      }),
      { nil: undefined },
    ),
    weight: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    cap: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  })
  .map(({ name, maluses, bonuses, slope, weight, cap }) => {
    const unit = indicatorUnits[name].pointsPerUnit;
    const rising = (of: [number, number][], sign: 1 | -1) => {
      const from = of.map(([points]) => points).sort((a, b) => a - b);
      const shares = of.map(([, share]) => share).sort((a, b) => a - b);
      return from.map((points, i) => ({
        from: (sign * points) / unit + 0,
        shareOfInvoice: (sign * shares[i]!) / 1000 + 0,
      }));
    };
    return anIndicator({
      indicator: name,
      target: unit === 100 ? 0.8 : 40,
      // A malus of nothing at the target would be read as a bonus of nothing: the same.
      steps: [...rising(maluses, -1), ...rising(bonuses, 1)],
      slope,
      weight,
      capShareOfInvoice: cap,
    });
  });

/** A value in thousandths of the range that the indicator has. */
const valueOf = (indicator: Indicator, thousandths: number): number =>
  (indicatorUnits[indicator.indicator].pointsPerUnit === 100 ? 1 : 80) * (thousandths / 1000);

const thousandths = fc.integer({ min: 0, max: 1000 });
const invoices = fc.integer({ min: 0, max: 1e10 });
const runs = { seed: 20_270_104, numRuns: 1000 };

describe('bonus and malus always', () => {
  it('pay no less for a better value', () => {
    fc.assert(
      fc.property(monotone, thousandths, thousandths, invoices, (indicator, a, b, invoice) => {
        const lower = indicatorUnits[indicator.indicator].better === 'lower';
        const [worse, better] = lower === a > b ? [a, b] : [b, a];
        const of = (at: number) => settle(indicator, valueOf(indicator, at), invoice).cents;
        expect(of(better)).toBeGreaterThanOrEqual(of(worse));
      }),
      runs,
    );
  });

  it('pay no more when a malus grows', () => {
    const more = fc.integer({ min: 0, max: 100 }).map((n) => n / 1000);
    fc.assert(
      fc.property(monotone, thousandths, invoices, more, (indicator, at, invoice, added) => {
        const value = valueOf(indicator, at);
        const { slope } = indicator;
        const harder = {
          ...indicator,
          steps: indicator.steps!.map((step) =>
            step.from < 0 ? { ...step, shareOfInvoice: step.shareOfInvoice - added } : step,
          ),
          slope: slope && { ...slope, malusPerPoint: slope.malusPerPoint + added },
        };
        expect(settle(harder, value, invoice).cents).toBeLessThanOrEqual(
          settle(indicator, value, invoice).cents,
        );
      }),
      runs,
    );
  });

  it('stay within the cap of the indicator, and all together within theirs', () => {
    const caps = fc.record({
      malus: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      bonus: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    });
    const several = fc.array(fc.tuple(monotone, thousandths), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(several, invoices, caps, (of, invoice, together) => {
        let sum = 0;
        for (const [indicator, at] of of) {
          const { cents } = settle(indicator, valueOf(indicator, at), invoice);
          // To the half cent that rounding may add.
          expect(Math.abs(cents)).toBeLessThanOrEqual(
            indicator.capShareOfInvoice * invoice + 0.5001,
          );
          sum += cents;
        }
        const left = sum + capTogether(together, sum, invoice);
        expect(left).toBeGreaterThanOrEqual(-together.malus * invoice - 0.5001);
        expect(left).toBeLessThanOrEqual(together.bonus * invoice + 0.5001);
      }),
      runs,
    );
  });

  it('have a marginal value that is the difference of two evaluations, never below zero', () => {
    fc.assert(
      fc.property(monotone, thousandths, invoices, (indicator, at, invoice) => {
        const value = valueOf(indicator, at);
        const { cents, marginalCents } = settle(indicator, value, invoice);
        const better = onePointBetter(indicator.indicator, value);
        expect(settle(indicator, better, invoice).cents - cents).toBe(marginalCents);
        expect(marginalCents).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});
