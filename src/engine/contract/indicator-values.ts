import { unreachable } from '../../base/assert.ts';
import type { Objective, Scenario, Setup } from '../../scenario/types.ts';
import { providerCount } from '../queueing/tally.ts';
import { share } from '../replication/channel-values.ts';
import { serviceBaseOf } from '../replication/service.ts';
import type { BillingCalendar } from './billing-calendar.ts';
import type { Facts } from './facts.ts';
import type { IndicatorName } from './indicator-units.ts';
import { ENDS, MeasuredMonths, type ProviderField } from './measured-months.ts';
import type { MonthSpan } from './measuring-periods.ts';
import { StatedQuality } from './stated-quality.ts';

/**
 * The values of indicators, over any closed months, from what ended at the provider on its days that
 * are not excused. In each replication every month is closed once, in order; nothing else is kept
 * from one to the next.
 */
export class IndicatorValues {
  /** Also what the volume is read from. */
  readonly months: MeasuredMonths;

  private readonly calendar: BillingCalendar;
  private readonly conventions: readonly Objective['convention'][];
  private readonly quality: StatedQuality;
  private readonly providers: number;
  /** [month][channel][provider]: mean of the oldest age at the day's ends, hours. */
  private readonly ages: Float64Array;
  /** [month][provider]: days that are not excused. */
  private readonly days: Int32Array;

  constructor(scenario: Scenario, setup: Setup, calendar: BillingCalendar) {
    const channels = scenario.channels.length;
    const providers = scenario.providers.length;
    this.calendar = calendar;
    this.conventions = scenario.channels.map(({ objective }) => objective.convention);
    this.months = new MeasuredMonths({
      months: calendar.months,
      channels,
      providers,
      central: scenario.channels.map(({ id }) => setup.routing[id]?.queue === 'central'),
    });
    this.quality = new StatedQuality(scenario, setup, calendar);
    this.providers = providers;
    this.ages = new Float64Array(calendar.months.length * channels * providers);
    this.days = new Int32Array(calendar.months.length * providers);
  }

  /** Keeps what stands when a month is closed. */
  close(month: number, facts: Facts): void {
    this.months.close(month, facts);
    this.quality.close(month, facts);
    const channels = this.conventions.length;
    const from = month * channels * this.providers;
    for (let i = from; i < from + channels * this.providers; i++) {
      this.ages[i] = facts.backlogAgeHours[i]!;
    }
    const { first, days } = this.calendar.months[month]!;
    for (let provider = 0; provider < this.providers; provider++) {
      let counted = 0;
      for (let day = first; day < first + days; day++) {
        if (facts.excused[provider]![day] !== 1) counted++;
      }
      this.days[month * this.providers + provider] = counted;
    }
  }

  /**
   * Value of an indicator in its own unit; NaN: nothing to measure.
   *
   * A rate over all channels pools their contacts; a service level pools those in time and those that
   * each channel's convention counts; a backlog is as old as that of the channel where it is oldest.
   * Where a service level counts the answered alone and nobody who came was answered, it is 0.
   * Resolution and satisfaction are of the contacts of teams that state how well they do.
   *
   * @param channel −1: all of the provider's
   */
  value(name: IndicatorName, provider: number, channel: number, span: MonthSpan): number {
    const channels = channel >= 0 ? [channel] : this.conventions.map((_, index) => index);
    const total = (field: ProviderField): number =>
      channels.reduce((sum, c) => sum + this.months.measured(field, c, provider, span), 0);
    const ended = (): number => ENDS.reduce<number>((sum, field) => sum + total(field), 0);
    switch (name) {
      case 'answerRate':
        return share(total(providerCount.answered), ended());
      case 'abandonment':
        return share(total(providerCount.abandoned), ended());
      case 'serviceLevel':
        return this.serviceLevel(provider, channels, span, total(providerCount.answeredWithin));
      case 'averageSpeedOfAnswer':
        return share(
          total(providerCount.waitMilliseconds),
          total(providerCount.answered) * MILLISECONDS,
        );
      case 'firstContactResolution':
        return this.resolution(provider, channels, span);
      case 'satisfaction':
        return share(
          total(providerCount.satisfiedMillionths),
          total(providerCount.rated) * MILLIONTHS,
        );
      case 'netSatisfaction': {
        // Satisfied less dissatisfied; subtracted while they are whole numbers.
        const of = total(providerCount.rated) * MILLIONTHS;
        return share(2 * total(providerCount.satisfiedMillionths) - of, of);
      }
      case 'backlogAge':
        return this.backlogAge(provider, channels, span);
      case 'qualityScore':
        return this.quality.score(provider, channels, span, (c) =>
          this.months.measured(providerCount.completed, c, provider, span),
        );
      default:
        return unreachable(name);
    }
  }

  /** The kernel resolves all contacts of teams that state nothing: they are taken off both sides. */
  private resolution(provider: number, channels: readonly number[], span: MonthSpan): number {
    let resolved = 0;
    let of = 0;
    for (const c of channels) {
      const total = (field: ProviderField): number =>
        this.months.measured(field, c, provider, span);
      const stated = total(providerCount.resolvable);
      if (stated === 0) continue;
      resolved += total(providerCount.resolved) - (total(providerCount.completed) - stated);
      of += stated;
    }
    return share(resolved, of);
  }

  private serviceLevel(
    provider: number,
    channels: readonly number[],
    span: MonthSpan,
    within: number,
  ): number {
    let base = 0;
    let nobodyAnswered = false;
    for (const c of channels) {
      const total = (field: ProviderField): number =>
        this.months.measured(field, c, provider, span);
      const ended = ENDS.reduce<number>((sum, field) => sum + total(field), 0);
      const answered = total(providerCount.answered);
      const convention = this.conventions[c]!;
      base += serviceBaseOf(convention, ended, answered, total(providerCount.abandonedWithin));
      if (convention === 'answered' && answered === 0 && ended > 0) nobodyAnswered = true;
    }
    return base === 0 && nobodyAnswered ? 0 : share(within, base);
  }

  private backlogAge(provider: number, channels: readonly number[], span: MonthSpan): number {
    const means = channels
      .map((channel) => this.meanAge(provider, channel, span))
      .filter((mean) => !Number.isNaN(mean));
    return means.length === 0 ? NaN : Math.max(...means);
  }

  /** Mean over the months, each weighed by its days that are not excused. */
  private meanAge(provider: number, channel: number, span: MonthSpan): number {
    let sum = 0;
    let days = 0;
    for (let month = span.from; month <= span.to; month++) {
      const age =
        this.ages[(month * this.conventions.length + channel) * this.providers + provider]!;
      const counted = this.days[month * this.providers + provider]!;
      if (counted === 0 || Number.isNaN(age)) continue;
      sum += age * counted;
      days += counted;
    }
    return share(sum, days);
  }
}

const MILLISECONDS = 1000;
const MILLIONTHS = 1e6;
