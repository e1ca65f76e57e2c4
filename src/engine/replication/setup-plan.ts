import type { Channel, Setup } from '../../scenario/types.ts';
import { throughputWith } from '../../scenario/media.ts';
import { refusalsOf, type Refusals } from '../contract/quotas.ts';
import { expectedWork, volumePlan, type VolumePlan } from '../contract/volume-plan.ts';
import { staffingOf, type Staffing } from '../capacity/staffing.ts';
import { SECONDS_A_DAY } from '../demand/clock.ts';
import { isOpen } from '../demand/forecast.ts';
import type { QualityDrift } from '../queueing/kernel.ts';
import type { KernelChannel } from '../queueing/kernel-channel.ts';
import { OpeningClock } from '../queueing/opening-clock.ts';
import { routingPlan, type RoutingPlan } from '../routing/routing-plan.ts';
import type { OvertimePlan, StandbyPlan, TimelinePlan } from '../routing/timeline-plan.ts';
import { billingPlan, type BillingPlan } from './billing-plan.ts';
import type { WorldPlan } from './world.ts';

/** A setup made ready to be simulated. */
export interface SetupPlan extends TimelinePlan {
  readonly staffing: readonly Staffing[];
  readonly channels: readonly KernelChannel[];
  readonly opening: OpeningClock;
  /** By team: agents kept idle for live contacts while on duty. */
  readonly reserve: readonly number[];
  /** By team: its part of its site's recovery seats. */
  readonly seatShare: readonly number[];
  readonly volumes: VolumePlan;
  /** Undefined: a repeat is handled the same wherever it goes. */
  readonly drift: QualityDrift | undefined;
  /** Undefined: no contract refuses contacts. */
  readonly refusals: Refusals | undefined;
  readonly billing: BillingPlan;
}

/** Compiles one setup of a valid scenario. */
export function setupPlan(world: WorldPlan, setup: Setup): SetupPlan {
  const { scenario, clock, forecasts } = world;
  const routing = routingPlan(scenario, setup);
  const staffing = staffingOf(scenario, setup, routing, forecasts, clock);
  const weights = staffing.map(({ peak }) => peak);
  const delay = helpDelays(world, setup, routing);
  const billing = billingPlan(scenario, setup, routing, forecasts, clock);
  return {
    routing,
    staffing,
    providers: scenario.providers.length,
    horizonSeconds: clock.horizonSeconds,
    weights,
    standby: setup.teams.map(({ standby }, team) => standbyPlan(standby, delay[team]!)),
    overtime: setup.teams.map(({ overtime }, team) => overtimePlan(overtime, delay[team]!)),
    channels: scenario.channels.map((channel, index) =>
      kernelChannel(channel, index, routing, world),
    ),
    opening: openingClock(world),
    billing,
    refusals: refusalsOf(scenario, billing.terms),
    drift: setup.qualityDrift && {
      resolution: setup.qualityDrift.resolutionFactor,
      handleTime: setup.qualityDrift.handleTimeFactor,
    },
    volumes: volumePlan(scenario, setup, routing, forecasts, clock, weights),
    reserve: setup.teams.map(({ reserve }) => reserve ?? 0),
    seatShare: routing.teams.map(({ site }, team) => {
      const total = routing.teams.reduce(
        (sum, other, index) => (other.site === site ? sum + weights[index]! : sum),
        0,
      );
      return total === 0 ? 0 : weights[team]! / total;
    }),
  };
}

/**
 * By team: factor on the delay of its help. A provider comes later to a client who gives it little:
 * 1 + helpDelayFactor × (1 − its planned share), the shares of the team's channels weighted by their
 * expected work.
 */
function helpDelays(
  { scenario, forecasts, clock }: WorldPlan,
  setup: Setup,
  routing: RoutingPlan,
): number[] {
  const factors = scenario.providers.map(
    ({ contract }) => contract.partnership?.helpDelayFactor ?? 0,
  );
  if (factors.every((factor) => factor === 0)) return setup.teams.map(() => 1);
  const work = expectedWork(scenario, forecasts, clock);
  return routing.teams.map(({ provider, channels }) => {
    let own = 0;
    let all = 0;
    for (const channel of channels) {
      const { providers, shares } = routing.channels[channel]!;
      own += work[channel]! * (shares[providers.indexOf(provider)] ?? 0);
      all += work[channel]!;
    }
    return 1 + factors[provider]! * (1 - (all === 0 ? 0 : own / all));
  });
}

function standbyPlan(
  standby: Setup['teams'][number]['standby'],
  delay: number,
): StandbyPlan | undefined {
  if (standby === undefined) return undefined;
  const { maximumHours, otherClients } = standby;
  return {
    ...(maximumHours === undefined ? {} : { maximumSeconds: maximumHours * 3600 }),
    otherClients,
    whenCapacityLost: standby.whenCapacityLost,
    pace: standby.handleTimeFactor ?? 1,
    stages: standby.stages.map(({ afterHours, agents }) => ({
      afterSeconds: afterHours * 3600 * delay,
      agents,
    })),
  };
}

function overtimePlan(
  overtime: Setup['teams'][number]['overtime'],
  delay: number,
): OvertimePlan | undefined {
  if (overtime === undefined) return undefined;
  return {
    whenCapacityLost: overtime.whenCapacityLost,
    share: overtime.share,
    afterSeconds: overtime.afterHours * 3600 * delay,
    maximumSeconds: overtime.maximumHours * 3600,
  };
}

function kernelChannel(
  channel: Channel,
  index: number,
  routing: RoutingPlan,
  { laws, scenario }: WorldPlan,
): KernelChannel {
  const { redial, repeat, channelChange } = channel;
  const { callBack, voicemail } = routing.channels[index]!;
  const later = redial.laterProbability;
  const message =
    voicemail === undefined ? undefined : { to: voicemail.to, probability: voicemail.share };
  const afterCutOff = redial.afterCutOff;
  const afterBlocked = redial.afterBlocked;
  return {
    withinSeconds: channel.objective.withinSeconds,
    handle: laws[index]!.handle,
    patience: laws[index]!.patience,
    // By cause: abandoned, cut off, blocked, closed.
    redial: {
      first: [
        redial.probability,
        afterCutOff ?? redial.probability,
        afterBlocked ?? redial.probability,
        afterCutOff ?? redial.probability,
      ],
      later: [
        later ?? redial.probability,
        later ?? afterCutOff ?? redial.probability,
        later ?? afterBlocked ?? redial.probability,
        later ?? afterCutOff ?? redial.probability,
      ],
      meanDelay: redial.meanDelayMinutes * 60,
      maximumAttempts: redial.maximumAttempts,
    },
    changes: [
      channelChange === undefined
        ? undefined
        : {
            to: scenario.channels.findIndex(({ id }) => id === channelChange.to),
            probability: channelChange.probability,
          },
      undefined,
      message,
      message,
    ],
    repeat:
      repeat === undefined
        ? undefined
        : {
            probability: repeat.probability,
            meanDelay: repeat.meanDelayHours * 3600,
            maximum: repeat.maximumRepeats,
          },
    satisfactionLost: channel.satisfactionLostPerRepeat ?? 0,
    cutsOff: channel.opening.atClosing === 'cutOff' && !routing.channels[index]!.deferred,
    wrapUp: channel.wrapUpShare ?? 0,
    throughput: Float64Array.from({ length: 11 }, (_, k) =>
      k === 0 ? 0 : throughputWith(channel, k),
    ),
    callBack:
      callBack === undefined
        ? undefined
        : {
            threshold: callBack.whenExpectedWaitExceedsSeconds,
            acceptance: callBack.acceptance,
            reached: callBack.reached,
          },
  };
}

/** Opening intervals of the channels whose customers come back. */
function openingClock({ scenario, forecasts, clock }: WorldPlan): OpeningClock {
  const perDay = clock.intervalsPerDay;
  const open = scenario.channels.map(({ repeat }, channel) =>
    repeat === undefined
      ? new Uint8Array(0)
      : Uint8Array.from({ length: (clock.warmUpDays + clock.days) * perDay }, (_, at) => {
          const day = Math.floor(at / perDay) - clock.warmUpDays;
          return isOpen(forecasts[channel]!, clock, day, at % perDay) ? 1 : 0;
        }),
  );
  return new OpeningClock(open, clock.intervalSeconds, -clock.warmUpDays * SECONDS_A_DAY);
}
