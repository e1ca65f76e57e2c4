import type { SharedCover } from './claims.ts';
import type { RoutingPlan } from './routing-plan.ts';

/** Standby agents of a team. */
export interface StandbyPlan {
  readonly whenCapacityLost: number;
  /** Seconds after the loss is known when they go again, at the latest; left out: when it is over. */
  readonly maximumSeconds?: number;
  /** Left out: nobody else has bought this cover. */
  readonly otherClients?: SharedCover | undefined;
  readonly stages: readonly { readonly afterSeconds: number; readonly agents: number }[];
  /** Handle-time factor beside that of the team. */
  readonly pace: number;
}

/** Overtime of a team's own agents. */
export interface OvertimePlan {
  readonly whenCapacityLost: number;
  readonly share: number;
  readonly afterSeconds: number;
  readonly maximumSeconds: number;
}

/** A setup as its timeline needs it. */
export interface TimelinePlan {
  readonly routing: RoutingPlan;
  readonly providers: number;
  /** By team: weight in its provider's capacity (its peak of agents). */
  readonly weights: readonly number[];
  readonly standby: readonly (StandbyPlan | undefined)[];
  readonly overtime: readonly (OvertimePlan | undefined)[];
  /** End of the horizon, seconds: what would be called in after it is not. */
  readonly horizonSeconds: number;
}
