/** Bars next to each other that are moved together: from the first to before the last. */
export interface BarGroup {
  readonly from: number;
  readonly to: number;
}

/** Least width of what is to be caught with a pointer, in pixels. */
const LEAST_TARGET = 24;

/** Bars that may be moved together: an hour of half-hours, a day of intervals. */
const SIZES = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 96, 144, 288, 1440];

/**
 * Bars in groups wide enough to be caught with a finger, as few together as will do.
 *
 * @param count of the bars @param width that they have in all, in pixels
 */
export function groupsOfBars(count: number, width: number): readonly BarGroup[] {
  if (count < 1) return [];
  const needed = (LEAST_TARGET * count) / Math.max(1, width);
  const size = Math.min(count, SIZES.find((each) => each >= needed - 1e-9) ?? count);
  const groups: BarGroup[] = [];
  for (let from = 0; from < count; from += size) {
    groups.push({ from, to: Math.min(count, from + size) });
  }
  return groups;
}

/** Sum of the bars of a group. */
export function sumOf(values: readonly number[], { from, to }: BarGroup): number {
  return values.slice(from, to).reduce((sum, value) => sum + value, 0);
}

/** Part of the sum that the other bars keep at the least: their ratio would be lost with nothing. */
const LEFT_TO_OTHERS = 0.02;

/**
 * Weights with another sum for one group: within it and outside it they keep their ratio, and all
 * together their sum. What has no weight yet shares evenly. Four digits of a mean weight are kept.
 */
export function withGroupSum(
  weights: readonly number[],
  group: BarGroup,
  wanted: number,
): readonly number[] {
  const total = sumOf(weights, { from: 0, to: weights.length });
  const own = sumOf(weights, group);
  const rest = total - own;
  if (!(rest > 0)) return weights;
  const sum = Math.min(total * (1 - LEFT_TO_OTHERS), Math.max(0, wanted));
  const step = 10 ** (Math.floor(Math.log10(total / weights.length)) - 3);
  const round = (value: number): number =>
    Number((Math.round(value / step) * step).toPrecision(12));
  const evenly = sum / (group.to - group.from);
  const after = weights.map((weight, index) => {
    if (index < group.from || index >= group.to) return round((weight * (total - sum)) / rest);
    return round(own > 0 ? (weight * sum) / own : evenly);
  });
  // What rounding has lost goes where it is seen least.
  const largest = after.indexOf(Math.max(...after));
  const lost = total - sumOf(after, { from: 0, to: after.length });
  return after.map((value, index) =>
    index === largest ? Number(Math.max(0, value + lost).toPrecision(12)) : value,
  );
}

/** Levels with another mean for one group, its bars in their ratio; whole numbers where they must be. */
export function withGroupMean(
  levels: readonly number[],
  group: BarGroup,
  wanted: number,
  { most, isWhole }: { readonly most: number; readonly isWhole: boolean },
): readonly number[] {
  const count = group.to - group.from;
  const mean = sumOf(levels, group) / count;
  const target = Math.min(most, Math.max(0, wanted));
  return levels.map((level, index) => {
    if (index < group.from || index >= group.to) return level;
    const moved = Math.min(most, mean > 0 ? (level * target) / mean : target);
    return isWhole ? Math.round(moved) : Number(moved.toPrecision(4));
  });
}
