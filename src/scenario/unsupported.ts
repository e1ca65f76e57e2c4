import { MAXIMUM_ISSUES, shortRendering, type PathStep, type ScenarioIssue } from './issue.ts';
import { Report } from './check/report.ts';
import type { Contract, Scenario } from './types.ts';

/**
 * What the document can say but the engine does not simulate yet. It is refused, never ignored: a
 * clause without effect would give a wrong answer that looks right.
 */
export function findUnsupported(scenario: Scenario): readonly ScenarioIssue[] {
  const report = new Report();
  scenario.providers.forEach((provider, p) => {
    contractLimits(report, ['providers', p, 'contract'], provider.contract);
  });
  return report.issues.slice(0, MAXIMUM_ISSUES);
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
  contract.prices.forEach(({ model }, index) => {
    if (model !== 'perResolvedContact' && model !== 'perAgentMonth') return;
    refuse(report, [...path, 'prices', index, 'model'], {
      received: model,
      expected: '"perContact", "perHandledMinute", "perStaffedHour" or "fixedPerMonth"',
      what: `The price model "${model}"`,
      instead: 'Use another price model',
    });
  });
  for (const [key, what] of CLAUSES) {
    const clause = contract[key];
    if (clause === undefined || (Array.isArray(clause) && clause.length === 0)) continue;
    refuse(report, [...path, key], {
      received: clause,
      expected: 'nothing',
      what,
      instead: 'Remove the clause',
    });
  }
}

const CLAUSES = [
  ['commitment', 'A volume commitment'],
  ['indicators', 'A bonus or malus on indicators'],
  ['forceMajeure', 'A force-majeure clause'],
  ['amendments', 'An amendment of the contract'],
  ['leaving', 'Leaving a provider'],
] as const;
