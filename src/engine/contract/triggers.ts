import type { BillingMonth } from './billing-calendar.ts';
import type { ContractChange } from './cost-line.ts';
import { afterLockIns, type DaySpan } from './lock-ins.ts';
import type { Trigger } from './terms.ts';

/** A trigger of a provider's contract. */
export interface WatchedTrigger {
  readonly provider: number;
  readonly trigger: Trigger;
  /** Days on which its list is in force: first, and first without it. */
  readonly from: number;
  readonly until: number;
  /** Index of the channel it measures; −1: all. */
  readonly channel: number;
  /** Index of the channel whose share it changes; −1: all that the provider has a share of. */
  readonly changes: number;
  /** Windows in which the provider's share may not change. */
  readonly lockIns: readonly DaySpan[];
}

/**
 * Watches the triggers of a setup's contracts, in the order given.
 *
 * Whole months under the list of triggers alone count: part months at either end of the horizon, or
 * of the list, neither continue a row nor break it. A month in which nothing was measured breaks it. A trigger that may act more than once
 * begins to count again with the first month that begins on the day of its change or later: what it
 * has already answered is not held against the provider twice. It acts no more on a contract that
 * has been ended. What would change after the horizon is left out.
 */
export class TriggerWatch {
  private readonly triggers: readonly WatchedTrigger[];
  private readonly months: readonly BillingMonth[];
  private readonly days: number;
  /** [trigger]: months in a row; first day on which it counts again (Infinity: it has acted). */
  private readonly row: Int32Array;
  private readonly rests: Float64Array;

  constructor(triggers: readonly WatchedTrigger[], months: readonly BillingMonth[]) {
    const last = months[months.length - 1];
    this.triggers = triggers;
    this.months = months;
    this.days = last === undefined ? 0 : last.first + last.days;
    this.row = new Int32Array(triggers.length);
    this.rests = new Float64Array(triggers.length);
  }

  /** Starts a replication. */
  begin(): void {
    this.row.fill(0);
    this.rests.fill(0);
  }

  /**
   * A month is closed; returns what the triggers change, each from a later day on.
   *
   * @param valueOf of what a trigger measures, in that month; NaN: nothing measured
   * @param ended whether the end of a provider's contract has been told
   */
  close(
    month: number,
    valueOf: (watched: WatchedTrigger, month: number) => number,
    ended: (provider: number) => boolean,
  ): ContractChange[] {
    const { first, days, part } = this.months[month]!;
    if (part < 1) return [];
    const changes: ContractChange[] = [];
    const ending = new Set<number>();
    this.triggers.forEach((watched, at) => {
      const { trigger, provider, from: since, until } = watched;
      if (first < since || first + days > until) return;
      if (first < this.rests[at]! || ended(provider) || ending.has(provider)) return;
      const value = valueOf(watched, month);
      const reached = trigger.is === 'below' ? value < trigger.than : value > trigger.than;
      this.row[at] = reached ? this.row[at]! + 1 : 0;
      if (this.row[at] < trigger.forMonths) return;
      const from = this.months[month + 1 + trigger.noticeMonths]?.first ?? this.days;
      const share = trigger.then.effect === 'shareBecomes';
      const day = share ? afterLockIns(from, watched.lockIns) : from;
      this.row[at] = 0;
      this.rests[at] = trigger.repeats ? day : Infinity;
      if (day >= this.days) return;
      const change = changeOf(watched, day);
      if (change.kind === 'ends') ending.add(provider);
      changes.push(change);
    });
    return changes;
  }
}

function changeOf({ trigger, provider, changes }: WatchedTrigger, day: number): ContractChange {
  const { then } = trigger;
  switch (then.effect) {
    case 'shareBecomes':
      return { kind: 'share', day, provider, channel: changes, share: then.share };
    case 'pricesTimes':
      return { kind: 'prices', day, provider, factor: then.factor };
    case 'contractEnds':
      return {
        kind: 'ends',
        day,
        provider,
        ...(then.reason === undefined ? {} : { reason: then.reason }),
      };
  }
}
