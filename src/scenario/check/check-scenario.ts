import type { ScenarioIssue } from '../issue.ts';
import type { Scenario } from '../types.ts';
import { checkChannels } from './channels.ts';
import { checkDates } from './dates.ts';
import { checkDemand } from './demand.ts';
import { checkHazards } from './hazards.ts';
import { checkHorizon } from './horizon.ts';
import { checkIds } from './ids.ts';
import { checkLaws } from './laws.ts';
import { checkOpening } from './opening.ts';
import { checkPlan } from './plan.ts';
import { checkReferences } from './references.ts';
import { Report, type Check } from './report.ts';
import { checkRouting } from './routing.ts';
import { checkSites } from './sites.ts';
import { checkSize } from './size.ts';
import { checkStaffing } from './staffing.ts';

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
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
];

/** Whether the parts of a scenario agree with each other; no issue means they do. */
export function checkScenario(scenario: Scenario): readonly ScenarioIssue[] {
  const report = new Report();
  for (const check of CHECKS) check(scenario, report);
  // Sizes are worked out from parts that must agree first.
  if (report.issues.length === 0) checkSize(scenario, report);
  return report.issues;
}
