import { describe, expect, it } from 'vitest';
import {
  INTERVAL_WAITS,
  intervalWaitBin,
  intervalWaitStart,
} from '../../../src/engine/interval-waits.ts';
import { WAIT_BINS, waitBin, waitBinStart } from '../../../src/engine/queueing/tally.ts';

describe.each([
  ['live', false, 2, 512],
  ['deferred', true, 512, 131_072],
] as const)('the waits of an interval, %s', (_name, deferred, first, quartersEnd) => {
  const start = (bin: number) => intervalWaitStart(bin, deferred);

  it('have bins that rise, in quarters of a doubling and then in doublings', () => {
    expect([start(0), start(1), start(2), start(5)]).toEqual([0, first, 1.25 * first, 2 * first]);
    expect([start(33), start(34), start(39)]).toEqual([
      quartersEnd,
      2 * quartersEnd,
      64 * quartersEnd,
    ]);
    for (let bin = 0; bin < INTERVAL_WAITS; bin++) {
      expect(start(bin + 1)).toBeGreaterThan(start(bin));
    }
  });

  it('nest: each bin of a replication lies in one of them as a whole', () => {
    for (let bin = 0; bin < WAIT_BINS; bin++) {
      const coarse = intervalWaitBin(bin, deferred);
      expect(waitBinStart(bin)).toBeGreaterThanOrEqual(start(coarse));
      if (coarse < INTERVAL_WAITS - 1) {
        expect(waitBinStart(bin + 1)).toBeLessThanOrEqual(start(coarse + 1));
      }
    }
  });

  it('take a wait between their ends', () => {
    for (let wait = 0.01; wait < 64 * quartersEnd; wait *= 1.31) {
      const bin = intervalWaitBin(waitBin(wait), deferred);
      expect(wait).toBeLessThan(start(bin + 1));
      // A replication's bins are of whole sixteenths of a second.
      expect(wait).toBeGreaterThanOrEqual(start(bin));
    }
  });
});
