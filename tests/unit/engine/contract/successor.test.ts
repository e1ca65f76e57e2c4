import { describe, expect, it } from 'vitest';
import { setupPlan } from '../../../../src/engine/replication/setup-plan.ts';
import { worldPlan } from '../../../../src/engine/replication/world.ts';
import { VolumeBoard } from '../../../../src/engine/contract/volumes.ts';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { simulate, validScenario } from '../../../support/simulate.ts';
import { live, scriptScenario } from '../routing/scripted-run.ts';

type Contract = ScenarioInput['providers'][number]['contract'];
type Departure = NonNullable<ScenarioInput['setups'][number]['departures']>[number];

const NOTHING_YET = { from: '2027-01-04', volumeFactor: 0 };
const BREACH: Departure = {
  provider: 'atlas',
  reason: 'breach',
  on: '2027-01-06',
  successor: { leadWeeks: 1 / 7, rampWeeks: 2 / 7, costPerAgent: 4000 },
};

/** Atlas alone, whom Borealis succeeds: 10 agents each on the plan, from Monday, 4 January 2027. */
function succession(
  days: number,
  departures: readonly Departure[],
  borealis: Partial<Contract> = {},
): ScenarioInput {
  const input = scriptScenario({
    routing: [{ policy: 'split', shares: { atlas: 1, borealis: 0 } }],
    horizon: { days, intervalMinutes: 60 },
    providers: [
      { contract: { prices: [] } },
      { contract: { prices: [], amendments: [NOTHING_YET], ...borealis } },
    ],
  });
  return { ...input, setups: [{ ...input.setups[0]!, departures: [...departures] }] };
}

/** By day: shares of Atlas and Borealis in percent, agents of the teams at noon. */
function noons(input: ScenarioInput): unknown[] {
  const seen: unknown[] = [];
  let hour = 0;
  const watched = (run: SetupRun): number => {
    if (hour % 24 === 12) {
      const shares = run.shares[0]!.map((share) => share * 100);
      seen.push([...shares, run.agentsOf(0), run.agentsOf(1)]);
    }
    hour++;
    return 0;
  };
  live(input, [], watched, 3600);
  return seen;
}

describe('a successor that had nothing before', () => {
  it('starts with nobody and grows by lead and ramp once it is told', () => {
    // Told on day 2, gone at once; ready: (day − 2 − 1) / 2 of 10 agents: day 3 0, day 4 5, day 5 10.
    expect(noons(succession(6, [BREACH]))).toEqual([
      [100, 0, 10, 0],
      [100, 0, 10, 0],
      [0, 100, 0, 0],
      [0, 100, 0, 0],
      [0, 100, 0, 5],
      [0, 100, 0, 10],
    ]);
  });

  it('does not come at all while nobody leaves', () => {
    expect(noons(succession(2, []))).toEqual([
      [100, 0, 10, 0],
      [100, 0, 10, 0],
    ]);
  });

  it('hires all of its agents, on the day it is told, when its contract begins', () => {
    const scenario = validScenario(succession(6, [BREACH]));
    const world = worldPlan(scenario);
    const board = new VolumeBoard(setupPlan(world, scenario.setups[0]!).volumes);
    board.begin([1, 1]);
    board.startDay(0, []);
    expect([...board.roll.contractStart]).toEqual([0, 6]);
    board.startDay(2, []);
    expect([...board.roll.contractStart]).toEqual([0, 2]);
    expect([...board.roll.newAgents]).toEqual([10]);
  });

  it('is paid and steered from that day on', () => {
    const input = succession(6, [BREACH], {
      governancePerYear: 36_500,
      partnership: { integrationCost: 1234 },
    });
    const { results, engine } = simulate(input, 1);
    const amounts = Object.fromEntries(
      engine.statement(0)[0]!.entries.map(({ line, cents }) => {
        const { kind, provider } = results.layout.lines[0]![line]!;
        return [`${kind} ${String(provider)}`, cents / 100];
      }),
    );
    // 4 of 6 days at 36,500 / 365 = 100 a day; 10 agents at 4,000.
    expect(amounts['governance 1']).toBe(400);
    expect(amounts['integration 1']).toBe(1234);
    expect(amounts['newAgents 0']).toBe(40_000);
  });

  it('costs nothing while nobody leaves', () => {
    const { results, engine } = simulate(
      succession(6, [], { governancePerYear: 36_500, partnership: { integrationCost: 1234 } }),
      1,
    );
    const kinds = engine
      .statement(0)[0]!
      .entries.map(({ line }) => results.layout.lines[0]![line]!);
    expect(kinds.filter(({ provider }) => provider === 1)).toEqual([]);
  });
});

it('a trigger that brings a departure forward hires nobody twice, and sooner nobody', () => {
  const successor = { leadWeeks: 1, rampWeeks: 0, costPerAgent: 4000 };
  const base = scriptScenario({
    routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }],
    horizon: { days: 40, intervalMinutes: 60 },
  });
  const departures = [{ ...BREACH, lastsDays: 30, successor }];
  const scenario = validScenario({ ...base, setups: [{ ...base.setups[0]!, departures }] });
  const board = new VolumeBoard(setupPlan(worldPlan(scenario), scenario.setups[0]!).volumes);
  board.begin([1, 1]);
  for (let day = 0; day <= 2; day++) board.startDay(day, []);
  expect([...board.roll.newAgents]).toEqual([10, 0]);
  board.apply({ kind: 'ends', day: 5, provider: 0 });
  const scales = Array.from({ length: 8 }, (_, i) => {
    board.startDay(3 + i, []);
    return [...board.scale];
  });
  expect([...board.roll.newAgents]).toEqual([10, 0]);
  expect(board.roll.contractEnd[0]).toBe(5);
  // Gone on day 5; told on day 2, the ten hired then come on day 9.
  expect(scales).toEqual([
    [1, 1],
    [1, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 2],
    [0, 2],
  ]);
});

it('a trigger that brings a departure forward gives nothing back that is handed over already', () => {
  const successor = { leadWeeks: 0, rampWeeks: 0, costPerAgent: 0, keepsStaff: false };
  const leaving = { noticeMonths: 1, exitFee: 0, exitFeeMonths: 0, handOverWeeks: 2 };
  const base = scriptScenario({
    routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } }],
    horizon: { days: 30, intervalMinutes: 60 },
    providers: [{ contract: { prices: [], leaving } }],
  });
  // Told on day 2, leaves on day 32, after the horizon; hands over from day 18 on.
  const departures = [{ ...BREACH, lastsDays: 30, successor }];
  const scenario = validScenario({ ...base, setups: [{ ...base.setups[0]!, departures }] });
  const board = new VolumeBoard(setupPlan(worldPlan(scenario), scenario.setups[0]!).volumes);
  board.begin([1, 1]);
  for (let day = 0; day <= 24; day++) board.startDay(day, []);
  board.apply({ kind: 'ends', day: 28, provider: 0, reason: 'breach' });
  const atlas = Array.from({ length: 4 }, (_, i) => {
    board.startDay(25 + i, []);
    return [board.agreed[0]![0], board.scale[0]];
  });
  // Of its half, (32 − day) of 14 parts are left; nothing from day 28 on.
  const left = [7, 6, 5, 0].map((parts) => parts / 14);
  left.forEach((part, i) => {
    expect(atlas[i]![0]).toBeCloseTo(part / 2, 9);
    expect(atlas[i]![1]).toBeCloseTo(part, 9);
  });
});
