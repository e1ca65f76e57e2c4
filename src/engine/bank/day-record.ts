import { COUNTS, PROVIDER_COUNTS } from '../queueing/tally.ts';
import { INTERVAL_WAITS } from '../interval-waits.ts';
import type { Books } from '../queueing/books.ts';
import type { Occupation } from '../replication/occupation.ts';

/** What one day wrote into the books of one setup: added to them, it is as if the day had been simulated. */
export interface DayRecord {
  /** First row of the day with anything in it (interval of the day × channels + channel). */
  readonly firstRow: number;
  /** [row × COUNTS], [row]: Tally.counts and Tally.answeredWait from there on. */
  readonly counts: Int32Array;
  readonly answeredWait: Float64Array;
  /** Cells of ProviderBooks, from the day's first on, and [cell × PROVIDER_COUNTS] their counts. */
  readonly cells: Int32Array;
  readonly ended: Float64Array;
  /** Cells of Tally.waits with anything in them, and what. */
  readonly bins: Int32Array;
  readonly inBins: Int32Array;
  /** The same of the waits by interval, from the day's first cell on. */
  readonly intervalBins: Int32Array;
  readonly inIntervalBins: Int32Array;
  /** Occupation's sums of the day. */
  readonly occupancy: Float64Array;
  /** [team]: milliseconds occupied. */
  readonly occupied: Float64Array;
  /** Tally.totals, one after the other. */
  readonly totals: Float64Array;
}

/** A setup's run, as far as it keeps books. */
export interface Booked {
  readonly kernel: { readonly books: Books };
  readonly occupation: Occupation;
}

/** Where a setup's run adds up what it knows only as intervals pass, for the days that become records. */
export interface Scratch {
  readonly occupancy: Float64Array;
  readonly waits: Uint32Array;
}

/** Takes out of the books what the only day simulated in them has left there: they are empty then. */
export function takeRecord(run: Booked, scratch: Scratch, day: number, perDay: number): DayRecord {
  const { tally, providers } = run.kernel.books;
  const channels = tally.abandonedWait.length;
  const from = day * perDay * channels;
  const until = from + perDay * channels;
  const { first, last } = rowsInUse(tally.counts, from, until);
  const counts = tally.counts.slice(first * COUNTS, last * COUNTS);
  const answeredWait = tally.answeredWait.slice(first, last);
  tally.counts.fill(0, from * COUNTS, until * COUNTS);
  tally.answeredWait.fill(0, from, until);

  const firstCell = day * perDay * providers.width;
  const cells = Int32Array.from({ length: providers.rows }, (_, row) => {
    return providers.cellOf[row]! - firstCell;
  });
  const ended = providers.counts.slice(0, cells.length * PROVIDER_COUNTS);
  providers.clear();

  const ofReplication = takeCells(tally.waits, 0, tally.waits.length);
  const ofIntervals = takeCells(scratch.waits, from * INTERVAL_WAITS, until * INTERVAL_WAITS);
  const each = run.occupation.width * perDay;
  const occupancy = scratch.occupancy.slice(day * each, (day + 1) * each);
  scratch.occupancy.fill(0, day * each, (day + 1) * each);

  const totals = Float64Array.from(tally.totals.flatMap((of) => [...of]));
  for (const of of tally.totals) of.fill(0);
  return {
    firstRow: first - from,
    counts,
    answeredWait,
    cells,
    ended,
    bins: ofReplication.cells,
    inBins: ofReplication.counts,
    intervalBins: ofIntervals.cells,
    inIntervalBins: ofIntervals.counts,
    occupancy,
    occupied: run.occupation.occupied.slice(),
    totals,
  };
}

/** Adds a record to the books of a setup, as its `day` of the horizon. */
export function addRecord(run: Booked, record: DayRecord, day: number, perDay: number): void {
  const { tally, providers, waits } = run.kernel.books;
  const channels = tally.abandonedWait.length;
  const from = day * perDay * channels;
  // Nothing else is offered on the day: its rows are empty.
  tally.counts.set(record.counts, (from + record.firstRow) * COUNTS);
  tally.answeredWait.set(record.answeredWait, from + record.firstRow);

  const firstCell = day * perDay * providers.width;
  const { cells, ended, bins, inBins, totals } = record;
  for (let row = 0; row < cells.length; row++) {
    const to = providers.at(firstCell + cells[row]!);
    const at = row * PROVIDER_COUNTS;
    for (let i = 0; i < PROVIDER_COUNTS; i++) providers.counts[to + i]! += ended[at + i]!;
  }
  for (let i = 0; i < bins.length; i++) tally.waits[bins[i]!]! += inBins[i]!;
  waits.addToIntervals(from, record.intervalBins, record.inIntervalBins);
  run.occupation.add(day, record.occupancy, record.occupied);
  let at = 0;
  for (const of of tally.totals) {
    for (let i = 0; i < of.length; i++) of[i]! += totals[at++]!;
  }
}

/** The rows from the first to the last of the day in which anything was counted. */
function rowsInUse(
  counts: Int32Array,
  from: number,
  until: number,
): { readonly first: number; readonly last: number } {
  const isEmpty = (row: number): boolean => {
    for (let i = 0; i < COUNTS; i++) if (counts[row * COUNTS + i] !== 0) return false;
    return true;
  };
  let first = from;
  let last = until;
  while (first < last && isEmpty(first)) first++;
  while (last > first && isEmpty(last - 1)) last--;
  return { first, last };
}

/** Takes out the cells that are not 0, counted from `from`. */
function takeCells(
  all: Int32Array | Uint32Array,
  from: number,
  until: number,
): { readonly cells: Int32Array; readonly counts: Int32Array } {
  let used = 0;
  for (let at = from; at < until; at++) if (all[at] !== 0) used++;
  const cells = new Int32Array(used);
  const counts = new Int32Array(used);
  let to = 0;
  for (let at = from; at < until; at++) {
    if (all[at] === 0) continue;
    cells[to] = at - from;
    counts[to++] = all[at]!;
  }
  all.fill(0, from, until);
  return { cells, counts };
}
