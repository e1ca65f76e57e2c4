import { tr } from '../../../base/words.ts';
import { minuteOfDay } from '../../../base/calendar.ts';
import { formatNumber, t } from '../../../i18n/editor.ts';
import { pageFormatters } from '../../results/data/page-formatters.ts';
import type { Channel } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import { sumOf, type BarGroup } from './groups-of-bars.ts';
import { digits, timeOfDay } from './in-words.ts';
import type { Bars } from './releve-bars.ts';

/** How the bars are used, beside the words of each picture. */
const weightsHelp = (): string =>
  tr`Drag a bar up or down, or use the arrow keys: the others keep their ratio, and the sum stays.`;

/** The profile of the day: share of the contacts of a day by time. */
export function intradayBars({ demand, opening }: Channel, path: Path): Bars {
  const { weights, startsAt, stepMinutes } = demand.intraday;
  const start = minuteOfDay(startsAt);
  const at = (index: number): number => start + index * stepMinutes;
  const open = opening.days.filter((day) => day !== null);
  return {
    title: tr`Contacts through the day`,
    help: weightsHelp(),
    values: weights,
    path: [...path, 'intraday', 'weights'],
    nameOf: ({ from, to }) => `${timeOfDay(at(from))}–${timeOfDay(at(to))}`,
    wordsOf: (values, group) => tr`${percentOf(values, group)} of the contacts of the day`,
    ticks: timeTicks(start, stepMinutes, weights.length),
    isFaint: (index) =>
      !open.some(
        ({ from, to }) => minuteOfDay(from) < at(index + 1) && at(index) < minuteOfDay(to),
      ),
  };
}

/** The weekday profile: contacts of each weekday. */
export function weekdayBars({ demand, opening }: Channel, path: Path): Bars {
  const names = t('weekdays').split(' ');
  return {
    title: tr`Contacts through the week`,
    help: weightsHelp(),
    values: demand.weekday,
    path: [...path, 'weekday'],
    nameOf: ({ from, to }) => fromTo(names[from] ?? '', names[to - 1] ?? ''),
    wordsOf: (values, group) => {
      const contacts = (demand.contactsPerWeek * sumOf(values, group)) / totalOf(values);
      return tr`${percentOf(values, group)} of the week, ${formatNumber(Math.round(contacts))} contacts`;
    },
    ticks: names.map((text, index) => ({ at: index, text })),
    isFaint: (index) => (opening.days[index] ?? null) === null,
  };
}

/** The season: weeks of the year against their mean. */
export function seasonBars({ demand }: Channel, path: Path): Bars {
  const weeks = demand.season.length;
  return {
    title: tr`Contacts through the year`,
    help: weightsHelp(),
    values: demand.season,
    path: [...path, 'season'],
    nameOf: ({ from, to }) =>
      to - from === 1 ? tr`Week ${from + 1}` : tr`Weeks ${from + 1} to ${to}`,
    wordsOf: (values, group) => tr`${ratioOf(values, group)} times a mean week`,
    ticks: monthTicks(7).filter(({ at }) => at < weeks),
  };
}

/** How much more likely a hazard is in some months. */
export function monthBars(weights: readonly number[], path: Path): Bars {
  const names = monthNames();
  return {
    title: tr`When in the year`,
    help: weightsHelp(),
    values: weights,
    path,
    nameOf: ({ from, to }) => fromTo(names[from] ?? '', names[to - 1] ?? ''),
    wordsOf: (values, group) => tr`${ratioOf(values, group)} times a mean month`,
    ticks: names.map((text, at) => ({ at, text })).filter(({ at }) => at % 2 === 0),
  };
}

/** Names of the months, short, January first. */
export function monthNames(): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => pageFormatters().month(Date.UTC(2027, month, 1)));
}

/** Times of day below bars: every so many hours that about six fit. */
export function timeTicks(start: number, stepMinutes: number, count: number): Bars['ticks'] {
  const length = (count * stepMinutes) / 60;
  const every = [1, 2, 3, 4, 6].find((hours) => length / hours <= 6.5) ?? 12;
  const first = Math.ceil(start / (every * 60)) * every;
  const ticks: { at: number; text: string }[] = [];
  for (let hour = first; hour * 60 < start + count * stepMinutes; hour += every) {
    ticks.push({ at: (hour * 60 - start) / stepMinutes, text: timeOfDay(hour * 60) });
  }
  return ticks;
}

/** The first of every third month, in steps of so many days of the year. */
function monthTicks(stepDays: number): Bars['ticks'] {
  const names = monthNames();
  return [0, 3, 6, 9].map((month) => ({
    at: (Date.UTC(2027, month, 1) - Date.UTC(2027, 0, 1)) / 86_400_000 / stepDays,
    text: names[month] ?? '',
  }));
}

function ratioOf(values: readonly number[], group: BarGroup): string {
  const own = sumOf(values, group) / (group.to - group.from);
  return digits(own / (totalOf(values) / values.length), 3);
}

function percentOf(values: readonly number[], group: BarGroup): string {
  return pageFormatters().percent(sumOf(values, group) / totalOf(values));
}

function totalOf(values: readonly number[]): number {
  return Math.max(1e-12, sumOf(values, { from: 0, to: values.length }));
}

function fromTo(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}
