import type { Interval } from '../estimate/interval.ts';
import type { FrontierLabels } from './frontier-labels.ts';
import { frontierWords } from './frontier-labels.ts';
import { ghostLabel } from './ghost.ts';
import type { Slot } from './setup-identity.ts';
import type { ChartTable } from './table.ts';

/** Where a setup stands: on the frontier, or beaten by another, seen or not. */
export type Standing =
  | { readonly kind: 'frontier' }
  /** Another one is seen to be better in one respect, and better or the same in the other. */
  | { readonly kind: 'dominated'; readonly by: number }
  /** Another one is better on average, but the difference is not seen. */
  | { readonly kind: 'notToldApart'; readonly from: number };

/** What one setup costs and what it keeps, means with their 95 % intervals. */
export interface FrontierSetup {
  readonly name: string;
  readonly cost: Interval;
  /** A share: of the replications that hold, or of the contacts answered in time. */
  readonly kept: Interval;
  readonly standing: Standing;
}

/** A result kept from before: it is held against nothing, having lived in other worlds perhaps. */
export interface FrontierGhost extends Pick<FrontierSetup, 'name' | 'cost' | 'kept'> {
  /** Place among the setups of the one that it is now; undefined: none. */
  readonly beside: number | undefined;
}

/** Every setup's cost against what it keeps; empty before the first replication. */
export interface FrontierData {
  readonly setups: readonly FrontierSetup[];
  readonly ghost?: FrontierGhost | undefined;
  /** ISO 4217. */
  readonly currency: string;
}

/** Numbers and standing of each setup. */
export function frontierTable(
  data: FrontierData,
  labels: FrontierLabels = frontierWords(),
): ChartTable {
  const [setup, cost, costLow, costHigh, kept, keptLow, keptHigh, standing] = labels.columns;
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const money = (label: string) => ({ label, unit: data.currency, format: 'money' as const });
  const share = (label: string) => ({ label, unit: 'share', format: 'percent' as const });
  return {
    caption: labels.caption,
    columns: [
      { label: setup, unit: '', format: 'text' },
      ...[cost, costLow, costHigh].map(money),
      ...[kept, keptLow, keptHigh].map(share),
      { label: standing, unit: '', format: 'text' },
    ],
    rows: placesOf(data, labels).map(({ name, cost: costs, kept: shares, told }) => [
      name,
      ...[costs, shares].flatMap(({ value, low, high }) => [value, end(low), end(high)]),
      told,
    ]),
  };
}

/** A place on the plot: a setup's, or that of the kept result, with what is said of it. */
export interface FrontierPlace extends Pick<FrontierSetup, 'name' | 'cost' | 'kept'> {
  readonly slot: Slot;
  readonly standing: Standing | undefined;
  readonly told: string;
}

/** The places of all setups, and after them that of the kept result. */
export function placesOf(data: FrontierData, labels: FrontierLabels): readonly FrontierPlace[] {
  const own = data.setups.map((each, slot) => ({
    ...each,
    slot,
    told: standingWords(data, each, labels),
  }));
  const { ghost } = data;
  if (ghost === undefined) return own;
  const name = ghostLabel(ghost);
  return [...own, { ...ghost, name, slot: 'ghost', standing: undefined, told: labels.keptBefore }];
}

/** "on the frontier", "dominated by Atlas + Borealis". */
function standingWords(
  { setups }: FrontierData,
  { standing }: FrontierSetup,
  labels: FrontierLabels,
): string {
  switch (standing.kind) {
    case 'frontier':
      return labels.onFrontier;
    case 'dominated':
      return labels.dominated(setups[standing.by]?.name ?? '');
    case 'notToldApart':
      return labels.notToldApart(setups[standing.from]?.name ?? '');
  }
}
