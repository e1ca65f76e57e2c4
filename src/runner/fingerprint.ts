import { assert } from '../base/assert.ts';
import { Hasher } from '../base/hash.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { outagesInOrder, type Results } from '../estimate/index.ts';
import { breath } from './breath.ts';

/** Numbers hashed in one go: about 10 ms, after which the page may breathe. */
const NUMBERS_AT_ONCE = 1_048_576;

/**
 * The fingerprint of results that hold replications 0 to n − 1: 16 hexadecimal digits, a hash over
 * the engine's version, every figure of every replication in their order, all outages, and the sums
 * by interval, by day, by provider and interval, and of the calm days, with the histograms of waits. It covers the numbers, not
 * the scenario's text: names may change without changing it. It does not depend on the number of
 * workers, on the order in which they answered, or on the machine. `results` must not change
 * meanwhile.
 */
export async function fingerprintOf(results: Results): Promise<string> {
  const { n, end, layout, intervals, providerIntervals, calm, ledger, indicators } = results;
  const { occupancy, dailyService, waits, oldestAges } = results;
  assert(n === end, 'a fingerprint covers the first replications, without a gap');
  const columns = results.columns.subarray(0, n * layout.columns.length);
  const all = new Hasher().text(`${ENGINE_VERSION}\n${n}\n`);
  for (const numbers of [
    columns,
    outagesInOrder(results),
    intervals,
    providerIntervals,
    occupancy,
    calm,
    ledger,
    indicators,
  ]) {
    const hasher = new Hasher();
    for (let at = 0; at < numbers.length; at += NUMBERS_AT_ONCE) {
      if (at > 0) await breath();
      hasher.doubles(numbers.subarray(at, at + NUMBERS_AT_ONCE));
    }
    all.words(Uint32Array.from(hasher.digest()));
    await breath();
  }
  for (const counts of [dailyService, waits, oldestAges]) {
    const hasher = new Hasher();
    for (let at = 0; at < counts.length; at += NUMBERS_AT_ONCE) {
      if (at > 0) await breath();
      hasher.words(counts.subarray(at, at + NUMBERS_AT_ONCE));
    }
    all.words(Uint32Array.from(hasher.digest()));
    await breath();
  }
  return all.hex();
}
