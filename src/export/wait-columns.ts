import { intervalWaitPercentile } from '../estimate/interval-waits.ts';
import { isDeferred } from '../scenario/media.ts';
import type { Channel } from '../scenario/types.ts';
import type { TableColumn } from './table.ts';

/** What the waits of some intervals of a channel are read from, all replications together. */
export interface IntervalWaits {
  readonly channel: Channel;
  /** Contacts answered, those at once included. */
  readonly answered: number;
  /** As `waitsOf` gives them. */
  readonly bins: () => ArrayLike<number>;
  /** Greatest of the replications and intervals, s. */
  readonly oldestAge: number;
}

const SHARES = [50, 80, 90, 95, 99] as const;

const RESOLUTION =
  'Of the contacts of all replications together, by the time of their offer; those answered at once count as 0 s. Read off a histogram: right to a quarter from 2 s to 512 s (deferred work: from 512 s to 36 h), to 2 s (512 s) below, to a doubling above. Empty when none was answered.';

/** Percentiles of the waits, and the oldest contact of all, as columns of a table by time. */
export function waitColumns<Row>(waitsOf: (row: Row) => IntervalWaits): TableColumn<Row>[] {
  return [
    ...SHARES.map((percent): TableColumn<Row> => ({
      name: `waitP${percent}`,
      unit: 's',
      meaning: `${percent} % of the answered contacts waited at most so long. ${RESOLUTION}`,
      cell: (row) => {
        const { channel, answered, bins } = waitsOf(row);
        if (answered === 0) return undefined;
        return intervalWaitPercentile(bins(), answered, percent / 100, isDeferred(channel));
      },
    })),
    {
      name: 'oldestAgeGreatest',
      unit: 's',
      meaning:
        'Age of the oldest contact in the queue when an interval ends: the greatest of all replications, which grows with their number.',
      cell: (row) => waitsOf(row).oldestAge,
    },
  ];
}
