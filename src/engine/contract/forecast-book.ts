import type { BillingMonth } from './billing-calendar.ts';
import type { Dated } from './dated.ts';
import type { Facts } from './facts.ts';
import {
  commitmentOf,
  forecastGiven,
  forecastUntil,
  type DailyForecast,
  type Forecast,
  type MonthCommitment,
} from './forecast-given.ts';
import type { Commitment } from './terms.ts';

/** A provider's commitment for a month, with what it was told to expect. */
export interface AnnouncedMonth extends MonthCommitment {
  readonly provider: number;
  readonly month: number;
  /** Indexes of the channels that it is about. */
  readonly channels: readonly number[];
}

/** The forecasts of volume that a setup's providers have been given, in one replication. */
export class ForecastBook {
  /** [provider][month]; undefined: no commitment. */
  readonly months: readonly (readonly (AnnouncedMonth | undefined)[])[];

  private readonly calendar: readonly BillingMonth[];
  private readonly planned: readonly ArrayLike<number>[];
  /** [day]: what is announced on it. */
  private readonly onDay: ReadonlyMap<number, readonly AnnouncedMonth[]>;
  /** [provider][month × channels + channel]. */
  private readonly given: (DailyForecast | undefined)[][];

  /**
   * @param commitments [provider] @param channelIds [channel]
   * @param planned [channel][day]: first attempts planned
   */
  constructor(
    commitments: readonly (readonly Dated<Commitment>[])[],
    calendar: readonly BillingMonth[],
    channelIds: readonly string[],
    planned: readonly ArrayLike<number>[],
  ) {
    this.calendar = calendar;
    this.planned = planned;
    this.months = commitments.map((dated, provider) =>
      calendar.map((month, index): AnnouncedMonth | undefined => {
        const found = commitmentOf(month, dated);
        if (found === undefined) return undefined;
        const { channel } = found.commitment;
        const channels = channelIds.flatMap((id, at) =>
          channel === undefined || channel === id ? [at] : [],
        );
        return { ...found, provider, month: index, channels };
      }),
    );
    const onDay = new Map<number, AnnouncedMonth[]>();
    for (const announced of this.months.flat()) {
      if (announced === undefined) continue;
      const before = onDay.get(announced.announced) ?? [];
      onDay.set(announced.announced, [...before, announced]);
    }
    this.onDay = onDay;
    this.given = commitments.map(() => []);
  }

  /** Starts a replication. */
  begin(): void {
    for (const of of this.given) of.length = 0;
  }

  /** Gives the forecasts that are due on a day; `facts` as they stand at its start. */
  startDay(day: number, facts: Facts): void {
    for (const { provider, month, channels, announced } of this.onDay.get(day) ?? []) {
      for (const channel of channels) {
        this.given[provider]![month * this.planned.length + channel] = forecastGiven(
          provider,
          channel,
          this.calendar[month]!,
          announced,
          this.planned,
          facts,
        );
      }
    }
  }

  /**
   * What was announced for the days of a month on which the contract lasts; nothing of a channel that
   * the commitment is not about.
   *
   * @param contractEnd first day of the horizon without the contract
   */
  of(provider: number, month: number, channel: number, contractEnd = Infinity): Forecast {
    const given = this.given[provider]![month * this.planned.length + channel];
    return given === undefined ? NOTHING : forecastUntil(given, contractEnd);
  }

  /** All channels of a month's commitment together. */
  total(provider: number, month: number, contractEnd = Infinity): Forecast {
    let contacts = 0;
    let payable = 0;
    for (const channel of this.months[provider]![month]?.channels ?? []) {
      const of = this.of(provider, month, channel, contractEnd);
      contacts += of.contacts;
      payable += of.payable;
    }
    return { contacts, payable };
  }
}

const NOTHING: Forecast = { contacts: 0, payable: 0 };
