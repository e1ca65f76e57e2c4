import type { FieldDescription } from '../../scenario/describe-field.ts';

/** What of a field's description decides its steps. */
export type Steppable = Pick<
  FieldDescription,
  'kind' | 'percent' | 'minimum' | 'maximum' | 'choices'
> & { readonly scale?: number };

/**
 * The value that an arrow key gives a field: one unit of the second significant digit further (of
 * 350, 10; of 21,000, 1,000), whole for whole numbers, a point for percentages; `coarse` is ten
 * times that. It stays within the field's range, and up undoes down.
 */
export function stepNumber(
  value: number,
  direction: 1 | -1,
  { kind, percent, minimum = -Infinity, maximum = Infinity, choices, scale: unit }: Steppable,
  coarse = false,
): number {
  if (unit !== undefined) {
    const within = { kind, percent, minimum, maximum, choices };
    return Number((stepNumber(value * unit, direction, within, coarse) / unit).toPrecision(12));
  }
  if (kind === 'oneOf') return neighbour(value, direction, choices);
  const scale = percent ? 100 : 1;
  const shown = Number((value * scale).toPrecision(12));
  const step = stepOf(shown, direction, percent, kind === 'integer') * (coarse ? 10 : 1);
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  const next = Number((shown + direction * step).toFixed(places + 2)) / scale;
  return Math.min(maximum, Math.max(minimum, Number(next.toPrecision(12))));
}

function stepOf(shown: number, direction: 1 | -1, percent: boolean, isWhole: boolean): number {
  if (percent) return 1;
  const length = Math.abs(shown);
  if (length === 0) return isWhole ? 1 : 0.1;
  // Towards zero from 100 as away from zero to 100: by 1.
  const isShrinking = shown > 0 === direction < 0;
  const digits = Math.floor(Math.log10(length * (isShrinking ? 1 - 1e-9 : 1 + 1e-12)));
  const step = 10 ** (digits - 1);
  return isWhole ? Math.max(1, step) : Number(step.toPrecision(1));
}

function neighbour(
  value: number,
  direction: 1 | -1,
  choices: readonly (string | number | boolean)[],
): number {
  const numbers = choices.filter((each) => typeof each === 'number').sort((a, b) => a - b);
  const beyond = direction > 0 ? numbers : numbers.reverse();
  return beyond.find((each) => (each - value) * direction > 0) ?? value;
}
