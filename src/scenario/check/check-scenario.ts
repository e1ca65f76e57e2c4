import type { ScenarioIssue } from '../issue.ts';
import type { Scenario } from '../types.ts';
import { checkChannels } from './channels.ts';
import { checkAmendments } from './contract-amendments.ts';
import { checkContractDates } from './contract-dates.ts';
import { checkEffects } from './contract-effects.ts';
import { checkIndicators } from './contract-indicators.ts';
import { checkMoney } from './contract-money.ts';
import { checkPrices } from './contract-prices.ts';
import { checkContractReferences } from './contract-references.ts';
import { checkContractSize } from './contract-size.ts';
import { checkTriggers } from './contract-triggers.ts';
import { checkDates } from './dates.ts';
import { checkDemand } from './demand.ts';
import { checkDepartures } from './departures.ts';
import { checkHazards } from './hazards.ts';
import { checkHorizon } from './horizon.ts';
import { checkIds } from './ids.ts';
import { checkLaws } from './laws.ts';
import { checkOpening } from './opening.ts';
import { checkPlan } from './plan.ts';
import { checkReallocations } from './reallocations.ts';
import { checkReferences } from './references.ts';
import { Report, type Check } from './report.ts';
import { checkRouting } from './routing.ts';
import { checkSites } from './sites.ts';
import { checkSize } from './size.ts';
import { checkStaffing } from './staffing.ts';

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkContractReferences,
  checkHorizon,
  checkDates,
  checkOpening,
  checkChannels,
  checkDemand,
  checkLaws,
  checkSites,
  checkHazards,
  checkStaffing,
  checkRouting,
  checkPlan,
  checkPrices,
  checkContractDates,
  checkMoney,
  checkIndicators,
  checkAmendments,
  checkTriggers,
  checkEffects,
  checkContractSize,
  checkDepartures,
  checkReallocations,
];

/** Whether the parts of a scenario agree with each other; no issue means they do. */
export function checkScenario(scenario: Scenario): readonly ScenarioIssue[] {
  const report = new Report();
  for (const check of CHECKS) check(scenario, report);
  // Sizes are worked out from parts that must agree first.
  if (report.issues.length === 0) checkSize(scenario, report);
  return report.issues;
}
