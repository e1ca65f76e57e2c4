import { type BankGroups, sizesOf, sumsOf } from './bank-groups.ts';

/** What is known of a mean's error. */
export interface Spread {
  /** Variance of the mean, estimated; Infinity: not known. */
  readonly variance: number;
  /** Degrees of freedom of that estimate, which need not be whole. */
  readonly freedom: number;
}

/**
 * The spread of a mean whose values go together in groups, from the spread that it would have were
 * they independent: the larger of that and the variance between groups.
 *
 * Between groups: the sandwich of the group sums with the correction CR2 and the degrees of freedom of
 * Bell and McCaffrey (2002, "Bias reduction in standard errors for linear regression with multi-stage
 * samples"), for G groups of the same size the method of random groups, G / (G − 1) Σ sums² / n² with
 * G − 1 (Wolter 2007, "Introduction to Variance Estimation", chapter 2). Where it is the larger, only
 * what it has beyond the other rests on the groups: degrees of freedom as Satterthwaite (1946) puts
 * together such parts. One group by itself says nothing. docs/decisions/0011 has the coverage measured.
 *
 * @param sums of values less their mean, by group
 * @param sizes values by group, and `counted` of them those that count for the degrees of freedom
 */
export function widened(
  own: Spread,
  sums: Float64Array,
  sizes: Float64Array,
  counted: Float64Array = sizes,
): Spread {
  if (sizes.every((size) => size <= 1)) return own;
  const between = betweenGroups(sums, sizes);
  if (between <= own.variance) return own;
  const groups = freedomOf(counted);
  if (!Number.isFinite(between) || groups === 0) return { variance: Infinity, freedom: 1 };
  const [within2, between2] = [own.variance * own.variance, between * between];
  const freedom = between2 / (within2 / own.freedom + (between2 - within2) / groups);
  return { variance: between, freedom: Math.min(own.freedom, freedom) };
}

/** `widened` for values whose mean is known. */
export function widenedMean(
  own: Spread,
  values: ArrayLike<number>,
  mean: number,
  groups: BankGroups,
): Spread {
  const sizes = sizesOf(groups);
  const sums = sumsOf(values, groups).map((sum, group) => sum - mean * sizes[group]!);
  return widened(own, sums, sizes);
}

/** Variance of the mean from the groups' sums of deviations; Infinity where there is one group. */
function betweenGroups(sums: Float64Array, sizes: Float64Array): number {
  const n = total(sizes);
  let squares = 0;
  for (let group = 0; group < sums.length; group++) {
    if (sizes[group] === 0) continue;
    if (sizes[group] === n) return Infinity;
    squares += (sums[group]! * sums[group]!) / (1 - sizes[group]! / n);
  }
  return squares / (n * n);
}

/** Degrees of freedom between groups; 0 for a single one. */
function freedomOf(sizes: Float64Array): number {
  const n = total(sizes);
  let [shares, crossed, own] = [0, 0, 0];
  for (const size of sizes) {
    if (size === 0) continue;
    if (size === n) return 0;
    const share = (size / n) * (size / n);
    const odds = share / (1 - size / n);
    shares += share;
    crossed += odds;
    own += odds * odds;
  }
  return shares === 0 ? 0 : 1 / (shares + crossed * crossed - own);
}

function total(sizes: Float64Array): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
