import type { PriceClause } from '../../scenario/types.ts';

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
 * units takes them out of the lower tier: its units of that part are below zero.
 */
export class TierCount {
  private readonly tiers: Tiers;
  private volume = 0;
  private counted: Float64Array;
  private spare: Float64Array;

  constructor(tiers: Tiers) {
    this.tiers = tiers;
    this.counted = new Float64Array(tiers.steps.length + 1);
    this.spare = new Float64Array(tiers.steps.length + 1);
  }

  /** A new count: a month, a year, or new prices begin. */
  restart(): void {
    this.volume = 0;
    this.counted.fill(0);
  }

  /** Counts further units, and adds to `into` [tier] what they change. */
  add(units: number, into: Float64Array): void {
    const before = this.counted;
    const after = this.spare;
    this.volume += units;
    unitsByTier(this.tiers, this.volume, after);
    for (let tier = 0; tier < into.length; tier++) into[tier]! += after[tier]! - before[tier]!;
    this.counted = after;
    this.spare = before;
  }
}
