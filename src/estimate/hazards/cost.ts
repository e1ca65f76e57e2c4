import { present } from '../../base/assert.ts';
import type { MeasureId } from '../../engine/measures.ts';
import { type BankGroups, groupsOfReplications } from '../bank-groups.ts';
import type { ReplicationColumns } from '../column.ts';
import { figureOf, figureValues } from '../figure.ts';
import type { Interval } from '../interval.ts';
import type { HazardCase } from './plan.ts';
import { sparseInterval } from './sparse-interval.ts';

/** What a hazard is priced in: money, contacts lost, replications that break the continuity objective. */
export const HAZARD_MEASURES = ['cost', 'lost', 'continuityBroken'] as const satisfies MeasureId[];
export type HazardMeasure = (typeof HAZARD_MEASURES)[number];

/** What hazards cost one setup in one measure: with them less without them. */
export interface HazardEffect {
  /** A replication: currency, contacts, or the share that breaks the continuity objective. */
  readonly mean: Interval;
  /** By replication counted; exactly 0 where they have done nothing. */
  readonly differences: Float64Array;
}

/** What hazards cost every setup, in the same replications with and without them. */
export interface HazardCost extends Omit<HazardCase, 'again'> {
  /** By replication counted, where they draw from a bank. */
  readonly groups?: BankGroups | undefined;
  /** By setup. */
  readonly setups: readonly Readonly<Record<HazardMeasure, HazardEffect>>[];
}

/**
 * What the hazards of a case cost, from the run with them and the replications they may have
 * changed simulated without them (`withoutHazards`): common random numbers, paired differences.
 */
export function hazardCost(
  of: HazardCase,
  whole: ReplicationColumns,
  without: ReplicationColumns,
): HazardCost {
  const counted = Uint32Array.from({ length: of.years }, (_, replication) => replication);
  const groups = groupsOfReplications(whole.layout, counted);
  const effectOf = (measure: HazardMeasure, setup: number): HazardEffect => {
    const figure = present(figureOf(whole.layout, { measure, setup }), measure);
    const as = figureValues(whole, figure);
    const left = figureValues(without, figure);
    const differences = new Float64Array(of.years);
    of.again.forEach((replication, row) => {
      differences[replication] = as[replication]! - left[row]!;
    });
    return { mean: sparseInterval(differences, groups), differences };
  };
  return {
    hazards: of.hazards,
    years: of.years,
    struck: of.struck,
    groups,
    setups: Array.from({ length: whole.layout.setups }, (_, setup) => ({
      cost: effectOf('cost', setup),
      lost: effectOf('lost', setup),
      continuityBroken: effectOf('continuityBroken', setup),
    })),
  };
}
