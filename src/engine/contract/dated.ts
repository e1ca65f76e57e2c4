/** A part of a contract and the days of the horizon on which it is in force; never none. */
export interface Dated<T> {
  /** Index of the amendment that brought it; −1: the contract as signed. */
  readonly amendment: number;
  /** First day of the horizon on which it holds. */
  readonly from: number;
  /** First day on which it no longer does; the horizon's days: it holds to the end. */
  readonly until: number;
  readonly value: T;
}

/** What is in force on a day of the horizon; undefined: nothing. */
export function inForce<T extends Dated<unknown>>(dated: readonly T[], day: number): T | undefined {
  return dated.find(({ from, until }) => from <= day && day < until);
}
