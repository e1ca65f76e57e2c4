import { INTERVAL_FIELDS, INTERVAL_WIDTH, type ResultLayout } from '../../engine/result.ts';
import { sumLengths, type AllSums, type Results, type Sums } from '../accumulator.ts';

/** One setup of some results. */
export interface SetupPart {
  readonly layout: ResultLayout;
  readonly setup: number;
}

/** The layout of a scenario with just these setups, in this order; they share one world. */
export function layoutOfParts(parts: readonly SetupPart[]): ResultLayout {
  const pick = <T>(of: (layout: ResultLayout) => readonly T[]): T[] =>
    parts.map(({ layout, setup }) => of(layout)[setup]!);
  return {
    ...parts[0]!.layout,
    setups: parts.length,
    columns: parts.flatMap(({ layout, setup: from }, setup) =>
      layout.columns.flatMap((column) => (column.setup === from ? [{ ...column, setup }] : [])),
    ),
    lines: pick(({ lines }) => lines),
    indicators: pick(({ indicators }) => indicators),
    places: pick(({ places }) => places),
    staffed: pick(({ staffed }) => staffed),
    peaks: parts.flatMap(({ layout, setup: from }, setup) =>
      layout.peaks.flatMap((peak) => (peak.setup === from ? [{ ...peak, setup }] : [])),
    ),
  };
}

/** [setup]: its first column, and at last the number of columns: those of a setup follow on each other. */
export function firstColumns({ columns, setups }: ResultLayout): readonly number[] {
  const counts = new Array<number>(setups).fill(0);
  for (const { setup } of columns) counts[setup]! += 1;
  const firsts = [0];
  for (const count of counts) firsts.push(firsts.at(-1)! + count);
  return firsts;
}

/** The sums of one setup, as views. */
export function sumsOfSetup(layout: ResultLayout, sums: AllSums, setup: number): AllSums {
  const from = sumLengths({ ...layout, setups: setup });
  const to = sumLengths({ ...layout, setups: setup + 1 });
  const numbers = (name: Numbers): Float64Array => sums[name].subarray(from[name], to[name]);
  const counts = (name: Counts): Uint32Array => sums[name].subarray(from[name], to[name]);
  return {
    intervals: numbers('intervals'),
    providerIntervals: numbers('providerIntervals'),
    occupancy: numbers('occupancy'),
    calm: numbers('calm'),
    ledger: numbers('ledger'),
    indicators: numbers('indicators'),
    dailyService: counts('dailyService'),
    waits: counts('waits'),
    oldestAges: counts('oldestAges'),
  };
}

type Counts = 'dailyService' | 'waits' | 'oldestAges';
type Numbers = Exclude<Sums, Counts>;

const OFFERED = INTERVAL_FIELDS.indexOf('offered');

/** Attempts simulated, from the sums of one setup. */
export function attemptsIn({ intervals }: AllSums): number {
  let attempts = 0;
  for (let at = OFFERED; at < intervals.length; at += INTERVAL_WIDTH) attempts += intervals[at]!;
  return attempts;
}

/** The memory that results lie in. */
export function buffersOf(results: Results): readonly ArrayBufferLike[] {
  return Object.values(results).flatMap((part: unknown) =>
    ArrayBuffer.isView(part) ? [part.buffer] : [],
  );
}

/** Memory that results hold, bytes. */
export function bytesOf(results: Results): number {
  return buffersOf(results).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
