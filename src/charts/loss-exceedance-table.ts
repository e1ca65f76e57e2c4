import { returnLevels } from './exceedance-curve.ts';
import { lossExceedanceWords, type LossExceedanceLabels } from './loss-exceedance-labels.ts';
import { slotted } from './ghost.ts';
import type { ChartTable } from './table.ts';

/** Losses of one setup. */
export interface LossSetup {
  readonly name: string;
  readonly losses: ArrayLike<number>;
}

/** Contacts lost in every simulated year. */
export interface LossExceedanceData {
  /** Without losses before the first replication. */
  readonly setups: readonly LossSetup[];
  /** A result kept from before, drawn behind them in grey. */
  readonly ghost?: LossSetup | undefined;
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
    rows: slotted(data.setups, data.ghost).flatMap(({ name, losses }) =>
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
