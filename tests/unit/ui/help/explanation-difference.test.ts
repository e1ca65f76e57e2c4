import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../../src/engine/index.ts';
import { explainDifference } from '../../../../src/ui/help/explanation-difference.ts';
import type { Explanation } from '../../../../src/ui/help/explanation-parts.ts';
import type { DifferencePlace } from '../../../../src/ui/help/help-events.ts';
import { differencePlace } from '../../../../src/ui/results/data/difference-place.ts';
import { measureSections } from '../../../../src/ui/results/data/measure-rows.ts';
import { realRun } from '../real-results.ts';

const { scenario, answer, results } = realRun(12);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Of two setups with these values, four replications unless told otherwise. */
function explained(
  measure: MeasureId,
  a: readonly number[],
  b: readonly number[],
  pairing: DifferencePlace['pairing'] = { kind: 'paired' },
): Explanation | undefined {
  return explainDifference({
    measure,
    label: 'Cost',
    channel: undefined,
    names: ['Alone', 'Both'],
    scenario,
    pairing,
    values: () => [Float64Array.from(a), Float64Array.from(b)],
    replications: () => Uint32Array.from(a, (_, index) => index),
  });
}

describe('the explanation of a difference', () => {
  test('shows what the table shows, of every row', () => {
    const rows = measureSections(scenario, answer, true, { baseline: 0, results }).flatMap(
      (section) => section.rows,
    );
    let compared = 0;
    for (const row of rows) {
      const cell = row.differences[1];
      if (cell === undefined) continue;
      const place = differencePlace(row, scenario, results, 0, 1);
      const told = place && explainDifference(place);
      expect([row.id, told?.value, told?.interval]).toEqual([row.id, cell.value, cell.interval]);
      compared++;
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('works out the pair whose difference is nearest the mean', () => {
    // Differences 100, 300, 200, 600: mean 300, which is the second year's.
    const told = explained('cost', [1000, 1000, 1100, 900], [1100, 1300, 1300, 1500]);
    expect(told?.name).toBe('Cost: Both minus Alone');
    expect(told?.example?.heading).toMatch(/ 2, worked out$/);
    expect(told?.example?.lines.map(({ sign, label }) => sign + label)).toEqual([
      'Both',
      '−Alone',
      '=Difference',
    ]);
    const values = told?.example?.lines.map(({ value }) => Number(value.replace(/[^\d.]/g, '')));
    expect(values).toEqual([1300, 1000, 300]);
  });

  test('tells the sample, the interval and what pairing brings', () => {
    const told = explained('cost', [1000, 2000, 3000, 4000], [1100, 2300, 3200, 4600]);
    const words = plain(told?.sample.join(' ') ?? '');
    expect(words).toMatch(/mean of the differences in 4 /);
    // t of 3 degrees of freedom at 97.5 %: 3.182; variance of 100, 300, 200, 600: 140,000 / 3.
    expect(words).toContain('mean ± 3.182 × ');
    expect(words).toMatch(/√4\. Their standard deviation: .*216/);
    expect(words).toContain('Were the two taken for independent');
    expect(words).toMatch(/Both is better in 0 % \(.*\) of them, equal in 0 % .*, worse in 100 %/);
    expect(told?.sections).toEqual([2, 10]);
  });

  test('counts an event as one, and works out a year in which the two differ', () => {
    const told = explained('continuityBroken', [0, 0, 1, 1], [0, 0, 1, 0]);
    expect(told?.example?.heading).toMatch(/ 4, worked out$/);
    expect(told?.example?.lines.map(({ value }) => value)).toEqual(['0', '1', '−1']);
    expect(told?.sample.join(' ')).toContain('Newcombe’s for paired shares');
  });

  test('of two runs without common worlds sets no year beside another, and says why', () => {
    const told = explained('cost', [1, 2, 3], [4, 5, 6], { kind: 'apart', why: 'seed' });
    expect(told?.example).toBeUndefined();
    const words = told?.sample.join(' ') ?? '';
    expect(words).toContain('since the seeds differ');
    expect(words).toContain('Satterthwaite');
    expect(words).not.toContain('Wilson');
    const shares = explained('continuityBroken', [0, 1], [1, 1], { kind: 'apart', why: 'seed' });
    expect(shares?.sample.join(' ')).toContain('Newcombe');
    expect(explained('cost', [1], [2], { kind: 'lengths', days: [7, 14] })).toBeUndefined();
  });
});
