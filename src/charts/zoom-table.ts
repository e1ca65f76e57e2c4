import type { Cell, ChartTable } from './table.ts';
import { minuteLength, zoomIntervals, zoomStart, type OutageZoomData } from './zoom-data.ts';
import { outageZoomWords, type OutageZoomLabels } from './zoom-labels.ts';

/** Every interval of every setup; a provider that has no part in a setup has no value. */
export function outageZoomTable(
  data: OutageZoomData,
  labels: OutageZoomLabels = outageZoomWords(),
): ChartTable {
  const providers = [
    ...new Set(data.setups.flatMap((setup) => setup.agentsByProvider.map((each) => each.name))),
  ];
  const [time, setupHead, offered, service, waiting] = labels.columns;
  const intervals = zoomIntervals(data);
  const rows: Cell[][] = [];
  for (let interval = 0; interval < intervals; interval++)
    for (const setup of data.setups) {
      const share = setup.answeredWithinShare[interval] ?? NaN;
      rows.push([
        zoomStart(data) + interval * data.intervalMinutes * minuteLength,
        setup.name,
        setup.offered[interval] ?? null,
        Number.isNaN(share) ? null : share,
        setup.waiting[interval] ?? null,
        ...providers.map(
          (name) =>
            setup.agentsByProvider.find((each) => each.name === name)?.agents[interval] ?? null,
        ),
      ]);
    }
  return {
    caption: labels.caption,
    columns: [
      { label: time, unit: '', format: 'dateTime' },
      { label: setupHead, unit: '', format: 'text' },
      { label: offered, unit: 'contacts', format: 'count' },
      { label: service, unit: 'share', format: 'percent' },
      { label: waiting, unit: 'contacts', format: 'count' },
      ...providers.map((name) => ({
        label: labels.agentsOf(name),
        unit: 'agents',
        format: 'count' as const,
      })),
    ],
    rows,
  };
}
