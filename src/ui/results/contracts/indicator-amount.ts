import type { Results } from '../../../estimate/accumulator.ts';
import { columnAt } from '../../../estimate/column.ts';
import type { Interval } from '../../../estimate/interval.ts';
import { moments } from '../../../estimate/moments.ts';
import { studentInterval } from '../../../estimate/student.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { indicatorOf, type Reward } from './rewards-data.ts';

/**
 * What an indicator brings over the horizon with its interval, through all amendments, added up
 * replication by replication: its bonus or malus (`costLine`), or what one point more would have added
 * (`paidPerPoint`). Undefined where there is none.
 */
export function indicatorAmount(
  scenario: Scenario,
  results: Results | undefined,
  reward: Pick<Reward, 'provider' | 'indicator' | 'channel'>,
  setup: number,
  wanted: 'costLine' | 'paidPerPoint' = 'costLine',
): Interval | undefined {
  if (results === undefined || results.n === 0) return undefined;
  const lines = results.layout.lines[setup] ?? [];
  const sum = new Float64Array(results.n);
  let found = 0;
  results.layout.columns.forEach(({ measure, setup: of, line: index }, column) => {
    const line = measure === wanted && of === setup ? lines[index] : undefined;
    if (line?.kind !== 'indicator' || line.provider !== reward.provider) return;
    const own = indicatorOf(scenario, line);
    const channel = scenario.channels.find(({ id }) => id === own?.channel)?.name;
    if (own?.indicator !== reward.indicator || channel !== reward.channel) return;
    found += 1;
    columnAt(results, column).forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value;
    });
  });
  return found === 0 ? undefined : studentInterval(moments(sum));
}
