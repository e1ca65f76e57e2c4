import type { Scenario } from '../scenario/types.ts';
import type { CostLine, IndicatorColumn } from './contract/cost-line.ts';
import type { Facts } from './contract/facts.ts';
import { VolumeBoard } from './contract/volumes.ts';
import { volumePlan } from './contract/volume-plan.ts';
import { clockOf } from './demand/clock.ts';
import { forecastOf } from './demand/forecast.ts';
import type { FactLog } from './fact-log.ts';
import { indicatorNumbersBefore, ledgerNumbersBefore } from './ledger-cells.ts';
import { billingPlan, ledgerOf } from './replication/billing-plan.ts';
import { addIndicators, addLedger, lineAmounts } from './replication/ledger-sums.ts';
import { LoggedFacts } from './replication/month-log.ts';
import { paidPerPointCents } from './replication/paid-per-point.ts';
import { routingPlan } from './routing/routing-plan.ts';

/** What the contracts of one setup come to in some replications. */
export interface Settled {
  readonly lines: readonly CostLine[];
  readonly indicators: readonly IndicatorColumn[];
  /** Row by row: cost, then each line, then what one point more of each indicator would have been paid. */
  readonly columns: Float64Array;
  /** Sums over the replications, as in Chunk. */
  readonly ledger: Float64Array;
  readonly indicatorSums: Float64Array;
}

/**
 * Settles the ledger of one setup anew from what was logged of its replications, by contracts that
 * ask the same facts and differ in amounts of money alone. Nothing is simulated; the digits are those
 * of a simulation.
 */
export function settle(scenario: Scenario, setup: number, logs: readonly FactLog[]): Settled {
  const own = scenario.setups[setup]!;
  const clock = clockOf(scenario.horizon, scenario.specialDays);
  const forecasts = scenario.channels.map((channel) => forecastOf(channel, clock));
  const routing = routingPlan(scenario, own);
  const billing = billingPlan(scenario, own, routing, forecasts, clock);
  const ledger = ledgerOf(scenario, billing);
  const providers = scenario.providers.length;
  // What is agreed does not move, so that neither staff nor departures matter.
  const volumes = new VolumeBoard(volumePlan(scenario, own, routing, forecasts, clock, []));
  const logged = new LoggedFacts(billing, providers);
  const facts: Facts = Object.assign(logged, {
    bands: billing.terms.bands,
    newAgents: volumes.roll.newAgents,
    contractEnd: volumes.roll.contractEnd,
    contractStart: volumes.roll.contractStart,
    noticeDay: volumes.roll.noticeDay,
    agreedShare: (channel: number, provider: number, day: number) =>
      volumes.agreedShare(channel, provider, day),
    fixedShare: (channel: number, provider: number, day: number) =>
      volumes.fixedShare(channel, provider, day),
  });
  const { months } = billing.terms.calendar;
  const shape = { months, lines: [ledger.lines], indicators: [ledger.indicators] };
  const sums = new Float64Array(ledgerNumbersBefore(shape, 1));
  const indicatorSums = new Float64Array(indicatorNumbersBefore(shape, 1));
  const rows: number[] = [];
  for (const { words, ends } of logs) {
    let from = 0;
    for (const to of ends) {
      ledger.begin();
      logged.begin(words, from, to);
      months.forEach(({ first, days }, month) => {
        for (let day = first; day < first + days; day++) ledger.startDay(day, facts);
        logged.close();
        ledger.closeMonth(month, facts);
      });
      addLedger(ledger, sums, 0);
      addIndicators(ledger, indicatorSums, 0);
      const amounts = lineAmounts(ledger);
      rows.push(amounts.reduce((sum, amount) => sum + amount, 0) / 100);
      for (const amount of amounts) rows.push(amount / 100);
      for (const cents of paidPerPointCents(ledger)) rows.push(cents / 100);
      from = to;
    }
  }
  return {
    lines: ledger.lines,
    indicators: ledger.indicators,
    columns: Float64Array.from(rows),
    ledger: sums,
    indicatorSums,
  };
}
