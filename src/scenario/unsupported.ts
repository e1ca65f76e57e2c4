import { MAXIMUM_ISSUES, shortRendering, type PathStep, type ScenarioIssue } from './issue.ts';
import { Report } from './check/report.ts';
import type { Contract, Scenario } from './types.ts';

/**
 * What the document can say but the engine does not simulate yet. It is refused, never ignored: a
 * clause without effect would give a wrong answer that looks right.
 */
export function findUnsupported(scenario: Scenario): readonly ScenarioIssue[] {
  const report = new Report();
  if (scenario.client !== undefined) clause(report, ['client'], scenario.client);
  scenario.providers.forEach((provider, p) => {
    contractLimits(report, ['providers', p, 'contract'], provider.contract);
  });
  scenario.setups.forEach((setup, s) => {
    for (const key of ['reallocations', 'qualityDrift'] as const) {
      clause(report, ['setups', s, key], setup[key]);
    }
    setup.departures?.forEach(({ successor }, d) => {
      const path = ['setups', s, 'departures', d, 'successor', 'costPerAgent'];
      fee(report, path, successor?.costPerAgent);
    });
  });
  return report.issues.slice(0, MAXIMUM_ISSUES);
}

function clause(report: Report, path: readonly PathStep[], given: unknown): void {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return;
  refuse(report, path, {
    received: given,
    expected: 'nothing',
    what: `"${String(path.at(-1))}"`,
    instead: 'Remove it',
  });
}

/** An amount that no line of cost counts yet. */
function fee(report: Report, path: readonly PathStep[], given: number | undefined): void {
  clause(report, path, given === 0 ? undefined : given);
}

interface Limit {
  readonly received: unknown;
  readonly expected: string;
  readonly what: string;
  readonly instead: string;
}

function refuse(report: Report, path: readonly PathStep[], limit: Limit): void {
  report.add('unsupported', path, {
    received: shortRendering(limit.received),
    expected: limit.expected,
    message: `${limit.what} is not simulated in this version. ${limit.instead}.`,
  });
}

function contractLimits(report: Report, path: readonly PathStep[], contract: Contract): void {
  contract.prices.forEach((price, index) => {
    const at = [...path, 'prices', index];
    if (price.model === 'perResolvedContact' || price.model === 'perAgentMonth') {
      refuse(report, [...at, 'model'], {
        received: price.model,
        expected: '"perContact", "perHandledMinute", "perStaffedHour" or "fixedPerMonth"',
        what: `The price model "${price.model}"`,
        instead: 'Use another price model',
      });
      return;
    }
    for (const key of ['tiers', 'language', 'country']) {
      clause(report, [...at, key], (price as Record<string, unknown>)[key]);
    }
  });
  for (const key of CLAUSES) clause(report, [...path, key], contract[key]);
  contract.amendments?.forEach((amendment, index) => {
    for (const key of AMENDED) clause(report, [...path, 'amendments', index, key], amendment[key]);
  });
  const { integrationCost } = contract.partnership ?? {};
  const { exitFee, exitFeeMonths } = contract.leaving ?? {};
  fee(report, [...path, 'partnership', 'integrationCost'], integrationCost);
  fee(report, [...path, 'leaving', 'exitFee'], exitFee);
  fee(report, [...path, 'leaving', 'exitFeeMonths'], exitFeeMonths);
  clause(report, [...path, 'standby', 'perSeatMonth'], contract.standby.perSeatMonth);
}

const CLAUSES = [
  'currency',
  'premiums',
  'indexation',
  'minimumPerMonth',
  'commitment',
  'indicators',
  'indicatorCaps',
  'forceMajeure',
  'triggers',
] as const;

/** What an amendment can bring that only costs depend on. */
const AMENDED = ['prices', 'premiums', 'indicators', 'commitment'] as const;
