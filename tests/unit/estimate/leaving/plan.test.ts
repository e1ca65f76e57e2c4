import { describe, expect, it } from 'vitest';
import { leavingPlan, monthsOf, quarterlyMonths } from '../../../../src/estimate/leaving/plan.ts';
import {
  leavingTerms,
  TERM_RANGES,
  type LeavingTerms,
} from '../../../../src/estimate/leaving/terms.ts';
import { leavingMethod } from '../../../../src/estimate/leaving/words.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import type { Scenario, ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { leavingCase } from './leaving-case.ts';

const base = leavingCase();
const scenario = validScenario(base);

function planOf(of: Scenario, months: readonly number[] = [1, 4], provider = 'atlas') {
  return leavingPlan(of, { provider, terms: leavingTerms(of, provider), months });
}

function planned(of: Scenario, months?: readonly number[], provider?: string) {
  const plan = planOf(of, months, provider);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

const changed = (change: Partial<ScenarioInput>): Scenario => validScenario({ ...base, ...change });

describe('the months of a horizon', () => {
  it('are told on their first days, the first on the horizon’s own', () => {
    expect(monthsOf(scenario)).toEqual([
      { told: 0, toldOn: '2027-01-04' },
      { told: 28, toldOn: '2027-02-01' },
      { told: 56, toldOn: '2027-03-01' },
      { told: 87, toldOn: '2027-04-01' },
    ]);
    expect(quarterlyMonths(scenario)).toEqual([1, 4]);
  });
});

describe('the terms', () => {
  it('are the contract’s own, with the known figures for new agents', () => {
    expect(leavingTerms(scenario, 'atlas', 'breach')).toEqual({
      reason: 'breach',
      noticeMonths: 1,
      exitFee: 5000,
      exitFeeMonths: 0,
      handOverWeeks: 2,
      keepsStaff: true,
      leadWeeks: 12,
      rampWeeks: 12,
      startFactor: 1.5,
      learningWeeks: 6,
      costPerAgent: 4000,
    });
    expect(leavingTerms(scenario, 'borealis')).toMatchObject({ noticeMonths: 3, exitFee: 0 });
  });
});

describe('terms of leaving that an amendment replaces', () => {
  const amended = (from: string): Scenario => {
    const [atlas, ...others] = base.providers;
    const leaving = { noticeMonths: 6, exitFee: 9000, handOverWeeks: 2 };
    const contract = { ...atlas!.contract, amendments: [{ from, leaving }] };
    return changed({ providers: [{ ...atlas!, contract }, ...others] });
  };

  it('are the contract’s own where they are in force on the first day', () => {
    expect(leavingTerms(amended('2027-01-04'), 'atlas')).toMatchObject({ noticeMonths: 6 });
    expect(leavingTerms(amended('2027-01-05'), 'atlas')).toMatchObject({ noticeMonths: 1 });
  });

  it('give way to those asked about, in every month', () => {
    const { runs } = planned(amended('2027-03-01'));
    const contracts = runs.map(({ scenario: { providers } }) => providers[0]!.contract);
    expect(contracts.map(({ leaving }) => leaving?.noticeMonths)).toEqual(runs.map(() => 1));
    expect(contracts.map(({ amendments }) => amendments)).toEqual(
      runs.map(() => [{ from: '2027-03-01' }]),
    );
  });
});

describe('the range of each term', () => {
  it.each(Object.entries(TERM_RANGES))('of %s is the scenario’s own', (term, { least, most }) => {
    const isValid = (value: number): boolean => {
      const terms: LeavingTerms = { ...leavingTerms(scenario, 'atlas'), [term]: value };
      const plan = leavingPlan(scenario, { provider: 'atlas', terms, months: [1] });
      return plan.ok && plan.value.runs.every((run) => parseScenario(run.scenario).ok);
    };
    expect([least, most, least - 0.01, most + 1].map(isValid)).toEqual([true, true, false, false]);
  });
});

describe('what is simulated', () => {
  const { runs, windowDays, isCut, nowhere, setupDays } = planned(scenario);

  it('is each month, over a year from the day told, as it is and with the departure', () => {
    expect(
      runs.map(({ scenario: { horizon, setups }, cases }) => [
        horizon.days,
        setups.map(({ id }) => id),
        cases.map(({ setup, month, toldOn, successor }) => [setup, month, toldOn, successor]),
      ]),
    ).toEqual([
      [364, ['as-is-1', 'left-1'], [[1, 1, '2027-01-04', undefined]]],
      [364, ['as-is-0', 'left-0'], [[0, 1, '2027-01-04', 'borealis']]],
      [451, ['as-is-1', 'left-1'], [[1, 4, '2027-04-01', undefined]]],
      [451, ['as-is-0', 'left-0'], [[0, 4, '2027-04-01', 'borealis']]],
    ]);
    expect([windowDays, isCut, nowhere]).toEqual([364, false, []]);
    // 2 × (364 + 364 + 451 + 451)
    expect(setupDays).toBe(3260);
  });

  it('is a document like any other', () => {
    for (const run of runs) {
      const parsed = parseScenario(run.scenario);
      expect(parsed.ok ? [] : parsed.error).toEqual([]);
    }
  });

  it('leaves the setup as it is but for the departure', () => {
    const [asIs, left] = runs[0]!.scenario.setups;
    const [own] = left!.departures!;
    expect(own).toMatchObject({ provider: 'atlas', reason: 'notice', on: '2027-01-04' });
    expect({ ...left, id: asIs!.id, departures: [] }).toEqual(asIs);
    expect(asIs!.teams).toEqual(scenario.setups[1]!.teams);
  });

  it('builds the successor’s team from the leaver’s, with nothing agreed before', () => {
    const [asIs, left] = runs[1]!.scenario.setups;
    expect(asIs!.teams).toHaveLength(1);
    expect(left!.teams.map(({ site, staffing }) => [site, staffing])).toEqual([
      ['lyon', { rule: 'constant', agents: 10 }],
      ['porto', { rule: 'constant', agents: 10 }],
    ]);
    expect(left!.routing['phone']).toMatchObject({ shares: { atlas: 1, borealis: 0 } });
    expect(runs[1]!.scenario.providers[1]!.contract.amendments).toEqual([
      { from: '2027-01-04', name: 'Nothing agreed yet', volumeFactor: 0 },
    ]);
  });
});

/** The case with so many agents of each team, day by day, over a horizon of so many days. */
function byDay(days: readonly (readonly number[])[], length: number): Scenario {
  return changed({
    horizon: { ...base.horizon, days: length },
    setups: base.setups.map((setup) => ({
      ...setup,
      teams: setup.teams.map((team) => ({
        ...team,
        staffing: {
          rule: 'table' as const,
          startsAt: '08:00',
          stepMinutes: 720,
          days: days.map((row) => [...row]),
        },
      })),
    })),
  });
}

function staffed(of: Scenario): readonly number[] {
  const { staffing } = of.setups[0]!.teams[0]!;
  return staffing.rule === 'table' ? staffing.days.map(([agents]) => agents!) : [];
}

describe('setups that differ in their own departures of the provider alone', () => {
  it('are simulated once, and said to be the same', () => {
    const [, both] = base.setups;
    const departures = [{ provider: 'atlas', reason: 'notice' as const, on: '2027-02-01' }];
    const leaves = { ...both!, id: 'leaves', name: 'Atlas leaves', departures };
    const three = changed({ setups: [...base.setups, leaves] });
    const plan = planned(three, [1]);
    expect(plan.alike).toEqual([{ index: 2, as: 1 }]);
    expect(plan.runs.flatMap(({ cases }) => cases.map(({ setup }) => setup))).toEqual([1, 0]);
    expect(leavingMethod(three, plan, [])).toContain(
      'Atlas leaves is as Atlas and Borealis but for its own departure, which is left out: it is not told again.',
    );
  });
});

describe('tables that name each day', () => {
  it('repeat their last whole weeks after the horizon, weekday by weekday', () => {
    // 110 days: 15 whole weeks and 5 days. Day k has k agents, so a day says where it comes from.
    const plan = planned(
      byDay(
        Array.from({ length: 110 }, (_, day) => [day]),
        110,
      ),
      [4],
    );
    expect(plan).toMatchObject({ isCut: false, weeksRepeated: 15 });
    const agents = staffed(plan.runs[0]!.scenario);
    expect(agents).toHaveLength(87 + 364);
    expect(agents.slice(0, 110)).toEqual(Array.from({ length: 110 }, (_, day) => day));
    // The first day after them is 105 days after day 5; after 105 days they begin again.
    expect([agents[110], agents[214], agents[215]]).toEqual([5, 109, 5]);
    for (let day = 110; day < agents.length; day++) expect((day - agents[day]!) % 7).toBe(0);
    const parsed = plan.runs.map((run) => parseScenario(run.scenario).ok);
    expect(parsed).toEqual([true, true]);
  });

  it('repeat the same season, where they have a year of weeks', () => {
    const plan = planned(
      byDay(
        Array.from({ length: 400 }, (_, day) => [day]),
        400,
      ),
      [12],
    );
    const agents = staffed(plan.runs[0]!.scenario);
    expect(plan.weeksRepeated).toBe(52);
    // Day 400 is day 36, 52 weeks before.
    expect([agents[400], agents[500]]).toEqual([36, 136]);
  });

  it('have nothing to repeat when what is counted ends within them', () => {
    const plan = planned(
      byDay(
        Array.from({ length: 400 }, () => [10]),
        400,
      ),
      [1],
    );
    expect(plan).toMatchObject({ weeksRepeated: 0, isCut: false });
    expect(staffed(plan.runs[0]!.scenario)).toHaveLength(364);
  });

  it('say so in words', () => {
    const dated = byDay(
      Array.from({ length: 110 }, () => [10]),
      110,
    );
    expect(leavingMethod(dated, planned(dated, [4]), [])).toContain(
      'Tables by day end with the horizon: after it their last 15 whole weeks come again, weekday by weekday.',
    );
    expect(leavingMethod(scenario, planned(scenario), [])).not.toContain('Tables by day');
  });
});

describe('what cannot be simulated as asked', () => {
  it('has nowhere to go where the scenario has no other provider', () => {
    const [atlas] = base.providers;
    const [alone] = base.setups;
    const plan = planned(changed({ providers: [atlas!], setups: [alone!] }));
    expect(plan.runs).toEqual([]);
    expect(plan.nowhere).toEqual([0]);
  });

  it('is counted as far as tables by day go that have no whole week', () => {
    // Six days of demand by day: nothing to repeat.
    const days = Array.from({ length: 6 }, () => [5]);
    const short = byDay(days, 6);
    const plan = planned(short, [1]);
    expect(plan).toMatchObject({ isCut: true, weeksRepeated: 0 });
    expect(plan.runs.map((run) => run.scenario.horizon.days)).toEqual([6, 6]);
    expect(plan.runs[0]!.cases[0]!.until).toBe('2027-01-09');
  });

  it('counts on after a long notice', () => {
    const terms = { ...leavingTerms(scenario, 'atlas'), noticeMonths: 18 };
    const plan = leavingPlan(scenario, { provider: 'atlas', terms, months: [1] });
    // 18 × 31 + 91 = 649 days.
    expect(plan.ok && plan.value.runs[0]!.scenario.horizon.days).toBe(649);
  });

  it('says who and when', () => {
    expect(planOf(scenario, [1], 'nobody')).toMatchObject({
      ok: false,
      error: 'No provider is called nobody. The providers are atlas, borealis.',
    });
    expect(planOf(scenario, [1, 5])).toMatchObject({
      error: 'The departure is told in a month from 1 to 4 of the horizon, not 5.',
    });
    expect(planOf(changed({ setups: [base.setups[0]!] }), [1], 'borealis')).toMatchObject({
      error: 'Borealis has no team in any setup: there is nothing to leave.',
    });
  });
});
