import { tr } from '../base/words.ts';
import { drawnSteps, replayStart, waitingAt, type ReplayData } from './replay-data.ts';
import { replayWords, type ReplayLabels } from './replay-labels.ts';
import type { Cell, ChartColumn, ChartTable } from './table.ts';
import { minuteLength } from './zoom-data.ts';

/** Every drawn step; the service level stands where its interval begins. */
export function replayTable(data: ReplayData, labels: ReplayLabels = replayWords()): ChartTable {
  const { first, end } = drawnSteps(data);
  const [time, offered, answered, abandoned, blocked, cutOff, waiting, oldest, level] =
    labels.columns;
  const count = (label: string, unit = 'contacts'): ChartColumn => ({
    label,
    unit,
    format: 'count',
  });
  const rows: Cell[][] = [];
  for (let step = first; step < end; step++) {
    const minute = step * data.stepMinutes;
    const begins = minute % data.intervalMinutes === 0;
    const share = begins ? (data.service[minute / data.intervalMinutes] ?? NaN) : NaN;
    rows.push([
      replayStart(data) + minute * minuteLength,
      data.offered[step] ?? null,
      data.answered[step] ?? null,
      data.abandoned[step] ?? null,
      data.blocked[step] ?? null,
      data.cutOff[step] ?? null,
      waitingAt(data, step),
      data.oldest[step] ?? null,
      Number.isNaN(share) ? null : share,
      ...(data.clientWaiting === undefined ? [] : [data.clientWaiting[step] ?? null]),
      ...data.providers.flatMap((provider): Cell[] => [
        provider.waiting[step] ?? null,
        provider.agents[step] ?? null,
        provider.busy[step] ?? null,
        provider.shares[step] ?? null,
      ]),
    ]);
  }
  return {
    caption: tr`${labels.caption}: ${data.setupName}`,
    columns: [
      { label: time, unit: '', format: 'dateTime' },
      ...[offered, answered, abandoned, blocked, cutOff, waiting].map((label) => count(label)),
      count(oldest, 's'),
      { label: level, unit: 'share', format: 'percent' },
      ...(data.clientWaiting === undefined ? [] : [count(labels.client)]),
      ...data.providers.flatMap(({ name }): ChartColumn[] => [
        count(labels.waitingAt(name)),
        count(labels.atWork(name), 'agents'),
        count(labels.busy(name), 'agents'),
        { label: labels.share(name), unit: 'share', format: 'percent' },
      ]),
    ],
    rows,
  };
}
