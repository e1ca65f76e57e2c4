import { erlangC } from './erlang.ts';

/** A class of contacts at one agent: its rate, and the first two moments of its handle time. */
export interface PriorityClass {
  readonly rate: number;
  readonly meanHandle: number;
  readonly secondMoment: number;
}

/**
 * Mean waits by class, first the class served first, at one agent who never interrupts a contact.
 * Cobham, Operations Research 2, 1954: W_k = (Σ λ E[S²] / 2) / ((1 − σ_{k−1})(1 − σ_k)).
 */
export function waitsOfOneAgent(classes: readonly PriorityClass[]): number[] {
  const residual = classes.reduce(
    (sum, { rate, secondMoment }) => sum + (rate * secondMoment) / 2,
    0,
  );
  let before = 0;
  return classes.map(({ rate, meanHandle }) => {
    const upTo = before + rate * meanHandle;
    const wait = residual / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}

/**
 * The same with several agents and one exponential handle time for all classes (Cobham 1954; Kella
 * and Yechiali 1985): the mean wait without priorities, times (1 − ρ) over the same product.
 */
export function waitsOfManyAgents(
  agents: number,
  rates: readonly number[],
  meanHandle: number,
): number[] {
  const load = rates.reduce((sum, rate) => sum + rate, 0) * meanHandle;
  const first = (erlangC(agents, load) * meanHandle) / agents;
  let before = 0;
  return rates.map((rate) => {
    const upTo = before + (rate * meanHandle) / agents;
    const wait = first / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}
