import { tr } from '../../base/words.ts';
import type { FrontierData } from '../../charts/index.ts';

/** Which setups are on the frontier, and which are not. */
export function frontierFinding({ setups }: FrontierData): string {
  if (setups.length === 0) return tr`What continuity costs, setup by setup`;
  const [only] = setups;
  if (setups.length === 1 && only !== undefined)
    return tr`${only.name} stands alone: add a setup to see which is dominated`;
  const named = (kind: FrontierData['setups'][number]['standing']['kind']): readonly string[] =>
    setups.filter(({ standing }) => standing.kind === kind).map(({ name }) => name);
  const frontier = named('frontier');
  const dominated = named('dominated');
  const unsure = named('notToldApart');
  if (frontier.length === setups.length)
    return tr`No setup dominates another: on average, whoever keeps more pays more`;
  if (frontier.length === 1 && unsure.length === 0)
    return setups.length === 2
      ? tr`${frontier[0] ?? ''} dominates ${dominated[0] ?? ''}`
      : tr`${frontier[0] ?? ''} dominates every other setup`;
  const on = frontier.join(', ');
  if (unsure.length === 0) return tr`On the frontier: ${on}; dominated: ${dominated.join(', ')}`;
  if (dominated.length === 0)
    return tr`On the frontier: ${on}; not told apart from a better one: ${unsure.join(', ')}`;
  return tr`On the frontier: ${on}; dominated: ${dominated.join(', ')}; not told apart from a better one: ${unsure.join(', ')}`;
}
