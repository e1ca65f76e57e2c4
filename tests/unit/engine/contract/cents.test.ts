import { describe, expect, it } from 'vitest';
import { centsOf } from '../../../../src/engine/contract/cents.ts';

describe('whole cents', () => {
  it.each([
    // quantity, unit price, cents: the product in decimals
    [1000, 4.005, 400_500], // 4,005
    [1, 4.005, 401], // 4.005: half a cent up
    [3, 2.205, 662], // 6.615: half a cent up, though the binary product is below
    [1, 1.005, 101], // 1.005
    [3, 2.204, 661], // 6.612
    [-3, 2.205, -661], // −6.615: half a cent up is towards zero
    [-3, 2.206, -662], // −6.618
    [0, 12, 0],
    [-0.001, 1, 0],
    [1_000_000, 1234.565, 123_456_500_000], // 1,234,565,000
    [0.01, 0.49, 0], // 0.0049
  ])('of %d × %d are %d', (quantity, unitPrice, cents) => {
    expect(centsOf(quantity, unitPrice)).toBe(cents);
  });
});
