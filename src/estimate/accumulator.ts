import { assert } from '../base/assert.ts';
import { indicatorNumbersBefore, ledgerNumbersBefore } from '../engine/ledger-cells.ts';
import { INTERVAL_WAITS } from '../engine/interval-waits.ts';
import { occupancyNumbersBefore } from '../engine/occupancy-cells.ts';
import { providerNumbersBefore } from '../engine/provider-cells.ts';
import {
  CALM_WIDTH,
  type Chunk,
  INTERVAL_WIDTH,
  OUTAGE_WIDTH,
  type ResultLayout,
  SERVICE_BINS,
} from '../engine/result.ts';

/**
 * The results of all replications that have arrived. Plain data, which can be cloned; its arrays
 * are its own, so chunks can be transferred or reused afterwards. Only `addChunk` changes it.
 */
export interface Results {
  readonly layout: ResultLayout;
  /** Replications present. */
  n: number;
  /** One more than the highest replication present. */
  end: number;
  /** 1 for each replication present. */
  present: Uint8Array;
  /** A row of layout.columns.length numbers for each replication, present or not. */
  columns: Float64Array;
  /** Outage rows, in order of arrival; the two below say where those of a replication are. */
  outages: Float64Array;
  outageRows: number;
  /** First outage row of each replication, and how many they are. */
  outageStart: Uint32Array;
  outageCount: Uint32Array;
  /** Sums over the replications present, as in Chunk. */
  readonly intervals: Float64Array;
  /** Histograms over the replications present, as in Chunk. */
  readonly dailyService: Uint32Array;
  /** Sums over the replications present, as in Chunk. */
  readonly providerIntervals: Float64Array;
  readonly occupancy: Float64Array;
  /** Histograms over the replications present, as in Chunk. */
  readonly waits: Uint32Array;
  /** Greatest of the replications present, as in Chunk. */
  readonly oldestAges: Uint32Array;
  /** Sums over the replications present, as in Chunk. */
  readonly calm: Float64Array;
  readonly ledger: Float64Array;
  readonly indicators: Float64Array;
  /** Attempts simulated. */
  contacts: number;
}

/** An empty store with room for replications 0 to `capacity` − 1; it grows when more come. */
export function createResults(layout: ResultLayout, capacity: number): Results {
  const lengths = sumLengths(layout);
  return {
    ...withoutSums(layout, capacity),
    intervals: new Float64Array(lengths.intervals),
    dailyService: new Uint32Array(lengths.dailyService),
    providerIntervals: new Float64Array(lengths.providerIntervals),
    occupancy: new Float64Array(lengths.occupancy),
    waits: new Uint32Array(lengths.waits),
    oldestAges: new Uint32Array(lengths.oldestAges),
    calm: new Float64Array(lengths.calm),
    ledger: new Float64Array(lengths.ledger),
    indicators: new Float64Array(lengths.indicators),
  };
}

/** Numbers in each part of a chunk that is added up. */
export function sumLengths(layout: ResultLayout): Readonly<Record<Sums, number>> {
  const { setups, channels, days, intervalsPerDay } = layout;
  const cells = setups * channels;
  return {
    intervals: cells * days * intervalsPerDay * INTERVAL_WIDTH,
    dailyService: cells * days * SERVICE_BINS,
    providerIntervals: providerNumbersBefore(layout, setups),
    occupancy: occupancyNumbersBefore(layout, setups),
    waits: cells * days * intervalsPerDay * INTERVAL_WAITS,
    oldestAges: cells * days * intervalsPerDay,
    calm: cells * 7 * intervalsPerDay * CALM_WIDTH,
    ledger: ledgerNumbersBefore(layout, setups),
    indicators: indicatorNumbersBefore(layout, setups),
  };
}

function withoutSums(layout: ResultLayout, capacity: number): Omit<Results, Sums> {
  const rows = Math.max(1, capacity);
  return {
    layout,
    n: 0,
    end: 0,
    present: new Uint8Array(rows),
    columns: new Float64Array(rows * layout.columns.length),
    outages: new Float64Array(0),
    outageRows: 0,
    outageStart: new Uint32Array(rows),
    outageCount: new Uint32Array(rows),
    contacts: 0,
  };
}

/**
 * What `createResults` and `addChunk` give together, without copying: the sums of the chunk become
 * those of the results, and belong to them from then on.
 */
export function resultsOf(layout: ResultLayout, capacity: number, chunk: Chunk): Results {
  const sums = Object.fromEntries(SUMS.map((name) => [name, chunk[name]])) as AllSums;
  const results = { ...withoutSums(layout, capacity), ...sums };
  check(results, chunk);
  addRows(results, chunk);
  return results;
}

/** Numbers in an outage row. */
export function outageWidth(layout: ResultLayout): number {
  return OUTAGE_WIDTH + layout.setups;
}

/**
 * Takes in a chunk. The order of arrival leaves no trace in any answer: rows go to their place, all
 * sums are of whole numbers. A chunk of another scenario, or a replication already present, is a
 * bug: it throws and changes nothing.
 */
export function addChunk(results: Results, chunk: Chunk): void {
  check(results, chunk);
  addRows(results, chunk);
  addSums(results, chunk);
}

/** Puts the sums of more replications to those of others, number by number. */
export function addSums(into: AllSums, more: AllSums): void {
  addCounts(into.dailyService, more.dailyService);
  addNumbers(into.intervals, more.intervals);
  addNumbers(into.providerIntervals, more.providerIntervals);
  addNumbers(into.occupancy, more.occupancy);
  addCounts(into.waits, more.waits);
  raise(into.oldestAges, more.oldestAges);
  addNumbers(into.calm, more.calm);
  addNumbers(into.ledger, more.ledger);
  addNumbers(into.indicators, more.indicators);
}

// One for each kind of array: together they would be slow, and this is millions of numbers.
function addNumbers(into: Float64Array, more: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += more[i]!;
}

function addCounts(into: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += more[i]!;
}

function raise(into: Uint32Array, others: Uint32Array): void {
  for (let i = 0; i < into.length; i++) if (others[i]! > into[i]!) into[i] = others[i]!;
}

/** Takes in what a chunk says of each of its replications, without the sums. */
export function addRows(results: Results, chunk: Omit<Chunk, Sums>): void {
  const end = chunk.first + chunk.count;
  reserve(results, end);
  results.present.fill(1, chunk.first, end);
  results.columns.set(chunk.columns, chunk.first * results.layout.columns.length);
  addOutages(results, chunk);
  results.n += chunk.count;
  results.end = Math.max(results.end, end);
  results.contacts += chunk.contacts;
}

/** Parts of a chunk that are put together number by number. */
export const SUMS = [
  'intervals',
  'dailyService',
  'providerIntervals',
  'occupancy',
  'waits',
  'oldestAges',
  'calm',
  'ledger',
  'indicators',
] as const;
export type Sums = (typeof SUMS)[number];
/** All of them, of some replications. */
export type AllSums = Pick<Chunk, Sums>;

function check(results: Results, chunk: Chunk): void {
  const { layout, present } = results;
  const lengths = sumLengths(layout);
  const { first, count, outages } = chunk;
  assert(first >= 0 && count > 0, `chunk without replications: ${first}, ${count}`);
  assert(
    chunk.columns.length === count * layout.columns.length,
    'chunk of another layout: columns',
  );
  for (const sums of SUMS) {
    assert(chunk[sums].length === lengths[sums], `chunk of another layout: ${sums}`);
  }
  const width = outageWidth(layout);
  assert(outages.length % width === 0, 'chunk of another layout: outages');
  for (let r = first; r < first + count; r++) {
    assert(present[r] !== 1, `replication ${r} is already present`);
  }
  for (let i = 0, last = first; i < outages.length; i += width) {
    const replication = outages[i]!;
    assert(replication >= last && replication < first + count, 'outages out of order');
    last = replication;
  }
}

/** Makes room for replications up to `end` − 1, at least doubling. */
function reserve(results: Results, end: number): void {
  if (end <= results.present.length) return;
  const rows = Math.max(end, 2 * results.present.length);
  results.present = grown(results.present, new Uint8Array(rows));
  results.outageStart = grown(results.outageStart, new Uint32Array(rows));
  results.outageCount = grown(results.outageCount, new Uint32Array(rows));
  const width = results.layout.columns.length;
  results.columns = grown(results.columns, new Float64Array(rows * width));
}

function grown<A extends Uint8Array | Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function addOutages(results: Results, { outages }: Pick<Chunk, 'outages'>): void {
  const width = outageWidth(results.layout);
  const length = results.outageRows * width;
  if (length + outages.length > results.outages.length) {
    const room = Math.max(length + outages.length, 2 * results.outages.length);
    results.outages = grown(results.outages, new Float64Array(room));
  }
  results.outages.set(outages, length);
  for (let i = 0; i < outages.length; i += width) {
    const replication = outages[i]!;
    if (results.outageCount[replication] === 0)
      results.outageStart[replication] = results.outageRows;
    results.outageCount[replication]! += 1;
    results.outageRows += 1;
  }
}
