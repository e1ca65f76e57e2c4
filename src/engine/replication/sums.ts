import type { Objective } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { count, COUNTS, type Tally } from '../queueing/tally.ts';
import {
  CALM_WIDTH,
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  SERVICE_BINS,
  type IntervalField,
} from '../result.ts';
import { serviceBase } from './service.ts';

/** Interval sums that are counts of the tally as they are. */
const COUNTED: readonly (readonly [field: IntervalField, from: number])[] = [
  ['offered', count.offered],
  ['answered', count.answered],
  ['answeredWithin', count.answeredWithin],
  ['abandoned', count.abandoned],
  ['abandonedWithin', count.abandonedWithin],
  ['blocked', count.blocked],
  ['cutOff', count.cutOff],
  ['stillWaiting', count.stillWaiting],
  ['lost', count.lost],
  ['waitingAtEnd', count.waitingAtEnd],
  ['redials', count.redials],
  ['repeats', count.repeats],
  ['changed', count.changed],
  ['transferred', count.transferred],
  ['unresolved', count.unresolved],
  ['oldestAge', count.oldestAge],
];
const TO = Uint8Array.from(COUNTED, ([field]) => INTERVAL_FIELDS.indexOf(field));
const FROM = Uint8Array.from(COUNTED, ([, from]) => from);
const OLDEST_AGE = count.oldestAge;
const FIRST_ATTEMPTS = INTERVAL_FIELDS.indexOf('firstAttempts');
const WAIT_MILLISECONDS = INTERVAL_FIELDS.indexOf('waitMilliseconds');
const BELOW_MINIMUM = INTERVAL_FIELDS.indexOf('belowMinimum');

/**
 * Adds a replication to the sums by interval, [channel][interval][INTERVAL_WIDTH], from `at`.
 *
 * @param below by channel: 1 where an interval is below the minimum
 * @param oldest [channel][interval], from `at` / INTERVAL_WIDTH: the oldest ages, of which the greater stays
 */
export function addIntervals(
  { counts, answeredWait }: Tally,
  below: readonly Uint8Array[],
  into: Float64Array,
  at: number,
  oldest?: Uint32Array,
): void {
  const channels = below.length;
  below.forEach((flags, channel) => {
    for (let interval = 0; interval < flags.length; interval++) {
      const row = interval * channels + channel;
      const from = row * COUNTS;
      const offered = counts[from + count.offered]!;
      if (offered === 0 && counts[from + count.waitingAtEnd] === 0) continue;
      const to = at + (channel * flags.length + interval) * INTERVAL_WIDTH;
      for (let i = 0; i < TO.length; i++) into[to + TO[i]!]! += counts[from + FROM[i]!]!;
      into[to + FIRST_ATTEMPTS]! +=
        offered -
        counts[from + count.redials]! -
        counts[from + count.repeats]! -
        counts[from + count.changed]! -
        counts[from + count.transferred]!;
      into[to + WAIT_MILLISECONDS]! += Math.round(answeredWait[row]! * 1000);
      if (flags[interval] === 1) into[to + BELOW_MINIMUM]!++;
      if (oldest === undefined) continue;
      const cell = to / INTERVAL_WIDTH;
      const age = counts[from + OLDEST_AGE]!;
      if (age > oldest[cell]!) oldest[cell] = age;
    }
  });
}

/** Adds a replication's days to the histogram of daily service, [channel][day][bin], from `at`. */
export function addDays(
  { counts }: Tally,
  conventions: readonly Objective['convention'][],
  { days, intervalsPerDay }: Clock,
  into: Uint32Array,
  at: number,
): void {
  const channels = conventions.length;
  conventions.forEach((convention, channel) => {
    for (let day = 0; day < days; day++) {
      let base = 0;
      let within = 0;
      for (let i = 0; i < intervalsPerDay; i++) {
        const row = (day * intervalsPerDay + i) * channels + channel;
        if (counts[row * COUNTS + count.offered] === 0) continue;
        base += serviceBase(counts, row, convention);
        within += counts[row * COUNTS + count.answeredWithin]!;
      }
      if (base === 0) continue;
      const bin = Math.floor((within * (SERVICE_BINS - 1)) / base);
      into[at + (channel * days + day) * SERVICE_BINS + bin]!++;
    }
  });
}

/** Counts of the tally behind CALM_FIELDS, between its first and its last. */
const CALM_FROM = Uint8Array.of(
  count.offered,
  count.answered,
  count.answeredWithin,
  count.abandoned,
  count.abandonedWithin,
);

/**
 * Adds a replication's calm days to the sums by interval of the week,
 * [channel][interval of the week][CALM_WIDTH], from `at`.
 *
 * @param calm 1 for each calm day
 */
export function addCalm(
  { counts, answeredWait }: Tally,
  channels: number,
  { intervalsPerDay, weekday }: Clock,
  calm: Uint8Array,
  into: Float64Array,
  at: number,
): void {
  for (let day = 0; day < calm.length; day++) {
    if (calm[day] === 0) continue;
    for (let i = 0; i < intervalsPerDay; i++) {
      const ofWeek = weekday[day]! * intervalsPerDay + i;
      for (let channel = 0; channel < channels; channel++) {
        const row = (day * intervalsPerDay + i) * channels + channel;
        const from = row * COUNTS;
        const to = at + (channel * 7 * intervalsPerDay + ofWeek) * CALM_WIDTH;
        into[to]!++;
        if (counts[from + count.offered] === 0) continue;
        for (let k = 0; k < CALM_FROM.length; k++)
          into[to + 1 + k]! += counts[from + CALM_FROM[k]!]!;
        into[to + CALM_WIDTH - 1]! += Math.round(answeredWait[row]! * 1000);
      }
    }
  }
}

/** A replication's calm occurrences of one interval of the week, added up: as CALM_FIELDS, waits in seconds. */
export function calmTotals(
  { counts, answeredWait }: Tally,
  channel: number,
  channels: number,
  { intervalsPerDay, weekday }: Clock,
  calm: Uint8Array,
  ofWeek: number,
): Float64Array {
  const sums = new Float64Array(CALM_WIDTH);
  const onWeekday = Math.floor(ofWeek / intervalsPerDay);
  for (let day = 0; day < calm.length; day++) {
    if (calm[day] === 0 || weekday[day] !== onWeekday) continue;
    const row = (day * intervalsPerDay + (ofWeek % intervalsPerDay)) * channels + channel;
    sums[0]!++;
    for (let k = 0; k < CALM_FROM.length; k++)
      sums[k + 1]! += counts[row * COUNTS + CALM_FROM[k]!]!;
    sums[CALM_WIDTH - 1]! += answeredWait[row]!;
  }
  return sums;
}
