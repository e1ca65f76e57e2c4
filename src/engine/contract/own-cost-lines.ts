import { dayOf } from './amended.ts';
import type { Facts } from './facts.ts';
import type { FeeContext, FeeLine } from './fee-lines.ts';
import type { ProviderTerms } from './terms.ts';

/** Days of a year, of a governance cost that is paid by the day. */
const DAYS_A_YEAR = 365;

/** The client's own costs for the sake of a provider, in the scenario's currency. */
export function ownCostLines(
  provider: number,
  { contract, governance }: ProviderTerms,
  { book, days, plan, scenario, terms }: FeeContext,
): FeeLine[] {
  const lines = governance.map((version): FeeLine => {
    const { value: unitPrice, amendment } = version;
    const kind = 'governance';
    const line = book.line({ kind, provider, unitPrice, quantityUnit: 'years', amendment });
    return (month, facts) => {
      const years = days.daysOf(month, version, provider, facts) / DAYS_A_YEAR;
      book.post(month, line, years, unitPrice);
    };
  });
  const { months } = terms.calendar;
  const integration = (
    cost: number,
    amendment: number,
    isOn: (facts: Facts, first: number, until: number) => boolean,
  ): void => {
    if (cost === 0) return;
    const unit = { unitPrice: cost, quantityUnit: 'integrations' };
    const line = book.line({ kind: 'integration', provider, amendment, ...unit });
    lines.push((month, facts) => {
      const { first, days: length } = months[month]!;
      if (isOn(facts, first, first + length)) book.post(month, line, 1, cost);
    });
  };
  integration(contract.partnership?.integrationCost ?? 0, -1, (facts, first, until) => {
    const start = facts.contractStart?.[provider] ?? 0;
    return start >= first && start < until;
  });
  contract.amendments?.forEach((amendment, index) => {
    // What was connected before the horizon is paid for.
    const day = dayOf(amendment) - plan.clock.firstDay;
    integration(amendment.integrationCost ?? 0, index, (facts, first, until) => {
      const start = facts.contractStart?.[provider] ?? 0;
      const lasts = day >= start && day < facts.contractEnd[provider]!;
      return lasts && day >= first && day < until;
    });
  });
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
