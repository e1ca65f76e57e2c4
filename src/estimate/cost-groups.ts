import type { CostKind } from '../engine/contract/cost-line.ts';

/** What a second provider costs, then what it brings, by kind of cost. */
export const COST_GROUPS = [
  'prices',
  'governance',
  'standby',
  'indicators',
  'commitments',
  'leaving',
  'transfers',
  'lost',
  'breaches',
  'churn',
] as const;

export type CostGroup = (typeof COST_GROUPS)[number];

/** The group that a line of cost belongs to. */
export function costGroup(kind: CostKind): CostGroup {
  switch (kind) {
    case 'perContact':
    case 'perResolvedContact':
    case 'perHandledMinute':
    case 'perStaffedHour':
    case 'perAgentMonth':
    case 'fixedPerMonth':
    case 'premium':
      return 'prices';
    case 'governance':
    case 'integration':
      return 'governance';
    case 'standbyRetainer':
    case 'standbyActivation':
    case 'standbyHours':
    case 'reservedSeats':
      return 'standby';
    case 'indicator':
    case 'earnBack':
    case 'indicatorCap':
      return 'indicators';
    case 'aboveBand':
    case 'takeOrPay':
    case 'minimumInvoice':
      return 'commitments';
    case 'exitFee':
    case 'newAgents':
      return 'leaving';
    case 'lostContacts':
      return 'lost';
    case 'continuityBreach':
    case 'penalty':
      return 'breaches';
    case 'churn':
      return 'churn';
    case 'transfers':
      return 'transfers';
  }
}

/** Whether a group is what bad service costs: what a second provider is there to avoid. */
export function isLoss(group: CostGroup): boolean {
  return group === 'lost' || group === 'breaches' || group === 'churn';
}

/** Whether a line is paid by the company itself, not on a provider's invoice. */
export function isOwnCost(kind: CostKind): boolean {
  const group = costGroup(kind);
  return isLoss(group) || group === 'governance' || group === 'transfers' || kind === 'newAgents';
}
