/**
 * Gives some providers a share of their own; the others share the rest as before. Where the others
 * had nothing, they share it evenly; where there are none, or the shares given come to more than
 * everything, those given are brought to 1 in proportion.
 *
 * @param shares of each provider, summing to 1
 * @param fixed share given to each; undefined: one of the others
 */
export function fixShares(
  shares: readonly number[],
  fixed: readonly (number | undefined)[],
): number[] {
  const given = fixed.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const others = fixed.filter((share) => share === undefined).length;
  if (others === 0 || given > 1) {
    return given === 0 ? [...shares] : fixed.map((share) => (share ?? 0) / given);
  }
  const before = shares.reduce((sum, share, i) => sum + (fixed[i] === undefined ? share : 0), 0);
  const rest = 1 - given;
  return shares.map(
    (share, i) => fixed[i] ?? (before > 0 ? (share * rest) / before : rest / others),
  );
}

/**
 * Takes from some providers a part of their share. What is freed goes to those who keep all of
 * theirs, in proportion to it (evenly where they had nothing); where there are none, to those who
 * keep a part; where nobody keeps anything, the shares stay as they are.
 *
 * @param left part of the share that each keeps, 0 to 1
 */
export function releaseShares(shares: readonly number[], left: readonly number[]): number[] {
  const kept = shares.map((share, i) => share * left[i]!);
  const freed = shares.reduce((sum, share, i) => sum + share - kept[i]!, 0);
  if (freed <= 0) return [...shares];
  const anyWhole = left.some((part) => part === 1);
  const takes = left.map((part) => (anyWhole ? part === 1 : part > 0));
  const takers = takes.filter(Boolean).length;
  if (takers === 0) return [...shares];
  const total = kept.reduce((sum, share, i) => sum + (takes[i] ? share : 0), 0);
  return kept.map((share, i) =>
    takes[i] ? share + freed * (total > 0 ? share / total : 1 / takers) : share,
  );
}
