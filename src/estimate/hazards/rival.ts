import type { BankGroups } from '../bank-groups.ts';
import { moments } from '../moments.ts';
import { pairedExcess } from './sparse-interval.ts';

/** Which of the others comes closest to the highest, and whether it is seen to be lower. */
interface Rival {
  /** Its place among the values given. */
  readonly place: number;
  readonly isSeenLower: boolean;
}

/**
 * The closest rival of `values[highest]`, replication by replication: of those that are not seen to be
 * lower the one with the highest mean; if all are, the highest of them. Seen: the 95 % interval of the
 * paired difference lies above 0. The highest is called the highest only if every other is seen to be
 * lower, so it takes no more than one doubtful rival to keep that from being said. Undefined where no
 * other has a value but 0.
 */
export function closestRival(
  values: readonly Float64Array[],
  highest: number,
  groups?: BankGroups,
): Rival | undefined {
  const own = values[highest];
  if (own === undefined) return undefined;
  const others = values.flatMap((of, place) => {
    if (place === highest || of.every((value) => value === 0)) return [];
    return [{ place, mean: moments(of).mean, isSeenLower: pairedExcess(own, of, groups).low > 0 }];
  });
  const doubtful = others.filter(({ isSeenLower }) => !isSeenLower);
  const [first, ...rest] = doubtful.length > 0 ? doubtful : others;
  if (first === undefined) return undefined;
  const { place, isSeenLower } = rest.reduce(
    (most, other) => (other.mean > most.mean ? other : most),
    first,
  );
  return { place, isSeenLower };
}
