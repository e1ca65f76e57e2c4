import type { Results } from '../../estimate/accumulator.ts';
import { outageWidth } from '../../estimate/accumulator.ts';
import { outagesInOrder } from '../../estimate/column.ts';
import { worstReplication } from '../../estimate/notable-replications.ts';
import { OUTAGE_FIELDS, OUTAGE_WIDTH } from '../../engine/result.ts';
import type { ReplayRequestDetail } from '../run-view.ts';

const DAY_SECONDS = 86400;

/**
 * The day to replay of a setup's worst replication (longest disruption, then most contacts lost): the
 * day of the outage that it took longest to recover from. Undefined when no outage was felt in it.
 */
export function worstDayOf(
  results: Results,
  setup: number,
  channel: number,
): ReplayRequestDetail | undefined {
  const replication = worstReplication(results, setup, Math.max(0, channel));
  if (replication === undefined) return undefined;
  const rows = outagesInOrder(results);
  const width = outageWidth(results.layout);
  let longest = 0;
  let start: number | undefined;
  for (let at = 0; at < rows.length; at += width) {
    const hours = rows[at + OUTAGE_WIDTH + setup] ?? 0;
    if (rows[at + OUTAGE_FIELDS.indexOf('replication')] !== replication || hours <= longest)
      continue;
    longest = hours;
    start = rows[at + OUTAGE_FIELDS.indexOf('startSeconds')];
  }
  if (start === undefined) return undefined;
  const day = Math.floor(start / DAY_SECONDS);
  return { replication, day: Math.min(results.layout.days - 1, Math.max(0, day)) };
}
