import type { HazardKind, Scenario, Site } from '../../scenario/types.ts';
import { unitFromBits } from '../random/mix.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';
import { footprint, sitesOf } from './footprint.ts';
import type { Outage } from './outage.ts';
import { combine, constantCurve, type StepCurve } from './step-curve.ts';

/** What the outages of one replication leave of one site, over time. */
export interface SiteAvailability {
  /** Share of the agents on shift who can work, at the site or at home. */
  readonly left: StepCurve;
  /** As `left`, of the hazards alone that cut off contacts in hand; `left` itself if all do. */
  readonly inHand: StepCurve;
  /** Factor on the handle time of contacts, 1 normally. */
  readonly slow: StepCurve;
  /** Agents for whom there is a recovery seat elsewhere: at most those who have lost their work. */
  readonly seats: StepCurve;
}

/** What the outages of one replication leave of each site. */
export interface Availability {
  /** By site. */
  readonly sites: readonly SiteAvailability[];
  /** By outage: the sites whose capacity it really lowers. */
  readonly struck: readonly (readonly number[])[];
}

/** Kinds that take the building, not the people: agents with a home to work from go on there. */
const LOSES_THE_BUILDING: ReadonlySet<HazardKind> = new Set<HazardKind>([
  'power',
  'flood',
  'fire',
  'weather',
  'evacuation',
]);

/** Steps in which a recovery brings the capacity back, at most; none shorter than ten minutes. */
const RECOVERY_STEPS = 24;
const SHORTEST_STEP_SECONDS = 600;

/** Turns outage logs into the capacity of each site. Simultaneous outages multiply what is left. */
export function availabilitySource(
  scenario: Scenario,
  root: RootKey,
): (replication: number, outages: readonly Outage[]) => Availability {
  const sites = sitesOf(scenario);
  const footprints = scenario.hazards.map((hazard) => footprint(hazard, scenario, sites));
  const stream = new Stream();

  /** Seconds for which the site's protections carry it through this outage. */
  const carried = (replication: number, outage: Outage, index: number): number => {
    const kind = scenario.hazards[outage.hazard]!.kind;
    const protections = sites[index]!.site.protections;
    if (protections.length === 0) return 0;
    // One stream for each outage and site: 8,192 occurrences of each of 60 hazards stay apart.
    const place = (outage.hazard * 8192 + outage.occurrence) * 256 + index;
    stream.seek(root, replication, purpose.protections, place);
    let hours = 0;
    for (const protection of protections) {
      const holds = unitFromBits(stream.next()) < protection.reliability;
      if (protection.against === kind && holds) hours = Math.max(hours, protection.hours);
    }
    return hours * 3600;
  };

  return (replication, outages) => {
    const curves: StepCurve[][] = sites.map(() => []);
    const struck = outages.map((outage) => {
      const kind = scenario.hazards[outage.hazard]!.kind;
      return footprints[outage.hazard]!.filter((index) => {
        const seconds = carried(replication, outage, index);
        const curve = leftBy(outage, kind, sites[index]!.site, seconds);
        if (curve !== undefined) curves[index]!.push(curve);
        return curve !== undefined;
      });
    });
    return {
      struck,
      sites: curves.map((of) => {
        const left =
          of.length === 0
            ? constantCurve(1)
            : combine(of, (shares) => shares.reduce((product, value) => product * value, 1));
        return { left, inHand: left, slow: constantCurve(1), seats: constantCurve(0) };
      }),
    };
  };
}

/** Share of a site's agents that one outage leaves over time; undefined when it leaves all. */
function leftBy(
  outage: Outage,
  kind: HazardKind,
  site: Site,
  carriedSeconds: number,
): StepCurve | undefined {
  if (outage.capacityLost === 0 || carriedSeconds >= outage.duration) return undefined;
  const end = outage.start + outage.duration;
  const home = LOSES_THE_BUILDING.has(kind) ? site.homeWorking : undefined;
  const homeFrom = outage.start + (home?.afterHours ?? 0) * 3600;
  const lossAt = (share: number, time: number): number =>
    outage.capacityLost * share * (home !== undefined && time >= homeFrom ? 1 - home.share : 1);

  const steps =
    outage.recovery === 0
      ? 0
      : Math.min(RECOVERY_STEPS, Math.max(1, Math.floor(outage.recovery / SHORTEST_STEP_SECONDS)));
  const changes: [time: number, share: number][] = [[outage.start + carriedSeconds, 1]];
  for (let step = 1; step <= steps; step++) {
    changes.push([end + (outage.recovery * step) / steps, 1 - step / steps]);
  }
  if (steps === 0) changes.push([end, 0]);
  if (home !== undefined) {
    const before = changes.filter(([time]) => time <= homeFrom);
    const share = before[before.length - 1]?.[1];
    if (share !== undefined && share > 0) changes.splice(before.length, 0, [homeFrom, share]);
  }
  const times = [-Infinity];
  const values = [1];
  for (const [time, share] of changes) {
    const left = 1 - lossAt(share, time);
    if (left !== values[values.length - 1]) {
      times.push(time);
      values.push(left);
    }
  }
  return { times, values };
}
