import { isoDate, parseIsoDate, weekday } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import type { Scenario } from '../types.ts';
import type { Check } from './report.ts';
import { checkWeekHours } from './week-hours.ts';

/** Opening hours are real, fall on whole intervals, and leave some day of the horizon open. */
export const checkOpening: Check = ({ channels, horizon, setups, specialDays = [] }, report) => {
  const { intervalMinutes } = horizon;
  const closedDates = new Set(specialDays.flatMap(({ date, closed }) => (closed ? [date] : [])));
  channels.forEach((channel, c) => {
    const { days } = channel.opening;
    const path = ['channels', c, 'opening', 'days'];
    checkWeekHours(report, path, channel.name, days, intervalMinutes);
    const open = days.map((day) => day !== null);
    if (!open.includes(true)) {
      report.inconsistent(path, {
        received: 'seven closed days',
        expected: 'at least one open day',
        message: tr`${channel.name} is closed all week. Give opening hours to at least one day.`,
      });
    } else if (!opensWithin(horizon, open, closedDates)) {
      report.inconsistent(path, {
        received: `closed on all ${String(horizon.days)} days of the horizon`,
        expected: 'at least one open day within the horizon',
        message: tr`${channel.name} does not open once between ${horizon.start} and the end of the horizon. Choose a longer horizon or another first day, or close fewer special days.`,
      });
    }
  });
  setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      if (team.hours === undefined) return;
      const path = ['setups', s, 'teams', t, 'hours'];
      const whose = tr`The team at "${team.site}" in the setup "${setup.name}"`;
      checkWeekHours(report, path, whose, team.hours, intervalMinutes);
      if (team.hours.some((day) => day !== null)) return;
      report.inconsistent(path, {
        received: 'seven closed days',
        expected: 'at least one day of work',
        message: tr`${whose} never works. Give it hours on at least one day, or remove the team.`,
      });
    });
  });
};

function opensWithin(
  horizon: Scenario['horizon'],
  open: readonly boolean[],
  closedDates: ReadonlySet<string>,
): boolean {
  const start = parseIsoDate(horizon.start);
  if (start === undefined) return true;
  return Array.from({ length: horizon.days }, (_, d) => start + d).some(
    (day) => open[weekday(day)] === true && !closedDates.has(isoDate(day)),
  );
}
