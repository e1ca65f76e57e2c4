import { sortedNumbers, wilsonInterval } from '../estimate/index.ts';

/** A level of an exceedance curve: `hits` of the years lost at least `loss`. */
export interface ExceedanceStep {
  readonly loss: number;
  /** Share of years that lost at least this; never under one year in the sample. */
  readonly probability: number;
  /** 95 % interval of the probability (Wilson), not under one year in the sample. */
  readonly low: number;
  readonly high: number;
}

/** Steps kept of one curve: more could not be told apart on a screen. */
const mostSteps = 240;

/**
 * The empirical curve of P(loss > x) for x ≥ 0 as descending steps, from all years that lost
 * something down to the worst one (1/n); it says nothing under that. Long samples are thinned evenly
 * in the logarithm of the probability; the 40 worst years are all kept.
 */
export function exceedanceSteps(losses: ArrayLike<number>): ExceedanceStep[] {
  const sorted = sortedNumbers(losses);
  const years = sorted.length;
  const losing = sorted.reduce((count, loss) => count + (loss > 0 ? 1 : 0), 0);
  return keptRanks(losing).map((rank) => ({
    loss: sorted[years - rank] ?? 0,
    probability: rank / years,
    ...bandOf(rank, years),
  }));
}

/** A loss by its return period. */
export interface ReturnLevel {
  /** One year in so many. */
  readonly years: number;
  readonly probability: number;
  /** At most one year in `years` loses more. */
  readonly loss: number;
  /** 95 % interval (Wilson) of the probability to lose more. */
  readonly low: number;
  readonly high: number;
}

/** Return periods that are marked, in years. */
const returnPeriods = [2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** Years that have to exceed a return level for it to be marked: fewer say little about it. */
const leastHits = 5;

/** Whether a sample of so many years says something about a return period. */
export function isSupported(period: number, sample: number): boolean {
  return sample >= period * leastHits;
}

/** The losses that one year in 2, 5, 10… exceeds, as far as five years of the sample do. */
export function returnLevels(losses: ArrayLike<number>): ReturnLevel[] {
  const sorted = sortedNumbers(losses);
  const sample = sorted.length;
  return returnPeriods
    .filter((years) => isSupported(years, sample))
    .map((years) => {
      const hits = Math.floor(sample / years + 1e-9);
      return {
        years,
        probability: 1 / years,
        loss: sorted[sample - 1 - hits] ?? sorted[0] ?? 0,
        ...bandOf(hits, sample),
      };
    });
}

function bandOf(hits: number, years: number): { low: number; high: number } {
  const { low, high } = wilsonInterval(hits, years);
  return { low: Math.max(1 / years, low), high };
}

/** Ranks from `most` down to 1. */
function keptRanks(most: number): number[] {
  const ranks: number[] = [];
  const ratio = Math.exp(-Math.log(Math.max(2, most)) / mostSteps);
  let rank = most;
  while (rank >= 1) {
    ranks.push(rank);
    rank = rank <= 40 ? rank - 1 : Math.min(rank - 1, Math.floor(rank * ratio));
  }
  return ranks;
}
