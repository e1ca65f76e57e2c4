import { civilFromDays, isoDate, parseIsoDate, parseIsoMinute } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { digits, inWords } from '../in-words.ts';
import { shortRendering } from '../issue.ts';
import type { Check } from './report.ts';

const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;
const MAXIMUM_CELLS = 2_000_000;
/** No weight of any unit is so small; smaller ones vanish when they are divided. */
export const LEAST_WEIGHT = 1e-9;

/** The horizon is real, no larger than a browser can hold, and scripted hazards fall within it. */
export const checkHorizon: Check = (scenario, report) => {
  const { channels, hazards, horizon, setups } = scenario;
  const start = startDay(horizon.start);
  if (start === undefined) {
    report.inconsistent(['horizon', 'start'], {
      received: shortRendering(horizon.start),
      expected: `a day that exists, from ${String(FIRST_YEAR)} to ${String(LAST_YEAR)}`,
      message: tr`${horizon.start} is not a day Relève can start from. Choose a day of the calendar between ${digits(FIRST_YEAR)} and ${digits(LAST_YEAR)}.`,
    });
  }
  hazards.forEach((hazard, h) => {
    if ('perYear' in hazard.occurs) {
      const { perYear, monthWeights } = hazard.occurs;
      if (
        monthWeights === undefined ||
        perYear === 0 ||
        monthWeights.some((w) => w >= LEAST_WEIGHT)
      )
        return;
      report.inconsistent(['hazards', h, 'occurs', 'monthWeights'], {
        received: 'weights that are all 0, or nearly',
        expected: 'at least one month above 0',
        message: tr`${hazard.name} is to occur ${digits(perYear)} times a year, but in no month. Raise at least one month, or leave the weights out.`,
      });
      return;
    }
    const at = parseIsoMinute(hazard.occurs.at);
    if (start === undefined) return;
    const end = start + horizon.days;
    if (at !== undefined && at >= start * 1440 && at < end * 1440) return;
    report.inconsistent(['hazards', h, 'occurs', 'at'], {
      received: shortRendering(hazard.occurs.at),
      expected: `a time from ${isoDate(start)}T00:00 until before ${isoDate(end)}T00:00`,
      message: tr`${hazard.name} is to strike at ${hazard.occurs.at}, which is no time within the horizon. Move it between ${isoDate(start)} and ${isoDate(end - 1)}.`,
    });
  });
  const cells = horizon.days * (1440 / horizon.intervalMinutes) * channels.length * setups.length;
  if (cells > MAXIMUM_CELLS) {
    report.add('size', ['horizon', 'days'], {
      received: shortRendering(horizon.days),
      expected: `at most ${inWords(MAXIMUM_CELLS)} intervals over all channels and setups`,
      message: tr`Days × intervals a day × channels × setups make ${inWords(cells)} intervals, more than the ${inWords(MAXIMUM_CELLS)} a browser can hold. Take fewer days, longer intervals, or fewer setups.`,
    });
  }
};

function startDay(text: string): number | undefined {
  const days = parseIsoDate(text);
  if (days === undefined) return undefined;
  const { year } = civilFromDays(days);
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : days;
}
