import type { Clock } from '../demand/clock.ts';
import { count, COUNTS } from '../queueing/tally.ts';
import { serviceBaseOf, type ServiceRule } from './service.ts';

const DAYS_A_WEEK = 7;
/** Weeks before and after the day told that are looked at. */
const WEEKS_BEFORE = 4;
const WEEKS_AFTER = 52;

/**
 * Weeks from the day on which a provider's departure is told until the setup is whole again: the end of
 * the last week in which some live channel's service level is below its minimum (MBCO), or below its
 * objective while it was not over the four weeks before. Whole weeks of the horizon, 52 at most;
 * 0 when there is no such week.
 *
 * @param counts as in Tally.counts
 * @param live [channel]: whether it is answered as it comes, not worked off from a backlog
 * @param told day of the horizon
 */
export function weeksUntilWhole(
  counts: Int32Array,
  rules: readonly ServiceRule[],
  live: readonly boolean[],
  clock: Clock,
  told: number,
): number {
  const weeks = Math.min(WEEKS_AFTER, Math.floor((clock.days - told) / DAYS_A_WEEK));
  let last = 0;
  rules.forEach((rule, channel) => {
    if (live[channel] !== true) return;
    const level = (from: number, to: number): number =>
      serviceLevel(counts, rules.length, channel, rule, clock, from, to);
    // Nothing to go by before: the objective counts.
    const before = level(Math.max(0, told - WEEKS_BEFORE * DAYS_A_WEEK), told);
    const least = before < rule.objective ? rule.minimum : Math.max(rule.objective, rule.minimum);
    for (let week = weeks; week > last; week--) {
      const from = told + (week - 1) * DAYS_A_WEEK;
      if (level(from, from + DAYS_A_WEEK) < least) last = week;
    }
  });
  return last;
}

/** Service level of the contacts offered on days `from` to `to` − 1; NaN: none that count. */
function serviceLevel(
  counts: Int32Array,
  channels: number,
  channel: number,
  { convention }: ServiceRule,
  { intervalsPerDay }: Clock,
  from: number,
  to: number,
): number {
  let offered = 0;
  let answered = 0;
  let short = 0;
  let within = 0;
  for (let i = from * intervalsPerDay; i < to * intervalsPerDay; i++) {
    const at = (i * channels + channel) * COUNTS;
    offered += counts[at + count.offered]!;
    answered += counts[at + count.answered]!;
    short += counts[at + count.abandonedWithin]!;
    within += counts[at + count.answeredWithin]!;
  }
  const base = serviceBaseOf(convention, offered, answered, short);
  // Contacts of which none was answered are no service at all.
  if (base === 0) return convention === 'answered' && offered > 0 ? 0 : NaN;
  return within / base;
}
