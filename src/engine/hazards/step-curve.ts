/**
 * A quantity that is constant between instants: `values[i]` holds from `times[i]` (seconds) until
 * the next; `times[0]` is −Infinity.
 */
export interface StepCurve {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** The curve that has the same value for ever. */
export function constantCurve(value: number): StepCurve {
  return { times: [-Infinity], values: [value] };
}

/** Value of a curve at an instant: what holds from that instant on. */
export function valueAt(curve: StepCurve, time: number): number {
  return curve.values[pieceAt(curve, time)]!;
}

/** Index of the piece of a curve that an instant falls in, found by halving. */
export function pieceAt({ times }: StepCurve, time: number): number {
  let low = 0;
  let high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle;
    else high = middle;
  }
  return low;
}

/** The instants at which a curve changes, with its values before and after. */
export function changesOf(
  curve: StepCurve,
): { readonly time: number; readonly before: number; readonly after: number }[] {
  return curve.times.slice(1).map((time, i) => ({
    time,
    before: curve.values[i]!,
    after: curve.values[i + 1]!,
  }));
}

/** Combines curves instant by instant; equal neighbours are joined. */
export function combine(
  curves: readonly StepCurve[],
  value: (values: readonly number[]) => number,
): StepCurve {
  const instants = [...new Set(curves.flatMap((curve) => curve.times))].sort((a, b) => a - b);
  const heads = curves.map(() => 0);
  const current = curves.map((curve) => curve.values[0]!);
  const times: number[] = [];
  const values: number[] = [];
  for (const instant of instants) {
    curves.forEach((curve, c) => {
      let head = heads[c]!;
      while (head < curve.times.length && curve.times[head]! <= instant) {
        current[c] = curve.values[head]!;
        head++;
      }
      heads[c] = head;
    });
    const combined = value(current);
    if (values.length === 0 || combined !== values[values.length - 1]) {
      times.push(instant);
      values.push(combined);
    }
  }
  return times.length === 0 ? constantCurve(value(current)) : { times, values };
}
