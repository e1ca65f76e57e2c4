import type { Scenario, Setup } from '../../scenario/types.ts';
import { Ledger } from '../contract/ledger.ts';
import type { LedgerPlan } from '../contract/ledger-plan.ts';
import { termsOf, type Terms } from '../contract/terms.ts';
import { expectedOf, type Forecast } from '../demand/forecast.ts';
import type { Clock } from '../demand/clock.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';

/** What a setup's ledger is made from, and what it asks of a replication. */
export interface BillingPlan {
  readonly terms: Terms;
  readonly ledger: LedgerPlan;
  /** [team]. */
  readonly shrinkage: readonly number[];
  /** Whether a contract asks what ended at the providers day by day. */
  readonly measures: boolean;
  /** Whether an indicator, a trigger or a re-allocation asks how old the backlog is. */
  readonly ages: boolean;
  /** Whether the client pays for time below the minimum service. */
  readonly disruptions: boolean;
  /** Whether a contract knows force majeure. */
  readonly excuses: boolean;
  /** Whether a contract has contacts paid for that did not come. */
  readonly takesOrPays: boolean;
}

/** Works out how a setup is billed. */
export function billingPlan(
  scenario: Scenario,
  setup: Setup,
  routing: RoutingPlan,
  forecasts: readonly Forecast[],
  clock: Clock,
): BillingPlan {
  const terms = termsOf(scenario, setup, clock);
  const contracts = terms.providers.flatMap((of) => (of === undefined ? [] : [of]));
  const asked = [
    ...contracts.flatMap(({ indicators }) =>
      indicators.flatMap(({ value }) => value.map(({ indicator }) => indicator)),
    ),
    ...contracts.flatMap(({ triggers }) =>
      triggers.flatMap(({ value }) => value.map(({ measure }) => measure)),
    ),
    ...(setup.reallocations ?? []).map(({ measure }) => measure),
  ];
  const { client } = scenario;
  return {
    terms,
    ledger: {
      setup,
      routing,
      clock,
      standbyAgents: setup.teams.map(({ standby }) =>
        Math.max(0, ...(standby?.stages.map(({ agents }) => agents) ?? [])),
      ),
      planned: forecasts.map((forecast) => plannedByDay(forecast, clock)),
    },
    shrinkage: setup.teams.map(({ shrinkage }) => shrinkage ?? 0),
    measures: asked.length > 0 || contracts.some(({ commitments }) => commitments.length > 0),
    ages: asked.includes('backlogAge'),
    disruptions: client !== undefined && (client.perBreach > 0 || client.penalty !== undefined),
    excuses: contracts.some(({ forceMajeure }) => forceMajeure.length > 0),
    takesOrPays: contracts.some(({ commitments }) =>
      commitments.some(({ value }) => value.takeOrPay > 0),
    ),
  };
}

/** The ledger of a setup; one for each place in which replications are simulated. */
export function ledgerOf(scenario: Scenario, { ledger, terms }: BillingPlan): Ledger {
  return new Ledger(scenario, ledger, terms);
}

/** [day]: first attempts planned. */
function plannedByDay(forecast: Forecast, clock: Clock): Float64Array {
  return Float64Array.from({ length: clock.days }, (_, day) => {
    let contacts = 0;
    for (let i = 0; i < clock.intervalsPerDay; i++) contacts += expectedOf(forecast, clock, day, i);
    return contacts;
  });
}
