/**
 * Time within which a share of the answered were answered, seconds: linear inside the bin of waits
 * where the cumulated count reaches it; 0 while enough were answered at once; NaN when nobody was
 * answered.
 *
 * @param bins counts of those who waited at all, `length` of them from `from` on
 * @param startOf lower end of a bin, seconds; asked for the one past the last, too
 * @param answered contacts answered, those at once included
 */
export function percentileOfBins(
  bins: ArrayLike<number>,
  from: number,
  length: number,
  startOf: (bin: number) => number,
  answered: number,
  share: number,
): number {
  if (answered === 0) return NaN;
  let waited = 0;
  for (let bin = 0; bin < length; bin++) waited += bins[from + bin]!;
  let below = Math.max(0, answered - waited);
  const target = share * (below + waited);
  if (target <= below) return 0;
  for (let bin = 0; bin < length; bin++) {
    const inside = bins[from + bin]!;
    if (inside > 0 && below + inside >= target) {
      const start = startOf(bin);
      return start + ((startOf(bin + 1) - start) * (target - below)) / inside;
    }
    below += inside;
  }
  return NaN;
}
