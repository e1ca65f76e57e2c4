import type { ReplayData } from '../../charts/index.ts';

/** Places of the slider over a drawn day: its steps, counted from the first drawn one. */
export type DrawnDay = Pick<ReplayData, 'from' | 'to' | 'stepMinutes' | 'marks'>;

/** The last place; 0 is the first. */
export function lastPlace({ from, to, stepMinutes }: DrawnDay): number {
  return Math.max(0, (to - from) / stepMinutes - 1);
}

/** Minutes from midnight at which the step of a place begins. */
export function minuteAt({ from, stepMinutes }: DrawnDay, place: number): number {
  return from + place * stepMinutes;
}

/** The place that holds a minute, or the nearest one. */
export function placeOf(day: DrawnDay, minute: number): number {
  const steps = Math.floor((minute - day.from) / day.stepMinutes);
  return Math.max(0, Math.min(lastPlace(day), steps));
}

/** The next place, or the one before, in which anything is marked; else the end on that side. */
export function eventPlace(day: DrawnDay, place: number, direction: 1 | -1): number {
  const ahead = day.marks
    .map(({ minute }) => placeOf(day, minute))
    .filter((marked) => (marked - place) * direction > 0);
  if (ahead.length === 0) return direction > 0 ? lastPlace(day) : 0;
  return direction > 0 ? Math.min(...ahead) : Math.max(...ahead);
}
