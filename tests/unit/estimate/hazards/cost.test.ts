import { describe, expect, it } from 'vitest';
import { validScenario } from '../../../support/simulate.ts';
import { FIRST_FORMAT, hazardScenario } from '../../engine/hazards/hazard-scenario.ts';
import { figureOf, figureValues } from '../../../../src/estimate/index.ts';
import { HAZARD_MEASURES } from '../../../../src/estimate/hazards/cost.ts';
import { withoutHazards } from '../../../../src/estimate/hazards/without.ts';
import { hazardPlan } from '../../../../src/estimate/hazards/plan.ts';
import { pairedExcess, sparseInterval } from '../../../../src/estimate/hazards/sparse-interval.ts';
import { listOutages } from '../../../../src/ui/results/data/outage-list.ts';
import { firsts, hazardCosts, nightly, simulated, standbyCase } from './hazard-costs.ts';

const N = 6;

/** Hazards of every sort, a common cause among them, at the rates of one that is hardly ever met. */
const input = hazardScenario([
  // Hardly ever felt: Lyon has a generator that starts in 99 cases of 100.
  {
    ...FIRST_FORMAT[0]!,
    id: 'blink',
    strikes: { site: 'lyon' },
    occurs: { perYear: 9 },
    durationHours: 0.3,
  },
  ...FIRST_FORMAT.map((hazard) => ({
    ...hazard,
    occurs: { perYear: 6 },
    ...(hazard.id === 'carrier' ? { commonCauseShare: 0.3 } : {}),
  })),
]);
const rare = validScenario({
  ...input,
  horizon: { ...input.horizon, days: 28 },
  channels: input.channels.map((channel) => ({ ...channel, demand: { contactsPerWeek: 500 } })),
});
const whole = simulated(rare, firsts(N));
const { cases } = hazardPlan(rare, whole);
const width = whole.layout.columns.length;
/** All of the replications without the hazards of each case. */
const withouts = cases.map(({ hazards }) => simulated(withoutHazards(rare, hazards), firsts(N)));
const outages = listOutages(whole);
const hasStruck = (hazard: number, replication: number): boolean =>
  outages.some((each) => each.hazard === hazard && each.replication === replication);
const rowOf = (of: typeof whole, replication: number) =>
  of.columns.slice(replication * width, (replication + 1) * width);

describe('a scenario without one of its hazards', () => {
  it('is the same to the last digit in every replication that the hazard has not struck', () => {
    let calm = 0;
    for (const [place, { hazards }] of cases.entries()) {
      const without = withouts[place]!;
      for (const replication of firsts(N)) {
        if (hazards.some((hazard) => hasStruck(hazard, replication))) continue;
        calm++;
        expect(rowOf(without, replication), String(hazards)).toEqual(rowOf(whole, replication));
      }
    }
    expect(calm).toBeGreaterThan(5);
  });

  it('costs, loses and breaks the same where its outages reached no site and left demand alone', () => {
    let unfelt = 0;
    for (const [place, { hazards, again }] of cases.entries()) {
      const without = withouts[place]!;
      for (const measure of HAZARD_MEASURES)
        for (const setup of rare.setups.keys()) {
          const figure = figureOf(whole.layout, { measure, setup });
          if (figure === undefined) throw new Error(measure);
          const [as, left] = [figureValues(whole, figure), figureValues(without, figure)];
          for (const replication of firsts(N).filter((each) => !again.includes(each))) {
            expect(left[replication], `${measure} ${String(hazards)}`).toBe(as[replication]);
            if (hazards.some((hazard) => hasStruck(hazard, replication))) unfelt++;
          }
        }
    }
    expect(unfelt).toBeGreaterThan(0);
  });

  it('is the scenario that never had it, where it is the last of the list', () => {
    const last = rare.hazards.length - 1;
    const never = { ...rare, hazards: rare.hazards.slice(0, last) };
    expect(withouts[last]!.columns).toEqual(simulated(never, firsts(N)).columns);
  });

  it('loses the outages of that hazard, and no other', () => {
    const [first] = rare.hazards;
    if (first === undefined) throw new Error('no hazard');
    const without = hazardPlan(rare, withouts[0]!).cases;
    expect(without[0]?.struck).toBe(0);
    expect(without.slice(1, -1)).toEqual(cases.slice(1, -1));
  });
});

describe('what a hazard costs', () => {
  const exactly = (value: number) => ({ value, low: value, high: value });

  it('is the fee of calling standby agents in, in every replication, and nothing where none are', () => {
    const scenario = validScenario(
      standbyCase([nightly('first', '2027-01-11T00:00'), nightly('second', '2027-01-18T00:00')]),
    );
    const [first, second, all] = hazardCosts(scenario, 4);
    for (const of of [first!, second!]) {
      expect([of.years, of.struck]).toEqual([4, 4]);
      expect(of.setups[1]!.cost.mean).toEqual(exactly(5000));
      expect(of.setups[1]!.lost.differences).toEqual(new Float64Array(4));
      expect(of.setups[0]!.cost.differences).toEqual(new Float64Array(4));
    }
    expect(all!.hazards).toEqual([0, 1]);
    expect(all!.setups[1]!.cost.mean).toEqual(exactly(10_000));
  });

  it('is nothing where another hazard would have brought the same, though both together cost', () => {
    const scenario = validScenario(
      standbyCase([nightly('first', '2027-01-11T00:00'), nightly('second', '2027-01-11T00:00')]),
    );
    const [first, second, all] = hazardCosts(scenario, 2);
    expect(first!.setups[1]!.cost.differences).toEqual(new Float64Array(2));
    expect(second!.setups[1]!.cost.differences).toEqual(new Float64Array(2));
    expect(all!.setups[1]!.cost.mean).toEqual(exactly(5000));
  });

  it('is exactly 0 of one that never strikes, and nothing is simulated for it', () => {
    const never = { ...nightly('never', '2027-01-11T00:00'), occurs: { perYear: 0 } };
    const scenario = validScenario(standbyCase([never, nightly('second', '2027-01-18T00:00')]));
    const results = simulated(scenario, firsts(3));
    const plan = hazardPlan(scenario, results);
    // One hazard alone strikes: there is no sum that could differ from the whole.
    expect(plan).toEqual({
      cases: [
        { hazards: [0], years: 3, struck: 0, again: [] },
        { hazards: [1], years: 3, struck: 3, again: [0, 1, 2] },
      ],
      work: 3,
    });
    const [of] = hazardCosts(scenario, 3);
    expect(of!.setups.map(({ cost }) => cost.differences)).toEqual([
      new Float64Array(3),
      new Float64Array(3),
    ]);
    // What it would cost is not known for all that.
    expect(of!.setups[1]!.cost.mean).toEqual({ value: 0, low: -Infinity, high: Infinity });
  });

  it('counts the whole run of a rare hazard, and the first years of a frequent one', () => {
    const plan = hazardPlan(rare, whole, 3);
    plan.cases.forEach(({ years, again }, place) => {
      const all = cases[place]!.again;
      expect(years).toBe(all.length <= 3 ? N : 3);
      expect(again).toEqual(all.filter((replication) => replication < years));
    });
    expect(new Set(plan.cases.map(({ years }) => years))).toEqual(new Set([3, N]));
  });
});

describe('the interval of what happens in few replications', () => {
  it('has Student’s factor of the few: 2.776 for five of a hundred', () => {
    const values = new Float64Array(100);
    values.set([100, 100, 100, 100, 100]);
    // Mean 5; variance (5 × 95² + 95 × 5²) / 99; t with 4 degrees of freedom, 97.5 %: 2.7764.
    const half = 2.7764451051977987 * Math.sqrt((5 * 95 ** 2 + 95 * 25) / 99 / 100);
    const { value, low, high } = sparseInterval(values);
    expect(value).toBe(5);
    expect(low).toBeCloseTo(5 - half, 9);
    expect(high).toBeCloseTo(5 + half, 9);
  });

  it('is not bounded where it happened less than five times', () => {
    expect(sparseInterval(Float64Array.of(8, 8, 8, 8, 0, 0, 0, 0))).toEqual({
      value: 4,
      low: -Infinity,
      high: Infinity,
    });
  });

  it('compares two in the replications that both have', () => {
    // 5 − 1 and 7 − 1: mean 5, and the third one is not paired. t with 1 degree of freedom: 12.706.
    const { value, high } = pairedExcess(Float64Array.of(5, 7, 90), Float64Array.of(1, 1));
    expect(value).toBe(5);
    expect(high).toBeCloseTo(5 + 12.706204736174694, 6);
  });
});
