import type { Interval } from '../estimate/interval.ts';
import type { FrontierLabels } from './frontier-labels.ts';
import { frontierWords } from './frontier-labels.ts';
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

/** Every setup's cost against what it keeps; empty before the first replication. */
export interface FrontierData {
  readonly setups: readonly FrontierSetup[];
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
    rows: data.setups.map((each) => [
      each.name,
      each.cost.value,
      end(each.cost.low),
      end(each.cost.high),
      each.kept.value,
      end(each.kept.low),
      end(each.kept.high),
      standingWords(data, each, labels),
    ]),
  };
}

/** "on the frontier", "dominated by Atlas + Borealis". */
export function standingWords(
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
