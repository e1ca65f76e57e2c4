import type { Setup } from '../../scenario/types.ts';
import type { BillingMonth } from './billing-calendar.ts';
import type { ContractChange } from './cost-line.ts';
import type { Facts } from './facts.ts';
import { indicatorUnits, type IndicatorName } from './indicator-units.ts';
import { afterLockIns, type DaySpan } from './lock-ins.ts';
import type { MonthSpan } from './measuring-periods.ts';

export type Reallocation = NonNullable<Setup['reallocations']>[number];
type ShareChange = Extract<ContractChange, { kind: 'share' }>;

/** A rule of re-allocation, and who takes part. */
export interface WatchedReallocation {
  readonly reallocation: Reallocation;
  readonly channel: number;
  /** Providers that the channel's routing names. */
  readonly providers: readonly number[];
}

/**
 * Champion and challenger: every so many months of the horizon, a step of the share goes from the
 * provider that did worst over them to the one that did best, if they differ by more than the margin.
 * Of equals, the first in the scenario. Who has nothing measured, or whose contract has been ended,
 * is not compared. The change waits for the end of a lock-in window of either of the two; all others
 * keep what they have. What would change after the horizon is left out.
 */
export class Reallocator {
  private readonly rules: readonly WatchedReallocation[];
  private readonly months: readonly BillingMonth[];
  private readonly lockIns: readonly (readonly DaySpan[])[];
  private readonly days: number;

  /** @param lockIns [provider]: windows in which its share may not change */
  constructor(
    rules: readonly WatchedReallocation[],
    months: readonly BillingMonth[],
    lockIns: readonly (readonly DaySpan[])[],
  ) {
    const last = months[months.length - 1];
    this.rules = rules;
    this.months = months;
    this.lockIns = lockIns;
    this.days = last === undefined ? 0 : last.first + last.days;
  }

  /**
   * A month is closed; returns the new shares of the two, from the same later day on, for each rule
   * that moves something.
   *
   * @param valueOf of an indicator; NaN: nothing measured
   * @param fixedShare on a day, as known now: before shares by the hour, and before what is handed over
   * @param ended whether the end of a provider's contract has been told
   */
  close(
    month: number,
    valueOf: (name: IndicatorName, provider: number, channel: number, span: MonthSpan) => number,
    fixedShare: Facts['agreedShare'],
    ended: (provider: number) => boolean,
  ): ShareChange[] {
    return this.rules.flatMap(({ reallocation, channel, providers }) => {
      const { everyMonths, measure, step, minimumShare, margin, noticeMonths } = reallocation;
      if ((month + 1) % everyMonths !== 0 || step === 0) return [];
      const span = { from: month + 1 - everyMonths, to: month };
      const found = extremes(
        measure,
        providers.filter((provider) => !ended(provider)),
        (provider) => valueOf(measure, provider, channel, span),
      );
      if (found === undefined || found.difference <= margin) return [];
      const { worst, best } = found;
      const from = this.months[month + 1 + noticeMonths]?.first ?? this.days;
      const windows = [...this.lockIns[worst]!, ...this.lockIns[best]!];
      const day = afterLockIns(from, windows);
      if (day >= this.days) return [];
      const gives = fixedShare(channel, worst, day);
      const takes = fixedShare(channel, best, day);
      const moved = movedShare(step, minimumShare, gives, takes);
      if (moved === 0) return [];
      return [
        { kind: 'share', day, provider: worst, channel, share: gives - moved },
        { kind: 'share', day, provider: best, channel, share: takes + moved },
      ];
    });
  }
}

/** Who did worst and best; undefined: fewer than two were measured. */
function extremes(
  measure: IndicatorName,
  providers: readonly number[],
  valueOf: (provider: number) => number,
): { worst: number; best: number; difference: number } | undefined {
  const sign = indicatorUnits[measure].better === 'higher' ? 1 : -1;
  const measured = [...providers]
    .sort((a, b) => a - b)
    .map((provider) => ({ provider, value: sign * valueOf(provider) }))
    .filter(({ value }) => !Number.isNaN(value));
  const [first] = measured;
  if (first === undefined || measured.length < 2) return undefined;
  const worst = measured.reduce((least, one) => (one.value < least.value ? one : least), first);
  const best = measured.reduce((most, one) => (one.value > most.value ? one : most), first);
  const difference = Math.round((best.value - worst.value) * 1e9) / 1e9;
  return { worst: worst.provider, best: best.provider, difference };
}

/**
 * What really moves: the step, as far as the one who gives does not fall below the least share, and
 * the one who takes does not rise above 1. Nothing, when the one who gives is at the least or below.
 *
 * @param gives share of the one who gives @param takes of the one who takes
 */
export function movedShare(
  step: number,
  minimumShare: number,
  gives: number,
  takes: number,
): number {
  return Math.max(0, Math.min(step, gives - minimumShare, 1 - takes));
}
