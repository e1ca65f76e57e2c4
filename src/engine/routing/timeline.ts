import type { Availability, SiteAvailability } from '../hazards/availability.ts';
import {
  changesOf,
  combine,
  constantCurve,
  valueAt,
  type StepCurve,
} from '../hazards/step-curve.ts';
import type { TracedInstant } from '../trace.ts';
import type { Claims } from './claims.ts';
import { callHelp, delaysOf, type HelpControl, type Service } from './help.ts';
import type { TimelinePlan } from './timeline-plan.ts';

/** Something that changes in a setup at a known instant, besides its intervals. */
export type Control =
  | {
      readonly kind: 'site';
      readonly time: number;
      readonly site: number;
      /** Share of the site's agents who can work, and share cut off of the contacts in hand. */
      readonly left: number;
      readonly cut: number;
      /** Handle-time factor, and agents in recovery seats. */
      readonly slow: number;
      readonly seats: number;
    }
  | {
      readonly kind: 'known';
      readonly time: number;
      readonly channel: number;
      readonly provider: number;
      /** Share of the provider's capacity that the client counts on from now on. */
      readonly left: number;
    }
  | HelpControl;

/** What outages do to one setup in one replication. */
export interface Timeline {
  /** In order of time. */
  readonly controls: readonly Control[];
  /** By team: how often its standby agents were called in; and when, seconds. */
  readonly activations: readonly number[];
  readonly calls: readonly (readonly number[])[];
  /** For pictures: the instants that shaped the routing. */
  readonly instants: readonly TracedInstant[];
}

const NOTHING: Timeline = { controls: [], activations: [], calls: [], instants: [] };

/**
 * Lays out in time what the outages of a replication do to a setup.
 *
 * @param claims who else wants the setup's standby agents; left out: nobody
 * @param service when whose contract lasts; left out: all of them, always
 */
export function timelineOf(
  plan: TimelinePlan,
  availability: Availability,
  claims?: Claims,
  service?: Service,
): Timeline {
  const { teams } = plan.routing;
  const sites = [...new Set(teams.map((team) => team.site))];
  if (sites.every((site) => isCalm(availability.sites[site]!))) return NOTHING;

  const controls: Control[] = [];
  const instants: TracedInstant[] = [];
  for (const site of sites) {
    controls.push(...siteControls(site, availability.sites[site]!));
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
  const { controls: help, calls } = callHelp(plan, left, instants, claims, service);
  controls.push(...help);
  addInstants(plan, left, instants);
  controls.sort((a, b) => a.time - b.time);
  instants.sort((a, b) => a.seconds - b.seconds);
  return { controls, activations: calls.map(({ length }) => length), calls, instants };
}

function isCalm({ left, slow, seats }: SiteAvailability): boolean {
  return [left, slow, seats].every(({ times }) => times.length === 1);
}

/** All that outages do to a site, instant by instant. */
function siteControls(site: number, { left, inHand, slow, seats }: SiteAvailability): Control[] {
  const instants = [left, inHand, slow, seats].flatMap(({ times }) => times.slice(1));
  let held = inHand.values[0]!;
  return [...new Set(instants)]
    .sort((a, b) => a - b)
    .map((time) => {
      const holds = valueAt(inHand, time);
      const cut = holds < held ? 1 - holds / held : 0;
      held = holds;
      return {
        kind: 'site',
        time,
        site,
        left: valueAt(left, time),
        cut,
        slow: valueAt(slow, time),
        seats: valueAt(seats, time),
      };
    });
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
