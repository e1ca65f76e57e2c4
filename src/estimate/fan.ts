import { SERVICE_BINS } from '../engine/result.ts';
import type { Results } from './accumulator.ts';
import type { DailyFan } from './answer.ts';

/**
 * Quantile of shares counted in SERVICE_BINS bins, from `start` in `bins`: bin k counts [k, k + 1)
 * half per cents, the last one 100 % exactly. Linear inside the bin where the cumulated count
 * reaches q times their number, so right to half a per cent; NaN when all bins are empty.
 */
export function binnedQuantile(bins: Uint32Array, start: number, q: number): number {
  const last = SERVICE_BINS - 1;
  let total = 0;
  for (let k = 0; k <= last; k++) total += bins[start + k]!;
  if (total === 0) return Number.NaN;
  const target = q * total;
  let below = 0;
  let k = 0;
  while (below + bins[start + k]! < target || bins[start + k] === 0) below += bins[start + k++]!;
  return k === last ? 1 : (k + (target - below) / bins[start + k]!) / last;
}

/** The daily fan of every setup and channel. */
export function dailyFans({ layout, dailyService }: Results): readonly DailyFan[] {
  const { setups, channels, days } = layout;
  return Array.from({ length: setups * channels }, (_, cell) => {
    const byDay = (q: number): Float64Array => {
      const quantiles = new Float64Array(days);
      for (let day = 0; day < days; day++) {
        quantiles[day] = binnedQuantile(dailyService, (cell * days + day) * SERVICE_BINS, q);
      }
      return quantiles;
    };
    return {
      setup: Math.floor(cell / channels),
      channel: cell % channels,
      p5: byDay(0.05),
      p25: byDay(0.25),
      p50: byDay(0.5),
      p75: byDay(0.75),
      p95: byDay(0.95),
    };
  });
}
