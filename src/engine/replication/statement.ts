import type { ReplicationStatement } from '../contract/cost-line.ts';
import { Digest } from './digest.ts';
import { SetupRun } from './setup-run.ts';
import type { Prepared } from './task.ts';
import { World } from './world.ts';

/**
 * Simulates one replication again and writes down the statement of every setup, line by line. The
 * digits are those of the run: same seed, same replication, same order of events.
 */
export function statementOfReplication(
  { world: plan, setups, layout }: Prepared,
  replication: number,
): readonly ReplicationStatement[] {
  const world = new World(plan);
  const runs = setups.map((setup) => new SetupRun(setup, plan));
  world.begin(replication);
  for (const run of runs) run.begin(world);
  for (let day = -plan.clock.warmUpDays; day < layout.days; day++) {
    world.drawDay(day);
    for (const run of runs) run.runDay(day, world);
  }
  return runs.map((run, setup) => {
    new Digest(plan, run).close(world.outages);
    const { ledger } = run.accounts;
    return { setup, entries: ledger.entries(), indicators: [...ledger.indicatorEntries] };
  });
}
