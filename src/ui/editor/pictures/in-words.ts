import { tr } from '../../../base/words.ts';
import { formatNumber } from '../../../i18n/editor.ts';

/** A number with so many significant digits, as people write it. */
export function digits(value: number, count = 2): string {
  return formatNumber(Number(value.toPrecision(count)));
}

/** "4 times a year", "once in 50 years". */
export function frequencyInWords(perYear: number): string {
  if (perYear <= 0) return tr`never`;
  const times = Number(perYear.toPrecision(2));
  if (times === 1) return tr`once a year`;
  return times > 1 ? tr`${digits(times)} times a year` : tr`once in ${digits(1 / perYear)} years`;
}

/** From here on days are easier to read than hours. */
const HOURS_IN_DAYS = 96;

/** "36 min", "60 h", "5 days". */
export function lengthInWords(hours: number): string {
  if (hours < 1) return tr`${digits(hours * 60)} min`;
  if (hours < HOURS_IN_DAYS) return tr`${digits(hours, 3)} h`;
  return tr`${digits(hours / 24)} days`;
}

/** "once in 50 years, 60 h". */
export function oddsInWords(perYear: number, hours: number): string {
  return `${frequencyInWords(perYear)}, ${lengthInWords(hours)}`;
}

/** "10:30" for minutes after midnight; past midnight it starts again. */
export function timeOfDay(minutes: number): string {
  const within = ((Math.round(minutes) % 1440) + 1440) % 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}
