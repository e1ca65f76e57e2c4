import type { Contract } from '../../scenario/types.ts';
import { centsOf } from './cents.ts';
import { distanceToTarget, onePointBetter, pointsOf } from './indicator-units.ts';
import type { Indicator } from './terms.ts';

export type IndicatorCaps = NonNullable<Contract['indicatorCaps']>;
type Step = NonNullable<Indicator['steps']>[number];

/** What one indicator moves of the invoice of one measuring period. */
export interface Settlement {
  /** To the target, in the indicator's own unit, above zero when better; NaN: nothing measured. */
  readonly distance: number;
  /** Of the invoice; bonus above zero, malus below: quantity of the line. */
  readonly share: number;
  /** Whole cents: the share of the invoice, half a cent up. */
  readonly cents: number;
  /** Cents that one point more (better) would have added. */
  readonly marginalCents: number;
}

/**
 * Settles one measuring period of an indicator. Nothing measured: no amount, and nothing that a point
 * would have added.
 *
 * @param value in the indicator's own unit @param invoiceCents of the period's months (`baseOf`)
 */
export function settle(indicator: Indicator, value: number, invoiceCents: number): Settlement {
  if (Number.isNaN(value)) return { distance: NaN, share: 0, cents: 0, marginalCents: 0 };
  const share = shareOfInvoice(indicator, value);
  const cents = shareCents(share, invoiceCents);
  const more = shareOfInvoice(indicator, onePointBetter(indicator.indicator, value));
  return {
    distance: distanceToTarget(indicator.indicator, value, indicator.target),
    share,
    cents,
    marginalCents: shareCents(more, invoiceCents) - cents,
  };
}

/** Share of the invoice that a value moves: (step + slope) × weight, within the indicator's cap. */
export function shareOfInvoice(indicator: Indicator, value: number): number {
  const { weight, capShareOfInvoice: cap, steps, slope } = indicator;
  const distance = distanceToTarget(indicator.indicator, value, indicator.target);
  const points = pointsOf(indicator.indicator, distance);
  const share = (stepShare(steps ?? [], distance) + slopeShare(slope, points)) * weight;
  return Math.max(-cap, Math.min(cap, share)) + 0;
}

/**
 * The step farthest from the target that is reached, on the side of the value. On target counts as
 * better; a step at the target itself belongs to the side that its sign speaks of: a bonus for all
 * that is on target or better, a malus for any miss.
 */
function stepShare(steps: readonly Step[], distance: number): number {
  let found: Step | undefined;
  for (const step of steps) {
    const above = step.from > 0 || (step.from === 0 && step.shareOfInvoice >= 0);
    if (distance >= 0) {
      if (above && step.from <= distance && step.from >= (found?.from ?? 0)) found = step;
    } else if (!above && step.from >= distance && step.from <= (found?.from ?? 0)) found = step;
  }
  return found?.shareOfInvoice ?? 0;
}

function slopeShare(slope: Indicator['slope'], points: number): number {
  if (slope === undefined) return 0;
  const beyond = Math.max(0, Math.abs(points) - slope.tolerance);
  return points < 0 ? -slope.malusPerPoint * beyond : slope.bonusPerPoint * beyond;
}

/**
 * What shares of an invoice are taken of: the invoice, and nothing when corrections of earlier months
 * (volume tiers) leave it below zero: a malus never becomes a gift.
 */
export function baseOf(invoiceCents: number): number {
  return Math.max(0, invoiceCents);
}

/** Share × invoice in whole cents, as every line of a statement: half a cent rounds up. */
export function shareCents(share: number, invoiceCents: number): number {
  return centsOf(share, baseOf(invoiceCents) / 100);
}

/**
 * What the cap on all indicators together gives back (above zero) or takes (below zero), in cents:
 * their sum comes to rest within −malus and +bonus of the invoice.
 *
 * @param settledCents sum of the indicators that were settled in the month
 * @param invoiceCents of their measuring periods, the largest
 */
export function capTogether(
  caps: IndicatorCaps,
  settledCents: number,
  invoiceCents: number,
): number {
  const least = shareCents(-caps.malus, invoiceCents);
  const most = shareCents(caps.bonus, invoiceCents);
  return Math.max(least, Math.min(most, settledCents)) - settledCents + 0;
}
