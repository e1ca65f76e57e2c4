import { expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { baseScenario, changed } from '../../../support/base-scenario.ts';
import { simulate } from '../../../support/simulate.ts';

/**
 * Twelve weeks from Monday, 4 January 2027, with agents for every call: nobody hangs up or redials, so
 * what is offered is what is planned but for chance.
 */
function calm(): ScenarioInput {
  const contract = {
    prices: [{ model: 'perContact', price: 4 }],
    commitment: { forecastWeeksAhead: 2, band: 0, takeOrPay: 1, premiumFactor: 2 },
  };
  const changes: readonly (readonly [string, unknown])[] = [
    ['horizon.days', 85],
    ['hazards', []],
    ['setups[0].teams[0].staffing', { rule: 'constant', agents: 200 }],
    ['providers[0].contract', contract],
  ];
  const scenario = { ...baseScenario(), setups: baseScenario().setups.slice(0, 1) };
  return changes.reduce<unknown>(
    (before, [path, value]) => changed(before, path, value),
    scenario,
  ) as ScenarioInput;
}

it('a forecast corrects by all days before it is given, those of the month under way too', () => {
  // Horizon of 85 days: January has 28, February 28, March 29. March is announced on 15 February, day
  // 42, when 28 days of January and 14 of February were seen: F ≈ 21 weekdays × 1,000 calls = 21,000. Were
  // those 14 missed, F would be 28/42 of it, and a third of March above the band.
  // n ≈ 21,000 calls in March and 30,000 before: a standard error of 0.9 %; 4 % are more than 4 of it.
  const { engine } = simulate(calm(), 1);
  const lines = engine.layout.lines[0]!;
  const march = engine.statement(0)[0]!.entries.filter(({ month }) => month === 2);
  const quantity = (kind: string): number =>
    march.find(({ line }) => lines[line]!.kind === kind)?.quantity ?? 0;
  const volume = quantity('perContact');
  const forecast = volume - quantity('aboveBand') + quantity('takeOrPay');
  expect(volume).toBeGreaterThan(20_000);
  expect(Math.abs(forecast / volume - 1)).toBeLessThan(0.04);
  expect(forecast).not.toBe(volume);
});
