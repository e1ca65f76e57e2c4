import { describe, expect, it } from 'vitest';
import { WAIT_BINS, waitBin, waitBinStart } from '../../../../src/engine/queueing/tally.ts';
import { waitPercentile } from '../../../../src/engine/replication/waits.ts';

/** The waits as the kernel files them. */
function filed(waits: readonly number[], channel = 0): Int32Array {
  const bins = new Int32Array(2 * WAIT_BINS);
  for (const wait of waits) if (wait > 0) bins[channel * WAIT_BINS + waitBin(wait)]!++;
  return bins;
}

describe('a percentile of the waits', () => {
  it('is 0 as long as enough were answered at once', () => {
    const waits = filed([30, 40]);
    expect(waitPercentile(waits, 0, 10, 0.5)).toBe(0);
    expect(waitPercentile(waits, 0, 10, 0.8)).toBe(0);
    expect(waitPercentile(waits, 0, 10, 0.81)).toBeGreaterThan(29);
  });

  it('lies in the bin that holds it, by the share of the bin that it needs', () => {
    // Four waits between 32 and 34 s, one bin: the quarters of it are 32.5, 33, 33.5, 34.
    expect([waitBinStart(waitBin(33)), waitBinStart(waitBin(33) + 1)]).toEqual([32, 34]);
    const waits = filed([33, 33, 33, 33]);
    const of = (share: number) => waitPercentile(waits, 0, 4, share);
    expect([of(0.25), of(0.5), of(0.75), of(1)]).toEqual([32.5, 33, 33.5, 34]);
  });

  it('is right to a sixteenth, whatever the wait', () => {
    for (let wait = 2; wait < 1e6; wait *= 1.37) {
      const found = waitPercentile(filed([wait, wait, wait]), 0, 3, 0.5);
      expect(Math.abs(found / wait - 1)).toBeLessThan(1 / 16);
    }
  });

  it('is of its own channel, and of nobody when nobody was answered', () => {
    const waits = filed([10, 10], 1);
    expect(waitPercentile(waits, 0, 2, 0.9)).toBe(0);
    expect(waitPercentile(waits, 1, 2, 0.9)).toBeGreaterThan(9);
    expect(waitPercentile(waits, 0, 0, 0.9)).toBeNaN();
  });
});
