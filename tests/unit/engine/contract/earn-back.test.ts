import { describe, expect, it } from 'vitest';
import { EarnBack } from '../../../../src/engine/contract/earn-back.ts';

/** What each period earns back, in cents; a period is [distance to the target, cents charged]. */
function earned(
  rule: { share: number; afterPeriods: number },
  periods: readonly (readonly [distance: number, cents: number])[],
): number[] {
  const watch = new EarnBack(rule);
  return periods.map(([distance, cents]) => watch.settle(distance, cents)?.cents ?? 0);
}

const miss = [-0.05, -10_001] as const;
const ok = [0.01, 0] as const;
const onTarget = [0, 0] as const;
const silent = [NaN, 0] as const;

describe('a malus', () => {
  it('is earned back in part by so many periods in a row on target, once', () => {
    // Half of 100.01 is 50.005: 50.01.
    const rule = { share: 0.5, afterPeriods: 2 };
    expect(earned(rule, [ok, miss, ok, onTarget, ok, ok])).toEqual([0, 0, 0, 5001, 0, 0]);
  });

  it('is earned back after caps: what its own line charged', () => {
    const watch = new EarnBack({ share: 0.6, afterPeriods: 1 });
    watch.settle(-0.2, -2000);
    expect(watch.settle(0.1, 300)).toEqual({ share: 0.6, malusCents: 2000, cents: 1200 });
  });

  it('is lost for good when one of those periods misses the target', () => {
    const rule = { share: 0.5, afterPeriods: 2 };
    // The second miss may still be earned back, the first not any more.
    expect(earned(rule, [miss, ok, [-0.01, -400], ok, ok])).toEqual([0, 0, 0, 0, 200]);
  });

  it('is lost for good by a miss within the tolerance too: it is not on target', () => {
    expect(earned({ share: 1, afterPeriods: 2 }, [miss, ok, [-0.001, 0], ok, ok, ok])).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it('neither comes nearer nor is lost in a period without a measure', () => {
    const rule = { share: 1, afterPeriods: 2 };
    expect(earned(rule, [miss, silent, ok, silent, ok])).toEqual([0, 0, 0, 0, 10_001]);
  });

  it('of another replication is forgotten', () => {
    const watch = new EarnBack({ share: 1, afterPeriods: 1 });
    watch.settle(...miss);
    watch.clear();
    expect(watch.settle(...ok)).toBeUndefined();
  });
});
