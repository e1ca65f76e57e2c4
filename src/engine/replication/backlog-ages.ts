import type { BillingMonth } from '../contract/billing-calendar.ts';
import { SECONDS_A_DAY } from '../demand/clock.ts';
import type { Kernel } from '../queueing/kernel.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';

/**
 * How old the oldest contact is that a provider has to work off as a day ends, in its own queue or in
 * the client's central one: the mean over the days of a month that are not excused.
 */
export class BacklogAges {
  private readonly routing: RoutingPlan;
  private readonly kernel: Pick<Kernel, 'lines' | 'slots'>;
  /** [channel × providers + provider]: hours. */
  private readonly oldest: Float64Array;

  constructor(routing: RoutingPlan, kernel: Pick<Kernel, 'lines' | 'slots'>) {
    this.routing = routing;
    this.kernel = kernel;
    this.oldest = new Float64Array(routing.channels.length * routing.providers);
  }

  /** Starts a replication: no age; NaN for a provider that does not answer a channel. */
  begin(ages: Float64Array): void {
    const { channels, providers, teamsFor } = this.routing;
    const each = channels.length * providers;
    for (let at = 0; at < ages.length; at++) {
      const channel = Math.floor((at % each) / providers);
      const provider = at % providers;
      const answers =
        channels[channel]!.providers.includes(provider) && teamsFor[channel]![provider]!.length > 0;
      ages[at] = answers ? 0 : NaN;
    }
  }

  /**
   * Notes the end of a day.
   *
   * @param excused [provider][day] @param ages as Facts.backlogAgeHours
   */
  note(
    day: number,
    month: number,
    { first, days }: Pick<BillingMonth, 'first' | 'days'>,
    excused: readonly Uint8Array[],
    ages: Float64Array,
  ): void {
    const { providers } = this.routing;
    const { oldest } = this;
    this.findOldest((day + 1) * SECONDS_A_DAY);
    for (let provider = 0; provider < providers; provider++) {
      const free = excused[provider]!;
      if (free[day] === 1) continue;
      let counted = 0;
      for (let other = first; other < first + days; other++) if (free[other] !== 1) counted++;
      for (let at = provider; at < oldest.length; at += providers) {
        ages[month * oldest.length + at]! += oldest[at]! / counted;
      }
    }
  }

  private findOldest(now: number): void {
    const { lines, slots } = this.kernel;
    const { channels, providers, queues } = this.routing;
    const { oldest } = this;
    oldest.fill(0);
    queues.forEach(({ channel, provider }, queue) => {
      const first = lines.first[queue]!;
      if (first < 0) return;
      const age = (now - slots.arrival[first]!) / 3600;
      for (const p of provider >= 0 ? [provider] : channels[channel]!.providers) {
        const at = channel * providers + p;
        oldest[at] = Math.max(oldest[at]!, age);
      }
    });
  }
}
