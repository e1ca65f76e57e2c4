import { isoDate, parseIsoDate } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { shortRendering } from '../issue.ts';
import type { Check } from './report.ts';

/** Special days are days of the horizon, each named once; classes are hired on days that exist. */
export const checkDates: Check = ({ horizon, specialDays = [], setups }, report) => {
  const start = parseIsoDate(horizon.start);
  const first = start ?? 0;
  const last = first + horizon.days - 1;
  const seen = new Set<string>();
  specialDays.forEach(({ date, name }, index) => {
    const day = parseIsoDate(date);
    const path = ['specialDays', index, 'date'];
    if (day === undefined || (start !== undefined && (day < first || day > last))) {
      report.inconsistent(path, {
        received: shortRendering(date),
        expected: `a day of the horizon, from ${isoDate(first)} to ${isoDate(last)}`,
        message: tr`${name} is to be on ${date}, which is no day of the horizon. Move it between ${isoDate(first)} and ${isoDate(last)}, or remove it.`,
      });
    } else if (seen.has(date)) {
      report.inconsistent(path, {
        received: shortRendering(date),
        expected: 'a date that no other special day has',
        message: tr`There are two special days on ${date}. Make one of both, with the factors that hold together.`,
      });
    }
    seen.add(date);
  });
  setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      team.workforce?.hires.forEach((hire, h) => {
        const day = parseIsoDate(hire.date);
        if (day !== undefined && (start === undefined || day <= last)) return;
        report.inconsistent(['setups', s, 'teams', t, 'workforce', 'hires', h, 'date'], {
          received: shortRendering(hire.date),
          expected: `a day that exists, ${isoDate(last)} or before`,
          message: tr`The team at "${team.site}" in the setup "${setup.name}" hires on ${hire.date}, which is no day before the end of the horizon. Move it to ${isoDate(last)} or before, or remove it.`,
        });
      });
    });
  });
};
