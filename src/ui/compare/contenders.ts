import type { ReplicationColumns } from '../../estimate/column.ts';
import { type Pairing, pairingOf } from '../../estimate/pairing.ts';
import { tr } from '../../base/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { ON_SCREEN, sameScenario, type Comparison } from '../../store/index.ts';
import { comparedSetup } from '../results/data/compared-setup.ts';

/** One of those compared: a setup of a kept scenario, or of the one on the page. */
export interface Contender {
  /** Of the kept one, or ON_SCREEN. */
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  /** Index of the setup that is compared. */
  readonly setup: number;
  readonly columns: ReplicationColumns;
  /** Whether it is the very scenario on the page. */
  readonly isOnScreen: boolean;
}

/** What is on the page, with the figures so far. */
export interface OnScreen {
  readonly scenario: Scenario;
  readonly results: ReplicationColumns | undefined;
}

/**
 * Those compared, the kept ones first, in the order in which they were kept. The scenario on the page
 * is the last one, unless it is one of them.
 */
export function contendersOf(
  comparison: Comparison,
  { scenario, results }: OnScreen,
): readonly Contender[] {
  const contender = (
    id: string,
    name: string,
    own: Scenario,
    columns: ReplicationColumns,
    isOnScreen: boolean,
  ): Contender => {
    const setup = comparedSetup(id, own, comparison);
    return { id, name, scenario: own, setup, columns, isOnScreen };
  };
  const found = comparison.kept.map((each) =>
    contender(
      each.id,
      each.name,
      each.scenario,
      each.columns,
      sameScenario(each.scenario, scenario),
    ),
  );
  if (results === undefined || found.some(({ isOnScreen }) => isOnScreen)) return found;
  return [...found, contender(ON_SCREEN, tr`On screen`, scenario, results, true)];
}

/** Where the baseline stands among those compared: the first one, unless another is chosen. */
export function baselineOf(
  contenders: readonly Contender[],
  { baseline }: Pick<Comparison, 'baseline'>,
): number {
  return Math.max(
    0,
    contenders.findIndex(({ id }) => id === baseline),
  );
}

/** What the runs of two contenders have in common. */
export function pairingBetween(a: Contender, b: Contender): Pairing {
  const run = ({ scenario, columns: { n } }: Contender) => ({ scenario, n });
  return pairingOf(run(a), run(b));
}
