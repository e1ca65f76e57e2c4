import { assert } from '../base/assert.ts';
import type { Scenario } from '../scenario/types.ts';
import { bankPlan } from './bank/bank-plan.ts';
import { billingCalendar } from './contract/billing-calendar.ts';
import { placesOf } from './queueing/provider-places.ts';
import { ledgerOf } from './replication/billing-plan.ts';
import { layoutOf } from './replication/layout.ts';
import { peakPlans } from './replication/peaks.ts';
import { replayReplication } from './replication/replay.ts';
import { setupPlan } from './replication/setup-plan.ts';
import { statementOfReplication } from './replication/statement.ts';
import { ReplicationTask, type Prepared } from './replication/task.ts';
import { traceReplication } from './replication/trace.ts';
import { worldPlan } from './replication/world.ts';
import type { Engine, ResultLayout } from './result.ts';

/** Makes a valid scenario ready to be simulated: tables, staffing, routing, lines of cost. */
export function prepare(scenario: Scenario): Engine {
  const world = worldPlan(scenario);
  const setups = scenario.setups.map((setup) => setupPlan(world, setup));
  const found = bankPlan(world);
  const bank = typeof found === 'string' ? undefined : found;
  const columns = layoutOf(
    scenario,
    world.clock,
    setups.map(({ billing }) => ledgerOf(scenario, billing)),
    billingCalendar(world.clock.firstDay, world.clock.days, []).months,
    setups.map(({ routing }) => placesOf(routing).of),
    peakPlans(world, setups),
  );
  const layout: ResultLayout =
    typeof found === 'string'
      ? { ...columns, everyDayBecause: found }
      : {
          ...columns,
          bankGroups: found.groups,
          bankOverlap: found.overlap,
          bankDays: found.days,
        };
  const prepared: Prepared = { scenario, world, setups, layout, bank, stages: [] };
  return {
    layout,
    begin(first, count, step = 1) {
      assert(first >= 0 && count >= 1 && step >= 1, 'a task has at least one replication');
      return new ReplicationTask(prepared, first, count, step);
    },
    trace(replication, firstDay, days) {
      assert(
        firstDay >= 0 && days >= 1 && firstDay + days <= layout.days,
        'traced days lie in the horizon',
      );
      return traceReplication(prepared, replication, firstDay, days);
    },
    replay(replication, day, stepSeconds = 60) {
      assert(replication >= 0 && day >= 0 && day < layout.days, 'a replayed day is in the horizon');
      return replayReplication(prepared, replication, day, stepSeconds);
    },
    statement(replication) {
      assert(replication >= 0, 'a replication is numbered from 0');
      return statementOfReplication(prepared, replication);
    },
  };
}
