import {
  dayLength,
  fanCurves,
  fanPoints,
  fanStart,
  type FanStep,
  type ServiceFanData,
} from './fan-series.ts';
import { serviceFanWords, type ServiceFanLabels } from './service-fan-labels.ts';
import type { ChartTable } from './table.ts';

/** The numbers of the fan, by day, or as its weekly medians; closed periods are left out. */
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
    rows: data.setups.flatMap((setup) =>
      fanPoints(setup, data.days, step)
        .filter((point) => point !== undefined)
        .map((point) => [
          start + point.startDay * dayLength,
          setup.name,
          ...fanCurves.map((curve) => point[curve]),
        ]),
    ),
  };
}
