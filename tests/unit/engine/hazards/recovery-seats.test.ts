import { describe, expect, it } from 'vitest';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { atHours, HOUR, leftBy, outage, type SiteInput } from './three-sites.ts';

const FIRE: HazardInput = { ...FOUR_HOURS, kind: 'fire', strikes: { site: 'lyon' } };
const seats = (count: number, at = 'porto', afterHours = 2): Partial<SiteInput> => ({
  recoverySeats: { seats: count, at, afterHours },
});

describe('recovery seats', () => {
  it('are there after the travel time until the recovery ends', () => {
    const lyon = seats(60);
    const { sites } = leftBy([FIRE], [outage({ recovery: 2 * HOUR })], { lyon });
    expect(atHours(sites[0]!.seats, [9, 11.9, 12, 14, 15.9, 16])).toEqual([0, 0, 60, 60, 60, 0]);
    expect(sites[2]!.seats.values).toEqual([0]);
  });

  it.each(['attack', 'platform', 'carrier', 'strike', 'epidemic', 'insolvency'] as const)(
    'are no help against %s',
    (kind) => {
      const { sites } = leftBy([{ ...FIRE, kind }], [outage()], { lyon: seats(60) });
      expect(sites[0]!.seats.values).toEqual([0]);
    },
  );

  it('wait for a protection to fail, and end when one takes over', () => {
    const protections = [{ against: 'power' as const, hours: 3, reliability: 1 }];
    const power: HazardInput = { ...FIRE, kind: 'power' };
    const lyon = { ...seats(60), protections };
    const { sites } = leftBy([power], [outage()], { lyon });
    expect(atHours(sites[0]!.seats, [12.5, 13, 14])).toEqual([0, 60, 0]);
    const late = { ...seats(60), protections: [{ ...protections[0]!, startMinutes: 180 }] };
    const taken = leftBy([power], [outage()], { lyon: late }).sites[0]!;
    expect(atHours(taken.seats, [11.9, 12, 12.9, 13])).toEqual([0, 60, 60, 0]);
  });

  it('count once when two outages claim them', () => {
    const two = [outage(), outage({ occurrence: 1, start: 11 * HOUR, capacityLost: 0.5 })];
    const { sites } = leftBy([FIRE], two, { lyon: seats(60) });
    expect(atHours(sites[0]!.seats, [12, 13.5, 14.5, 15])).toEqual([60, 60, 60, 0]);
  });

  it('shrink with the site they are at: its seats, not its people', () => {
    const porto = (changes: Partial<HazardInput>): HazardInput => ({
      ...FOUR_HOURS,
      id: 'porto',
      strikes: { site: 'porto' },
      ...changes,
    });
    const later = outage({ hazard: 1, start: 13 * HOUR, capacityLost: 0.25 });
    const at = (changes: Partial<HazardInput>, home?: SiteInput['homeWorking']) =>
      atHours(
        leftBy([FIRE, porto(changes)], [outage(), later], {
          lyon: seats(60),
          porto: home === undefined ? {} : { homeWorking: home },
        }).sites[0]!.seats,
        [12.5, 13.5],
      );
    expect(at({ kind: 'carrier' })).toEqual([60, 45]);
    expect(at({ kind: 'flood' }, { share: 1, afterHours: 0 })).toEqual([60, 45]);
    expect(at({ kind: 'strike' })).toEqual([60, 60]);
  });

  describe('promised to several sites', () => {
    const flood: HazardInput = { ...FOUR_HOURS, kind: 'flood', strikes: { provider: 'atlas' } };
    const both = { lyon: seats(90), lille: seats(30) };

    it('are shared in proportion when all are struck at once', () => {
      // 90 are there; 120 are claimed: 90 × 90/120 and 30 × 90/120.
      const { sites } = leftBy([flood], [outage()], both);
      expect(atHours(sites[0]!.seats, [11, 12, 14])).toEqual([0, 67.5, 0]);
      expect(atHours(sites[1]!.seats, [11, 12, 14])).toEqual([0, 22.5, 0]);
    });

    it('are whole for one that claims them alone', () => {
      const hazard = { ...flood, strikes: { site: 'lille' } };
      const { sites } = leftBy([hazard], [outage()], both);
      expect(atHours(sites[1]!.seats, [12])).toEqual([30]);
      expect(sites[0]!.seats.values).toEqual([0]);
    });

    it('are shared only while both claim them', () => {
      const second = { lyon: seats(90), lille: seats(30, 'porto', 3) };
      const { sites } = leftBy([flood], [outage()], second);
      expect(atHours(sites[0]!.seats, [12, 13, 13.9])).toEqual([90, 67.5, 67.5]);
    });

    it('are not shared with seats at another place', () => {
      const apart = { lyon: seats(90), porto: seats(30, 'lille') };
      const hazard = { ...flood, strikes: { region: 'south' } };
      const { sites } = leftBy([hazard], [outage({ capacityLost: 0.5 })], apart);
      // Porto stands half itself.
      expect(atHours(sites[0]!.seats, [12])).toEqual([45]);
      expect(atHours(sites[2]!.seats, [12])).toEqual([30]);
    });
  });
});
