import { civilFromDays, daysFromCivil } from '../../base/calendar.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { CostLine } from '../result.ts';

const DAYS_A_YEAR = 365;

/** What a replication brought that costs depend on, by index. */
export interface Volumes {
  /** [team × channels + channel]: contacts handled to their end, seconds spent on contacts. */
  readonly answeredBy: ArrayLike<number>;
  readonly handledBy: ArrayLike<number>;
  /**
   * [team]: paid agent-hours (scheduled / (1 − shrinkage), positions rounded up; and overtime);
   * standby agent-hours; calls of the standby agents.
   */
  readonly paidHours: ArrayLike<number>;
  readonly standbyHours: ArrayLike<number>;
  readonly activations: ArrayLike<number>;
  /** [channel]: contacts lost. */
  readonly lost: ArrayLike<number>;
}

/** A line of cost with the rule that counts it. */
export interface CountedLine {
  readonly line: CostLine;
  readonly quantity: (volumes: Volumes) => number;
}

/** Amount of a line: quantity × unit price, in whole cents (half a cent rounds up). */
export function cents(line: CostLine, quantity: number): number {
  return Math.round(quantity * line.unitPrice * 100);
}

/** Months of the horizon; a month that is only partly in it counts by its days. */
export function monthsOf(clock: Clock): number {
  let months = 0;
  for (let day = clock.firstDay; day < clock.firstDay + clock.days;) {
    const { year, month } = civilFromDays(day);
    const first = daysFromCivil(year, month, 1);
    const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
    const end = Math.min(next, clock.firstDay + clock.days);
    months += (end - day) / (next - first);
    day = end;
  }
  return months;
}

/** All lines of cost of a setup: each provider's clauses in the contract's order, then the client's. */
export function costLines(
  scenario: Scenario,
  plan: RoutingPlan,
  standbyAgents: readonly number[],
  clock: Clock,
): CountedLine[] {
  const channels = scenario.channels.length;
  const months = monthsOf(clock);
  const years = clock.days / DAYS_A_YEAR;
  const lines: CountedLine[] = [];

  scenario.providers.forEach((provider, index) => {
    const teams = plan.teams.flatMap((team, at) => (team.provider === index ? [at] : []));
    if (teams.length === 0) return;
    const overTeams = (values: ArrayLike<number>): number =>
      teams.reduce((sum, team) => sum + values[team]!, 0);
    const overCells = (values: ArrayLike<number>, channel: number): number =>
      teams.reduce((sum, team) => {
        if (channel >= 0) return sum + values[team * channels + channel]!;
        for (let c = 0; c < channels; c++) sum += values[team * channels + c]!;
        return sum;
      }, 0);
    const add = (
      kind: CostLine['kind'],
      unitPrice: number,
      quantityUnit: string,
      quantity: CountedLine['quantity'],
      channel = -1,
    ): void => {
      lines.push({ line: { provider: index, channel, kind, unitPrice, quantityUnit }, quantity });
    };

    const { contract } = provider;
    for (const clause of contract.prices) {
      const channel =
        'channel' in clause && clause.channel !== undefined
          ? scenario.channels.findIndex(({ id }) => id === clause.channel)
          : -1;
      switch (clause.model) {
        case 'perContact':
          add(
            'perContact',
            clause.price,
            'contacts',
            (v) => overCells(v.answeredBy, channel),
            channel,
          );
          break;
        case 'perHandledMinute':
          add(
            'perHandledMinute',
            clause.price,
            'minutes',
            (v) => overCells(v.handledBy, channel) / 60,
            channel,
          );
          break;
        case 'perStaffedHour':
          add('perStaffedHour', clause.price, 'agent-hours', (v) => overTeams(v.paidHours));
          break;
        case 'fixedPerMonth':
          add('fixedPerMonth', clause.price, 'months', () => months);
          break;
        case 'perResolvedContact':
        case 'perAgentMonth':
          throw new Error(`price model ${clause.model} is refused before it comes here`);
      }
    }
    const reserved = overTeams(standbyAgents);
    if (reserved > 0) {
      const { retainerPerAgentMonth, activationFee, perActiveHour } = contract.standby;
      add('standbyRetainer', retainerPerAgentMonth, 'agent-months', () => reserved * months);
      add('standbyActivation', activationFee, 'calls', (v) => overTeams(v.activations));
      add('standbyHours', perActiveHour, 'agent-hours', (v) => overTeams(v.standbyHours));
    }
    add('governance', contract.governancePerYear, 'years', () => years);
  });

  scenario.channels.forEach((channel, index) => {
    lines.push({
      line: {
        provider: -1,
        channel: index,
        kind: 'lostContacts',
        unitPrice: channel.costPerLostContact,
        quantityUnit: 'contacts',
      },
      quantity: (v) => v.lost[index]!,
    });
  });
  return lines;
}
