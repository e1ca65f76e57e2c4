import type { Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';

/** What a ledger knows of its setup beforehand. */
export interface LedgerPlan {
  readonly setup: Setup;
  readonly routing: RoutingPlan;
  readonly clock: Clock;
  /** [team]: most standby agents of any stage; 0: none. */
  readonly standbyAgents: readonly number[];
  /** [channel][day]: first attempts planned, without errors of the forecast. */
  readonly planned: readonly ArrayLike<number>[];
}
