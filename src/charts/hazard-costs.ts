import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { englishFormatters } from './format.ts';
import { drawHazardBars } from './hazard-bars.ts';
import {
  hazardCostText,
  hazardCostsTable,
  hazardCostsWords,
  type HazardCostsData,
  type HazardCostsLabels,
} from './hazard-costs-data.ts';

/** Draws what each hazard costs in one measure: a bar for each setup, with its interval. */
export function drawHazardCosts(
  data: HazardCostsData,
  size: ChartSize,
  options: ChartOptions<HazardCostsLabels>,
): Chart {
  const labels = { ...hazardCostsWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const written = (value: number): string => hazardCostText(value, data, formatters);
  return drawHazardBars(
    {
      chart: 'hazard-costs',
      setups: data.setups,
      rows: data.rows.map(({ name, kind, setups }) => ({
        name,
        kind,
        bars: setups.map((of, setup) => ({ setup, ...of[data.measure] })),
      })),
      table: hazardCostsTable(data, labels),
      labels: { ...labels, axis: labels.axis[data.measure] },
      written,
      // The axis says that they are points.
      tick: (value) =>
        data.measure === 'continuityBroken'
          ? formatters.compact(100 * value, { significant: 2 })
          : written(value),
    },
    size,
    options,
  );
}
