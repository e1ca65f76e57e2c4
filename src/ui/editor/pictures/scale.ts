/** From values to pixels and back. */
export interface Scale {
  readonly to: (value: number) => number;
  readonly from: (pixel: number) => number;
}

type Range = readonly [number, number];

/** Even steps of the value are even steps on screen. */
export function linear([low, high]: Range, [start, end]: Range): Scale {
  const perUnit = (end - start) / (high - low);
  return {
    to: (value) => start + (value - low) * perUnit,
    from: (pixel) => low + (pixel - start) / perUnit,
  };
}

/** Even factors of the value are even steps on screen; both ends of the domain are above zero. */
export function logarithmic([low, high]: Range, range: Range): Scale {
  const { to, from } = linear([Math.log10(low), Math.log10(high)], range);
  return { to: (value) => to(Math.log10(value)), from: (pixel) => 10 ** from(pixel) };
}

/** The powers of ten from the one at or below the least value to the one at or above the greatest. */
export function decades(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.ceil(Math.log10(high) - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(`1e${first + at}`));
}

/** The value within the two bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The nearest multiple of a step, without the dust of binary fractions. */
export function snap(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
