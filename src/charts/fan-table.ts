import {
  dayLength,
  fanCurves,
  fanPoints,
  fanStart,
  type FanSetup,
  type FanStep,
  type ServiceFanData,
} from './fan-series.ts';
import { slotted } from './ghost.ts';
import { serviceFanWords, type ServiceFanLabels } from './service-fan-labels.ts';
import type { ChartTable } from './table.ts';

/**
 * The numbers of the fan, by day, or as its weekly medians; closed periods are left out. Of the
 * ghost the median alone, which is what is drawn of it.
 */
export function serviceFanTable(
  data: ServiceFanData,
  step: FanStep = 1,
  labels: ServiceFanLabels = serviceFanWords(),
): ChartTable {
  const [day, week, setupHead, ...quantiles] = labels.columns;
  const start = fanStart(data);
  return {
    caption: labels.caption,
    columns: [
      { label: step === 7 ? week : day, unit: '', format: 'date' },
      { label: setupHead, unit: '', format: 'text' },
      ...quantiles.map((label) => ({ label, unit: 'share', format: 'percent' as const })),
    ],
    rows: slotted<FanSetup>(data.setups, data.ghost).flatMap((setup) =>
      fanPoints(setup, data.days, step)
        .filter((point) => point !== undefined)
        .map((point) => [
          start + point.startDay * dayLength,
          setup.name,
          ...fanCurves.map((curve) =>
            setup.slot === 'ghost' && curve !== 'p50' ? null : point[curve],
          ),
        ]),
    ),
  };
}
