import { minuteOfDay } from '../../base/calendar.ts';
import type { Channel } from '../../scenario/types.ts';
import { intervalAt, type Clock } from './clock.ts';

/** What is planned for one channel: when it is open, and the contacts expected. */
export interface Forecast {
  /** [weekday × intervalsPerDay]: 1 where the channel takes contacts. */
  readonly open: Uint8Array;
  /** [weekday × intervalsPerDay]: first attempts expected in a week of average season. */
  readonly expected: Float64Array;
  /** [day of the horizon]: factor of the season, mean 1 over the weeks of the year. */
  readonly season: Float64Array;
}

/** Works out opening hours and expected contacts of a channel, interval by interval. */
export function forecastOf(channel: Channel, clock: Clock): Forecast {
  const open = openIntervals(channel, clock);
  return {
    open,
    expected: expectedContacts(channel, open, clock),
    season: seasonOf(channel, clock),
  };
}

function openIntervals(channel: Channel, clock: Clock): Uint8Array {
  const perDay = clock.intervalsPerDay;
  const open = new Uint8Array(7 * perDay);
  channel.opening.days.forEach((hours, day) => {
    if (hours === null) return;
    open.fill(
      1,
      day * perDay + intervalAt(hours.from, clock),
      day * perDay + intervalAt(hours.to, clock),
    );
  });
  return open;
}

/** The weekly volume is what arrives in opening hours: weights outside them do not count. */
function expectedContacts(channel: Channel, open: Uint8Array, clock: Clock): Float64Array {
  const perDay = clock.intervalsPerDay;
  const profile = dayProfile(channel, clock);
  const expected = new Float64Array(7 * perDay);
  const { weekday, contactsPerWeek } = channel.demand;
  const dayTotals = Array.from({ length: 7 }, (_, day) => {
    let total = 0;
    for (let i = 0; i < perDay; i++) total += profile[i]! * open[day * perDay + i]!;
    return total;
  });
  const weekTotal = dayTotals.reduce((sum, total, day) => sum + (total > 0 ? weekday[day]! : 0), 0);
  if (weekTotal === 0) return expected;
  dayTotals.forEach((total, day) => {
    if (total === 0) return;
    const dayContacts = (contactsPerWeek * weekday[day]!) / weekTotal;
    for (let i = 0; i < perDay; i++) {
      const at = day * perDay + i;
      expected[at] = (dayContacts * profile[i]! * open[at]!) / total;
    }
  });
  return expected;
}

/** Weight of each interval of a day: the profile's steps, cut or summed to the intervals. */
function dayProfile(channel: Channel, clock: Clock): Float64Array {
  const { startsAt, stepMinutes, weights } = channel.demand.intraday;
  const intervalMinutes = clock.intervalSeconds / 60;
  const start = minuteOfDay(startsAt);
  return Float64Array.from({ length: clock.intervalsPerDay }, (_, interval) => {
    const from = interval * intervalMinutes;
    const to = from + intervalMinutes;
    let weight = 0;
    weights.forEach((w, step) => {
      const stepFrom = start + step * stepMinutes;
      const overlap = Math.min(to, stepFrom + stepMinutes) - Math.max(from, stepFrom);
      if (overlap > 0) weight += (w * overlap) / stepMinutes;
    });
    return weight;
  });
}

function seasonOf(channel: Channel, clock: Clock): Float64Array {
  const season = channel.demand.season;
  if (season.length === 0) return new Float64Array(clock.days).fill(1);
  const mean = season.reduce((sum, weight) => sum + weight, 0) / season.length;
  return Float64Array.from(clock.week, (week) => season[Math.min(week, season.length - 1)]! / mean);
}
