import type { MeasureId } from '../measures.ts';
import { count, COUNTS, type Tally } from '../queueing/tally.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { serviceBaseOf, type ServiceRule } from './service.ts';
import { waitPercentile } from './waits.ts';

/** What is summed over a channel's intervals, one replication at a time. */
export interface ChannelTotals {
  /** By field of Tally.counts. */
  readonly counts: Float64Array;
  /** Waits of the answered, seconds. */
  readonly answeredWait: number;
  /** Most contacts waiting when an interval ended, and the greatest age then, seconds. */
  readonly backlogPeak: number;
  readonly oldestAge: number;
}

/** Adds up the rows of a channel that belong to the horizon. */
export function channelTotals(
  { counts, answeredWait }: Tally,
  channel: number,
  channels: number,
  intervals: number,
): ChannelTotals {
  const sums = new Float64Array(COUNTS);
  let wait = 0;
  let backlogPeak = 0;
  let oldestAge = 0;
  for (let interval = 0; interval < intervals; interval++) {
    const row = interval * channels + channel;
    const at = row * COUNTS;
    const waiting = counts[at + count.waitingAtEnd]!;
    if (waiting > 0) {
      if (waiting > backlogPeak) backlogPeak = waiting;
      oldestAge = Math.max(oldestAge, counts[at + count.oldestAge]!);
    }
    if (counts[at + count.offered] === 0) continue;
    for (let field = 0; field < COUNTS; field++) sums[field]! += counts[at + field]!;
    wait += answeredWait[row]!;
  }
  return { counts: sums, answeredWait: wait, backlogPeak, oldestAge };
}

/** How contacts handled to their end went for the customers; NaN where no team states it. */
export interface HandledShares {
  readonly resolution: number;
  readonly satisfaction: number;
}

/** A team as far as its results with customers go. */
export interface StatingTeam {
  readonly index: number;
  /** [channel]: whether the team handles it and says how often it resolves, or satisfies. */
  readonly resolves: readonly boolean[];
  readonly satisfies: readonly boolean[];
}

/** What the teams of a setup state. */
export function statingTeams({
  teams,
  skills,
  channels,
}: Pick<RoutingPlan, 'teams' | 'skills' | 'channels'>): StatingTeam[] {
  return teams.map(({ channels: served }, index) => {
    const skill = (channel: number) =>
      served.includes(channel) ? skills[index]![channel] : undefined;
    return {
      index,
      resolves: channels.map((_, c) => skill(c)?.firstContactResolution !== undefined),
      satisfies: channels.map((_, c) => skill(c)?.satisfaction !== undefined),
    };
  });
}

/** How the given teams did with a channel's customers: those that state it alone. */
export function handledShares(
  { resolvedBy, completedBy, satisfiedBy }: Tally,
  teams: readonly StatingTeam[],
  channel: number,
  channels: number,
): HandledShares {
  let resolved = 0;
  let resolvedOf = 0;
  let satisfied = 0;
  let satisfiedOf = 0;
  for (const { index, resolves, satisfies } of teams) {
    const at = index * channels + channel;
    if (resolves[channel] === true) {
      resolved += resolvedBy[at]!;
      resolvedOf += completedBy[at]!;
    }
    if (satisfies[channel] === true) {
      satisfied += satisfiedBy[at]!;
      satisfiedOf += completedBy[at]!;
    }
  }
  return { resolution: share(resolved, resolvedOf), satisfaction: share(satisfied, satisfiedOf) };
}

/** A part of a whole; NaN of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}

/** The measures of a channel that come from its totals. */
export function channelValues(
  tally: Tally,
  totals: ChannelTotals,
  handled: HandledShares,
  channel: number,
  rule: ServiceRule,
): Partial<Record<MeasureId, number>> {
  const total = (field: number): number => totals.counts[field]!;
  const offered = total(count.offered);
  const answered = total(count.answered);
  const within = total(count.answeredWithin);
  const abandoned = total(count.abandoned);
  const short = total(count.abandonedWithin);
  const firstAttempts = firstAttemptsOf(totals);
  const serviceLevel = share(within, serviceBaseOf(rule.convention, offered, answered, short));
  // Under the convention "answered", a horizon in which nobody was answered has no base.
  const missed = Number.isNaN(serviceLevel)
    ? rule.convention === 'answered' && offered > 0
    : serviceLevel < rule.objective;
  const percentile = (of: number): number => waitPercentile(tally.waits, channel, answered, of);
  return {
    offered,
    firstAttempts,
    redials: total(count.redials),
    repeats: total(count.repeats),
    changed: total(count.changed),
    transferred: total(count.transferred),
    answered,
    answeredWithin: within,
    abandoned,
    abandonedWithin: short,
    balked: total(count.balked),
    blocked: total(count.blocked),
    cutOff: total(count.cutOff),
    stillWaiting: total(count.stillWaiting),
    calledBack: total(count.calledBack),
    lost: total(count.lost),
    unresolved: total(count.unresolved),
    contactsPerNeed: share(offered, firstAttempts),
    firstContactResolution: handled.resolution,
    satisfactionIndex: handled.satisfaction,
    serviceLevel,
    serviceLevelOffered: share(within, offered),
    serviceLevelLessShortAbandons: share(within, offered - short),
    serviceLevelAnswered: share(within, answered),
    answerRate: share(answered, offered),
    abandonment: share(abandoned, offered),
    averageSpeedOfAnswer: share(totals.answeredWait, answered),
    meanWait: share(totals.answeredWait + tally.abandonedWait[channel]!, answered + abandoned),
    waitP50: percentile(0.5),
    waitP80: percentile(0.8),
    waitP90: percentile(0.9),
    waitP95: percentile(0.95),
    waitP99: percentile(0.99),
    delayed: share(total(count.delayed), offered),
    backlogPeak: totals.backlogPeak,
    oldestAgePeak: totals.oldestAge / 3600,
    objectiveMissed: missed ? 1 : 0,
  };
}

/** Needs of customers: what is offered and follows from nothing before. */
export function firstAttemptsOf({ counts }: ChannelTotals): number {
  return (
    counts[count.offered]! -
    counts[count.redials]! -
    counts[count.repeats]! -
    counts[count.changed]! -
    counts[count.transferred]!
  );
}
