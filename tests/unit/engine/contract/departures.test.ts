import { describe, expect, it } from 'vitest';
import {
  departuresOf,
  excessOf,
  leftOf,
  noticeAt,
  readyOf,
  toldAt,
  type Departure,
} from '../../../../src/engine/contract/departures.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { validScenario } from '../../../support/simulate.ts';
import { scriptScenario } from '../routing/scripted-run.ts';

const scenario = validScenario(
  scriptScenario({ routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }] }),
);
const { contract } = scenario.providers[0]!;
/** 1 January 2027 is day 0. */
const clock = clockOf({ ...scenario.horizon, start: '2027-01-01', days: 730 });

const leaving = (noticeMonths: number, handOverWeeks: number) => ({
  ...contract,
  leaving: { noticeMonths, handOverWeeks, exitFee: 0, exitFeeMonths: 0 },
});

const PLAIN: Departure = {
  provider: 0,
  reason: 'notice',
  told: 10,
  last: 50,
  handOver: 0,
  keepsStaff: true,
  successor: undefined,
};
const successor = { lead: 14, ramp: 20, startFactor: 1.5, learning: 28, costPerAgent: 0 };

describe('the last day of a contract', () => {
  it.each([
    // told      notice  last: the same day of the month, the month's last where there is none
    [0, 3, 90, '1 January → 1 April: 31 + 28 + 31'],
    [30, 1, 58, '31 January → 28 February: 31 + 27'],
    [364, 2, 424, '31 December → 29 February 2028, a leap year: 365 + 31 + 28'],
    [0, 0.5, 15, 'half of 30 days'],
    [0, 0, 0, 'the same day'],
  ])('told on day %i with %f months of notice, is day %i (%s)', (told, months, last) => {
    expect(noticeAt(0, leaving(months, 0), told, clock).last).toBe(last);
  });

  it('follows the days given before any notice, and at once after a breach', () => {
    const of = (clause: object) =>
      departuresOf(
        { ...scenario, providers: [{ ...scenario.providers[0]!, contract: leaving(3, 0) }] },
        {
          ...scenario.setups[0]!,
          departures: [{ provider: 'atlas', on: '2027-01-11', reason: 'notice', ...clause }],
        },
        clock,
      )[0]!.at(10);
    expect(of({ lastsDays: 7 }).last).toBe(17);
    expect(of({ reason: 'breach' }).last).toBe(10);
    expect(of({}).last).toBe(100);
  });

  it('is the day itself, without hand-over, where a trigger ends the contract for breach', () => {
    expect(noticeAt(0, leaving(3, 8), 10, clock, 'breach')).toMatchObject({
      reason: 'breach',
      told: 10,
      last: 10,
      handOver: 0,
    });
  });
});

describe('a hand-over', () => {
  it('takes the share away evenly, day by day, over its last weeks', () => {
    const departure = { ...PLAIN, handOver: 4 };
    // Days 46 to 50: 4/4, 3/4, 2/4, 1/4, 0.
    expect([45, 46, 47, 48, 49, 50, 51].map((day) => leftOf(departure, day))).toEqual([
      1, 1, 0.75, 0.5, 0.25, 0, 0,
    ]);
  });

  it('is no longer than the time from the day told', () => {
    expect(noticeAt(0, leaving(1, 8), 0, clock).handOver).toBe(31);
    expect(noticeAt(0, leaving(3, 8), 0, clock).handOver).toBe(56);
  });
});

describe('those who take over', () => {
  it('have their first new agents after the lead time, and the last after the ramp', () => {
    const departure = { ...PLAIN, successor };
    // Told on day 10, lead until 24, ramp of 20 days until 44.
    expect([10, 23, 24, 29, 34, 44, 60].map((day) => readyOf(departure, day))).toEqual([
      0, 0, 0, 0.25, 0.5, 1, 1,
    ]);
  });

  it('have them at once when nothing is said of them', () => {
    expect([9, 10].map((day) => readyOf(PLAIN, day))).toEqual([0, 1]);
  });

  it('have slower agents for as long as they learn', () => {
    // All come on day 24; the excess is 0.5, then 0.5 / e after 28 days, 0.5 / e² after 56.
    const at = (day: number) => excessOf({ ...PLAIN, successor: { ...successor, ramp: 0 } }, day);
    expect(at(23)).toBe(0);
    expect(at(24)).toBe(0.5);
    expect(at(52)).toBeCloseTo(0.5 * 0.36787944117144233, 14);
    expect(at(80)).toBeCloseTo(0.5 * 0.1353352832366127, 14);
    // Over a ramp of 2 days half of them come on day 25, half on day 26: on day 26 (e^(−1/28) + 1) / 2.
    const two = excessOf({ ...PLAIN, successor: { ...successor, ramp: 2 } }, 26);
    expect(two).toBeCloseTo((0.5 * (0.9649159444 + 1)) / 2, 9);
  });
});

describe('the day of a random departure', () => {
  it('is that of the first event at the rate given', () => {
    // Half a mean gap at 2 a year: a quarter of 365.25 days.
    expect(toldAt(0.5, 2, clock)).toBe(91);
    // A mean gap at one in four years is after the horizon of two.
    expect(toldAt(1, 0.25, clock)).toBeUndefined();
    expect(toldAt(0.5, 0, clock)).toBeUndefined();
  });
});
