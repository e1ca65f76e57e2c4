import type { Scenario } from '../../scenario/types.ts';
import type { Facts } from './facts.ts';
import type { LedgerPlan } from './ledger-plan.ts';
import type { MonthDays } from './month-days.ts';
import type { StatementBook } from './statement-book.ts';
import type { ProviderTerms, Terms } from './terms.ts';

/** Days of a year, of a governance cost that is paid by the day. */
const DAYS_A_YEAR = 365;

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
 * seats. Neither indexed nor renegotiated; what is paid by the month ends with the contract.
 */
export function feeLines(provider: number, terms: ProviderTerms, context: FeeContext): FeeLine[] {
  const { book, plan, days } = context;
  const { standby } = terms.contract;
  const teams = plan.routing.teams.flatMap((team, at) => (team.provider === provider ? [at] : []));
  const fee = (
    kind: 'standbyRetainer' | 'standbyActivation' | 'standbyHours' | 'reservedSeats',
    price: number,
    quantityUnit: string,
    quantity: (month: number, facts: Facts) => number,
  ): FeeLine => {
    const unitPrice = price * terms.rate;
    const line = book.line({ kind, provider, unitPrice, quantityUnit });
    return (month, facts) => book.post(month, line, quantity(month, facts), unitPrice);
  };
  const ofPeriods = (values: ArrayLike<number>, month: number): number =>
    sumOfPeriods(values, month, teams, plan.routing.teams.length, context.terms);

  const lines: FeeLine[] = [];
  const agents = teams.reduce((sum, team) => sum + plan.standbyAgents[team]!, 0);
  if (agents > 0) {
    lines.push(
      fee('standbyRetainer', standby.retainerPerAgentMonth, 'agent-months', (month, facts) => {
        return agents * days.part(month, provider, facts);
      }),
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
    lines.push(
      fee('reservedSeats', standby.perSeatMonth, 'seat-months', (month, facts) => {
        return seats * days.part(month, provider, facts);
      }),
    );
  }
  return lines;
}

/** The client's own costs for the sake of a provider, in the scenario's currency. */
export function ownCostLines(
  provider: number,
  { contract }: ProviderTerms,
  { book, days, plan, scenario, terms }: FeeContext,
): FeeLine[] {
  const governance = book.line({
    kind: 'governance',
    provider,
    unitPrice: contract.governancePerYear,
    quantityUnit: 'years',
  });
  const lines: FeeLine[] = [
    (month, facts) => {
      const years = days.days(month, provider, facts) / DAYS_A_YEAR;
      book.post(month, governance, years, contract.governancePerYear);
    },
  ];
  const cost = contract.partnership?.integrationCost ?? 0;
  if (cost > 0) {
    const unit = { unitPrice: cost, quantityUnit: 'integrations' };
    const line = book.line({ kind: 'integration', provider, ...unit });
    const { months } = terms.calendar;
    lines.push((month, facts) => {
      const { first, days: length } = months[month]!;
      const start = facts.contractStart?.[provider] ?? 0;
      if (start >= first && start < first + length) book.post(month, line, 1, cost);
    });
  }
  const departures = plan.setup.departures ?? [];
  departures.forEach(({ provider: id, successor }, departure) => {
    if (scenario.providers[provider]!.id !== id || successor === undefined) return;
    const unitPrice = successor.costPerAgent;
    const line = book.line({
      kind: 'newAgents',
      provider,
      unitPrice,
      quantityUnit: 'agents',
      clause: departure,
    });
    lines.push((month, { newAgents }) => {
      book.post(month, line, newAgents[month * departures.length + departure]!, unitPrice);
    });
  });
  return lines;
}

/** Sum over a month's periods and a provider's teams of values [period × teams + team]. */
function sumOfPeriods(
  values: ArrayLike<number>,
  month: number,
  of: readonly number[],
  teams: number,
  { calendar }: Terms,
): number {
  return calendar.periods.reduce(
    (sum, period, at) =>
      period.month === month
        ? of.reduce((total, team) => total + values[at * teams + team]!, sum)
        : sum,
    0,
  );
}

/** Recovery seats that the provider's sites reserve, of the sites where the setup has a team. */
function reservedSeats(provider: number, { scenario, plan }: FeeContext): number {
  const atWork = new Set(plan.setup.teams.map(({ site }) => site));
  return scenario.providers[provider]!.sites.reduce(
    (sum, { id, recoverySeats }) => sum + (atWork.has(id) ? (recoverySeats?.seats ?? 0) : 0),
    0,
  );
}
