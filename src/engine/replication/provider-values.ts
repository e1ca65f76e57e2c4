import { FAILURES, failedFor } from '../contract/central-failures.ts';
import type { MeasureId } from '../measures.ts';
import { providerCount, PROVIDER_COUNTS, type Tally } from '../queueing/tally.ts';
import { share, type HandledShares } from './channel-values.ts';
import { serviceBaseOf, type ServiceRule } from './service.ts';

/** Hours of the agents of each team over a replication. */
export interface TeamHours {
  readonly staffed: ArrayLike<number>;
  readonly standby: ArrayLike<number>;
}

/** A provider's own measures, all channels together; `teams`: the indexes of its teams. */
export function providerValues(
  { answeredBy, cutOffBy, handledBy, occupied }: Tally,
  teams: readonly number[],
  channels: number,
  hours: TeamHours,
): Partial<Record<MeasureId, number>> {
  let answered = 0;
  let cutOff = 0;
  let handled = 0;
  let staffed = 0;
  let standby = 0;
  let busy = 0;
  for (const team of teams) {
    for (let at = team * channels; at < (team + 1) * channels; at++) {
      answered += answeredBy[at]!;
      cutOff += cutOffBy[at]!;
      handled += handledBy[at]!;
    }
    staffed += hours.staffed[team]!;
    standby += hours.standby[team]!;
    busy += occupied[team]!;
  }
  return {
    providerAnswered: answered,
    providerCutOff: cutOff,
    providerHandledHours: handled / 3600,
    providerStaffedHours: staffed,
    providerStandbyHours: standby,
    providerOccupancy: share(busy / 3600, staffed + standby),
  };
}

/** What counts at each provider over the horizon, by channel. */
export interface ProviderTotals {
  /** [(channel × (providers + 1) + provider) × PROVIDER_COUNTS]; the client's queues as they are. */
  readonly sums: Float64Array;
  readonly providers: number;
}

/** Queues that the client holds, and whose contacts fail there. */
export interface CentralQueues {
  /** [channel]: whether its contacts wait in one. */
  readonly channels: readonly boolean[];
  /** Share of a channel that a provider was agreed to get on a day. */
  readonly agreed: (channel: number, provider: number, day: number) => number;
}

/**
 * Adds up the days of the horizon: what ended at each provider, and its part of what failed in a queue
 * that the client holds, as its contract counts it.
 *
 * @param central left out: the client holds none
 */
export function providerTotals(
  { providerDays }: Tally,
  days: number,
  channels: number,
  providers: number,
  central?: CentralQueues,
): ProviderTotals {
  const sums = new Float64Array(channels * (providers + 1) * PROVIDER_COUNTS);
  const each = (providers + 1) * PROVIDER_COUNTS;
  for (let day = 0, at = 0; day < days; day++) {
    for (let i = 0; i < sums.length; i++) sums[i]! += providerDays[at++]!;
    for (let channel = 0; channel < channels; channel++) {
      if (central?.channels[channel] !== true) continue;
      const failed = (day * channels + channel) * each + providers * PROVIDER_COUNTS;
      if (FAILURES.every((field) => providerDays[failed + field] === 0)) continue;
      for (let provider = 0; provider < providers; provider++) {
        const agreed = central.agreed(channel, provider, day);
        const to = channel * each + provider * PROVIDER_COUNTS;
        for (const field of FAILURES) {
          sums[to + field]! += failedFor(providerDays[failed + field]!, agreed);
        }
      }
    }
  }
  return { sums, providers };
}

function totalAt(
  { sums, providers }: ProviderTotals,
  channel: number,
  provider: number,
  field: number,
): number {
  return sums[(channel * (providers + 1) + provider) * PROVIDER_COUNTS + field]!;
}

/**
 * Needs that a channel's contacts settled. Where nothing can follow a contact, the kernel does not
 * ask: every answered one settles its need.
 *
 * @param follows by provider: whether a contact there may be transferred, or left unresolved
 */
export function needsResolved(
  totals: ProviderTotals,
  channel: number,
  follows: readonly boolean[],
  inHand: readonly number[],
): number {
  return follows.reduce((sum, may, provider) => {
    const total = (field: number): number => totalAt(totals, channel, provider, field);
    const handled = total(providerCount.answered) - inHand[provider]!;
    return sum + (may ? total(providerCount.resolved) : handled);
  }, 0);
}

/** How well a provider served a channel: of the contacts that count there. */
export function providerChannelValues(
  totals: ProviderTotals,
  channel: number,
  provider: number,
  rule: ServiceRule,
  handled: HandledShares,
): Partial<Record<MeasureId, number>> {
  const total = (field: number): number => totalAt(totals, channel, provider, field);
  const answered = total(providerCount.answered);
  const abandoned = total(providerCount.abandoned);
  const ended = answered + abandoned + total(providerCount.blocked) + total(providerCount.cutOff);
  const short = total(providerCount.abandonedWithin);
  return {
    providerServiceLevel: share(
      total(providerCount.answeredWithin),
      serviceBaseOf(rule.convention, ended, answered, short),
    ),
    providerAnswerRate: share(answered, ended),
    providerAbandonment: share(abandoned, ended),
    providerResolution: handled.resolution,
    providerSatisfaction: handled.satisfaction,
  };
}
