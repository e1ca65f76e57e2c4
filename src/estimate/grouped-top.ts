import { type GroupedValues, sizesOf } from './bank-groups.ts';
import { effectiveTrials } from './effective-size.ts';

/**
 * Independent trials that would say as much of the share of the largest values, for several numbers of
 * them: as many as there are values where these do not go together in groups. Equal values count in
 * their order.
 *
 * @param counts how many of the largest values, each no more than there are
 */
export function trialsFromTop(
  { values, groups }: GroupedValues,
  counts: readonly number[],
): readonly number[] {
  if (groups === undefined) return counts.map(() => values.length);
  const sizes = sizesOf(groups);
  const order = Uint32Array.from(values, (_, i) => i).sort(
    (a, b) => values[b]! - values[a]! || a - b,
  );
  const hits = new Float64Array(groups.count);
  const found = new Map<number, number>();
  let taken = 0;
  for (const count of [...counts].sort((a, b) => a - b)) {
    for (; taken < count; taken++) hits[groups.of[order[taken]!]!]! += 1;
    found.set(count, effectiveTrials(hits, sizes, groups.overlap));
  }
  return counts.map((count) => found.get(count) ?? values.length);
}
