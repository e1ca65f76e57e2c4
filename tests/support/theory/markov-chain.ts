/** A state of a chain: whole numbers, such as agents busy and contacts waiting. */
export type State = readonly number[];

/** A move out of a state: where to, and how often a unit of time. */
export type Move = readonly [to: State, rate: number];

/** States that the elimination may have; its work grows with states × band². */
const MOST_STATES = 60_000;

/** The stationary law of a finite Markov chain in continuous time. */
export class Stationary {
  readonly states: readonly State[];
  readonly probability: Float64Array;

  constructor(states: readonly State[], probability: Float64Array) {
    this.states = states;
    this.probability = probability;
  }

  /** Mean of a function of the state. */
  mean(of: (...state: number[]) => number): number {
    return this.states.reduce((sum, state, i) => sum + of(...state) * this.probability[i]!, 0);
  }

  /** Probability that a condition holds. */
  share(of: (...state: number[]) => boolean): number {
    return this.mean((...state) => (of(...state) ? 1 : 0));
  }
}

/**
 * Solves πQ = 0 over the states reachable from the first one, by the state reduction of Grassmann,
 * Taksar and Heyman (Operations Research 33, 1985): no subtraction, hence no loss of digits. The
 * caller cuts infinite queues where their probability is negligible. Moves to the state itself are
 * ignored.
 */
export function stationary(
  first: State,
  movesOf: (...state: number[]) => readonly Move[],
): Stationary {
  const index = new Map<string, number>([[first.join(), 0]]);
  const states: State[] = [first];
  const moves: { from: number; to: number; rate: number }[] = [];
  for (let from = 0; from < states.length; from++) {
    for (const [state, rate] of movesOf(...states[from]!)) {
      if (!(rate > 0)) continue;
      const key = state.join();
      let to = index.get(key);
      if (to === undefined) {
        to = states.push(state) - 1;
        index.set(key, to);
        if (states.length > MOST_STATES) throw new Error('the chain has too many states');
      }
      if (to !== from) moves.push({ from, to, rate });
    }
  }
  // Breadth first from one state: neighbours are near each other, the matrix is a band.
  const band = Math.max(0, ...bandsOf(moves));
  const width = 2 * band + 1;
  const rates = new Float64Array(states.length * width);
  for (const { from, to, rate } of moves) rates[from * width + (to - from + band)]! += rate;
  return new Stationary(states, reduce(rates, states.length, band));
}

function bandsOf(moves: readonly { from: number; to: number }[]): number[] {
  let most = 0;
  for (const { from, to } of moves) most = Math.max(most, Math.abs(to - from));
  return [most];
}

/** Eliminates the states from the last to the second, then fills the probabilities in again. */
function reduce(rates: Float64Array, count: number, band: number): Float64Array {
  const width = 2 * band + 1;
  const at = (from: number, to: number): number => from * width + (to - from + band);
  const out = new Float64Array(count);
  for (let last = count - 1; last > 0; last--) {
    const least = Math.max(0, last - band);
    let sum = 0;
    for (let to = least; to < last; to++) sum += rates[at(last, to)]!;
    out[last] = sum;
    for (let from = least; from < last; from++) {
      const into = rates[at(from, last)]!;
      if (into === 0) continue;
      const part = into / sum;
      for (let to = least; to < last; to++) rates[at(from, to)]! += part * rates[at(last, to)]!;
    }
  }
  const probability = new Float64Array(count);
  probability[0] = 1;
  let total = 1;
  for (let state = 1; state < count; state++) {
    let into = 0;
    for (let from = Math.max(0, state - band); from < state; from++) {
      into += probability[from]! * rates[at(from, state)]!;
    }
    probability[state] = into / out[state]!;
    total += probability[state]!;
  }
  return probability.map((value) => value / total);
}
