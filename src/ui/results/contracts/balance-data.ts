import { said, tr } from '../../../base/words.ts';
import type { WaterfallData } from '../../../charts/index.ts';
import type { MeasureId } from '../../../engine/measures.ts';
import type { Answer, Paired } from '../../../estimate/answer.ts';
import type { BalancePart, BalanceSide, CostBalance } from '../../../estimate/cost-balance.ts';
import { isLoss } from '../../../estimate/cost-groups.ts';
import { money as moneyOf } from '../../../i18n/statement-numbers.ts';
import type { Interval } from '../../../estimate/interval.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { percentOf } from '../data/convention.ts';
import { effectOf, EFFECT_WORDS, type DifferenceEffect } from '../data/effect.ts';
import {
  showDifference,
  showInterval,
  showValue,
  wholeNumber,
  type Quantity,
} from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';

/** Every part of the difference in words. */
export const PART_WORDS: Readonly<Record<BalancePart, string>> = {
  pricePerContact: 'Price per contact: tiers, discounts, fees',
  contactsAnswered: 'Contacts answered, at the former price',
  governance: 'Governance and integration',
  standby: 'Standby cover',
  indicators: 'Bonus and malus',
  commitments: 'Take-or-pay, excess, least invoice',
  leaving: 'Exit fees and new agents',
  transfers: 'Transfers between providers',
  lost: 'Contacts lost',
  breaches: 'Continuity breaches and penalties',
  churn: 'Customers who leave',
};

/** A line of the balance in words. */
export interface BalanceLine {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly difference: string;
  readonly interval: string | undefined;
  /** A sum of the lines above it. */
  readonly isSum: boolean;
}

/** A result that is not money, of both setups. */
export interface BesideLine extends Omit<BalanceLine, 'isSum'> {
  readonly effect: DifferenceEffect | undefined;
  readonly effectWord: string;
}

const isLossPart = (part: BalancePart): boolean =>
  part !== 'pricePerContact' && part !== 'contactsAnswered' && isLoss(part);

/** The balance line by line: what is paid more, what is avoided, and the whole of it. */
export function balanceLines(
  { rows, difference, paid, losses, ...known }: CostBalance,
  currency: string,
): readonly BalanceLine[] {
  const quantity: Quantity = { unit: 'currency', currency };
  const lineOf = (name: string, a: string, b: string, of: Interval, isSum = false): BalanceLine => {
    const { value, interval } = showDifference(of, quantity);
    return { name, a, b, difference: value, interval, isSum };
  };
  const money = (value: number): string => showValue(value, quantity);
  const sumOf = (name: string, { a, b, difference: of }: BalanceSide): BalanceLine =>
    lineOf(name, money(a), money(b), of, true);
  const lines = rows.map(({ part, a, b, difference: own }) => {
    const words = (which: 'a' | 'b', spent: number): string =>
      part === 'pricePerContact'
        ? moneyOf(Number(known.pricePerContact[which].toFixed(2)), currency)
        : part === 'contactsAnswered'
          ? wholeNumber(known.contacts[which])
          : money(spent);
    return { part, line: lineOf(said(PART_WORDS[part]), words('a', a), words('b', b), own) };
  });
  const side = (wantsLoss: boolean): readonly BalanceLine[] =>
    lines.filter(({ part }) => isLossPart(part) === wantsLoss).map(({ line }) => line);
  return [
    ...side(false),
    sumOf(tr`What is paid`, paid),
    ...side(true),
    sumOf(tr`What bad service costs`, losses),
    sumOf(tr`In all`, { ...known, difference }),
  ];
}

/** What the two setups bring beside money: paired, as in the table of the measures. */
export function besideLines(scenario: Scenario, answer: Answer, b: number): readonly BesideLine[] {
  const several = scenario.channels.length > 1;
  const { isYear } = periodOf(scenario);
  const found = (
    name: string,
    measure: MeasureId,
    channel: number,
    quantity: Quantity,
  ): BesideLine[] => {
    const at = (setup: number): Interval | undefined =>
      answer.summaries.find(
        (each) =>
          each.measure === measure &&
          each.setup === setup &&
          each.channel === channel &&
          each.provider === -1,
      )?.mean;
    const paired = answer.paired.find(
      (each) => each.measure === measure && each.b === b && each.channel === channel,
    );
    const [first, second] = [at(0), at(b)];
    if (first === undefined || second === undefined || paired === undefined) return [];
    return [besideLine(name, first, second, paired, quantity)];
  };
  const plain = (unit: Quantity['unit']): Quantity => ({ unit, currency: scenario.currency });
  const below = scenario.channels.flatMap(({ name, continuity }, channel) =>
    found(
      several
        ? tr`Hours below ${percentOf(continuity.minimumServiceLevel)}, ${name}`
        : tr`Hours below ${percentOf(continuity.minimumServiceLevel)}`,
      'hoursBelowMinimum',
      channel,
      plain('h'),
    ),
  );
  return [
    ...found(tr`Contacts lost`, 'lost', -1, plain('contacts')),
    ...below,
    ...found(
      isYear
        ? tr`Share of years with continuity broken`
        : tr`Share of horizons with continuity broken`,
      'continuityBroken',
      -1,
      plain('event'),
    ),
    ...valueAtRisk(scenario, answer, b),
  ];
}

function besideLine(
  name: string,
  first: Interval,
  second: Interval,
  paired: Paired,
  quantity: Quantity,
): BesideLine {
  const { value, interval } = showDifference(paired.difference, quantity);
  const effect = paired.n === 1 ? 'notSeen' : effectOf(paired);
  return {
    name,
    a: showInterval(first, quantity).value,
    b: showInterval(second, quantity).value,
    difference: value,
    interval,
    effect,
    effectWord: said(EFFECT_WORDS[effect]),
  };
}

/** The cost that one replication in twenty exceeds; the two quantiles are not paired. */
function valueAtRisk(scenario: Scenario, answer: Answer, b: number): readonly BesideLine[] {
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const at = (setup: number): Interval | undefined =>
    answer.tails.find(
      (tail) => tail.measure === 'cost' && tail.setup === setup && tail.level === 0.95,
    )?.valueAtRisk;
  const [first, second] = [at(0), at(b)];
  if (first === undefined || second === undefined) return [];
  const apart = second.value - first.value;
  const difference = showDifference({ value: apart, low: apart, high: apart }, quantity).value;
  const name = periodOf(scenario).isYear
    ? tr`Cost of the worst year in twenty (VaR 95 %)`
    : tr`Cost of the worst horizon in twenty (VaR 95 %)`;
  const shown = [first, second].map((value) => showValue(value.value, quantity));
  return [
    {
      name,
      a: shown[0] ?? '',
      b: shown[1] ?? '',
      difference,
      interval: undefined,
      effect: undefined,
      effectWord: tr`not paired`,
    },
  ];
}

/** What the picture of the balance is drawn from; without steps before the first replication. */
export function waterfallOf(
  scenario: Scenario,
  balance: CostBalance | undefined,
  b: number,
): WaterfallData {
  const name = tr`${scenario.setups[b]?.name ?? ''} minus ${scenario.setups[0]?.name ?? ''}`;
  const { currency } = scenario;
  if (balance === undefined || balance.rows.length === 0) {
    return { steps: [], total: { name, value: 0, low: 0, high: 0 }, currency, setup: b };
  }
  const steps = balance.rows.map(({ part, difference }) => ({
    name: said(PART_WORDS[part]),
    ...difference,
  }));
  return { steps, total: { name, ...balance.difference }, currency, setup: b };
}

/** The finding: how much more is paid, how much is avoided. */
export function balanceFinding(
  scenario: Scenario,
  balance: CostBalance | undefined,
  b: number,
): string {
  const { noun, per } = periodOf(scenario);
  const [first, other] = [scenario.setups[0]?.name ?? '', scenario.setups[b]?.name ?? ''];
  if (balance === undefined) return tr`What ${other} costs more in a ${noun}, and what it brings`;
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const size = ({ value }: Interval): string => showValue(Math.abs(value), quantity);
  const { difference, n } = balance;
  const paid = balance.paid.difference;
  const losses = balance.losses.difference;
  const unsure = n > 1 && difference.low <= 0 && difference.high >= 0;
  const isNothing = (of: Interval): boolean => Math.abs(of.value) < 0.005;
  const sides = [
    ...(isNothing(paid)
      ? []
      : [paid.value > 0 ? tr`${size(paid)} more is paid` : tr`${size(paid)} less is paid`]),
    ...(isNothing(losses)
      ? []
      : [
          losses.value > 0
            ? tr`bad service costs ${size(losses)} more`
            : tr`bad service costs ${size(losses)} less`,
        ]),
  ].join(', ');
  const told = isNothing(difference)
    ? tr`${other} costs the same as ${first}`
    : unsure
      ? tr`No difference in cost seen between ${first} and ${other}`
      : difference.value > 0
        ? tr`${other} costs ${size(difference)} more ${per} than ${first}`
        : tr`${other} costs ${size(difference)} less ${per} than ${first}`;
  return sides === '' ? told : tr`${told}: ${sides}`;
}
