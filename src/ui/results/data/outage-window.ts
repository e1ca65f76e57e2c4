import type { Scenario } from '../../../scenario/types.ts';
import type { ReplayRequestDetail, TraceRequestDetail } from '../../run-view.ts';
import type { ListedOutage } from './outage-list.ts';

const HOUR = 3600;
const DAY = 86_400;
/** Longest time that a plot shows. */
const MOST_DAYS = 21;
const BEFORE_HOURS = 3;
const AFTER_HOURS = 4;

/** Which days of which replication show an outage, from before it until the service is back. */
export function traceRequestOf(scenario: Scenario, outage: ListedOutage): TraceRequestDetail {
  const { days } = scenario.horizon;
  const { from, to } = spanOf(scenario, outage);
  const firstDay = Math.min(days - 1, Math.max(0, Math.floor(from / DAY)));
  const lastDay = Math.min(days - 1, Math.ceil(to / DAY) - 1);
  const wanted = Math.min(MOST_DAYS, Math.max(1, lastDay - firstDay + 1));
  return { replication: outage.replication, firstDay, days: Math.min(wanted, days - firstDay) };
}

/** The day on which an outage strikes. */
export function replayRequestOf(
  { horizon }: Scenario,
  { replication, startSeconds }: ListedOutage,
): ReplayRequestDetail {
  const day = Math.floor(startSeconds / DAY);
  return { replication, day: Math.max(0, Math.min(horizon.days - 1, day)) };
}

/** Intervals of the traced days that are drawn, from `first` to before `end`. */
export function drawnIntervals(
  scenario: Scenario,
  outage: ListedOutage,
  traced: TraceRequestDetail,
): { readonly first: number; readonly end: number } {
  const length = scenario.horizon.intervalMinutes * 60;
  const all = (traced.days * DAY) / length;
  if (traced.days > 2) return { first: 0, end: all };
  const { from, to } = spanOf(scenario, outage);
  const origin = traced.firstDay * DAY;
  const hours = HOUR / length;
  const whole = Math.max(1, hours);
  const first = Math.max(0, Math.floor((from - origin) / HOUR) * whole);
  const end = Math.min(all, Math.ceil((to - origin) / HOUR) * whole);
  return end > first ? { first: Math.floor(first), end: Math.floor(end) } : { first: 0, end: all };
}

/** Whether an outage outlasts what a plot shows. */
export function isCut(scenario: Scenario, outage: ListedOutage): boolean {
  const { from, to } = spanOf(scenario, outage);
  return Math.ceil(to / DAY) - Math.floor(from / DAY) > MOST_DAYS;
}

/** Hours to recover are open hours: by the clock they last longer. */
function spanOf(
  scenario: Scenario,
  { startSeconds, durationSeconds, recoverySeconds, hoursToRecover }: ListedOutage,
): { readonly from: number; readonly to: number } {
  const openHours = Math.max(...hoursToRecover, 0);
  const clock = openHours / openShare(scenario);
  const end = Math.max(durationSeconds + recoverySeconds, clock * HOUR);
  return {
    from: startSeconds - BEFORE_HOURS * HOUR,
    to: startSeconds + end + AFTER_HOURS * HOUR,
  };
}

/** Part of the week in which the channel that is open longest takes contacts. */
function openShare({ channels }: Scenario): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const shares = channels.map(({ opening }) =>
    opening.days.reduce(
      (sum, day) => sum + (day === null ? 0 : minutes(day.to) - minutes(day.from)) / (7 * 1440),
      0,
    ),
  );
  return Math.max(0.05, ...shares);
}
