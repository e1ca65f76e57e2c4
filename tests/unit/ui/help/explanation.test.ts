import { beforeAll, describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../../src/engine/index.ts';
import { studentFactor } from '../../../../src/estimate/index.ts';
import { explainedFigure } from '../../../../src/ui/help/explanation.ts';
import type { Explanation } from '../../../../src/ui/help/explanation-parts.ts';
import { recipeOf } from '../../../../src/ui/help/recipe.ts';
import { workedFigure } from '../../../../src/ui/help/worked.ts';
import { measureSections } from '../../../../src/ui/results/data/measure-rows.ts';
import { realRun, type RealRun } from '../real-results.ts';

let run: RealRun;
beforeAll(() => {
  run = realRun(12);
});

const place = (measure: MeasureId, channel: number, setup = 1) => ({
  measure,
  channel,
  setup,
  provider: -1,
});

const explained = (measure: MeasureId, channel: number): Explanation => {
  const { scenario, answer, results } = run;
  const found = explainedFigure(scenario, answer, results, place(measure, channel), 0);
  if (found === undefined) throw new Error(`${measure} is not explained`);
  return found;
};

/** The number that a text begins with, its thousands apart. */
const numberOf = (text: string): number =>
  Number(text.replace(/[^0-9.\-−]/g, '').replace('−', '-'));

/** A sum done by hand: what is above the line over what is under it, or all added up. */
function byHand({ example }: Explanation): { found: number; told: number } {
  let above = 0;
  let under = 0;
  let isUnder = false;
  let told = NaN;
  for (const { sign, value } of example?.lines ?? []) {
    if (sign === '=') told = numberOf(value);
    else {
      isUnder ||= sign === '÷';
      const number = sign === '−' ? -numberOf(value) : numberOf(value);
      if (isUnder) under += number;
      else above += number;
    }
  }
  return { found: isUnder ? above / under : above, told };
}

describe('the explanation of a figure', () => {
  test('shows what the table shows', () => {
    const rows = measureSections(run.scenario, run.answer, true).flatMap((section) => section.rows);
    let compared = 0;
    for (const { measure, channel, provider, cells } of rows) {
      const cell = cells[1];
      if (cell === undefined) continue;
      const told = explainedFigure(
        run.scenario,
        run.answer,
        run.results,
        { measure, channel, provider, setup: 1 },
        0,
      );
      expect([measure, told?.value, told?.interval]).toEqual([measure, cell.value, cell.interval]);
      compared++;
    }
    expect(compared).toBeGreaterThan(30);
  });

  test.each([
    'serviceLevel',
    'serviceLevelLessShortAbandons',
    'answerRate',
    'abandonment',
  ] as const)('divides, of %s, the contacts it names, to two decimals of a per cent', (measure) => {
    const { found, told } = byHand(explained(measure, 0));
    expect(Math.abs(100 * found - told)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  test.each([
    ['offered', 0, 0],
    ['firstAttempts', 0, 0],
    // Seconds to a tenth: two terms and the sum, half a tenth each.
    ['averageHandleTime', 0, 0.15],
    // Cents: two providers, the client, and the sum.
    ['cost', -1, 0.02],
  ] as const)('adds up, of %s, the terms it names', (measure, channel, rounding) => {
    const { found, told } = byHand(explained(measure, channel));
    expect(told).toBeGreaterThan(0);
    expect(Math.abs(found - told)).toBeLessThanOrEqual(rounding + 1e-9);
  });

  test('follows, in every replication, from the recipe: their mean is the figure', () => {
    for (const measure of ['serviceLevel', 'contactsPerNeed', 'shareResolved'] as const) {
      const channel = measure === 'shareResolved' ? -1 : 0;
      const recipe = recipeOf(measure, run.scenario.channels[channel]);
      const worked = workedFigure(run.scenario, run.results, place(measure, channel), recipe);
      const [over, under] = worked?.terms ?? [];
      if (over === undefined || under === undefined) throw new Error(measure);
      const ratios = Array.from(over.values, (value, r) => value / under.values[r]!);
      const mean = ratios.reduce((sum, value) => sum + value, 0) / ratios.length;
      const summary = run.answer.summaries.find(
        (found) => found.measure === measure && found.setup === 1 && found.channel === channel,
      );
      expect(mean).toBeCloseTo(summary?.mean.value ?? NaN, 10);
    }
  });

  test('gives the factor, the deviation and the sample that make the interval', () => {
    const summary = run.answer.summaries.find(
      ({ measure, setup, channel }) => measure === 'answerRate' && setup === 1 && channel === 0,
    );
    if (summary === undefined) throw new Error('no answer rate');
    // Student's quantile with 11 degrees of freedom, from any table.
    expect(studentFactor(12)).toBeCloseTo(2.201, 3);
    expect(explained('answerRate', 0).sample.join(' ')).toMatch(/2\.201 × .* \/ √12/);
    const half = (2.201 * summary.standardDeviation) / Math.sqrt(12);
    expect(summary.mean.value + half).toBeCloseTo(summary.mean.high, 4);
  });

  test('counts the years of an event, and names its interval', () => {
    const { sample, example } = explained('continuityBroken', 0);
    const hits = run.answer.summaries.find(
      ({ measure, setup, channel }) =>
        measure === 'continuityBroken' && setup === 1 && channel === 0,
    );
    expect(sample[0]).toContain(
      `${String(Math.round((hits?.mean.value ?? NaN) * 12))} of 12 horizons`,
    );
    expect(sample.join(' ')).toContain('Wilson');
    expect(example?.lines.map(({ sign }) => sign)).toEqual(['', '', '=']);
  });

  test('names the paired difference from the baseline, of the setup alone that is not it', () => {
    const { scenario, answer, results } = run;
    expect(explained('cost', -1).difference[0]).toContain(scenario.setups[0]!.name);
    const own = explainedFigure(scenario, answer, results, place('cost', -1, 0), 0);
    expect(own?.difference).toEqual([]);
  });
});
