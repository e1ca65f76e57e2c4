import { describe, expect, it } from 'vitest';
import { fixShares, releaseShares } from '../../../../src/engine/contract/agreed-shares.ts';

const rounded = (shares: readonly number[]): number[] =>
  shares.map((share) => Math.round(share * 1e12) / 1e12);

describe('a share that is given', () => {
  it('leaves the rest to the others as they shared it before', () => {
    // 0.5 × 0.5 = 0.25; the rest, 0.75, as 3 : 2.
    expect(rounded(fixShares([0.5, 0.3, 0.2], [0.25, undefined, undefined]))).toEqual([
      0.25, 0.45, 0.3,
    ]);
  });

  it('stands beside another that is given, and only the third gives way', () => {
    expect(rounded(fixShares([0.5, 0.3, 0.2], [0.4, 0.4, undefined]))).toEqual([0.4, 0.4, 0.2]);
  });

  it('is at most everything', () => {
    expect(fixShares([0.5, 0.3, 0.2], [1.5, undefined, undefined])).toEqual([1, 0, 0]);
    expect(fixShares([0.5, 0.5], [1.5, 0.5])).toEqual([0.75, 0.25]);
  });

  it('goes evenly to those who had nothing, when it is given up', () => {
    expect(rounded(fixShares([1, 0, 0], [0.4, undefined, undefined]))).toEqual([0.4, 0.3, 0.3]);
  });

  it('stays where it is without anybody else', () => {
    expect(fixShares([1], [0.5])).toEqual([1]);
    expect(fixShares([1], [0])).toEqual([1]);
  });
});

describe('a share that is released', () => {
  it('goes to those who stay, in proportion to what they have', () => {
    // Half of 0.5 is freed: 0.25, of which 3/5 and 2/5.
    expect(rounded(releaseShares([0.5, 0.3, 0.2], [0.5, 1, 1]))).toEqual([0.25, 0.45, 0.3]);
  });

  it('goes evenly to those who stay and had nothing', () => {
    expect(releaseShares([1, 0, 0], [0, 1, 1])).toEqual([0, 0.5, 0.5]);
  });

  it('goes to who still has a part of its own when nobody stays', () => {
    expect(releaseShares([0.5, 0.5], [0, 0.4])).toEqual([0, 1]);
  });

  it('stays in the plan when nobody has anything left', () => {
    expect(releaseShares([0.5, 0.5], [0, 0])).toEqual([0.5, 0.5]);
  });
});
