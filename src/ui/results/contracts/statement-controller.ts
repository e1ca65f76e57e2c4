import type { ReplicationStatement } from '../../../engine/contract/cost-line.ts';
import { ok } from '../../../base/result.ts';
import { LatestFetch } from '../../latest-fetch.ts';
import type { StatementSource } from './statement-source.ts';

/** The statements of one replication. */
export interface FetchedStatements {
  readonly replication: number;
  /** One a setup. */
  readonly statements: readonly ReplicationStatement[];
}

/** Fetches the statements of single replications, one at a time; nothing fetched: the means. */
export class StatementController extends LatestFetch<number, FetchedStatements> {
  /** Fetches a replication's statements and shows them. */
  open(source: StatementSource, replication: number): Promise<void> {
    return this.fetch(replication, async (scenario, signal) => {
      const answer = await source({ scenario, replication, signal });
      return answer.ok ? ok({ replication, statements: answer.value }) : answer;
    });
  }
}
