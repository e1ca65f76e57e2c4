import { daysFromCivil, civilFromDays, isoDate, parseIsoDate } from '../../../base/calendar.ts';
import type {
  ClientCosts,
  Commitment,
  Departure,
  Leaving,
  Partnership,
  QualityDrift,
  Reallocation,
} from '../../../scenario/clause-types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { valueAt } from '../../../store/index.ts';

/** The first day of the month that begins half-way through the horizon, or the horizon's first. */
export function halfWay({ horizon }: Scenario): string {
  const first = parseIsoDate(horizon.start);
  if (first === undefined) return horizon.start;
  const { year, month } = civilFromDays(first + Math.floor(horizon.days / 2));
  const half = daysFromCivil(year, month, 1);
  return half >= first ? isoDate(half) : horizon.start;
}

const BY_VOLUME: ReadonlySet<unknown> = new Set([
  'perContact',
  'perResolvedContact',
  'perHandledMinute',
]);

/**
 * Forecasts roll over three months, and 90 % is paid for (WFM handbooks); a band of 10 % and 1.2
 * times the price are assumed. Where nothing is paid by volume, the provider refuses what is above.
 *
 * @param prices the contract's
 */
export function newCommitment(prices: unknown): Commitment {
  const base = { forecastWeeksAhead: 12, band: 0.1 };
  const list: readonly unknown[] = Array.isArray(prices) ? prices : [];
  return list.some((clause) => BY_VOLUME.has(valueAt(clause, ['model'])))
    ? { ...base, takeOrPay: 0.9, above: 'premium', premiumFactor: 1.2 }
    : { ...base, takeOrPay: 0, above: 'refuse', premiumFactor: 1 };
}

/**
 * Six months for a relation of two to five years (French commercial code, L442-1); hand-over as long
 * as a ramp, 12 weeks; the fee is assumed.
 */
export function newLeaving(): Leaving {
  return { noticeMonths: 6, exitFee: 0, exitFeeMonths: 2, handOverWeeks: 12 };
}

/** All assumed: connection, and 5 % less handle time when a year's experience doubles. */
export function newPartnership(): Partnership {
  return { integrationCost: 50_000, helpDelayFactor: 0 };
}

/** Experience to begin with: a year of the scenario's contacts. */
export function newLearning({ channels }: Scenario): NonNullable<Partnership['learning']> {
  const weekly = channels.reduce((sum, { demand }) => sum + demand.contactsPerWeek, 0);
  return { factorPerDoubling: 0.95, contactsBefore: Math.max(1, Math.round(weekly * 52)) };
}

/**
 * Recruiting 4 weeks and training 4, 12 weeks to the last class; handle time half as long again that
 * falls with a time constant of 6 weeks; 4,000 an agent (WFM handbooks).
 */
export function newSuccessor(): NonNullable<Departure['successor']> {
  return {
    leadWeeks: 8,
    rampWeeks: 12,
    startFactor: 1.5,
    learningWeeks: 6,
    costPerAgent: 4000,
    keepsStaff: true,
  };
}

/** Notice half-way; or an insolvency at random, once in a hundred years. */
export function newDeparture(
  document: Scenario,
  provider: string,
  reason: Departure['reason'],
): Departure {
  const when = reason === 'insolvency' ? { perYear: 0.01 } : { on: halfWay(document) };
  return { provider, reason, ...when, successor: newSuccessor() };
}

/** Champion and challenger, where the challenger keeps a live share: all assumed. */
export function newReallocation(channel: string): Reallocation {
  return {
    channel,
    measure: 'answerRate',
    everyMonths: 1,
    step: 0.05,
    minimumShare: 0.2,
    margin: 0.02,
    noticeMonths: 1,
  };
}

/** Assumed. */
export function newQualityDrift(): QualityDrift {
  return { resolutionFactor: 0.9, handleTimeFactor: 1.1 };
}

/** The company's own costs before any of them is set. */
export const NO_COSTS: ClientCosts = { perBreach: 0, perTransfer: 0 };

/** A customer worth 250 of whom 4 % leave makes a lost contact worth 10; the rest is assumed. */
export const CLIENT_COSTS = {
  perBreach: 50_000,
  perTransfer: 1,
  churn: { afterLost: 0.04, afterUnresolved: 0.02, customerValue: 250 },
  penalty: { whenHoursExceed: 24, amount: 100_000, perHour: 0 },
} as const satisfies ClientCosts;
