import type { Scenario } from '../types.ts';
import { checkOutages } from './outages.ts';
import { plannedContacts } from './planned.ts';
import type { Report } from './report.ts';
import { checkSizing } from './sizing.ts';
import { checkWork } from './work.ts';

/** A scenario whose parts agree can be made ready and simulated in bearable time and memory. */
export function checkSize(scenario: Scenario, report: Report): void {
  const plans = scenario.channels.map((channel) => plannedContacts(channel, scenario));
  checkWork(scenario, plans, report);
  checkOutages(scenario, report);
  checkSizing(scenario, plans, report);
}
