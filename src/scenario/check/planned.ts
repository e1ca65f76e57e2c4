import {
  dayOfYear,
  isoDate,
  minuteOfDay,
  parseIsoDate,
  weekday as weekdayOf,
} from '../../base/calendar.ts';
import type { Channel, Scenario } from '../types.ts';

/** What a channel plans, as far as the size of a scenario depends on it. */
export interface Planned {
  /** [weekday × intervals a day]: contacts of the interval on the busiest such day of the horizon. */
  readonly peaks: Float64Array;
  /**
   * How many different patterns the days of a weekday have, each counted in proportion to the
   * busiest: 1 when every week is alike.
   */
  readonly patterns: number;
  /** Contacts of the whole horizon, warm-up and backlog included, and of its busiest day. */
  readonly total: number;
  readonly busiestDay: number;
}

/** Works out the plan of a channel of a scenario whose parts agree. */
export function plannedContacts(channel: Channel, scenario: Scenario): Planned {
  const { horizon, specialDays = [] } = scenario;
  const perDay = 1440 / horizon.intervalMinutes;
  const special = new Map(
    specialDays.map(({ date, closed, demandFactor }) => [date, closed ? 0 : demandFactor]),
  );
  const { table, backlogAtStart = 0 } = channel.demand;
  const rows = table === undefined ? weekOf(channel, horizon) : tableOf(table, horizon);
  const dated = rows.length !== 1 && rows.length !== 7;
  const start = parseIsoDate(horizon.start) ?? 0;
  const season = seasonOf(channel, start, horizon.days);
  const peaks = new Float64Array(7 * perDay);
  /** Contacts of each different day (dated) or factor of each different week. */
  const levels = new Map<number, number>();
  let total = 0;
  let busiestDay = 0;
  for (let day = 0; day < horizon.days; day += 1) {
    const weekday = weekdayOf(start + day);
    const row = rows[dated ? day : rows.length === 1 ? 0 : weekday];
    if (row === undefined) continue;
    const onDay = special.size === 0 ? 1 : (special.get(isoDate(start + day)) ?? 1);
    const factor = (season[day] ?? 1) * onDay;
    let ofDay = 0;
    within(row, channel.opening.days[weekday] ?? null, horizon.intervalMinutes).forEach(
      (contacts, i) => {
        ofDay += contacts * factor;
        const at = weekday * perDay + i;
        peaks[at] = Math.max(peaks[at] ?? 0, contacts * factor);
      },
    );
    levels.set(dated ? -day : factor, dated ? ofDay / 7 : factor);
    total += ofDay;
    busiestDay = Math.max(busiestDay, ofDay);
  }
  const most = dated ? busiestDay : Math.max(...levels.values());
  const sum = [...levels.values()].reduce((all, level) => all + level, 0);
  const warmUp = ((horizon.warmUpDays ?? 0) * total) / horizon.days;
  return {
    peaks,
    patterns: most === 0 ? 0 : sum / most,
    total: total + warmUp + backlogAtStart,
    busiestDay: busiestDay + backlogAtStart,
  };
}

function seasonOf(channel: Channel, start: number, days: number): Float64Array {
  const season = new Float64Array(days).fill(1);
  const { season: weights, table } = channel.demand;
  if (weights.length === 0 || table !== undefined) return season;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return season.map((_, day) => {
    const week = Math.floor(dayOfYear(start + day) / 7);
    return (weights[Math.min(week, weights.length - 1)] ?? 0) / mean;
  });
}

/** [weekday][interval]: contacts in a week of average season. */
function weekOf(channel: Channel, { intervalMinutes }: Scenario['horizon']): Float64Array[] {
  const { weekday: weights, contactsPerWeek, intraday } = channel.demand;
  const profile = overIntervals(intraday.weights, intraday, intervalMinutes);
  const days = channel.opening.days.map((hours) => within(profile, hours, intervalMinutes));
  const totals = days.map((day) => day.reduce((sum, weight) => sum + weight, 0));
  const week = totals.reduce((sum, total, day) => sum + (total > 0 ? (weights[day] ?? 0) : 0), 0);
  return days.map((day, index) => {
    const total = totals[index] ?? 0;
    if (total === 0 || week === 0) return day.fill(0);
    const ofDay = (contactsPerWeek * (weights[index] ?? 0)) / week;
    return day.map((weight) => (ofDay * weight) / total);
  });
}

/** [row of the table][interval]: contacts; those outside opening hours do not come. */
function tableOf(
  table: NonNullable<Channel['demand']['table']>,
  { intervalMinutes }: Scenario['horizon'],
): Float64Array[] {
  return table.days.map((row) => overIntervals(row, table, intervalMinutes));
}

function within(
  profile: Float64Array,
  hours: Channel['opening']['days'][number],
  intervalMinutes: number,
): Float64Array {
  const [from, to] = hours === null ? [0, 0] : [minuteOfDay(hours.from), minuteOfDay(hours.to)];
  return profile.map((weight, interval) => {
    const minute = interval * intervalMinutes;
    return minute >= from && minute < to ? weight : 0;
  });
}

/** [interval of a day]: the steps of a row, cut or summed to the intervals. */
function overIntervals(
  row: readonly number[],
  { startsAt, stepMinutes }: { readonly startsAt: string; readonly stepMinutes: number },
  intervalMinutes: number,
): Float64Array {
  const profile = new Float64Array(1440 / intervalMinutes);
  const start = minuteOfDay(startsAt);
  const piece = Math.min(stepMinutes, intervalMinutes);
  row.forEach((weight, step) => {
    for (let minute = 0; minute < stepMinutes; minute += piece) {
      const interval = Math.floor((start + step * stepMinutes + minute) / intervalMinutes);
      const before = profile[interval];
      if (before !== undefined) profile[interval] = before + (weight * piece) / stepMinutes;
    }
  });
  return profile;
}
