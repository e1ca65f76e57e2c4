/** Probability that a time exceeds a value. */
export type Survival = (value: number) => number;

/** Exponential law with its mean. */
export const exponentialSurvival =
  (mean: number): Survival =>
  (value) =>
    Math.exp(-value / mean);

/** Weibull law with its mean and shape: scale = mean / Γ(1 + 1 / shape). */
export function weibullSurvival(mean: number, shape: number): Survival {
  const scale = mean / gammaFunction(1 + 1 / shape);
  return (value) => Math.exp(-((value / scale) ** shape));
}

/** Law whose cumulated shares are linear between points (share, value), both rising, from 0 to 1. */
export function tableSurvival(
  points: readonly (readonly [share: number, value: number])[],
): Survival {
  return (value) => {
    const above = points.findIndex(([, seconds]) => seconds > value);
    if (above < 0) return 0;
    if (above === 0) return 1;
    const [shareBefore, before] = points[above - 1]!;
    const [shareAfter, after] = points[above]!;
    return 1 - shareBefore - ((shareAfter - shareBefore) * (value - before)) / (after - before);
  };
}

/** Γ(x) for x > 0, by Lanczos (g = 7, nine terms): relative error below 1e-14. */
export function gammaFunction(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gammaFunction(1 - x));
  const sum = terms.reduce((total, term, i) => total + term / (x + i), 0.9999999999998099);
  const base = x + 6.5;
  return Math.sqrt(2 * Math.PI) * base ** (x - 0.5) * Math.exp(-base) * sum;
}

/** Poisson probability of a count. */
export function poisson(count: number, mean: number): number {
  let logarithm = -mean + count * Math.log(mean);
  for (let i = 2; i <= count; i++) logarithm -= Math.log(i);
  return Math.exp(logarithm);
}

/** Mean of what exceeds a cap in a Poisson count. */
export function poissonExcess(cap: number, mean: number): number {
  let withinCap = 0;
  for (let count = 0; count < cap; count++) withinCap += (cap - count) * poisson(count, mean);
  return mean - cap + withinCap;
}
