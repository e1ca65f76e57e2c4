import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { englishFormatters } from './format.ts';
import { drawHazardBars } from './hazard-bars.ts';
import {
  hazardHoursTable,
  hazardHoursWords,
  hoursText,
  type HazardHoursData,
  type HazardHoursLabels,
} from './hazard-hours-data.ts';

/** Draws how long each hazard keeps service down: a bar for each setup, with its interval. */
export function drawHazardHours(
  data: HazardHoursData,
  size: ChartSize,
  options: ChartOptions<HazardHoursLabels>,
): Chart {
  const labels = { ...hazardHoursWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const written = (hours: number): string => hoursText(hours, formatters);
  return drawHazardBars(
    {
      chart: 'hazard-hours',
      setups: data.setups,
      rows: data.rows.map(({ name, kind, bars }) => ({
        name,
        kind,
        bars: bars.map(({ setup, hours, low, high }) => ({ setup, value: hours, low, high })),
      })),
      table: hazardHoursTable(data, labels),
      labels,
      written,
      tick: (hours) => formatters.hours(hours),
    },
    size,
    options,
  );
}
