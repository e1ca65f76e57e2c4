import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Scenario } from '../../scenario/types.ts';

type Learning = NonNullable<
  NonNullable<Scenario['providers'][number]['contract']['partnership']>['learning']
>;

/**
 * Factor on the handle time after so many contacts (learning curve, Wright 1936): each doubling of
 * the contacts ever handled multiplies it by `factorPerDoubling`; 1 at the start of the horizon.
 *
 * @param contacts handled within the horizon so far
 */
export function learningPace(
  { factorPerDoubling, contactsBefore }: Learning,
  contacts: number,
): number {
  if (contacts === 0 || factorPerDoubling === 1) return 1;
  return exp((ln(1 + contacts / contactsBefore) * ln(factorPerDoubling)) / ln(2));
}
