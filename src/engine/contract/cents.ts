/** What a product of two numbers written in decimals can miss by, of itself: four last binary digits. */
const LAST_DIGITS = 1 / 1_125_899_906_842_624; // 2 to the power of −50

/**
 * Amount of a line: quantity × unit price in whole cents, half a cent rounded up. 3 × 2.205 are 6.615
 * and so 6.62, though the binary product lies a hair below.
 *
 * @param unitPrice in whole units of the currency
 */
export function centsOf(quantity: number, unitPrice: number): number {
  const cents = quantity * unitPrice * 100;
  return Math.floor(cents + 0.5 + Math.abs(cents) * LAST_DIGITS);
}
