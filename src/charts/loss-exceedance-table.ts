import { returnLevels } from './exceedance-curve.ts';
import { lossExceedanceWords, type LossExceedanceLabels } from './loss-exceedance-labels.ts';
import type { ChartTable } from './table.ts';

/** Contacts lost in every simulated year. */
export interface LossExceedanceData {
  /** Without losses before the first replication. */
  readonly setups: readonly { readonly name: string; readonly losses: ArrayLike<number> }[];
}

/** The marked return levels of every setup. */
export function lossExceedanceTable(
  data: LossExceedanceData,
  labels: LossExceedanceLabels = lossExceedanceWords(),
): ChartTable {
  const [setup, period, probability, loss, low, high] = labels.columns;
  const share = (label: string): ChartTable['columns'][number] => ({
    label,
    unit: 'share',
    format: 'percent',
  });
  return {
    caption: labels.caption,
    columns: [
      { label: setup, unit: '', format: 'text' },
      { label: period, unit: 'years', format: 'count' },
      share(probability),
      { label: loss, unit: 'contacts', format: 'count' },
      share(low),
      share(high),
    ],
    rows: data.setups.flatMap(({ name, losses }) =>
      returnLevels(losses).map((level) => [
        name,
        level.years,
        level.probability,
        level.loss,
        level.low,
        level.high,
      ]),
    ),
  };
}
