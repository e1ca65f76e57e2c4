import { dayOfYear, minuteOfDay, parseIsoDate, weekday } from '../../base/calendar.ts';
import type { Channel, Scenario } from '../types.ts';

/** What a channel plans, as far as the size of a scenario depends on it. */
export interface Planned {
  /** [weekday × intervals a day]: contacts in a week of average season. */
  readonly contacts: Float64Array;
  /** [day of the horizon]: factor of the season. */
  readonly season: Float64Array;
  /** Contacts of the whole horizon, and of its busiest day. */
  readonly total: number;
  readonly busiestDay: number;
}

/** Works out the plan of a channel of a scenario whose parts agree. */
export function plannedContacts(channel: Channel, horizon: Scenario['horizon']): Planned {
  const perDay = 1440 / horizon.intervalMinutes;
  const contacts = ofWeek(channel, horizon.intervalMinutes);
  const byWeekday = Array.from({ length: 7 }, (_, day) =>
    contacts.subarray(day * perDay, (day + 1) * perDay).reduce((sum, some) => sum + some, 0),
  );
  const start = parseIsoDate(horizon.start) ?? 0;
  const weights = channel.demand.season;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const season = new Float64Array(horizon.days).fill(1);
  let total = 0;
  let busiestDay = 0;
  for (let day = 0; day < horizon.days; day += 1) {
    if (weights.length > 0) {
      const week = Math.floor(dayOfYear(start + day) / 7);
      season[day] = (weights[Math.min(week, weights.length - 1)] ?? 0) / mean;
    }
    const ofDay = (byWeekday[weekday(start + day)] ?? 0) * (season[day] ?? 1);
    total += ofDay;
    busiestDay = Math.max(busiestDay, ofDay);
  }
  return { contacts, season, total, busiestDay };
}

function ofWeek(channel: Channel, intervalMinutes: number): Float64Array {
  const perDay = 1440 / intervalMinutes;
  const { weekday: weights, contactsPerWeek } = channel.demand;
  const profile = dayProfile(channel, intervalMinutes);
  const days = channel.opening.days.map((hours) => {
    const [from, to] = hours === null ? [0, 0] : [minuteOfDay(hours.from), minuteOfDay(hours.to)];
    return profile.map((weight, interval) => {
      const minute = interval * intervalMinutes;
      return minute >= from && minute < to ? weight : 0;
    });
  });
  const totals = days.map((day) => day.reduce((sum, weight) => sum + weight, 0));
  const week = totals.reduce((sum, total, day) => sum + (total > 0 ? (weights[day] ?? 0) : 0), 0);
  const contacts = new Float64Array(7 * perDay);
  days.forEach((day, index) => {
    const total = totals[index] ?? 0;
    if (total === 0 || week === 0) return;
    const ofDay = (contactsPerWeek * (weights[index] ?? 0)) / week;
    contacts.set(
      day.map((weight) => (ofDay * weight) / total),
      index * perDay,
    );
  });
  return contacts;
}

/** Weight of each interval of a day: the profile's steps, cut or summed to the intervals. */
function dayProfile({ demand }: Channel, intervalMinutes: number): Float64Array {
  const { startsAt, stepMinutes, weights } = demand.intraday;
  const profile = new Float64Array(1440 / intervalMinutes);
  const start = minuteOfDay(startsAt);
  const piece = Math.min(stepMinutes, intervalMinutes);
  weights.forEach((weight, step) => {
    for (let minute = 0; minute < stepMinutes; minute += piece) {
      const interval = Math.floor((start + step * stepMinutes + minute) / intervalMinutes);
      const before = profile[interval];
      if (before !== undefined) profile[interval] = before + (weight * piece) / stepMinutes;
    }
  });
  return profile;
}
