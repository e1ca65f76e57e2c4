import { assert } from '../base/assert.ts';
import { OUTAGE_WIDTH, type Chunk, type FactLog, type ResultLayout } from '../engine/result.ts';

/** Arrays of a chunk that are added up, number by number. */
const SUMS = [
  'intervals',
  'dailyService',
  'providerIntervals',
  'occupancy',
  'waits',
  'calm',
  'ledger',
  'indicators',
] as const;

/**
 * Chunks of every so manieth replication, one for each track, as one chunk of all of them in a row. The
 * arrays of the first are used again: none of the chunks is to be read afterwards.
 */
export function interleave(
  chunks: readonly Chunk[],
  { setups }: Pick<ResultLayout, 'setups'>,
): Chunk {
  const [first] = chunks;
  assert(first !== undefined, 'there is a chunk');
  if (chunks.length === 1) return first;
  const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  for (const chunk of chunks.slice(1)) {
    for (const name of SUMS) add(first[name], chunk[name]);
    greatest(first.oldestAges, chunk.oldestAges);
  }
  return {
    ...first,
    count,
    columns: rowsInTurn(chunks, count),
    outages: outagesInTurn(chunks, count, OUTAGE_WIDTH + setups),
    contacts: chunks.reduce((sum, chunk) => sum + chunk.contacts, 0),
    ...(first.facts === undefined
      ? {}
      : { facts: first.facts.map((_, setup) => factsInTurn(chunks, count, setup)) }),
  };
}

/** The logs of one setup; undefined where one of the chunks has none. */
function factsInTurn(chunks: readonly Chunk[], count: number, setup: number): FactLog | undefined {
  const logs = chunks.flatMap(({ facts }) => facts?.[setup] ?? []);
  if (logs.length < chunks.length) return undefined;
  const words = new Uint32Array(logs.reduce((sum, log) => sum + log.words.length, 0));
  const ends = new Uint32Array(count);
  let to = 0;
  for (let i = 0; i < count; i++) {
    const log = logs[i % logs.length]!;
    const place = Math.floor(i / logs.length);
    const own = log.words.subarray(place === 0 ? 0 : log.ends[place - 1], log.ends[place]);
    words.set(own, to);
    to += own.length;
    ends[i] = to;
  }
  return { first: chunks[0]!.first, count, words, ends };
}

function add(into: Float64Array | Uint32Array, more: Float64Array | Uint32Array): void {
  if (into instanceof Float64Array) for (let i = 0; i < into.length; i++) into[i]! += more[i]!;
  else for (let i = 0; i < into.length; i++) into[i]! += more[i]!;
}

function greatest(into: Uint32Array, other: Uint32Array): void {
  for (let i = 0; i < into.length; i++) if (other[i]! > into[i]!) into[i] = other[i]!;
}

function rowsInTurn(chunks: readonly Chunk[], count: number): Float64Array {
  const width = chunks[0]!.columns.length / chunks[0]!.count;
  const columns = new Float64Array(count * width);
  chunks.forEach((chunk, track) => {
    for (let i = 0; i < chunk.count; i++) {
      const row = chunk.columns.subarray(i * width, (i + 1) * width);
      columns.set(row, (i * chunks.length + track) * width);
    }
  });
  return columns;
}

function outagesInTurn(chunks: readonly Chunk[], count: number, width: number): Float64Array {
  const outages = new Float64Array(chunks.reduce((sum, chunk) => sum + chunk.outages.length, 0));
  const next = chunks.map(() => 0);
  const first = chunks[0]!.first;
  let to = 0;
  for (let replication = first; replication < first + count; replication++) {
    const track = (replication - first) % chunks.length;
    const rows = chunks[track]!.outages;
    while (next[track]! < rows.length && rows[next[track]!] === replication) {
      outages.set(rows.subarray(next[track], next[track]! + width), to);
      next[track]! += width;
      to += width;
    }
  }
  return outages;
}
