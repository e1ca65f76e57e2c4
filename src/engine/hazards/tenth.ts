import exp from '@stdlib/math-base-special-exp';

/** ln 10: an exponential course leaves a tenth at its end. */
export const LN_10 = 2.302585092994046;

/** What an exponential course leaves at the share `x` of its time: 10^−x. */
export function tenth(x: number): number {
  return exp(-LN_10 * x);
}
