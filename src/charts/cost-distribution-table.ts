import { costDistributionWords, type CostDistributionLabels } from './cost-distribution-labels.ts';
import { histogram, summarize } from './distribution.ts';
import { slotted } from './ghost.ts';
import type { Cell, ChartTable } from './table.ts';

/** Costs of one setup. */
export interface CostSetup {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** Cost of every simulated year. */
export interface CostDistributionData {
  /** Without values before the first replication. */
  readonly setups: readonly CostSetup[];
  /** A result kept from before, drawn behind them in grey. */
  readonly ghost?: CostSetup | undefined;
  /** ISO 4217: "EUR". */
  readonly currency: string;
}

const cell = (value: number): Cell => (Number.isNaN(value) ? null : value);

/** Mean, interval and quantiles of each setup. */
export function costDistributionTable(
  data: CostDistributionData,
  labels: CostDistributionLabels = costDistributionWords(),
): ChartTable {
  const [setup, years, ...amounts] = labels.columns;
  return {
    caption: labels.caption,
    columns: [
      { label: setup, unit: '', format: 'text' },
      { label: years, unit: 'years', format: 'count' },
      ...amounts.map((label) => ({ label, unit: data.currency, format: 'money' as const })),
    ],
    rows: slotted(data.setups, data.ghost).map(({ name, values }) => {
      const { years: count, mean, low, high, p5, p50, p95 } = summarize(values);
      return [name, count, ...[mean, low, high, p5, p50, p95].map(cell)];
    }),
  };
}

/** The steps of the histogram: share of each setup's years by cost. */
export function costHistogramTable(
  data: CostDistributionData,
  labels: CostDistributionLabels = costDistributionWords(),
): ChartTable {
  const all = slotted(data.setups, data.ghost);
  const bins = histogram(all.map((setup) => setup.values));
  const [from, below] = labels.binColumns;
  return {
    caption: labels.histogramCaption,
    columns: [
      { label: from, unit: data.currency, format: 'money' },
      { label: below, unit: data.currency, format: 'money' },
      ...all.map(({ name }) => ({
        label: name,
        unit: 'share',
        format: 'percent' as const,
      })),
    ],
    rows:
      bins === undefined
        ? []
        : Array.from({ length: bins.bins }, (_, bin) => [
            bins.from + bin * bins.binWidth,
            bins.openEnd && bin === bins.bins - 1 ? null : bins.from + (bin + 1) * bins.binWidth,
            ...bins.shares.map((shares) => shares[bin] ?? 0),
          ]),
  };
}
