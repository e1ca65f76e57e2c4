import { parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Dated } from './dated.ts';
import type { Commitment } from './terms.ts';

/** Days of the horizon, both ends included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The days on which a provider's share is locked: those of the windows of the commitment that is in
 * force on the day itself, so that an amendment can open a window early.
 *
 * @param firstDay days since 1970-01-01 of the horizon's first day
 */
export function lockInsOf(commitments: readonly Dated<Commitment>[], firstDay: number): DaySpan[] {
  return commitments.flatMap(({ from, until, value }) =>
    (value.lockIns ?? [])
      .map((window) => ({
        from: Math.max(from, present(parseIsoDate(window.from), 'lockIns.from') - firstDay),
        to: Math.min(until - 1, present(parseIsoDate(window.to), 'lockIns.to') - firstDay),
      }))
      .filter((span) => span.from <= span.to),
  );
}

/** The day itself, or the first after it that no window covers. */
export function afterLockIns(day: number, windows: readonly DaySpan[]): number {
  let at = day;
  for (;;) {
    const found = windows.find(({ from, to }) => from <= at && at <= to);
    if (found === undefined) return at;
    at = found.to + 1;
  }
}
