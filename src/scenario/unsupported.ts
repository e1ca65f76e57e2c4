import { MAXIMUM_ISSUES, shortRendering, type PathStep, type ScenarioIssue } from './issue.ts';
import { Report } from './check/report.ts';
import type { Channel, Contract, Provider, Scenario } from './types.ts';

/**
 * What the document can say but the engine does not simulate yet. It is refused, never ignored: a
 * clause without effect would give a wrong answer that looks right.
 */
export function findUnsupported(scenario: Scenario): readonly ScenarioIssue[] {
  const report = new Report();
  scenario.channels.forEach((channel, c) => {
    channelLimits(report, ['channels', c], channel);
  });
  scenario.providers.forEach((provider, p) => {
    skillLimits(report, ['providers', p, 'skills'], provider);
    contractLimits(report, ['providers', p, 'contract'], provider.contract);
  });
  scenario.setups.forEach((setup, s) => {
    for (const [channel, { policy }] of Object.entries(setup.routing)) {
      if (policy === 'split' || policy === 'priority') continue;
      refuse(report, ['setups', s, 'routing', channel, 'policy'], {
        received: policy,
        expected: '"split" or "priority"',
        what: 'Routing by least expected wait',
        instead: 'Use split with overflow, or priority',
      });
    }
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

function channelLimits(report: Report, path: readonly PathStep[], channel: Channel): void {
  if (channel.medium !== 'voice' && channel.medium !== 'mobile') {
    refuse(report, [...path, 'medium'], {
      received: channel.medium,
      expected: '"voice" or "mobile"',
      what: 'A deferred or concurrent medium (chat, messaging, e-mail, social, back office)',
      instead: 'Keep the channels where the customer waits on the line',
    });
  }
  if (channel.concurrency !== undefined && channel.concurrency !== 1) {
    refuse(report, [...path, 'concurrency'], {
      received: channel.concurrency,
      expected: '1, or nothing',
      what: 'An agent who handles several contacts at once',
      instead: 'Set it to 1',
    });
  }
}

function skillLimits(report: Report, path: readonly PathStep[], provider: Provider): void {
  for (const [channel, skill] of Object.entries(provider.skills)) {
    for (const key of ['firstContactResolution', 'satisfaction'] as const) {
      if (skill[key] === undefined) continue;
      refuse(report, [...path, channel, key], {
        received: skill[key],
        expected: 'nothing',
        what: key === 'satisfaction' ? 'Satisfaction' : 'First-contact resolution',
        instead: 'Remove it',
      });
    }
  }
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
