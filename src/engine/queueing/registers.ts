/**
 * Numbers on their way from one function of the kernel to another. JavaScript engines box a
 * floating-point number whenever it crosses a call that they do not inline, which would allocate
 * for every contact; a number left in a typed array crosses for free.
 */
export type Registers = Float64Array;

/** Instant of the event in hand, seconds. */
export const NOW = 0;
/** Patience and route number of the contact that arrives. */
export const PATIENCE = 1;
export const ROUTE = 2;
/** Time of an event to be put into the heap, seconds. */
export const WHEN = 3;
/** Instant up to which events are run, seconds. */
export const UNTIL = 4;
/** Work in a contact that an agent takes, seconds at full speed. */
export const WORK = 5;

/** A fresh set of registers. */
export function createRegisters(): Registers {
  return new Float64Array(6);
}
