import { clamp } from './scale.ts';

/** What the keys of a slider do. */
export interface SliderKeys {
  readonly value: number;
  /** What an arrow key adds; with Shift, or the page keys, `coarse`. */
  readonly step: number;
  readonly coarse: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Keys that make a value greater, and those that make it smaller. */
export const MORE = ['ArrowUp', 'ArrowRight'];
export const LESS = ['ArrowDown', 'ArrowLeft'];

/** The value that a key gives a slider; undefined: the key is not one of a slider. */
export function keyed(
  { key, shiftKey = false }: { readonly key: string; readonly shiftKey?: boolean },
  { value, step, coarse, minimum, maximum }: SliderKeys,
  [more, less]: readonly [readonly string[], readonly string[]] = [MORE, LESS],
): number | undefined {
  const by = shiftKey ? coarse : step;
  const next = more.includes(key)
    ? value + by
    : less.includes(key)
      ? value - by
      : { PageUp: value + coarse, PageDown: value - coarse, Home: minimum, End: maximum }[key];
  return next === undefined ? undefined : Number(clamp(next, minimum, maximum).toPrecision(12));
}

/** One, two or five of a power of ten: the nearest below. */
export function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return Number(((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power).toPrecision(3));
}
