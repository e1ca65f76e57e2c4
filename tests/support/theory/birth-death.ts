/** A chain that moves up and down by one. */
export interface BirthDeath {
  /** Rate up from a state. */
  readonly birth: (state: number) => number;
  /** Rate down from a state. */
  readonly death: (state: number) => number;
  /** Lowest state; 0 unless it says. */
  readonly first?: number;
}

const MOST_STATES = 200_000;
const NEGLIGIBLE = 1e-17;

/**
 * Stationary probabilities by detailed balance, π(k+1) death(k+1) = π(k) birth(k), from the first
 * state up to where births end or the rest is negligible. Returned as a function of the state.
 */
export function stationaryBirthDeath({ birth, death, first = 0 }: BirthDeath): Float64Array {
  const weights = [...Array.from({ length: first }, () => 0), 1];
  let most = 1;
  for (let state = first; state < MOST_STATES; state++) {
    const up = birth(state);
    if (up === 0) break;
    const weight = (weights[state]! * up) / death(state + 1);
    weights.push(weight);
    most = Math.max(most, weight);
    if (weight < most * NEGLIGIBLE && birth(state + 1) < death(state + 2)) break;
    if (weight > 1e250) throw new Error('rescaling is needed');
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(weights, (weight) => weight / total);
}

/** Mean of a function of the state. */
export function meanOf(probability: Float64Array, of: (state: number) => number): number {
  return probability.reduce((sum, p, state) => sum + p * of(state), 0);
}

/**
 * Probability that a waiting contact is taken within `time`, with `ahead` others before it: the
 * chain of those ahead falls at rate `release + leaving × others`, the contact itself leaves at rate
 * `leaving`. By uniformisation.
 * @param release rate at which the agents take contacts while somebody waits
 * @param leaving rate at which each waiting contact hangs up
 */
export function takenWithin(ahead: number, time: number, release: number, leaving: number): number {
  const pace = release + leaving * (ahead + 1);
  // here[j]: probability of waiting still, with j ahead, after so many steps.
  let here = new Float64Array(ahead + 1);
  here[ahead] = 1;
  let taken = 0;
  let result = 0;
  let logWeight = -pace * time;
  const steps = Math.ceil(pace * time + 12 * Math.sqrt(pace * time) + 40);
  for (let step = 0; step <= steps; step++) {
    result += Math.exp(logWeight) * taken;
    logWeight += Math.log(pace * time) - Math.log(step + 1);
    const next = new Float64Array(ahead + 1);
    for (let j = 0; j <= ahead; j++) {
      const down = (release + leaving * j) / pace;
      if (j === 0) taken += here[0]! * (release / pace);
      else next[j - 1]! += here[j]! * down;
      next[j]! += here[j]! * (1 - down - leaving / pace);
    }
    here = next;
  }
  return result;
}
