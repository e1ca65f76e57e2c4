import { describe, expect, test } from 'vitest';
import {
  costHistogramTable,
  drawCostDistribution,
  drawCostService,
  drawDifferenceStrip,
  drawLossExceedance,
} from '../../../src/charts/index.ts';
import { marks, numberOf, placeOf, testDocument } from '../../fixtures/charts/dom.ts';
import {
  costDistribution,
  costService,
  differenceStrip,
  lossExceedance,
} from '../../fixtures/charts/years.ts';

const document = testDocument();
const options = { title: 'Finding', document };

/** Position of a value between two others of a table, against the positions of their marks. */
function proportion(low: number, value: number, high: number): number {
  return (value - low) / (high - low);
}

describe('the distribution of cost', () => {
  test('puts P5, median, mean and P95 where its table says', () => {
    const { svg, table } = drawCostDistribution(costDistribution(2, 20), { width: 900 }, options);
    table.rows.forEach((row, setup) => {
      const [, , mean, , , p5, p50, p95] = row.map(Number);
      const at = (mark: string): number => numberOf(marks(svg, mark)[setup], 'x1');
      const place = (value: number): number => proportion(p5 ?? NaN, value, p95 ?? NaN);
      expect(proportion(at('p5'), at('p50'), at('p95'))).toBeCloseTo(place(p50 ?? NaN), 2);
      expect(proportion(at('p5'), placeOf(marks(svg, 'mean')[setup]).x, at('p95'))).toBeCloseTo(
        place(mean ?? NaN),
        2,
      );
    });
  });

  test('draws the steps of its histogram: each share adds up to all years', () => {
    const data = costDistribution(3, 1000);
    const { svg } = drawCostDistribution(data, { width: 900 }, options);
    expect(marks(svg, 'histogram')).toHaveLength(3);
    const { rows } = costHistogramTable(data);
    for (const column of [2, 3, 4])
      expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(1, 9);
  });

  test('has a cursor place for each bin', () => {
    const data = costDistribution(2, 1000);
    const { cursor } = drawCostDistribution(data, { width: 480 }, options);
    expect(cursor.count).toBe(costHistogramTable(data).rows.length);
    expect(cursor.at(3).text).toMatch(/ to .+: Atlas alone, .+%; Atlas \+ Borealis, .+%$/);
  });

  test('draws 100,000 years as well as 20', () => {
    const values = Float64Array.from({ length: 100_000 }, (_, year) => 1e6 + (year % 997) * 50);
    const { svg, table } = drawCostDistribution(
      { currency: 'EUR', setups: [{ name: 'Atlas alone', values }] },
      { width: 480 },
      options,
    );
    expect(table.rows[0]?.[1]).toBe(100_000);
    expect(marks(svg, 'mean-interval')).toHaveLength(1);
  });

  test('gives a single year no interval', () => {
    const { svg, table } = drawCostDistribution(
      { currency: 'EUR', setups: [{ name: 'Atlas alone', values: [4e6] }] },
      { width: 480 },
      options,
    );
    expect(table.rows[0]?.slice(2, 5)).toEqual([4e6, null, null]);
    expect(marks(svg, 'mean-interval')).toHaveLength(0);
  });

  test('gathers rare, far dearer years in an open last step, and says so', () => {
    const values = Float64Array.from({ length: 1000 }, (_, year) => (year < 3 ? 50 : year % 10));
    const data = { currency: 'EUR', setups: [{ name: 'Atlas alone', values }] };
    const { svg } = drawCostDistribution(data, { width: 480 }, options);
    expect(svg.textContent).toContain('The last step gathers all dearer years.');
    expect(costHistogramTable(data).rows.at(-1)?.[1]).toBeNull();
  });
});

describe('cost against service', () => {
  test('draws every year of a small sample, and at most 600 of a large one', () => {
    for (const [count, points] of [
      [20, 20],
      [600, 600],
      [1000, 600],
    ] as const) {
      const { svg } = drawCostService(costService(2, count), { width: 480 }, options);
      expect(marks(svg, 'cloud').map((cloud) => cloud.children.length)).toEqual([points, points]);
    }
  });

  test('computes means of all years, drawn or not', () => {
    const data = costService(1, 1000);
    const { table } = drawCostService(data, { width: 480 }, options);
    const costs = Array.from(data.setups[0]?.cost ?? []);
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    expect(Number(table.rows[0]?.[2])).toBeCloseTo(mean, 3);
    expect(table.rows[0]?.[1]).toBe(1000);
  });

  test('puts the dearer setup to the right and the better one higher', () => {
    const { svg } = drawCostService(costService(2, 1000), { width: 900 }, options);
    const [alone, both] = marks(svg, 'mean').map(placeOf);
    expect(both?.x).toBeGreaterThan(alone?.x ?? NaN);
    expect(both?.y).toBeLessThan(alone?.y ?? NaN);
  });
});

describe('the loss exceedance', () => {
  const data = lossExceedance(2, 1000);
  const { svg, table, plot, cursor } = drawLossExceedance(data, { width: 900 }, options);

  test('draws a mark for each row of its table, and a cursor place for each mark', () => {
    expect(marks(svg, 'return-level')).toHaveLength(table.rows.length);
    expect(cursor.count).toBe(table.rows.length);
  });

  test('has a logarithmic axis: 1 in 100 is as far under 1 in 10 as that is under 1 in 1', () => {
    const level = (years: number): number =>
      cursor.at(table.rows.findIndex((row) => row[1] === years)).y ?? NaN;
    expect(level(100) - level(10)).toBeCloseTo(level(10) - plot.top, 6);
  });

  test('never draws under one year in the sample', () => {
    const perDecade = (cursor.at(table.rows.findIndex((row) => row[1] === 10)).y ?? NaN) - plot.top;
    for (const mark of ['curve', 'band'])
      for (const path of marks(svg, mark)) {
        const lowest = Array.from(
          (path.getAttribute('d') ?? '').matchAll(/[ML][\d.]+,([\d.]+)/g),
          (match) => Number(match[1]),
        ).reduce((most, y) => Math.max(most, y), 0);
        expect(lowest).toBeLessThanOrEqual(plot.top + 3 * perDecade + 0.1);
      }
  });

  test('names the return periods that the sample supports', () => {
    const periods = (years: number): string[] =>
      marks(
        drawLossExceedance(lossExceedance(2, years), { width: 900 }, options).svg,
        'return-period',
      ).map((label) => label.textContent);
    expect(periods(1000)).toEqual(['1 year in 10', '1 year in 100']);
    expect(periods(100)).toEqual(['1 year in 10']);
    expect(periods(20)).toEqual([]);
  });

  test('reads out a return level', () => {
    expect(cursor.at(2).text).toMatch(
      /^Atlas alone: 1 year in 10 loses more than [\d,]+ contacts \(probability between /,
    );
  });
});

describe('the strip of a paired difference', () => {
  test('draws the good side full and the other one pale, about a line at zero', () => {
    const { svg } = drawDifferenceStrip(
      { values: [-3, -2, -2, -1, 1], better: 'lower', unit: 'EUR' },
      { width: 90, height: 18 },
      options,
    );
    const zero = numberOf(marks(svg, 'zero')[0], 'x1');
    const bars = marks(svg, 'bar');
    expect(bars.length).toBeGreaterThan(2);
    for (const bar of bars)
      expect(bar.getAttribute('data-side')).toBe(numberOf(bar, 'x') < zero ? 'better' : 'worse');
  });

  test('fits its cell, and is only a line before the first year', () => {
    const full = drawDifferenceStrip(differenceStrip(1000), { width: 90, height: 18 }, options);
    expect(numberOf(full.svg, 'width')).toBe(90);
    for (const bar of marks(full.svg, 'bar')) {
      expect(numberOf(bar, 'x')).toBeGreaterThanOrEqual(0);
      expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBeLessThanOrEqual(90);
    }
    const empty = drawDifferenceStrip(differenceStrip(0), { width: 90, height: 18 }, options);
    expect(marks(empty.svg, 'bar')).toHaveLength(0);
    expect(empty.table.rows).toHaveLength(0);
  });

  test('says its numbers to those who do not see it', () => {
    const { svg } = drawDifferenceStrip(differenceStrip(1000), { width: 90 }, options);
    expect(svg.getAttribute('aria-label')).toMatch(/^Finding: median .+, nine years in ten from /);
  });
});
