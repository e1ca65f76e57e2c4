import { cloudOf, type CloudSetup } from './cloud.ts';
import { costServiceWords, type CostServiceLabels } from './cost-service-labels.ts';
import { slotted } from './ghost.ts';
import type { Cell, ChartTable } from './table.ts';

/** Cost and service level of every simulated year. */
export interface CostServiceData {
  /** Without years before the first replication. */
  readonly setups: readonly CloudSetup[];
  /** A result kept from before, of which only the means and the cross are drawn, in grey. */
  readonly ghost?: CloudSetup | undefined;
  /** ISO 4217: "EUR". */
  readonly currency: string;
  readonly objective: number;
}

/** Mean and quantiles of cost and service of each setup: the crosses. */
export function costServiceTable(
  data: CostServiceData,
  labels: CostServiceLabels = costServiceWords(),
): ChartTable {
  const [setup, years, ...heads] = labels.columns;
  return {
    caption: labels.caption,
    columns: [
      { label: setup, unit: '', format: 'text' },
      { label: years, unit: 'years', format: 'count' },
      ...heads.map((label, index) =>
        index < 3
          ? { label, unit: data.currency, format: 'money' as const }
          : { label, unit: 'share', format: 'percent' as const },
      ),
    ],
    rows: slotted(data.setups, data.ghost).map((each): Cell[] => {
      const cloud = cloudOf(each);
      if (cloud === undefined) return [each.name, 0, null, null, null, null, null, null];
      const { cost, service } = cloud;
      return [
        each.name,
        cloud.years,
        ...[cost.mean, cost.p5, cost.p95, service.mean, service.p5, service.p95],
      ];
    }),
  };
}
