import { tr } from '../../../base/words.ts';
import type { IndicatorMonthsData, RewardsData } from '../../../charts/index.ts';
import type { IndicatorColumn } from '../../../engine/contract/cost-line.ts';
import type { ContractAnswer } from '../../../estimate/contract-answer.ts';
import type { Interval } from '../../../estimate/interval.ts';
import { daysFromCivil } from '../../../base/calendar.ts';
import { choiceWords } from '../../../i18n/en-choices.ts';
import {
  indicatorUnit,
  lowerIsBetter,
  valueInWords,
} from '../../../i18n/clauses/indicator-unit.ts';
import type { Indicator, IndicatorName } from '../../../scenario/clause-types.ts';
import type { Scenario } from '../../../scenario/types.ts';

/** One indicator of one setup in the month that settles a measuring period. */
export interface RewardPoint {
  readonly setup: number;
  readonly month: number;
  /** Mean of the replications that measured it; NaN: none did. */
  readonly value: number;
  readonly target: number;
  /** Bonus (above zero) or malus, in the scenario's currency. */
  readonly amount: number;
  readonly perPoint: number;
  /** Share of the replications that measured it. */
  readonly measured: number;
}

/** What an indicator comes to in one setup, over the horizon. */
export interface RewardOfSetup {
  readonly setup: number;
  /** Mean over the measuring periods; NaN: never measured. */
  readonly value: number;
  readonly amount: number;
  readonly perPoint: number;
}

/** One indicator of one contract, through all amendments, in all setups. */
export interface Reward {
  readonly key: string;
  readonly provider: number;
  readonly indicator: IndicatorName;
  /** Name of the channel it is limited to. */
  readonly channel: string | undefined;
  /** Every target it has had, in their order. */
  readonly targets: readonly number[];
  readonly bySetup: readonly RewardOfSetup[];
  /** By setup, then by month. */
  readonly points: readonly RewardPoint[];
}

/** The indicator that a column stands for; undefined when the scenario does not have it. */
export function indicatorOf(
  { providers }: Scenario,
  { provider, clause, amendment }: IndicatorColumn,
): Indicator | undefined {
  const contract = providers[provider]?.contract;
  const list =
    amendment === -1 ? contract?.indicators : contract?.amendments?.[amendment]?.indicators;
  return list?.[clause];
}

/** Whether any contract has, or comes to have, an indicator. */
export function hasIndicators({ providers }: Scenario): boolean {
  return providers.some(
    ({ contract }) =>
      (contract.indicators?.length ?? 0) > 0 ||
      contract.amendments?.some(({ indicators }) => (indicators?.length ?? 0) > 0),
  );
}

/** Every indicator that was ever measured, provider by provider. */
export function rewards(scenario: Scenario, contracts: ContractAnswer): readonly Reward[] {
  const found = new Map<string, { provider: number; own: Indicator; points: RewardPoint[] }>();
  for (const each of contracts.indicators) {
    const own = indicatorOf(scenario, each.column);
    if (own === undefined) continue;
    const { provider } = each.column;
    const key = `${String(provider)} ${own.indicator} ${own.channel ?? ''}`;
    const { setup, month, value, amount, perPoint, measured } = each;
    const point = { setup, month, value, target: own.target, amount, perPoint, measured };
    const known = found.get(key);
    if (known === undefined) found.set(key, { provider, own, points: [point] });
    else known.points.push(point);
  }
  return [...found]
    .map(([key, { provider, own, points }]): Reward => {
      const ordered = points.toSorted((a, b) => a.setup - b.setup || a.month - b.month);
      const setups = [...new Set(ordered.map(({ setup }) => setup))];
      return {
        key,
        provider,
        indicator: own.indicator,
        channel: scenario.channels.find(({ id }) => id === own.channel)?.name,
        targets: [...new Set(points.toSorted((a, b) => a.month - b.month).map((p) => p.target))],
        bySetup: setups.map((setup) => ofSetup(ordered.filter((p) => p.setup === setup))),
        points: ordered,
      };
    })
    .sort((a, b) => a.provider - b.provider);
}

/** Of one setup: the mean weighs each period by how often it was measured. */
function ofSetup(points: readonly RewardPoint[]): RewardOfSetup {
  let [value, weight, amount, perPoint] = [0, 0, 0, 0];
  for (const point of points) {
    amount += point.amount;
    perPoint += point.perPoint;
    if (!Number.isFinite(point.value) || point.measured === 0) continue;
    value += point.value * point.measured;
    weight += point.measured;
  }
  return { setup: points[0]?.setup ?? 0, value: value / weight, amount, perPoint };
}

/** "share answered, Phone". */
export function rewardName({ indicator, channel }: Reward): string {
  const name = choiceWords(indicator);
  return channel === undefined ? name : `${name}, ${channel}`;
}

/** "one more point of share answered", "one second less of average speed of answer". */
export function onePoint(reward: Reward): string {
  const { indicator, channel } = reward;
  const name =
    channel === undefined ? rewardName(reward) : `${choiceWords(indicator)} (${channel})`;
  if (!lowerIsBetter(indicator)) return tr`one more point of ${name}`;
  switch (indicatorUnit(indicator)) {
    case 'seconds':
      return tr`one second less of ${name}`;
    case 'hours':
      return tr`one hour less of ${name}`;
    default:
      return tr`one point less of ${name}`;
  }
}

/** A value of the indicator with as many digits as a person reads: "91.2 %", "23 s", "1.4 h". */
export function rewardValue(indicator: IndicatorName, value: number): string {
  if (!Number.isFinite(value)) return tr`not measured`;
  const decimals = { share: 3, score: 3, ofForecast: 3, seconds: 1, hours: 1 };
  return valueInWords(indicator, Number(value.toFixed(decimals[indicatorUnit(indicator)])));
}

/** "92 %", "92 % then 90 %". */
export function rewardTarget({ indicator, targets }: Reward): string {
  return targets
    .map((target) => valueInWords(indicator, target))
    .reduce((told, next) => tr`${told} then ${next}`);
}

/**
 * What the plot of all indicators is drawn from; without `interval`, which gives the interval of what
 * one point more pays in a setup, there are no intervals.
 */
export function rewardsPlotData(
  scenario: Scenario,
  found: readonly Reward[],
  interval: (reward: Reward, setup: number) => Interval | undefined = () => undefined,
): RewardsData {
  return {
    setups: scenario.setups.map(({ name }) => name),
    currency: scenario.currency,
    rows: found.map((reward) => ({
      name: tr`${scenario.providers[reward.provider]?.name ?? ''}: ${rewardName(reward)}, target ${rewardTarget(reward)}`,
      bars: reward.bySetup.map(({ setup, perPoint, amount }) => {
        const { low = -Infinity, high = Infinity } = interval(reward, setup) ?? {};
        return { setup, perPoint, low, high, amount };
      }),
    })),
  };
}

/** What the plot of one indicator through the months is drawn from. */
export function rewardMonthsData(
  scenario: Scenario,
  { months }: ContractAnswer,
  { indicator, points }: Reward,
): IndicatorMonthsData {
  return {
    setups: scenario.setups.map(({ name }) => name),
    months: months.map(({ year, month }) => daysFromCivil(year, month, 1) * 86_400_000),
    points,
    currency: scenario.currency,
    valueText: (value) => rewardValue(indicator, value),
  };
}
