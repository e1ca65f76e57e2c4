import { tickStep } from 'd3';
import { moments, quantileOfSorted, sortedNumbers, studentInterval } from '../estimate/index.ts';
import { distinctDigits, powerOfTen } from './axes.ts';
import type { Formatters } from './format.ts';

/** Summary of one setup's yearly values. */
export interface DistributionSummary {
  readonly years: number;
  readonly mean: number;
  /** Ends of the mean's 95 % interval; NaN for a single year. */
  readonly low: number;
  readonly high: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** Mean with its 95 % interval, and quantiles (type 7); everything NaN without values. */
export function summarize(values: ArrayLike<number>): DistributionSummary {
  const sorted = sortedNumbers(values);
  const mean = sorted.length === 0 ? NaN : moments(sorted).mean;
  const known = sorted.length < 2 ? undefined : studentInterval(moments(sorted));
  return {
    years: sorted.length,
    mean,
    low: known?.low ?? NaN,
    high: known?.high ?? NaN,
    p5: quantileOfSorted(sorted, 0.05),
    p50: quantileOfSorted(sorted, 0.5),
    p95: quantileOfSorted(sorted, 0.95),
  };
}

/** Writes the amounts of some summaries, all to a thousandth of the largest: "€4.180m". */
export function summaryMoney(
  summaries: readonly DistributionSummary[],
  formatters: Formatters,
  currency: string,
): (amount: number) => string {
  const amounts = summaries
    .filter((summary) => summary.years > 0)
    .flatMap((summary) => [summary.p5, summary.p95]);
  const most = Math.max(0, ...amounts.map(Math.abs));
  const step = most > 0 ? Number(`1e${String(powerOfTen(most) - 3)}`) : 1;
  const digits = distinctDigits(amounts, step);
  return (amount) => formatters.compactMoney(amount, currency, digits);
}

/** Common bins for several setups. */
export interface Histogram {
  /** Lower end of the first bin. */
  readonly from: number;
  readonly binWidth: number;
  readonly bins: number;
  /** True when the last bin holds everything above its lower end too. */
  readonly openEnd: boolean;
  /** Share of each setup's years in each bin. */
  readonly shares: readonly Float64Array[];
}

/**
 * Bins of round width that all setups share; as many as the Freedman–Diaconis rule (1981) asks for
 * on the narrowest of them, between 8 and about `mostBins`. When the top half per cent would stretch the axis by more
 * than half, the last bin gathers it. Undefined without values.
 */
export function histogram(
  setups: readonly ArrayLike<number>[],
  mostBins = 40,
): Histogram | undefined {
  const sorted = setups.map(sortedNumbers);
  const pooled = sortedNumbers(concatenated(sorted));
  const low = pooled[0];
  const high = pooled.at(-1);
  if (low === undefined || high === undefined) return undefined;
  const usual = quantileOfSorted(pooled, 0.995);
  const openEnd = pooled.length >= 200 && high - low > 1.5 * (usual - low) && usual > low;
  const top = openEnd ? usual : high;
  const widths = sorted
    .map((values) => freedmanDiaconis(values))
    .filter((binWidth) => binWidth > 0);
  const wanted = widths.length === 0 ? 8 : (top - low) / Math.min(...widths);
  const binWidth =
    top > low
      ? tickStep(low, top, Math.max(8, Math.min(mostBins, wanted)))
      : Math.abs(low) / 10 || 1;
  const from = Math.floor(low / binWidth) * binWidth;
  const bins = Math.floor((top - from) / binWidth) + 1;
  return {
    from,
    binWidth,
    bins,
    openEnd,
    shares: sorted.map((values) => {
      const shares = new Float64Array(bins);
      for (const value of values) {
        const bin = Math.min(bins - 1, Math.floor((value - from) / binWidth));
        shares[bin] = (shares[bin] ?? 0) + 1 / values.length;
      }
      return shares;
    }),
  };
}

function freedmanDiaconis(sorted: Float64Array): number {
  const quartiles = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
  return (2 * quartiles) / Math.cbrt(sorted.length);
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
