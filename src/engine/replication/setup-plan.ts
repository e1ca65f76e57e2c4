import type { Setup } from '../../scenario/types.ts';
import { staffingOf, type Staffing } from '../capacity/staffing.ts';
import type { KernelChannel } from '../queueing/kernel.ts';
import { routingPlan } from '../routing/routing-plan.ts';
import type { StandbyPlan, TimelinePlan } from '../routing/timeline.ts';
import type { WorldPlan } from './world.ts';

/** A setup made ready to be simulated. */
export interface SetupPlan extends TimelinePlan {
  readonly staffing: readonly Staffing[];
  readonly channels: readonly KernelChannel[];
  /** By channel: whether closing cuts off those who wait. */
  readonly cutsOff: readonly boolean[];
}

/** Compiles one setup of a valid scenario. */
export function setupPlan(world: WorldPlan, setup: Setup): SetupPlan {
  const { scenario, clock, forecasts, laws } = world;
  const routing = routingPlan(scenario, setup);
  const staffing = staffingOf(scenario, setup, routing, forecasts, clock);
  return {
    routing,
    staffing,
    providers: scenario.providers.length,
    horizonSeconds: clock.horizonSeconds,
    weights: staffing.map(({ peak }) => peak),
    standby: setup.teams.map(({ standby }): StandbyPlan | undefined =>
      standby === undefined
        ? undefined
        : {
            whenCapacityLost: standby.whenCapacityLost,
            stages: standby.stages.map(({ afterHours, agents }) => ({
              afterSeconds: afterHours * 3600,
              agents,
            })),
          },
    ),
    channels: scenario.channels.map((channel, index) => ({
      withinSeconds: channel.objective.withinSeconds,
      redialProbability: channel.redial.probability,
      redialMeanDelay: channel.redial.meanDelayMinutes * 60,
      maximumAttempts: channel.redial.maximumAttempts,
      patience: laws[index]!.patience,
    })),
    cutsOff: scenario.channels.map(({ opening }) => opening.atClosing === 'cutOff'),
  };
}
