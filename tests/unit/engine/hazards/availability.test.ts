import { describe, expect, it } from 'vitest';
import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import { footprint, sitesOf } from '../../../../src/engine/hazards/footprint.ts';
import type { Outage } from '../../../../src/engine/hazards/outage.ts';
import { valueAt } from '../../../../src/engine/hazards/step-curve.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { HOUR, outage, threeSites, type SiteInput } from './three-sites.ts';

/** What is left of Lyon at these hours, in replication 0. */
function left(
  hours: readonly number[],
  outages: readonly Outage[],
  hazard: Partial<HazardInput> = {},
  lyon: Partial<SiteInput> = {},
): number[] {
  const made = threeSites([{ ...FOUR_HOURS, ...hazard }], { lyon });
  const { sites } = availabilitySource(made, rootKey('availability'))(0, outages);
  return hours.map((hour) => valueAt(sites[0]!.left, hour * HOUR));
}

describe('the footprint of a hazard', () => {
  it.each([
    ['a site', { site: 'lille' }, [1]],
    ['a region', { region: 'south' }, [0, 2]],
    ['a dependency', { dependency: 'carrier' }, [1, 2]],
    ['a provider', { provider: 'atlas' }, [0, 1]],
    ['everything', { everything: true as const }, [0, 1, 2]],
  ])('strikes %s', (_, strikes, expected) => {
    const made = threeSites([{ ...FOUR_HOURS, strikes }]);
    expect(footprint(made.hazards[0]!, made, sitesOf(made))).toEqual(expected);
  });
});

describe('what an outage leaves of a site', () => {
  it('takes its share from its first to its last instant', () => {
    expect(left([9.99, 10, 13.99, 14], [outage()])).toEqual([1, 0, 0, 1]);
    expect(left([10], [outage({ capacityLost: 0.4 })])).toEqual([0.6]);
  });

  it('gives back in equal steps, at most 24, none shorter than ten minutes', () => {
    const hourly = left(
      [14, 14.1, 14.16, 14.17, 14.34, 14.5, 14.99, 15],
      [outage({ recovery: HOUR })],
    );
    const sixths = [0, 0, 0, 1, 2, 3, 5, 6].map((step) => step / 6);
    hourly.forEach((share, i) => expect(share).toBeCloseTo(sixths[i]!, 12));
    const day = left([14.99, 15, 26, 37.99, 38], [outage({ recovery: 24 * HOUR })]);
    [0, 1 / 24, 12 / 24, 23 / 24, 1].forEach((share, i) => expect(day[i]).toBeCloseTo(share, 12));
    expect(left([13.9, 14, 14.05, 14.1], [outage({ recovery: 0.1 * HOUR })])).toEqual([0, 0, 0, 1]);
  });

  it('is exactly everything once all is over: outages that overlap multiply', () => {
    const half = outage({ capacityLost: 0.5 });
    const later = outage({
      capacityLost: 0.3,
      start: 12 * HOUR,
      recovery: 2 * HOUR,
      occurrence: 1,
    });
    const shares = left([11, 12, 14, 18.1], [half, later]);
    expect(shares[0]).toBe(0.5);
    expect(shares[1]).toBeCloseTo(0.35, 12);
    expect(shares[2]).toBeCloseTo(0.7, 12);
    expect(shares[3]).toBe(1);
  });
});

describe('protections', () => {
  const generator = (hours: number, reliability: number): Partial<SiteInput> => ({
    protections: [{ against: 'power', hours, reliability }],
  });

  it('that hold longer than the outage leave everything, and it strikes no site', () => {
    const made = threeSites([{ ...FOUR_HOURS, kind: 'power' }], { lyon: generator(8, 1) });
    const { sites, struck } = availabilitySource(made, rootKey('a'))(0, [outage()]);
    expect(sites[0]!.left.values).toEqual([1]);
    expect(struck).toEqual([[1]]);
  });

  it('that hold for a while only delay it', () => {
    const power = { kind: 'power' as const };
    expect(left([10, 12.99, 13, 14], [outage()], power, generator(3, 1))).toEqual([1, 1, 0, 1]);
  });

  it('are of no use against another kind, or when they fail', () => {
    expect(left([10], [outage()], { kind: 'flood' }, generator(8, 1))).toEqual([0]);
    expect(left([10], [outage()], { kind: 'power' }, generator(8, 0))).toEqual([0]);
  });
});

describe('home working', () => {
  const home = { homeWorking: { share: 0.4, afterHours: 2 } };

  it('gives back its share of the struck agents after its delay, when the building is lost', () => {
    const fire = { kind: 'fire' as const };
    expect(left([11.99, 12, 13.99, 14], [outage()], fire, home)).toEqual([0, 0.4, 0.4, 1]);
    const partly = left([11, 12], [outage({ capacityLost: 0.5 })], fire, home);
    expect(partly[0]).toBe(0.5);
    expect(partly[1]).toBeCloseTo(0.7, 12);
  });

  it('is no help when the systems are lost', () => {
    expect(left([13], [outage()], { kind: 'platform' }, home)).toEqual([0]);
    expect(left([13], [outage()], { kind: 'attack' }, home)).toEqual([0]);
  });

  it('goes on through the recovery', () => {
    const flood = { kind: 'flood' as const };
    const shares = left([14.5, 14.999, 15], [outage({ recovery: 2 * HOUR })], flood, home);
    // 12 steps of ten minutes: after half an hour three of them are done.
    expect(shares[0]).toBeCloseTo(1 - (9 / 12) * 0.6, 12);
    expect(shares[2]).toBeCloseTo(1 - (6 / 12) * 0.6, 12);
  });

  it('begins at once where it takes no time, and only after a protection that holds', () => {
    const instant = { homeWorking: { share: 0.4, afterHours: 0 } };
    expect(left([10], [outage()], { kind: 'power' }, instant)).toEqual([0.4]);
    const both = {
      ...home,
      protections: [{ against: 'power' as const, hours: 3, reliability: 1 }],
    };
    expect(left([12, 13, 13.9], [outage()], { kind: 'power' }, both)).toEqual([1, 0.4, 0.4]);
  });
});
