import type { Availability } from '../hazards/availability.ts';
import { combine, constantCurve, valueAt, type StepCurve } from '../hazards/step-curve.ts';
import type { TracedInstant } from '../result.ts';
import type { RoutingPlan } from './routing-plan.ts';

/** Something that changes in a setup at a known instant, besides its intervals. */
export type Control =
  | {
      readonly kind: 'capacity';
      readonly time: number;
      readonly site: number;
      readonly left: number;
    }
  | {
      readonly kind: 'known';
      readonly time: number;
      readonly channel: number;
      readonly provider: number;
      /** Share of the provider's capacity that the client counts on from now on. */
      readonly left: number;
    }
  | {
      readonly kind: 'standby';
      readonly time: number;
      readonly team: number;
      readonly agents: number;
    };

/** What outages do to one setup in one replication. */
export interface Timeline {
  /** In order of time. */
  readonly controls: readonly Control[];
  /** By team: how often its standby agents were called in. */
  readonly activations: readonly number[];
  /** For pictures: the instants that shaped the routing. */
  readonly instants: readonly TracedInstant[];
}

/** Standby agents of a team. */
export interface StandbyPlan {
  readonly whenCapacityLost: number;
  readonly stages: readonly { readonly afterSeconds: number; readonly agents: number }[];
}

/** A setup as its timeline needs it. */
export interface TimelinePlan {
  readonly routing: RoutingPlan;
  readonly providers: number;
  /** By team: weight in its provider's capacity (its peak of agents). */
  readonly weights: readonly number[];
  readonly standby: readonly (StandbyPlan | undefined)[];
  /** End of the horizon, seconds: what would be called in after it is not. */
  readonly horizonSeconds: number;
}

const NOTHING: Timeline = { controls: [], activations: [], instants: [] };

/** Lays out in time what the outages of a replication do to a setup. */
export function timelineOf(plan: TimelinePlan, availability: Availability): Timeline {
  const { teams } = plan.routing;
  const sites = [...new Set(teams.map((team) => team.site))];
  if (sites.every((site) => availability.sites[site]!.left.times.length === 1)) return NOTHING;

  const controls: Control[] = [];
  const instants: TracedInstant[] = [];
  for (const site of sites) {
    changesOf(availability.sites[site]!.left).forEach(({ time, after }) => {
      controls.push({ kind: 'capacity', time, site, left: after });
    });
  }
  const left = Array.from({ length: plan.providers }, (_, provider) =>
    providerCurve(plan, availability, provider),
  );
  plan.routing.channels.forEach((routing, channel) => {
    const { failover } = routing;
    if (failover === undefined) return;
    for (const provider of routing.providers) {
      const known = knownCurve(left[provider]!, failover);
      changesOf(known).forEach(({ time, before, after }) => {
        controls.push({ kind: 'known', time, channel, provider, left: after });
        instants.push({ kind: after < before ? 'switched' : 'returned', seconds: time, provider });
      });
    }
  });
  const activations = teams.map((_, team) => addStandby(plan, left, team, controls, instants));
  addInstants(plan, left, instants);
  controls.sort((a, b) => a.time - b.time);
  instants.sort((a, b) => a.seconds - b.seconds);
  return { controls, activations, instants };
}

function changesOf(curve: StepCurve): { time: number; before: number; after: number }[] {
  return curve.times.slice(1).map((time, i) => ({
    time,
    before: curve.values[i]!,
    after: curve.values[i + 1]!,
  }));
}

/** What is left of a provider: its teams' sites, weighted by the teams' peaks. */
function providerCurve(
  plan: TimelinePlan,
  availability: Availability,
  provider: number,
): StepCurve {
  const own = plan.routing.teams.flatMap((team, index) =>
    team.provider === provider ? [{ site: team.site, weight: plan.weights[index]! }] : [],
  );
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return constantCurve(1);
  return combine(
    own.map(({ site }) => availability.sites[site]!.left),
    (values) => values.reduce((sum, value, i) => sum + value * own[i]!.weight, 0) / total,
  );
}

/**
 * What the client counts on. A loss is acted on after detection and switch-over, if it still
 * lasts; a recovery after the fail-back delay, if it still holds.
 */
function knownCurve(
  actual: StepCurve,
  failover: { readonly detect: number; readonly switchOver: number; readonly failback: number },
): StepCurve {
  const checks = changesOf(actual)
    .map(({ time, before, after }) => ({
      falls: after < before,
      after,
      time: time + (after < before ? failover.detect + failover.switchOver : failover.failback),
    }))
    .sort((a, b) => a.time - b.time);
  const times = [-Infinity];
  const values = [actual.values[0]!];
  let known = actual.values[0]!;
  for (const { time, falls, after } of checks) {
    const now = valueAt(actual, time);
    const next = falls ? Math.min(known, now) : Math.max(known, Math.min(after, now));
    if (next === known) continue;
    known = next;
    times.push(time);
    values.push(known);
  }
  return { times, values };
}

/** Delays of the setup's first channel that has fail-over; none: the client knows at once. */
function delaysOf(plan: TimelinePlan): { readonly detect: number; readonly failback: number } {
  const routing = plan.routing.channels.find(({ failover }) => failover !== undefined);
  return routing?.failover ?? { detect: 0, failback: 0 };
}

/** Standby agents come while another provider is known to have lost enough; returns the calls. */
function addStandby(
  plan: TimelinePlan,
  left: readonly StepCurve[],
  team: number,
  controls: Control[],
  instants: TracedInstant[],
): number {
  const standby = plan.standby[team];
  if (standby === undefined) return 0;
  const { detect, failback } = delaysOf(plan);
  const { provider } = plan.routing.teams[team]!;
  const used = new Set(plan.routing.teams.map((other) => other.provider));
  // A hair less than the share named: 1 − 0.8 is a little less than 0.2. No loss is never enough.
  const enough = Math.max(standby.whenCapacityLost - 1e-9, 1e-9);
  const windows: { from: number; to: number }[] = [];
  left.forEach((curve, other) => {
    if (other === provider || !used.has(other)) return;
    const lost = combine([curve], ([value]) => (1 - value! >= enough ? 1 : 0));
    changesOf(lost).forEach(({ time, after }, i, all) => {
      const end = all[i + 1]?.time ?? Infinity;
      if (after === 1 && end > time + detect && time + detect < plan.horizonSeconds)
        windows.push({ from: time + detect, to: end + failback });
    });
  });
  windows.sort((a, b) => a.from - b.from);
  const calls: { from: number; to: number }[] = [];
  for (const window of windows) {
    const current = calls[calls.length - 1];
    if (current !== undefined && window.from <= current.to) {
      current.to = Math.max(current.to, window.to);
    } else calls.push({ ...window });
  }
  for (const { from, to } of calls) {
    for (const stage of standby.stages) {
      const time = from + stage.afterSeconds;
      if (time >= to) continue;
      controls.push({ kind: 'standby', time, team, agents: stage.agents });
      instants.push({ kind: 'standby', seconds: time, provider });
    }
    if (to < Infinity) controls.push({ kind: 'standby', time: to, team, agents: 0 });
  }
  return calls.length;
}

/** When each provider was struck, when the client knew, and when all was back. */
function addInstants(
  plan: TimelinePlan,
  left: readonly StepCurve[],
  instants: TracedInstant[],
): void {
  const { detect } = delaysOf(plan);
  left.forEach((curve, provider) => {
    changesOf(curve).forEach(({ time, before, after }) => {
      if (after < before) {
        instants.push({ kind: 'struck', seconds: time, provider });
        if (valueAt(curve, time + detect) < 1) {
          instants.push({ kind: 'detected', seconds: time + detect, provider });
        }
      } else if (after === 1) instants.push({ kind: 'recovered', seconds: time, provider });
    });
  });
}
