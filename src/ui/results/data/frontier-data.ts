import type {
  FrontierData,
  FrontierGhost,
  FrontierSetup,
  Standing,
} from '../../../charts/index.ts';
import type { MeasureId } from '../../../engine/measures.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import { complement, type Interval } from '../../../estimate/interval.ts';
import { moments } from '../../../estimate/moments.ts';
import { definedNumbers } from '../../../estimate/numbers.ts';
import { pairedDifference } from '../../../estimate/paired.ts';
import { studentInterval } from '../../../estimate/student.ts';
import { wilsonInterval } from '../../../estimate/wilson.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { effectOf, type DifferenceEffect } from './effect.ts';
import { besideOf, ghostValues, type KeptGhost } from './kept-ghost.ts';
import { setupValues } from './setup-values.ts';

/** What the money is held against: replications that keep the continuity objective, or the service. */
export type KeptMeasure = 'continuity' | 'service';

/** The frontier's data, and what it is held against. */
export interface Frontier {
  readonly data: FrontierData;
  readonly kept: KeptMeasure;
}

/**
 * Mean cost of each setup against the share of replications that keep the continuity objective of
 * every channel; against the mean service level of `channel`, when all setups keep all of them or
 * none does. One setup dominates another when it is seen to be better in one and better or the same
 * in the other, replication by replication in the same worlds.
 */
export function frontierData(
  scenario: Scenario,
  results: Results | undefined,
  channel: number,
): Frontier {
  const { currency } = scenario;
  if (results === undefined || results.n === 0)
    return { data: { setups: [], currency }, kept: 'continuity' };
  const all = scenario.setups.map((_, setup) => ({
    cost: setupValues(results, 'cost', setup),
    broken: setupValues(results, 'continuityBroken', setup),
    service: setupValues(results, 'serviceLevel', setup, channel),
  }));
  const shares = all.map(({ broken }) => moments(broken).mean);
  const tells = shares.some((share) => share !== shares[0]) || (shares[0] ?? 0) % 1 !== 0;
  const isKnown = all.every(({ service }) => definedNumbers(service).length > 0);
  const kept: KeptMeasure = tells || !isKnown ? 'continuity' : 'service';
  const values = all.map(({ cost, broken, service }) => ({
    cost,
    kept: kept === 'continuity' ? broken : service,
  }));
  const measure: MeasureId = kept === 'continuity' ? 'continuityBroken' : 'serviceLevel';
  const means = values.map((own) => ({
    cost: studentInterval(moments(own.cost)),
    kept: kept === 'continuity' ? keptShare(own.kept) : meanShare(own.kept),
  }));
  /** How setup `a` compares with setup `b` in both respects. */
  const against = (a: number, b: number): readonly DifferenceEffect[] => [
    effect('cost', values[b]?.cost, values[a]?.cost),
    effect(measure, values[b]?.kept, values[a]?.kept),
  ];
  const setups = scenario.setups.flatMap(({ name }, setup): FrontierSetup[] => {
    const own = means[setup];
    return own === undefined ? [] : [{ name, ...own, standing: standingOf(setup, means, against) }];
  });
  return { data: { setups, currency }, kept };
}

/** The kept result's place by the same measures; undefined where it lacks one. */
export function frontierGhost(
  ghost: KeptGhost,
  scenario: Scenario,
  channel: number,
  kept: KeptMeasure,
): FrontierGhost | undefined {
  const cost = ghostValues(ghost, 'cost');
  const values =
    kept === 'continuity'
      ? ghostValues(ghost, 'continuityBroken')
      : ghostValues(ghost, 'serviceLevel', { scenario, channel });
  if (cost.length === 0 || definedNumbers(values).length === 0) return undefined;
  return {
    name: ghost.name,
    cost: studentInterval(moments(cost)),
    kept: kept === 'continuity' ? keptShare(values) : meanShare(values),
    beside: besideOf(ghost, scenario),
  };
}

/** Where a setup stands among all, by their means and by what is seen of the differences. */
export function standingOf(
  setup: number,
  means: readonly { readonly cost: Interval; readonly kept: Interval }[],
  against: (a: number, b: number) => readonly DifferenceEffect[],
): Standing {
  const own = means[setup];
  if (own === undefined) return { kind: 'frontier' };
  // Of several, the one that keeps most, then the cheapest.
  const others = means
    .map((mean, index) => ({ ...mean, index }))
    .filter(({ index }) => index !== setup)
    .sort((a, b) => b.kept.value - a.kept.value || a.cost.value - b.cost.value);
  const winner = others.find(({ index }) => {
    const seen = against(index, setup);
    return seen.includes('better') && seen.every((each) => each === 'better' || each === 'same');
  });
  if (winner !== undefined) return { kind: 'dominated', by: winner.index };
  const ahead = others.find(
    ({ cost, kept }) =>
      cost.value <= own.cost.value &&
      kept.value >= own.kept.value &&
      (cost.value < own.cost.value || kept.value > own.kept.value),
  );
  return ahead === undefined ? { kind: 'frontier' } : { kind: 'notToldApart', from: ahead.index };
}

function effect(
  measure: MeasureId,
  base: Float64Array | undefined,
  other: Float64Array | undefined,
): DifferenceEffect {
  const found =
    base === undefined || other === undefined ? undefined : pairedDifference(measure, base, other);
  return found === undefined ? 'notSeen' : effectOf({ measure, ...found });
}

function keptShare(broken: Float64Array): Interval {
  const hits = broken.reduce((count, value) => count + (value === 1 ? 1 : 0), 0);
  return complement(wilsonInterval(hits, broken.length));
}

function meanShare(values: Float64Array): Interval {
  return studentInterval(moments(definedNumbers(values)));
}
