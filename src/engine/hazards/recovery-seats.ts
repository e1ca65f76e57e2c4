import { present } from '../../base/assert.ts';
import type { PlacedSite } from './footprint.ts';
import { combine, constantCurve, type StepCurve } from './step-curve.ts';

const NONE = constantCurve(0);

/** A place where several sites have recovery seats. */
interface Destination {
  readonly at: number;
  readonly claimants: readonly { readonly index: number; readonly seats: number }[];
  /** Seats that are really there: the largest number that any one of them was promised. */
  readonly there: number;
}

/**
 * Works out who sits in recovery seats. A claim counts once, however many outages make it. Seats
 * that several sites were promised are the same seats: sites that claim more at once than there are
 * share them in proportion to their promises. They shrink with what is left at the place itself.
 */
export function recoverySeatSource(
  sites: readonly PlacedSite[],
): (
  claims: readonly (readonly StepCurve[])[],
  standing: (index: number) => StepCurve,
) => readonly StepCurve[] {
  const destinations = destinationsOf(sites);
  const none = sites.map(() => NONE);
  return (claims, standing) => {
    if (claims.every((of) => of.length === 0)) return none;
    const seats = [...none];
    for (const { at, claimants, there } of destinations) {
      if (claimants.every(({ index }) => claims[index]!.length === 0)) continue;
      const wanted = claimants.map(({ index, seats: own }) =>
        combine([NONE, ...claims[index]!], (ofOutages) => own * Math.max(...ofOutages)),
      );
      claimants.forEach(({ index }, place) => {
        if (claims[index]!.length === 0) return;
        seats[index] = combine([standing(at), ...wanted], ([left, ...asked]) => {
          const total = asked.reduce((sum, agents) => sum + agents, 0);
          return asked[place]! * left! * (total > there ? there / total : 1);
        });
      });
    }
    return seats;
  };
}

function destinationsOf(sites: readonly PlacedSite[]): readonly Destination[] {
  const ids = [...new Set(sites.flatMap(({ site }) => site.recoverySeats?.at ?? []))];
  return ids.map((id) => {
    const claimants = sites.flatMap(({ site }, index) =>
      site.recoverySeats?.at === id ? [{ index, seats: site.recoverySeats.seats }] : [],
    );
    const at = sites.findIndex(({ site }) => site.id === id);
    present(sites[at], 'the site of the recovery seats');
    return { at, claimants, there: Math.max(...claimants.map(({ seats }) => seats)) };
  });
}
