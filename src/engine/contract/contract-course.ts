import type { ContractChange } from './cost-line.ts';
import type { Facts } from './facts.ts';
import type { FeeContext } from './fee-lines.ts';
import type { ForecastBook } from './forecast-book.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { lockInsOf } from './lock-ins.ts';
import { Reallocator } from './reallocation.ts';
import { TriggerWatch, type WatchedTrigger } from './triggers.ts';

type CourseContext = Pick<FeeContext, 'scenario' | 'plan' | 'terms'>;

/** What the contracts' own course changes: triggers, then re-allocation of shares. */
export class ContractCourse {
  private readonly context: CourseContext;
  private readonly values: IndicatorValues;
  private readonly forecasts: ForecastBook;
  private readonly triggers: TriggerWatch;
  private readonly reallocator: Reallocator;

  constructor(context: CourseContext, values: IndicatorValues, forecasts: ForecastBook) {
    const { scenario, plan, terms } = context;
    const { months } = terms.calendar;
    this.context = context;
    this.values = values;
    this.forecasts = forecasts;
    const channelOf = (name: string | undefined): number =>
      scenario.channels.findIndex(({ id }) => id === name);
    const lockIns = terms.providers.map((of) =>
      of === undefined ? [] : lockInsOf(of.commitments, plan.clock.firstDay),
    );
    const watched = terms.providers.flatMap((of, provider) =>
      (of?.triggers ?? []).flatMap(({ value, from, until }) =>
        value.map((trigger): WatchedTrigger => ({
          provider,
          trigger,
          from,
          until,
          channel: channelOf(trigger.channel),
          changes: trigger.then.effect === 'shareBecomes' ? channelOf(trigger.then.channel) : -1,
          lockIns: lockIns[provider]!,
        })),
      ),
    );
    this.triggers = new TriggerWatch(watched, months);
    this.reallocator = new Reallocator(
      (plan.setup.reallocations ?? []).map((reallocation) => {
        const channel = channelOf(reallocation.channel);
        const { providers } = plan.routing.channels[channel]!;
        return { reallocation, channel, providers };
      }),
      months,
      lockIns,
    );
  }

  /** Starts a replication. */
  begin(): void {
    this.triggers.begin();
  }

  /** Changes that a closed month decides, each from a later day on. */
  close(month: number, facts: Facts): ContractChange[] {
    const { days } = this.context.plan.clock;
    const ended = (provider: number): boolean =>
      facts.noticeDay[provider]! >= 0 || facts.contractEnd[provider]! < days;
    const changes = this.triggers.close(
      month,
      ({ trigger, provider, channel }) =>
        trigger.measure === 'volume'
          ? this.volume(month, provider, channel, facts)
          : this.values.value(trigger.measure, provider, channel, { from: month, to: month }),
      ended,
    );
    const moved = this.reallocator.close(
      month,
      (name, provider, channel, span) => this.values.value(name, provider, channel, span),
      facts.fixedShare ?? facts.agreedShare,
      ended,
    );
    return [...changes, ...moved];
  }

  /**
   * Contacts that came, as a multiple of those announced; of the channels that no commitment is
   * about, of those planned × the share agreed as known now. NaN: nothing was expected.
   *
   * @param channel −1: those of the commitment; without one, all
   */
  private volume(month: number, provider: number, channel: number, facts: Facts): number {
    const { scenario, plan, terms } = this.context;
    const announced = this.forecasts.months[provider]![month];
    const channels =
      channel >= 0 ? [channel] : (announced?.channels ?? scenario.channels.map((_, c) => c));
    const { first, days } = terms.calendar.months[month]!;
    let expected = 0;
    let came = 0;
    for (const c of channels) {
      came += this.values.months.volume(c, provider, { from: month, to: month });
      if (announced?.channels.includes(c) === true) {
        expected += this.forecasts.of(provider, month, c).contacts;
        continue;
      }
      for (let day = first; day < first + days; day++) {
        expected += plan.planned[c]![day]! * facts.agreedShare(c, provider, day);
      }
    }
    return expected === 0 ? NaN : came / expected;
  }
}
