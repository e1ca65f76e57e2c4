import type { Scenario } from '../../scenario/types.ts';

/** Why a provider leaves. */
export const LEAVING_REASONS = ['notice', 'breach', 'insolvency'] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** On what terms a provider leaves, and how those who take over grow. */
export interface LeavingTerms {
  readonly reason: LeavingReason;
  /** The contract's own terms; they count after a notice alone. In its currency. */
  readonly noticeMonths: number;
  readonly exitFee: number;
  readonly exitFeeMonths: number;
  readonly handOverWeeks: number;
  /** Dual running: whether the leaver keeps its staff until its last day, though its volume falls. */
  readonly keepsStaff: boolean;
  readonly leadWeeks: number;
  readonly rampWeeks: number;
  readonly startFactor: number;
  readonly learningWeeks: number;
  /** In the scenario's currency. */
  readonly costPerAgent: number;
}

/** The terms that are numbers. */
export type LeavingNumber = Exclude<keyof LeavingTerms, 'reason' | 'keepsStaff'>;

/** From where to where each may go: as in the scenario's schema. */
export const TERM_RANGES: Readonly<
  Record<LeavingNumber, { readonly least: number; readonly most: number }>
> = {
  noticeMonths: { least: 0, most: 60 },
  exitFee: { least: 0, most: 1e9 },
  exitFeeMonths: { least: 0, most: 60 },
  handOverWeeks: { least: 0, most: 104 },
  leadWeeks: { least: 0, most: 104 },
  rampWeeks: { least: 0, most: 104 },
  startFactor: { least: 1, most: 10 },
  learningWeeks: { least: 0, most: 104 },
  costPerAgent: { least: 0, most: 1e9 },
};

/** The terms that count after a notice alone. */
export const NOTICE_TERMS = [
  'noticeMonths',
  'handOverWeeks',
  'exitFee',
  'exitFeeMonths',
  'keepsStaff',
] as const satisfies readonly (keyof LeavingTerms)[];

/** Terms of a contract that has none of its own: three months, as French courts allow after two years. */
const NOTICE = { noticeMonths: 3, exitFee: 0, exitFeeMonths: 0, handOverWeeks: 4 };

/**
 * How those who take over grow unless told otherwise: four weeks of recruiting, four of training and
 * four of supervised work; classes over twelve weeks; contacts half as long again at first, with a
 * learning time of six weeks; 4,000 for each agent (industry figures for new agents).
 */
const SUCCESSOR = {
  leadWeeks: 12,
  rampWeeks: 12,
  startFactor: 1.5,
  learningWeeks: 6,
  costPerAgent: 4000,
};

/** The terms on which a provider leaves unless told otherwise: its contract's on the horizon's first day. */
export function leavingTerms(
  scenario: Scenario,
  provider: string,
  reason: LeavingReason = 'notice',
): LeavingTerms {
  const named = scenario.providers.find(({ id }) => id === provider);
  const { leaving, amendments = [] } = named?.contract ?? {};
  const amended = amendments.findLast(
    (each) => each.leaving !== undefined && each.from <= scenario.horizon.start,
  );
  return { reason, ...(amended?.leaving ?? leaving ?? NOTICE), keepsStaff: true, ...SUCCESSOR };
}
