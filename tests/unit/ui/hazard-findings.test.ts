import { describe, expect, test } from 'vitest';
import { englishFormatters, type HazardHoursData } from '../../../src/charts/index.ts';
import type { HazardCost } from '../../../src/estimate/hazards/cost.ts';
import { sparseInterval } from '../../../src/estimate/hazards/sparse-interval.ts';
import { hazardCostFinding, hazardFinding } from '../../../src/ui/results/finding-hazards.ts';
import { hazardHours } from '../../../src/ui/results/data/hazard-hours-data.ts';
import { baseScenario, changed } from '../../support/base-scenario.ts';
import { parsed, realRun } from './real-results.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the title of the hours by hazard', () => {
  const bar = (setup: number, hours: number) => ({ setup, hours, low: hours, high: hours });
  const data: HazardHoursData = {
    setups: ['Atlas alone', 'Both'],
    rows: [
      { name: 'Flood', kind: 'flood', bars: [bar(0, 14), bar(1, 2)] },
      { name: 'Fire', kind: 'fire', bars: [bar(0, 12), bar(1, 1)] },
    ],
  };
  const title = (isSeenLower: boolean): string =>
    plain(
      hazardFinding(data, 'a year', englishFormatters, { name: 'Fire', hours: 12, isSeenLower }),
    );

  test('says longest only where that is seen', () => {
    expect(title(true)).toBe(
      '“Flood” is the hazard that keeps service down longest: 14 h a year with Atlas alone, 2 h with Both',
    );
    expect(title(false)).toBe(
      '“Flood” keeps service down 14 h a year with Atlas alone, 2 h with Both; not seen to be longer than “Fire” (12 h with Atlas alone)',
    );
  });

  test('has its rival from the same years: an attack of six hours in each beats a rare flood', () => {
    const rest = { calm: 'calm', calmOrDemand: 'calm or demand' };
    const twice = changed(baseScenario(), 'hazards[0].occurs.perYear', 20);
    const run = realRun(12, changed(twice, 'hazards[0].durationHours', 0.2));
    const { data: shown, rival } = hazardHours(run.scenario, run.results, rest);
    expect([shown.rows[0]?.name, rival?.name]).toEqual(['Attack', 'Flood']);
    expect(rival?.hours).toBe(
      shown.rows.find(({ name }) => name === 'Flood')?.bars.find(({ setup }) => setup === 0)?.hours,
    );
    // Alone, the attack takes six hours of every horizon and is felt for some time after.
    expect(shown.rows[0]?.bars[0]?.low).toBeGreaterThan(6);
  });
});

describe('the title of the costs by hazard', () => {
  const scenario = parsed({
    ...baseScenario(),
    horizon: { start: '2027-01-04', days: 364, intervalMinutes: 30 },
  });
  const effect = (...values: readonly number[]) => {
    const differences = Float64Array.from(values);
    return { mean: sparseInterval(differences), differences };
  };
  const none = effect(0, 0, 0, 0, 0);
  const costing = (hazard: number, cost: ReturnType<typeof effect>): HazardCost => ({
    hazards: [hazard],
    years: 5,
    struck: 5,
    setups: [
      { cost, lost: none, continuityBroken: none },
      { cost: none, lost: none, continuityBroken: none },
    ],
  });
  const title = (...costs: readonly HazardCost[]): string =>
    plain(hazardCostFinding(scenario, costs, 'cost'));

  // Mean 10,000, deviations ±2,000, ±1,000, 0: s² = 2.5e6; half width 2.776 × √(2.5e6/5) = 1,963.
  const flood = costing(0, effect(8000, 9000, 10_000, 11_000, 12_000));

  test('says that it costs most where every year says so', () => {
    const attack = costing(1, effect(3000, 4000, 5000, 6000, 7000));
    expect(title(flood, attack)).toBe(
      '“Flood” costs most: 10 k€ a year with Atlas alone (8 to 12), seen to be more than “Attack” (5 k€)',
    );
  });

  test('says that it is not seen where the difference may be none', () => {
    const attack = costing(1, effect(15_000, 2000, 3000, 4000, 20_000));
    expect(title(flood, attack)).toMatch(
      /^“Flood” costs 10 k€ .*, not seen to be more than “Attack” \(9 k€\)$/,
    );
  });

  test('says that nothing costs anything', () => {
    expect(title(costing(0, none))).toBe('No hazard costs anything in the simulated years');
    expect(title()).toBe('No hazard has struck in the simulated years');
  });
});
