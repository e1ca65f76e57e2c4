import { describe, expect, it } from 'vitest';
import { setupKinds, worldKinds } from '../../../../src/engine/bank/day-kinds.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { baseScenario } from '../../../support/base-scenario.ts';
import { compile, withBank } from '../../../support/bank-scenario.ts';

function kindsOf(input: ScenarioInput): { world: number[]; setup: number[] } {
  const { world, setups } = compile(withBank(input));
  const ofWorld = worldKinds(world.forecasts, world.clock);
  const ofSetup = setupKinds(ofWorld, setups[0]!, world.forecasts, world.clock);
  return { world: [...ofWorld.of], setup: [...ofSetup.of] };
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

describe('kinds of days', () => {
  it('without seasons each weekday is a kind, for the world and for a setup', () => {
    const { world, setup } = kindsOf(baseScenario());
    expect(world).toEqual([...WEEK, ...WEEK, ...WEEK, ...WEEK]);
    expect(setup).toEqual(world);
  });

  it('a special day is a kind of its own, and so is a day with other staff', () => {
    const { world, setup } = kindsOf({
      ...baseScenario(),
      specialDays: [
        { date: '2027-01-12', name: 'Sale', demandFactor: 2 },
        { date: '2027-01-20', name: 'Strike at school', staffingFactor: 0.5 },
      ],
    });
    // Day 8 (a Tuesday) has other contacts; day 16 (a Wednesday) the same contacts and fewer agents.
    expect(world[8]).not.toBe(1);
    expect(world[16]).toBe(2);
    expect(setup[16]).not.toBe(setup[2]);
    expect(new Set(world).size).toBe(8);
    expect(new Set(setup).size).toBe(9);
  });

  it('a season that moves from week to week leaves no two days alike', () => {
    const input = baseScenario();
    const [channel] = input.channels;
    const season = Array.from({ length: 53 }, (_, week) => 1 + week / 100);
    const { world } = kindsOf({
      ...input,
      channels: [{ ...channel!, demand: { ...channel!.demand, season } }],
    });
    expect(new Set(world.filter((_, day) => day % 7 < 5)).size).toBe(20);
  });
});
