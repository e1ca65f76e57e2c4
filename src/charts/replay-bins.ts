import { drawnSteps, failedAt, type ReplayData } from './replay-data.ts';

/** Contacts of some minutes; those of a last bin that is cut short, as if it were whole. */
export interface ContactBin {
  readonly minute: number;
  readonly offered: number;
  readonly answered: number;
  readonly failed: number;
}

/** The contacts of the drawn steps in bins of so many minutes. */
export function contactBins(data: ReplayData, minutes: number): readonly ContactBin[] {
  const { first, end } = drawnSteps(data);
  const perBin = Math.max(1, Math.round(minutes / data.stepMinutes));
  const bins: ContactBin[] = [];
  for (let from = first; from < end; from += perBin) {
    const to = Math.min(end, from + perBin);
    const sum = (value: (step: number) => number): number => {
      let contacts = 0;
      for (let step = from; step < to; step++) contacts += value(step);
      return (contacts * perBin) / (to - from);
    };
    bins.push({
      minute: from * data.stepMinutes,
      offered: sum((step) => data.offered[step] ?? 0),
      answered: sum((step) => data.answered[step] ?? 0),
      failed: sum((step) => failedAt(data, step)),
    });
  }
  return bins;
}

/** Fewest contacts of a bin, on average, for a line that is more than noise. */
const CALM = 8;
const LEAST_PIXELS = 2.5;

/**
 * Minutes over which contacts are counted: as few as leave a readable line at so many pixels a
 * minute.
 */
export function binMinutes(data: ReplayData, pixelsPerMinute: number): number {
  const { first, end } = drawnSteps(data);
  let offered = 0;
  let busy = 0;
  for (let step = first; step < end; step++) {
    offered += data.offered[step] ?? 0;
    if ((data.offered[step] ?? 0) > 0) busy++;
  }
  const perMinute = busy === 0 ? 0 : offered / ((end - first) * data.stepMinutes);
  const fits = (minutes: number): boolean =>
    minutes * pixelsPerMinute >= LEAST_PIXELS && minutes * perMinute >= CALM;
  return (
    [1, 5, 10, 15, 30].find((minutes) => minutes % data.stepMinutes === 0 && fits(minutes)) ?? 30
  );
}
