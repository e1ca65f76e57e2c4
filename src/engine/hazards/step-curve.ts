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
  const changes = curves.flatMap((curve, place) =>
    curve.times.map((time, i) => ({ time, place, to: curve.values[i]! })),
  );
  changes.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const current = curves.map((curve) => curve.values[0]!);
  const times: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < changes.length;) {
    const { time } = changes[i]!;
    for (; i < changes.length && changes[i]!.time === time; i++) {
      current[changes[i]!.place] = changes[i]!.to;
    }
    const combined = value(current);
    if (values.length === 0 || combined !== values[values.length - 1]) {
      times.push(time);
      values.push(combined);
    }
  }
  return times.length === 0 ? constantCurve(value(current)) : { times, values };
}
