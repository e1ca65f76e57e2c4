import type { Channel } from '../../scenario/types.ts';
import { intervalAt, isClosedDay, weekdayOf, type Clock } from './clock.ts';
import { datedPattern, overIntervals, tableOfWeek } from './day-steps.ts';

/**
 * What is planned for one channel: when it is open, and the contacts expected.
 *
 * Read it through `isOpen`, `expectedOf` and `expectDay`: they know of dated tables, special days
 * and the warm-up, and cost what reading the arrays costs.
 */
export interface Forecast {
  /** [weekday × intervalsPerDay]: 1 where the channel takes contacts, special days apart. */
  readonly open: Uint8Array;
  /** [weekday × intervalsPerDay]: first attempts expected in a week of average season. */
  readonly expected: Float64Array;
  /**
   * [day of the horizon]: factor on the pattern of the day: season (mean 1 over the weeks of the
   * year; 1 with a table) × factor of a special day; 0 on closed days.
   */
  readonly season: Float64Array;
  /**
   * [day × intervalsPerDay]: where the table has a row for each day of the horizon, its contacts
   * take the place of `expected`; undefined otherwise.
   */
  readonly dated: Float64Array | undefined;
  /** Factor on the pattern of the week in the warm-up: the season of day 0, special or not. */
  readonly warmUpSeason: number;
}

/** Works out opening hours and expected contacts of a channel, interval by interval. */
export function forecastOf(channel: Channel, clock: Clock): Forecast {
  const open = weekIntervals(channel.opening.days, clock);
  const table = channel.demand.table;
  const season = table === undefined ? seasonOf(channel, clock) : ones(clock.days);
  const warmUpSeason = season[0]!;
  const { special } = clock;
  if (special !== undefined) {
    for (let day = 0; day < clock.days; day++) {
      season[day]! *= special.closed[day] === 1 ? 0 : special.demand[day]!;
    }
  }
  if (table === undefined) {
    const expected = expectedContacts(channel, open, clock);
    return { open, expected, season, dated: undefined, warmUpSeason };
  }
  const { expected, dated } = tableOfWeek(table, clock);
  // The pattern of the week is what an open channel sees; so is each dated day.
  for (let at = 0; at < expected.length; at++) expected[at]! *= open[at]!;
  if (dated !== undefined) datedPattern(dated, open, clock);
  return { open, expected, season, dated, warmUpSeason };
}

/**
 * Whether the channel takes contacts in an interval of a day.
 *
 * @param day of the horizon, or negative: of the warm-up
 */
export function isOpen(forecast: Forecast, clock: Clock, day: number, interval: number): boolean {
  const at = weekdayOf(clock, day) * clock.intervalsPerDay + interval;
  return forecast.open[at] === 1 && !isClosedDay(clock, day);
}

/** Where the pattern of a day begins in `dated` or in `expected`. */
function patternOf(forecast: Forecast, day: number): Float64Array {
  return day >= 0 && forecast.dated !== undefined ? forecast.dated : forecast.expected;
}

/** Place of the day's first interval in the array that `patternOf` gives. */
function startOf(forecast: Forecast, clock: Clock, day: number): number {
  const row = day >= 0 && forecast.dated !== undefined ? day : weekdayOf(clock, day);
  return row * clock.intervalsPerDay;
}

/** Factor on the pattern of a day of the horizon, or of the warm-up. */
function levelOf(forecast: Forecast, day: number): number {
  return day >= 0 ? forecast.season[day]! : forecast.warmUpSeason;
}

/**
 * First attempts planned in an interval: of average busyness and without forecast error, season and
 * special days included. What a staffing rule knows, of a `share` of the volume.
 *
 * @param day of the horizon, or negative: of the warm-up
 */
export function expectedOf(
  forecast: Forecast,
  clock: Clock,
  day: number,
  interval: number,
  share = 1,
): number {
  const pattern = patternOf(forecast, day)[startOf(forecast, clock, day) + interval]!;
  return share * pattern * levelOf(forecast, day);
}

/**
 * Writes the contacts to expect in each interval of a day, times `factor` (busyness of the day and
 * of the horizon), into `into` [interval].
 *
 * @param day of the horizon, or negative: of the warm-up
 */
export function expectDay(
  forecast: Forecast,
  clock: Clock,
  day: number,
  factor: number,
  into: Float64Array,
): void {
  const pattern = patternOf(forecast, day);
  const from = startOf(forecast, clock, day);
  const level = levelOf(forecast, day) * factor;
  for (let i = 0; i < into.length; i++) into[i] = pattern[from + i]! * level;
}

/** [weekday × intervalsPerDay]: 1 within the hours of a week, Monday first. */
export function weekIntervals(hours: Channel['opening']['days'], clock: Clock): Uint8Array {
  const perDay = clock.intervalsPerDay;
  const open = new Uint8Array(7 * perDay);
  hours.forEach((day, weekday) => {
    if (day === null) return;
    const from = weekday * perDay + intervalAt(day.from, clock);
    open.fill(1, from, weekday * perDay + intervalAt(day.to, clock));
  });
  return open;
}

/** The weekly volume is what arrives in opening hours: weights outside them do not count. */
function expectedContacts(channel: Channel, open: Uint8Array, clock: Clock): Float64Array {
  const perDay = clock.intervalsPerDay;
  const { startsAt, stepMinutes, weights } = channel.demand.intraday;
  const profile = overIntervals(weights, startsAt, stepMinutes, clock);
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

const ones = (length: number): Float64Array => new Float64Array(length).fill(1);

function seasonOf(channel: Channel, clock: Clock): Float64Array {
  const season = channel.demand.season;
  if (season.length === 0) return ones(clock.days);
  const mean = season.reduce((sum, weight) => sum + weight, 0) / season.length;
  return Float64Array.from(clock.week, (week) => season[Math.min(week, season.length - 1)]! / mean);
}
