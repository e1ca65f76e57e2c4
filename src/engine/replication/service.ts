import type { Objective, Scenario } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { undecidedFrom } from '../undecided.ts';
import { count, COUNTS } from '../queueing/tally.ts';

/**
 * What the answered in time are divided by, as the objective's convention says; 0 when the counts
 * say nothing of the service.
 */
export function serviceBaseOf(
  convention: Objective['convention'],
  offered: number,
  answered: number,
  shortAbandons: number,
): number {
  switch (convention) {
    case 'offered':
      return offered;
    case 'lessShortAbandons':
      return offered - shortAbandons;
    case 'answered':
      return answered;
  }
}

/**
 * As serviceBaseOf, of a row of counts.
 *
 * @param counts as in Tally.counts @param row its row
 */
export function serviceBase(
  counts: Int32Array,
  row: number,
  convention: Objective['convention'],
): number {
  const at = row * COUNTS;
  return serviceBaseOf(
    convention,
    counts[at + count.offered]!,
    counts[at + count.answered]!,
    counts[at + count.abandonedWithin]!,
  );
}

/** How a channel's service is judged. */
export interface ServiceRule {
  readonly convention: Objective['convention'];
  readonly objective: number;
  readonly minimum: number;
  readonly longestHours: number;
  /** First interval whose contacts, if they still wait at the end, are not late; none by default. */
  readonly undecidedFrom?: number;
}

/** How each channel's service is judged over a horizon. */
export function serviceRules({ channels }: Scenario, clock: Clock): ServiceRule[] {
  return channels.map(({ objective, continuity }) => ({
    convention: objective.convention,
    objective: objective.serviceLevel,
    minimum: continuity.minimumServiceLevel,
    longestHours: continuity.maximumDisruptionHours,
    undecidedFrom: undecidedFrom(
      objective.withinSeconds,
      clock.horizonSeconds,
      clock.intervalSeconds,
    ),
  }));
}

/** Contacts of an interval that still wait when the horizon ends, and may yet be answered in time. */
function undecided(counts: Int32Array, row: number, interval: number, rule: ServiceRule): number {
  if (interval < (rule.undecidedFrom ?? Infinity)) return 0;
  return counts[row * COUNTS + count.stillWaiting]!;
}

/** As serviceBase, without the undecided. */
function decidedBase(counts: Int32Array, row: number, interval: number, rule: ServiceRule): number {
  const base = serviceBase(counts, row, rule.convention);
  return rule.convention === 'answered' ? base : base - undecided(counts, row, interval, rule);
}

/**
 * 1 where an interval of a channel is below the minimum service level, 0 where it is not, 2 where
 * it says nothing (closed, or no contacts; or all of them still wait when the horizon ends, not yet
 * late).
 *
 * An interval whose contacts were all lost under the convention "answered" has no base, and is
 * below the minimum: nobody was served.
 */
export function belowMinimum(
  counts: Int32Array,
  channel: number,
  channels: number,
  rule: ServiceRule,
  into: Uint8Array,
): void {
  for (let interval = 0; interval < into.length; interval++) {
    const row = interval * channels + channel;
    const offered = counts[row * COUNTS + count.offered]! - undecided(counts, row, interval, rule);
    const base = decidedBase(counts, row, interval, rule);
    if (offered === 0) into[interval] = 2;
    else if (base === 0) into[interval] = rule.convention === 'answered' ? 1 : 2;
    else {
      const within = counts[row * COUNTS + count.answeredWithin]!;
      // Divided, not multiplied: 7 of 100 is 0.07 to the last bit, 0.07 × 100 is more than 7.
      into[interval] = within / base < rule.minimum ? 1 : 0;
    }
  }
}

/**
 * The first of the intervals from `from` up to, not with, `until` some of whose contacts still wait,
 * before the books are closed; `until`: none.
 */
export function firstWaiting(
  counts: Int32Array,
  channel: number,
  channels: number,
  from: number,
  until: number,
): number {
  for (let interval = from; interval < until; interval++) {
    const at = (interval * channels + channel) * COUNTS;
    const ended =
      counts[at + count.answered]! +
      counts[at + count.abandoned]! +
      counts[at + count.blocked]! +
      counts[at + count.cutOff]!;
    if (counts[at + count.offered]! > ended) return interval;
  }
  return until;
}

/**
 * Area between the objective and the service level of a channel's intervals with contacts, where it
 * lies under it, in intervals (Bruneau and others 2003; Cimellaro and others 2010). An interval
 * whose contacts were all lost counts as no service at all.
 *
 * @param below as `belowMinimum` wrote it: 2 where an interval says nothing
 */
export function resilienceLoss(
  counts: Int32Array,
  channel: number,
  channels: number,
  rule: ServiceRule,
  below: Uint8Array,
): number {
  let area = 0;
  for (let interval = 0; interval < below.length; interval++) {
    if (below[interval] === 2) continue;
    const row = interval * channels + channel;
    const base = decidedBase(counts, row, interval, rule);
    const level = base === 0 ? 0 : counts[row * COUNTS + count.answeredWithin]! / base;
    if (level < rule.objective) area += rule.objective - level;
  }
  return area;
}

/** Intervals below the minimum, and the most of them in a row; silent intervals are skipped. */
export function disruption(below: Uint8Array): { total: number; longest: number } {
  let total = 0;
  let longest = 0;
  let current = 0;
  for (let i = 0; i < below.length; i++) {
    if (below[i] === 2) continue;
    current = below[i] === 1 ? current + 1 : 0;
    total += below[i]!;
    if (current > longest) longest = current;
  }
  return { total, longest };
}
