/** Setups whose weeks stand side by side. */
const MOST_TOGETHER = 3;

/**
 * What a person may choose to see of the week, as indexes of setups: as many together as there is
 * room for, in their order, then each alone and larger.
 */
export function weekChoices(setups: number): readonly (readonly number[])[] {
  const all = Array.from({ length: setups }, (_, setup) => setup);
  if (setups < 2) return [all];
  const together: number[][] = [];
  for (let from = 0; from < setups; from += MOST_TOGETHER)
    together.push(all.slice(from, from + MOST_TOGETHER));
  return [...together.filter((group) => group.length > 1), ...all.map((setup) => [setup])];
}
