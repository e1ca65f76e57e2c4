import type { BillingMonth } from './billing-calendar.ts';
import type { Dated } from './dated.ts';
import type { Indicator } from './terms.ts';

/** Months of the horizon, both ends included. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

const MONTHS: Readonly<Record<Indicator['measuredOver'], number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/**
 * The months over which a list of indicators measures: from its first whole month (the horizon's
 * first month counts, cut or not) until the month before the first whole one of the list that follows.
 * So the former list measures the month in which it is replaced to its end, no day is measured twice,
 * and none is left out. Undefined: it is replaced before it has a month.
 */
export function monthsMeasured(
  { from, until }: Pick<Dated<unknown>, 'from' | 'until'>,
  months: readonly BillingMonth[],
): MonthSpan | undefined {
  const firstAt = (day: number): number => {
    const found = months.findIndex(({ first }) => first >= day);
    return found === -1 ? months.length : found;
  };
  const span = { from: firstAt(from), to: firstAt(until) - 1 };
  return span.to < span.from ? undefined : span;
}

/**
 * The measuring period that a month settles; undefined: it settles none. Periods follow each other
 * from the list's first month on; the last, cut by the end of the horizon or of the list, is settled
 * in its last month, over what it has.
 */
export function periodSettledIn(
  month: number,
  measuredOver: Indicator['measuredOver'],
  measured: MonthSpan,
): MonthSpan | undefined {
  if (month < measured.from || month > measured.to) return undefined;
  const length = MONTHS[measuredOver];
  const into = (month - measured.from) % length;
  if (into !== length - 1 && month !== measured.to) return undefined;
  return { from: month - into, to: month };
}

/**
 * The months measured, when the contract ends before them: its last month settles what is open.
 * Undefined: it has ended before the first.
 *
 * @param contractEnd first day of the horizon without the contract
 */
export function untilContractEnds(
  { from, to }: MonthSpan,
  contractEnd: number,
  months: readonly BillingMonth[],
): MonthSpan | undefined {
  let last = to;
  while (last >= from && months[last]!.first >= contractEnd) last--;
  return last < from ? undefined : { from, to: last };
}
