import type { ReplicationColumns } from '../../estimate/column.ts';
import type { Interval } from '../../estimate/interval.ts';
import type { Scenario } from '../../scenario/types.ts';
import { periodOf } from '../results/data/period.ts';
import { compareSentences } from './compare-sentences.ts';
import { meanOf } from './compare-rows.ts';
import type { Contender } from './contenders.ts';
import { contestBetween } from './contest-between.ts';

/** The setups of one scenario as contenders: the same worlds for all. */
export function setupContenders(
  scenario: Scenario,
  columns: ReplicationColumns,
): readonly Contender[] {
  return scenario.setups.map(({ id, name }, setup) => ({
    id,
    name,
    scenario,
    setup,
    columns,
    isOnScreen: true,
  }));
}

/** What is to be said of a contender against the baseline. */
export function sentencesOf(base: Contender, other: Contender): readonly string[] {
  const { scenario } = base;
  const broken = [base, other].map((each) => meanOf(each, 'continuityBroken'));
  const [before, after] = broken;
  const contest = (measure: 'continuityBroken' | 'cost' | 'lost') =>
    contestBetween(base, other, measure);
  return compareSentences({
    baseline: base.name,
    isYear: periodOf(scenario).isYear,
    currency: scenario.currency,
    broken: [before ?? UNKNOWN, after ?? UNKNOWN],
    continuity:
      before === undefined || after === undefined ? undefined : contest('continuityBroken'),
    cost: contest('cost'),
    lost: contest('lost'),
  });
}

const UNKNOWN: Interval = { value: 0, low: 0, high: 1 };
