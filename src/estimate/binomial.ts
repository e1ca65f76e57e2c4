/** Probabilities of a binomial law around its mode; those left out are below 1e-18 of it. */
interface BinomialWindow {
  /** Number of successes of the first probability. */
  readonly first: number;
  readonly probabilities: readonly number[];
}

/** By the ratio of neighbours from the mode outwards, then scaled to 1: + − × ÷ only. */
function binomialWindow(n: number, p: number): BinomialWindow {
  const negligible = 1e-18;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const below: number[] = [];
  const above: number[] = [];
  let total = 1;
  let weight = 1;
  for (let k = mode; k > 0 && weight > negligible; k--) {
    weight *= (k * (1 - p)) / ((n - k + 1) * p);
    below.push(weight);
    total += weight;
  }
  weight = 1;
  for (let k = mode; k < n && weight > negligible; k++) {
    weight *= ((n - k) * p) / ((k + 1) * (1 - p));
    above.push(weight);
    total += weight;
  }
  const first = mode - below.length;
  const probabilities = [...below.reverse(), 1, ...above].map((value) => value / total);
  return { first, probabilities };
}

/** Ranks (1 to n) between which a quantile lies; 0 or n + 1: not bounded on that side. */
export interface Ranks {
  readonly low: number;
  readonly high: number;
}

/**
 * Ranks l and u such that the q-quantile of any law lies within [X(l), X(u)] of n sorted values
 * with at least the given confidence: P(K < l) ≤ α/2 and P(K ≥ u) ≤ α/2 for K binomial (n, q)
 * (Conover 1999, "Practical Nonparametric Statistics", section 3.2). 0 < q < 1.
 */
export function quantileRanks(n: number, q: number, confidence: number): Ranks {
  const half = (1 - confidence) / 2;
  const { first, probabilities } = binomialWindow(n, q);
  let low = first;
  for (let i = 0, sum = probabilities[0]!; sum <= half; sum += probabilities[++i]!) low++;
  let high = first + probabilities.length;
  for (let i = probabilities.length - 1, sum = probabilities[i]!; sum <= half;) {
    high--;
    sum += probabilities[--i]!;
  }
  return { low, high };
}
