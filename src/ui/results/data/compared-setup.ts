import type { Scenario } from '../../../scenario/types.ts';
import type { Comparison } from '../../../store/index.ts';
import { setupAt } from './setup-values.ts';

/**
 * Which setup of a scenario is compared with other scenarios, by its index: the chosen one, else the
 * last that is not the baseline, which is what a scenario is made to look at.
 */
export function comparedSetup(
  id: string,
  own: Scenario,
  { setups, setup }: Pick<Comparison, 'setups' | 'setup'>,
): number {
  const baseline = setup ?? own.setups[0]?.id;
  const alternative = own.setups.findLast((each) => each.id !== baseline)?.id;
  return setupAt(own, setups[id] ?? alternative);
}
