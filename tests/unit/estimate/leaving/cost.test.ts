import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/engine/index.ts';
import { addChunk, createResults, type Results } from '../../../../src/estimate/index.ts';
import { leavingCost, type LeavingCost } from '../../../../src/estimate/leaving/cost.ts';
import { leavingPlan, type LeavingRun } from '../../../../src/estimate/leaving/plan.ts';
import { leavingTerms, type LeavingTerms } from '../../../../src/estimate/leaving/terms.ts';
import { INTERVAL_WIDTH } from '../../../../src/engine/result.ts';
import { runChunk, validScenario } from '../../../support/simulate.ts';
import { leavingCase } from './leaving-case.ts';

const REPLICATIONS = 3;
const scenario = validScenario(leavingCase());
const AT_ONCE = { leadWeeks: 0, rampWeeks: 0, startFactor: 1, learningWeeks: 0 };

function simulated(run: LeavingRun): Results {
  const engine = prepare(run.scenario);
  const results = createResults(engine.layout, REPLICATIONS);
  addChunk(results, runChunk(engine, 0, REPLICATIONS));
  return results;
}

/** What leaving Atlas in a month costs: alone, then with both. */
function leaving(terms: Partial<LeavingTerms>, month = 2): LeavingCost[] {
  const question = {
    provider: 'atlas',
    terms: { ...leavingTerms(scenario, 'atlas'), ...terms },
    months: [month],
  };
  const plan = leavingPlan(scenario, question);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value.runs
    .flatMap((run) => run.cases.flatMap((each) => leavingCost(simulated(run), each) ?? []))
    .sort((a, b) => a.setup - b.setup);
}

const exactly = (value: number) => ({ value, low: value, high: value });

describe('leaving a provider whose contacts cost the same elsewhere', () => {
  it('costs the exit fee and the new agents, in every replication', () => {
    const [alone, both] = leaving(AT_ONCE);
    // Fee 5,000. Both: Borealis from 10 to 10 × 1 / 0.5 = 20 agents, 10 × 4,000 = 40,000.
    expect(both!.groups).toEqual({
      exitFee: exactly(5000),
      newAgents: exactly(40_000),
      prices: exactly(0),
      lost: exactly(0),
      other: exactly(0),
    });
    expect(both!.cost).toEqual(exactly(45_000));
    expect([both!.lost, both!.hoursBelow, both!.weeks]).toEqual([
      exactly(0),
      exactly(0),
      exactly(0),
    ]);
    // Alone: all ten of Borealis are new, 40,000.
    expect(alone!.groups.newAgents).toEqual(exactly(40_000));
    expect(alone!.cost).toEqual(exactly(45_000));
  });

  it('costs no fee after a breach', () => {
    const [, both] = leaving({ ...AT_ONCE, reason: 'breach' });
    expect(both!.cost).toEqual(exactly(40_000));
  });

  it('told from one day to the next, leaves nobody until the successor has come', () => {
    const [alone, both] = leaving({ reason: 'insolvency', leadWeeks: 5, rampWeeks: 4 });
    // Alone nobody answers for five weeks of five days of twelve hours: about all of their hours with
    // contacts are below the minimum. In place, ten agents are still more than enough.
    expect(alone!.hoursBelow.low).toBeGreaterThan(200);
    expect(alone!.weeks.low).toBeGreaterThanOrEqual(5);
    expect(alone!.weeks.high).toBeLessThanOrEqual(7);
    expect(both!.hoursBelow.value).toBe(0);
    expect(both!.weeks).toEqual(exactly(0));
  });
});

describe('a setup with the departure', () => {
  it('lives exactly as it is until the departure is told, succeeded or not', () => {
    const question = { provider: 'atlas', terms: leavingTerms(scenario, 'atlas'), months: [3] };
    const plan = leavingPlan(scenario, question);
    if (!plan.ok) throw new Error(plan.error);
    for (const run of plan.value.runs) {
      const { intervals, layout } = simulated(run);
      const length = layout.days * layout.intervalsPerDay * INTERVAL_WIDTH;
      const told = run.cases[0]!.told * layout.intervalsPerDay * INTERVAL_WIDTH;
      expect(intervals.subarray(length, length + told)).toEqual(intervals.subarray(0, told));
    }
  });
});
