import { describe, expect, it } from 'vitest';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { atHours, HOUR, leftBy, outage, type SiteInput } from './three-sites.ts';

const FIRE: HazardInput = { ...FOUR_HOURS, kind: 'fire' };
const home = (share: number, handleTimeFactor?: number): { lyon: Partial<SiteInput> } => ({
  lyon: { homeWorking: { share, afterHours: 2, ...(handleTimeFactor && { handleTimeFactor }) } },
});

/** Expects a curve to have these values, to the last digits that a sum may cost. */
function close(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
}

describe('the pace at home', () => {
  it('is that of all who are left, when everybody left is at home', () => {
    const { sites } = leftBy([FIRE], [outage()], home(0.4, 1.25));
    close(atHours(sites[0]!.slow, [9, 11.9, 12, 13.9, 14]), [1, 1, 1.25, 1.25, 1]);
  });

  it('mixes with that on site so that what the group can handle is kept', () => {
    // Half on site, a fifth at home at 1.25: 0.5 + 0.2 / 1.25 = 0.66 agents' worth of 0.7.
    const { sites } = leftBy([FIRE], [outage({ capacityLost: 0.5 })], home(0.4, 1.25));
    close(atHours(sites[0]!.left, [11, 12]), [0.5, 0.7]);
    close(atHours(sites[0]!.slow, [11, 12, 14]), [1, 0.7 / 0.66, 1]);
  });

  it('fades with the recovery', () => {
    const { sites } = leftBy([FIRE], [outage({ recovery: 2 * HOUR })], home(0.4, 1.25));
    // An hour after its end half is back on site and 0.5 × 0.4 still at home.
    close(atHours(sites[0]!.slow, [15, 16]), [0.7 / 0.66, 1]);
  });

  it('counts once when two outages send the same people home', () => {
    const two = [outage(), outage({ occurrence: 1, start: 11 * HOUR })];
    const { sites } = leftBy([FIRE], two, home(0.4, 1.25));
    close(atHours(sites[0]!.slow, [12.5, 13.5, 14.5]), [1.25, 1.25, 1.25]);
    const halves = two.map((each) => ({ ...each, capacityLost: 0.5 }));
    const mixed = leftBy([FIRE], halves, home(0.4, 1.25)).sites[0]!;
    // Of 0.7 × 0.7 left, (0.5/0.7)² are on site and the rest at home.
    const onSite = (0.5 / 0.7) ** 2;
    close(atHours(mixed.slow, [13.5]), [1 / (onSite + (1 - onSite) / 1.25)]);
  });

  it('changes nothing without a factor, or for kinds that take the systems', () => {
    const none = leftBy([FIRE], [outage()], home(0.4)).sites[0]!;
    expect(none.slow).toEqual({ times: [-Infinity], values: [1] });
    const platform = { ...FOUR_HOURS, kind: 'platform' as const };
    const systems = leftBy([platform], [outage()], home(0.4, 1.25)).sites[0]!;
    expect(systems.slow).toEqual({ times: [-Infinity], values: [1] });
  });
});

describe('a hazard that makes contacts longer', () => {
  const BLIND: HazardInput = {
    ...FOUR_HOURS,
    kind: 'platform',
    strikes: { everything: true },
    capacityLost: 0,
    handleTimeFactor: 1.5,
  };

  it('does so at every site struck while the outage lasts, though it takes nobody', () => {
    const { sites, struck } = leftBy([BLIND], [outage({ capacityLost: 0, recovery: HOUR })]);
    expect(struck).toEqual([[0, 1, 2]]);
    for (const { left, slow, inHand } of sites) {
      expect(atHours(slow, [9.9, 10, 13.9, 14])).toEqual([1, 1.5, 1.5, 1]);
      expect(left.values).toEqual([1]);
      expect(inHand).toBe(left);
    }
  });

  it('does not where a protection carries the site', () => {
    const lyon = { protections: [{ against: 'platform' as const, hours: 2, reliability: 1 }] };
    const { sites, struck } = leftBy([BLIND], [outage({ capacityLost: 0 })], { lyon });
    expect(atHours(sites[0]!.slow, [10, 11.9, 12, 14])).toEqual([1, 1, 1.5, 1]);
    lyon.protections[0]!.hours = 4;
    const whole = leftBy([BLIND], [outage({ capacityLost: 0 })], { lyon });
    expect(whole.struck).toEqual([[1, 2]]);
    expect(struck).toEqual([[0, 1, 2]]);
  });

  it('multiplies with another, and with the pace at home, up to a hundredfold', () => {
    const fire = { ...FIRE, id: 'fire', strikes: { site: 'lyon' } };
    const both = [outage({ capacityLost: 0 }), outage({ hazard: 1, start: 9 * HOUR })];
    const { sites } = leftBy([BLIND, fire], both, home(0.4, 1.25));
    close(atHours(sites[0]!.slow, [9.9, 10.5, 11.5, 13.5]), [1, 1.5, 1.875, 1.5]);
    const many = Array.from({ length: 20 }, (_, occurrence) =>
      outage({ capacityLost: 0, occurrence }),
    );
    expect(atHours(leftBy([BLIND], many).sites[0]!.slow, [11])).toEqual([100]);
  });
});

describe('kinds that take people', () => {
  it.each(['strike', 'epidemic'] as const)('leave contacts in hand alone: %s', (kind) => {
    const { sites } = leftBy([{ ...FOUR_HOURS, kind }], [outage({ capacityLost: 0.6 })]);
    expect(atHours(sites[0]!.left, [10])).toEqual([0.4]);
    expect(sites[0]!.inHand.values).toEqual([1]);
  });

  it('leave them to what strikes at the same time', () => {
    const strike: HazardInput = { ...FOUR_HOURS, id: 'strike', kind: 'strike' };
    const both = [outage({ capacityLost: 0.5 }), outage({ hazard: 1, capacityLost: 0.6 })];
    const { sites } = leftBy([FIRE, strike], both);
    close(atHours(sites[0]!.left, [11]), [0.2]);
    close(atHours(sites[0]!.inHand, [11]), [0.5]);
    const attack = leftBy([FOUR_HOURS], [outage()]).sites[0]!;
    expect(attack.inHand).toBe(attack.left);
  });
});
