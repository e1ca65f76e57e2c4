import type { Scenario, Setup } from '../../scenario/types.ts';
import { sitesOf } from '../hazards/footprint.ts';
import type { BillingCalendar } from './billing-calendar.ts';
import type { Facts } from './facts.ts';
import type { MonthSpan } from './measuring-periods.ts';

/**
 * Quality scores of what was handled: each contact has the score that its team states for the
 * channel. By channel, the mean over the teams that state one, weighed by the contacts that each
 * handled to their end in the months measured.
 */
export class StatedQuality {
  private readonly calendar: BillingCalendar;
  private readonly channels: number;
  /** [team × channels + channel]; NaN: not stated. */
  private readonly stated: Float64Array;
  /** [team]: index of its provider. */
  private readonly providerOf: readonly number[];
  /** [month][team × channels + channel]: contacts handled to their end; empty: nobody states a score. */
  private readonly handled: Float64Array;

  constructor(scenario: Scenario, setup: Setup, calendar: BillingCalendar) {
    const sites = sitesOf(scenario);
    this.calendar = calendar;
    this.channels = scenario.channels.length;
    this.providerOf = setup.teams.map(
      (team) => sites.find(({ site }) => site.id === team.site)!.provider,
    );
    this.stated = Float64Array.from(
      setup.teams.flatMap((team, index) =>
        scenario.channels.map(({ id }) =>
          team.channels.includes(id)
            ? (team.skills?.[id]?.quality ??
              scenario.providers[this.providerOf[index]!]!.skills[id]?.quality ??
              NaN)
            : NaN,
        ),
      ),
    );
    const any = this.stated.some((score) => !Number.isNaN(score));
    this.handled = new Float64Array(any ? calendar.months.length * this.stated.length : 0);
  }

  /** Keeps what was handled in a month that is closed. */
  close(month: number, { completed, bands }: Facts): void {
    if (this.handled.length === 0) return;
    const width = this.stated.length;
    const to = month * width;
    this.handled.fill(0, to, to + width);
    this.calendar.periods.forEach((period, index) => {
      if (period.month !== month) return;
      for (let band = 0; band < bands; band++) {
        const from = (index * bands + band) * width;
        for (let i = 0; i < width; i++) this.handled[to + i]! += completed[from + i]!;
      }
    });
  }

  /**
   * Mean score of a provider; NaN where none is stated, or nothing was handled.
   *
   * @param contacts by channel: what the channel counts for, excused days left out
   */
  score(
    provider: number,
    channels: readonly number[],
    { from, to }: MonthSpan,
    contacts: (channel: number) => number,
  ): number {
    if (this.handled.length === 0) return NaN;
    const width = this.stated.length;
    let points = 0;
    let of = 0;
    for (const channel of channels) {
      let sum = 0;
      let stating = 0;
      let all = 0;
      this.providerOf.forEach((owner, team) => {
        if (owner !== provider) return;
        const at = team * this.channels + channel;
        let handled = 0;
        for (let month = from; month <= to; month++) handled += this.handled[month * width + at]!;
        all += handled;
        if (Number.isNaN(this.stated[at]!)) return;
        sum += handled * this.stated[at]!;
        stating += handled;
      });
      if (stating === 0) continue;
      const weight = contacts(channel) * (stating / all);
      points += weight * (sum / stating);
      of += weight;
    }
    return of > 0 ? points / of : NaN;
  }
}
