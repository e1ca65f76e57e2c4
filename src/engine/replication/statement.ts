import type { ReplicationStatement } from '../contract/cost-line.ts';
import { Digest } from './digest.ts';
import { Life } from './life.ts';
import { SetupRun } from './setup-run.ts';
import type { Prepared } from './task.ts';

/**
 * Simulates one replication again and writes down the statement of every setup, line by line. The
 * digits are those of the run: same seed, same replication, same order of events.
 */
export function statementOfReplication(
  prepared: Prepared,
  replication: number,
): readonly ReplicationStatement[] {
  const { world: plan, setups } = prepared;
  const runs = setups.map((setup) => new SetupRun(setup, plan));
  const life = new Life(prepared, runs);
  life.live(replication);
  return runs.map((run, setup) => {
    new Digest(plan, run).close(life.world.outages);
    const { ledger } = run.accounts;
    return { setup, entries: ledger.entries(), indicators: [...ledger.indicatorEntries] };
  });
}
