/**
 * The numbers of `values` in the same order, without those that are NaN: a measure that a
 * replication does not define (a service level without contacts).
 */
export function definedNumbers(values: Float64Array): Float64Array {
  let kept = 0;
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) numbers[kept++] = value;
  }
  return numbers.subarray(0, kept);
}

/** A sorted copy without the values that are not numbers. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  return definedNumbers(Float64Array.from(values)).sort();
}
