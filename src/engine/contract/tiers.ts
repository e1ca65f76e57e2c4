import type { PriceClause } from '../../scenario/types.ts';
import { MeanFactor } from './mean-factor.ts';

export type Tiers = NonNullable<Extract<PriceClause, { model: 'perContact' }>['tiers']>;

/** The tier that a volume reaches: 0 up to the first step, k beyond step k − 1. */
export function tierOf(tiers: Tiers, volume: number): number {
  let tier = 0;
  while (tier < tiers.steps.length && volume > tiers.steps[tier]!.above) tier++;
  return tier;
}

/**
 * How the units of a volume are billed.
 *
 * incremental: each unit in the tier it falls in; allUnits: all of them in the tier that the volume
 * reaches.
 *
 * @param into [tier], steps + 1: units; overwritten
 */
export function unitsByTier(tiers: Tiers, volume: number, into: Float64Array): void {
  const reached = tierOf(tiers, volume);
  into.fill(0);
  if (tiers.kind === 'allUnits') {
    into[reached] = volume;
    return;
  }
  let below = 0;
  for (let tier = 0; tier < reached; tier++) {
    const { above } = tiers.steps[tier]!;
    into[tier] = above - below;
    below = above;
  }
  into[reached] = volume - below;
}

/**
 * Volume counted so far, and what each further part of it adds to the tiers. A re-pricing of all
 * units takes them out of the lower tier, at the factor they were billed at (index, renegotiation):
 * its units of that part are below zero; and bills them in the tier that is reached, at that factor.
 */
export class TierCount {
  private readonly tiers: Tiers;
  private volume = 0;
  /** On the prices of the volume counted so far. */
  private readonly billed = new MeanFactor();
  private counted: Float64Array;
  private spare: Float64Array;

  constructor(tiers: Tiers) {
    this.tiers = tiers;
    this.counted = new Float64Array(tiers.steps.length + 1);
    this.spare = new Float64Array(tiers.steps.length + 1);
  }

  /** Whether the tier reached prices all units. */
  get allUnits(): boolean {
    return this.tiers.kind === 'allUnits';
  }

  /** A new count: a month, a year, or new prices begin. */
  restart(): void {
    this.volume = 0;
    this.billed.clear();
    this.counted.fill(0);
  }

  /**
   * Counts further units.
   *
   * @param factor on their price
   * @param into [tier]: added to, the units that they change
   * @param factors [tier]: added to, the factors on the prices of those units
   * @returns the tier that the volume reaches
   */
  add(units: number, factor: number, into: Float64Array, factors: readonly MeanFactor[]): number {
    const before = this.counted;
    const after = this.spare;
    const repriced = this.tiers.kind === 'allUnits' ? tierOf(this.tiers, this.volume) : -1;
    this.volume += units;
    const reached = tierOf(this.tiers, this.volume);
    unitsByTier(this.tiers, this.volume, after);
    for (let tier = 0; tier < into.length; tier++) {
      const change = after[tier]! - before[tier]!;
      into[tier]! += change;
      if (repriced < 0 || repriced === reached) factors[tier]!.add(factor, change);
    }
    if (repriced >= 0 && repriced !== reached) {
      const earlier = before[repriced]!;
      factors[repriced]!.add(this.billed.mean, -earlier);
      factors[reached]!.add(this.billed.mean, earlier);
      factors[reached]!.add(factor, units);
    }
    this.billed.add(factor, units);
    this.counted = after;
    this.spare = before;
    return reached;
  }
}
