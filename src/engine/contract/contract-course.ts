import type { Scenario, Setup } from '../../scenario/types.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ContractChange } from './cost-line.ts';
import type { Facts } from './facts.ts';
import type { ForecastBook } from './forecast-book.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { lockInsOf } from './lock-ins.ts';
import { Reallocator, type WatchedReallocation } from './reallocation.ts';
import type { Terms } from './terms.ts';
import { TriggerWatch, type WatchedTrigger } from './triggers.ts';

/** What a setup's contracts change of their own course. */
export interface CoursePlan {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly routing: RoutingPlan;
  readonly terms: Terms;
  /** Days since 1970-01-01 of the horizon's first day. */
  readonly firstDay: number;
  /** [channel][day]: first attempts planned. */
  readonly planned: readonly ArrayLike<number>[];
}

/** The triggers and re-allocations of a setup, month by month; first the triggers, by provider. */
export class ContractCourse {
  private readonly plan: CoursePlan;
  private readonly values: IndicatorValues;
  private readonly forecasts: ForecastBook;
  private readonly triggers: TriggerWatch;
  private readonly reallocator: Reallocator;
  private readonly days: number;

  /** @param values closed for a month before the course is @param forecasts given so far */
  constructor(plan: CoursePlan, values: IndicatorValues, forecasts: ForecastBook) {
    const { months, periodOfDay } = plan.terms.calendar;
    const lockIns = plan.terms.providers.map((of) =>
      of === undefined ? [] : lockInsOf(of.commitments, plan.firstDay),
    );
    this.plan = plan;
    this.values = values;
    this.forecasts = forecasts;
    this.triggers = new TriggerWatch(watchedTriggers(plan, lockIns), months);
    this.reallocator = new Reallocator(watchedReallocations(plan), months, lockIns);
    this.days = periodOfDay.length;
  }

  /** Starts a replication. */
  begin(): void {
    this.triggers.begin();
  }

  /** What a month that is closed changes, each from a later day on. */
  close(month: number, facts: Facts): ContractChange[] {
    const ended = (provider: number): boolean =>
      facts.noticeDay[provider]! >= 0 || facts.contractEnd[provider]! < this.days;
    return [
      ...this.triggers.close(month, (watched) => this.valueOf(watched, month, facts), ended),
      ...this.reallocator.close(
        month,
        (name, provider, channel, span) => this.values.value(name, provider, channel, span),
        facts.agreedShare,
        ended,
      ),
    ];
  }

  /** What a trigger measures, of one month; NaN: nothing measured. */
  private valueOf(
    { provider, trigger, channel }: WatchedTrigger,
    month: number,
    facts: Facts,
  ): number {
    const span = { from: month, to: month };
    return trigger.measure === 'volume'
      ? this.volume(provider, channel, month, facts)
      : this.values.value(trigger.measure, provider, channel, span);
  }

  /**
   * The volume of a month as a multiple of what was expected: of the forecast that the commitment
   * had announced, and for channels without one, of the plan with the shares agreed. Without a
   * channel of its own, a trigger watches those of the commitment, or else all. NaN: nothing expected.
   */
  private volume(provider: number, channel: number, month: number, facts: Facts): number {
    const announced = this.forecasts.months[provider]?.[month];
    const all = this.plan.planned.map((_, index) => index);
    const channels = channel >= 0 ? [channel] : (announced?.channels ?? all);
    let came = 0;
    let expected = 0;
    for (const c of channels) {
      came += this.values.months.volume(c, provider, { from: month, to: month });
      expected +=
        announced?.channels.includes(c) === true
          ? this.forecasts.of(provider, month, c).contacts
          : this.plannedVolume(provider, c, month, facts);
    }
    return expected > 0 ? came / expected : NaN;
  }

  private plannedVolume(provider: number, channel: number, month: number, facts: Facts): number {
    const { first, days } = this.plan.terms.calendar.months[month]!;
    let sum = 0;
    for (let day = first; day < first + days; day++) {
      sum += this.plan.planned[channel]![day]! * facts.agreedShare(channel, provider, day);
    }
    return sum;
  }
}

/** The triggers of the providers that have a team in the setup. */
function watchedTriggers(
  { scenario, terms }: CoursePlan,
  lockIns: readonly WatchedTrigger['lockIns'][],
): WatchedTrigger[] {
  const index = (id: string | undefined): number =>
    scenario.channels.findIndex((channel) => channel.id === id);
  return terms.providers.flatMap((of, provider) =>
    (of?.contract.triggers ?? []).map((trigger) => ({
      provider,
      trigger,
      channel: index(trigger.channel),
      changes: trigger.then.effect === 'shareBecomes' ? index(trigger.then.channel) : -1,
      lockIns: lockIns[provider]!,
    })),
  );
}

function watchedReallocations({ scenario, setup, routing }: CoursePlan): WatchedReallocation[] {
  return (setup.reallocations ?? []).map((reallocation) => {
    const channel = scenario.channels.findIndex(({ id }) => id === reallocation.channel);
    return { reallocation, channel, providers: routing.channels[channel]!.providers };
  });
}
