import type { Scenario, Site } from '../../scenario/types.ts';
import type { RootKey } from '../random/streams.ts';
import { footprint, sitesOf } from './footprint.ts';
import type { Outage } from './outage.ts';
import { exposureSource } from './protections.ts';
import { recoverySeatSource } from './recovery-seats.ts';
import { lossOf, type SiteLoss } from './site-loss.ts';
import { combine, constantCurve, type StepCurve } from './step-curve.ts';

/** What the outages of one replication leave of one site, over time. */
export interface SiteAvailability {
  /** Share of the agents on shift who can work, at the site or at home. */
  readonly left: StepCurve;
  /** As `left`, of the hazards alone that cut off contacts in hand; `left` itself if all do. */
  readonly inHand: StepCurve;
  /** Factor on the handle time of contacts, 1 normally. */
  readonly slow: StepCurve;
  /** Recovery seats elsewhere that agents may take: no more of them than have lost their work. */
  readonly seats: StepCurve;
}

/** What the outages of one replication leave of each site. */
export interface Availability {
  /** By site. */
  readonly sites: readonly SiteAvailability[];
  /** By outage: the sites whose capacity it really lowers, or whose handle time it changes. */
  readonly struck: readonly (readonly number[])[];
}

const ALL = constantCurve(1);
/** Bounds of the factor on handle times, whatever overlaps. */
const FASTEST = 0.01;
const SLOWEST = 100;

/** Turns outage logs into the capacity of each site. Simultaneous outages multiply what is left. */
export function availabilitySource(
  scenario: Scenario,
  root: RootKey,
): (replication: number, outages: readonly Outage[]) => Availability {
  const sites = sitesOf(scenario);
  const footprints = scenario.hazards.map((hazard) => footprint(hazard, scenario, sites));
  const exposed = exposureSource(root);
  const seatsOf = recoverySeatSource(sites);

  return (replication, outages) => {
    const losses: SiteLoss[][] = sites.map(() => []);
    const struck = outages.map((outage) => {
      const hazard = scenario.hazards[outage.hazard]!;
      const hit = outage.site < 0 ? footprints[outage.hazard]! : [outage.site];
      return hit.filter((index) => {
        const { site } = sites[index]!;
        const gaps = exposed(replication, outage, hazard.kind, index, site);
        const loss = lossOf(outage, hazard, site, gaps);
        if (loss !== undefined) losses[index]!.push(loss);
        return loss !== undefined;
      });
    });
    const seats = seatsOf(
      losses.map((of) => of.flatMap(({ claims }) => claims ?? [])),
      (index) => standing(losses[index]!),
    );
    return {
      struck,
      sites: losses.map((of, index) => {
        const left = product(of.flatMap((loss) => loss.left ?? []));
        return {
          left,
          inHand: of.some(({ takesPeople }) => takesPeople)
            ? product(of.flatMap((loss) => (loss.takesPeople ? [] : (loss.left ?? []))))
            : left,
          slow: slowness(of, sites[index]!.site),
          seats: seats[index]!,
        };
      }),
    };
  };
}

function product(curves: readonly StepCurve[]): StepCurve {
  if (curves.length === 0) return ALL;
  return combine(curves, (shares) => shares.reduce((all, share) => all * share, 1));
}

/** Share of the seats of a site that can be used: those at home, and who stay away, free none. */
function standing(losses: readonly SiteLoss[]): StepCurve {
  return product(losses.flatMap((loss) => (loss.takesPeople ? [] : (loss.onSite ?? []))));
}

/**
 * Factor on the handle time at a site: the product of the hazards' factors, times that of home
 * working. A share h of those left who work at home at the factor f count as (1 − h) + h/f agents
 * on site: the factor 1 / (1 − h + h/f) keeps what the group can handle. Of those whom several
 * outages leave, the share on site is the product of the outages' shares.
 */
function slowness(losses: readonly SiteLoss[], site: Site): StepCurve {
  const factors = losses.flatMap(({ slow }) => slow ?? []);
  const atHome = site.homeWorking?.handleTimeFactor ?? 1;
  const mixed =
    atHome === 1 ? [] : losses.filter(({ left, onSite }) => left !== undefined && left !== onSite);
  if (factors.length === 0 && mixed.length === 0) return ALL;
  const curves = [...factors, ...mixed.flatMap(({ left, onSite }) => [left!, onSite!])];
  return combine(curves, (values) => {
    let factor = 1;
    for (let i = 0; i < factors.length; i++) factor *= values[i]!;
    let onSite = 1;
    for (let i = factors.length; i < values.length; i += 2) {
      if (values[i]! > 0) onSite *= values[i + 1]! / values[i]!;
    }
    const mix = onSite === 1 ? 1 : 1 / (onSite + (1 - onSite) / atHome);
    return Math.min(SLOWEST, Math.max(FASTEST, factor * mix));
  });
}
