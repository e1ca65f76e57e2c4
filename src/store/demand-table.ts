import type { Channel } from '../scenario/types.ts';

/** Contacts by step for the seven weekdays. */
export type DemandTable = NonNullable<Channel['demand']['table']>;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/**
 * The week of a channel as a table, from its contacts a week, weekday weights and profile: what the
 * table starts with when it is added. Steps are intervals, from the first opening to the last closing;
 * contacts are rounded to hundredths.
 */
export function weekTable({ demand, opening }: Channel, intervalMinutes: number): DemandTable {
  const open = opening.days.map((day) =>
    day === null ? undefined : { from: minuteOf(day.from), to: minuteOf(day.to) },
  );
  const hours = open.filter((day) => day !== undefined);
  const first = Math.min(1440, ...hours.map(({ from }) => from));
  const last = Math.max(0, ...hours.map(({ to }) => to));
  const steps = Math.min(1440, Math.max(1, Math.ceil((last - first) / intervalMinutes)));
  const { startsAt, stepMinutes, weights } = demand.intraday;
  const weightAt = (minute: number): number =>
    weights[Math.floor((minute - minuteOf(startsAt)) / stepMinutes)] ?? 0;
  const raw = open.map((day, weekday) => {
    const isOpen = (minute: number): boolean =>
      day !== undefined && minute >= day.from && minute < day.to;
    const row = Array.from({ length: steps }, (_, step) => {
      let sum = 0;
      for (let at = 0; at < intervalMinutes; at += 1) {
        const minute = first + step * intervalMinutes + at;
        if (isOpen(minute)) sum += weightAt(minute);
      }
      return sum;
    });
    const sum = row.reduce((all, weight) => all + weight, 0);
    const weight = demand.weekday[weekday] ?? 1;
    return { row, factor: sum > 0 ? weight / sum : 0, weight: sum > 0 ? weight : 0 };
  });
  const total = raw.reduce((all, { weight }) => all + weight, 0);
  const scale = total > 0 ? demand.contactsPerWeek / total : 0;
  return {
    startsAt: timeOf(first < last ? first : 0),
    stepMinutes: intervalMinutes,
    days: raw.map(({ row, factor }) =>
      row.map((weight) => Math.round(weight * factor * scale * 100) / 100),
    ),
  };
}
