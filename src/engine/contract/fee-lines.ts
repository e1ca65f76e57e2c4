import type { Scenario } from '../../scenario/types.ts';
import type { Facts } from './facts.ts';
import type { LedgerPlan } from './ledger-plan.ts';
import type { MonthDays } from './month-days.ts';
import { periodsOf } from './price-context.ts';
import type { StatementBook } from './statement-book.ts';
import type { ProviderTerms, Terms } from './terms.ts';

/** What a provider's fees and the client's costs for its sake are worked out from. */
export interface FeeContext {
  readonly book: StatementBook;
  readonly scenario: Scenario;
  readonly plan: LedgerPlan;
  readonly terms: Terms;
  readonly days: MonthDays;
}

/** Settles one kind of fee of a month that has ended. */
export type FeeLine = (month: number, facts: Facts) => void;

/**
 * What a provider is paid beside its prices, in the contract's currency: standby agents, reserved
 * seats. Neither indexed nor renegotiated; what is paid by the month ends with the contract, and where
 * the prices change in a month each is paid for its own days.
 */
export function feeLines(provider: number, terms: ProviderTerms, context: FeeContext): FeeLine[] {
  return terms.standby.flatMap((version) => linesOf(version, provider, terms.rate, context));
}

/** The lines of one version of the standby prices. */
function linesOf(
  version: ProviderTerms['standby'][number],
  provider: number,
  rate: number,
  context: FeeContext,
): FeeLine[] {
  const { book, plan, days } = context;
  const { value: standby, amendment } = version;
  const teams = plan.routing.teams.flatMap((team, at) => (team.provider === provider ? [at] : []));
  const fee = (
    kind: 'standbyRetainer' | 'standbyActivation' | 'standbyHours' | 'reservedSeats',
    price: number,
    quantityUnit: string,
    quantity: (month: number, facts: Facts) => number,
  ): FeeLine => {
    const unitPrice = price * rate;
    const line = book.line({ kind, provider, unitPrice, quantityUnit, amendment });
    return (month, facts) => book.post(month, line, quantity(month, facts), unitPrice);
  };
  const byMonth =
    (count: number) =>
    (month: number, facts: Facts): number =>
      count * days.partOf(month, days.daysOf(month, version, provider, facts));
  const ofPeriods = (values: ArrayLike<number>, month: number): number =>
    sumOfPeriods(values, periodsOf(context.terms, month, version), teams, plan);

  const lines: FeeLine[] = [];
  const agents = teams.reduce((sum, team) => sum + plan.standbyAgents[team]!, 0);
  if (agents > 0) {
    lines.push(
      fee('standbyRetainer', standby.retainerPerAgentMonth, 'agent-months', byMonth(agents)),
      fee('standbyActivation', standby.activationFee, 'calls', (month, facts) =>
        ofPeriods(facts.activations, month),
      ),
      fee('standbyHours', standby.perActiveHour, 'agent-hours', (month, facts) =>
        ofPeriods(facts.standbyHours, month),
      ),
    );
  }
  const seats = reservedSeats(provider, context);
  if (standby.perSeatMonth !== undefined && seats > 0) {
    lines.push(fee('reservedSeats', standby.perSeatMonth, 'seat-months', byMonth(seats)));
  }
  return lines;
}

/** Sum over periods, and over a provider's teams, of values [period × teams + team]. */
function sumOfPeriods(
  values: ArrayLike<number>,
  [from, until]: readonly [number, number],
  of: readonly number[],
  { routing }: LedgerPlan,
): number {
  let sum = 0;
  for (let period = from; period < until; period++) {
    for (const team of of) sum += values[period * routing.teams.length + team]!;
  }
  return sum;
}

/** Recovery seats that the provider's sites reserve, of the sites where the setup has a team. */
function reservedSeats(provider: number, { scenario, plan }: FeeContext): number {
  const atWork = new Set(plan.setup.teams.map(({ site }) => site));
  return scenario.providers[provider]!.sites.reduce(
    (sum, { id, recoverySeats }) => sum + (atWork.has(id) ? (recoverySeats?.seats ?? 0) : 0),
    0,
  );
}
