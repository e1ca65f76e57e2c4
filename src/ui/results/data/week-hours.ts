import { parseIsoDate, weekday } from '../../../base/calendar.ts';
import type { WeekHour } from '../../../charts/index.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH, type IntervalField } from '../../../engine/result.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import type { Objective, Scenario } from '../../../scenario/types.ts';

const AT = Object.fromEntries(INTERVAL_FIELDS.map((field, index) => [field, index])) as Readonly<
  Record<IntervalField, number>
>;

/** What an hour of the week adds up to, over all its occurrences in all replications. */
interface Sums {
  /** Occurrences in which it is open, and the intervals of those. */
  days: number;
  intervals: number;
  offered: number;
  within: number;
  base: number;
  below: number;
}

/**
 * Service of one setup and channel by weekday and hour: sums over all the weeks of the horizon and
 * all replications, special days and days of outages included. An interval is open when a customer
 * calls in it for the first time, in whatever replication; what is called again after closing is
 * left out. Of its time below the minimum, intervals without a contact count as not below.
 */
export function weekHours(
  scenario: Scenario,
  results: Results | undefined,
  setup: number,
  channel: number,
): readonly WeekHour[] {
  const objective = scenario.channels[channel]?.objective;
  if (results === undefined || results.n === 0 || objective === undefined) return [];
  const { channels, days, intervalsPerDay } = results.layout;
  const firstDay = parseIsoDate(scenario.horizon.start) ?? 0;
  const perHour = intervalsPerDay / 24;
  const hours = new Map<number, Sums>();
  const before = (setup * channels + channel) * days;
  for (let day = 0; day < days; day++) {
    const ofWeek = weekday(firstDay + day) * 24;
    let lastHour = -1;
    for (let i = 0; i < intervalsPerDay; i++) {
      const row = ((before + day) * intervalsPerDay + i) * INTERVAL_WIDTH;
      const read = (field: IntervalField): number => results.intervals[row + AT[field]] ?? 0;
      if (read('firstAttempts') === 0) continue;
      const hour = ofWeek + Math.floor(i / perHour);
      const sums = hours.get(hour) ?? none();
      hours.set(hour, sums);
      if (hour !== lastHour) sums.days++;
      lastHour = hour;
      sums.intervals++;
      sums.offered += read('offered');
      sums.within += read('answeredWithin');
      sums.base += baseOf(objective.convention, read);
      sums.below += read('belowMinimum');
    }
  }
  return [...hours]
    .sort(([a], [b]) => a - b)
    .map(([hour, sums]) => ({
      weekday: Math.floor(hour / 24),
      hour: hour % 24,
      contacts: sums.offered / (results.n * sums.days),
      service: sums.base === 0 ? Number.NaN : sums.within / sums.base,
      below: sums.below / (results.n * sums.intervals),
    }));
}

function none(): Sums {
  return { days: 0, intervals: 0, offered: 0, within: 0, base: 0, below: 0 };
}

/** What the answered in time are a share of, as the objective counts it. */
function baseOf(
  convention: Objective['convention'],
  read: (field: IntervalField) => number,
): number {
  switch (convention) {
    case 'offered':
      return read('offered');
    case 'lessShortAbandons':
      return read('offered') - read('abandonedWithin');
    case 'answered':
      return read('answered');
  }
}
