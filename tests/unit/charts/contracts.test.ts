import { expect, test } from 'vitest';
import {
  drawIndicatorMonths,
  drawRewards,
  drawWaterfall,
  type WaterfallData,
} from '../../../src/charts/index.ts';
import { placedSteps } from '../../../src/charts/waterfall-data.ts';
import { indicatorMonths, rewards } from '../../fixtures/charts/contracts.ts';
import { marks, numberOf, testDocument } from '../../fixtures/charts/dom.ts';

const document = testDocument();

/** +60, −20, in all +40. */
const sixty: WaterfallData = {
  steps: [
    { name: 'Paid', value: 60, low: 50, high: 70 },
    { name: 'Avoided', value: -20, low: -30, high: -10 },
  ],
  total: { name: 'In all', value: 40, low: 25, high: 55 },
  currency: 'EUR',
  setup: 1,
};

test('each part of a difference begins where the one before ends; the whole begins at nothing', () => {
  expect(placedSteps(sixty).map(({ from, to }) => [from, to])).toEqual([
    [0, 60],
    [60, 40],
    [0, 40],
  ]);
});

test('bars are as long as their amounts, and intervals stand at their ends', () => {
  const { svg } = drawWaterfall(sixty, { width: 720 }, { title: 'Title', document });
  const [paid, avoided] = marks(svg, 'step');
  const [total] = marks(svg, 'total');
  const width = (bar: Element | undefined): number => numberOf(bar, 'width');
  expect(width(paid) / width(avoided)).toBeCloseTo(3, 2);
  expect(width(total) / width(avoided)).toBeCloseTo(2, 2);
  expect(marks(svg, 'interval')).toHaveLength(3);
  // What is avoided is hollow: colour alone says nothing.
  expect(avoided?.getAttribute('fill')).not.toBe(paid?.getAttribute('fill'));
});

test('a single replication has no interval', () => {
  const unknown = { low: -Infinity, high: Infinity };
  const [step] = sixty.steps;
  const data = { ...sixty, steps: [{ ...step!, ...unknown }], total: { ...step!, ...unknown } };
  const chart = drawWaterfall(data, { width: 720 }, { title: 'Title', document });
  expect(marks(chart.svg, 'interval')).toHaveLength(0);
  expect(chart.cursor.at(0).text).toBe('Paid: +€60');
});

test('an indicator has a bar for each setup that measures it, as long as what a point pays', () => {
  const data = rewards(2, 2);
  const { svg } = drawRewards(data, { width: 720 }, { title: 'Title', document });
  const bars = marks(svg, 'reward');
  const paid = data.rows.flatMap((row) => row.bars.map(({ perPoint }) => perPoint));
  expect(bars).toHaveLength(4);
  const first = numberOf(bars[0], 'width') / paid[0]!;
  bars.forEach((bar, i) => {
    expect(numberOf(bar, 'width') / paid[i]!).toBeCloseTo(first, 3);
  });
});

test('what a point pays has its interval: drawn, told by the cursor, and in the table', () => {
  const bar = { setup: 0, perPoint: 100, low: 80, high: 130, amount: -7 };
  const bars = [
    bar,
    // A single replication: no interval is known.
    { ...bar, low: -Infinity, high: Infinity },
    // The same in every replication.
    { ...bar, low: 100, high: 100 },
  ];
  const data = { setups: ['Atlas'], currency: 'EUR', rows: [{ name: 'Answer rate', bars }] };
  const { svg, cursor, table } = drawRewards(data, { width: 720 }, { title: 'Title', document });
  const [drawn, ...others] = marks(svg, 'interval');
  expect(others).toEqual([]);
  const [, near, far] = /^M([\d.]+) [\d.]+H([\d.]+)M/.exec(drawn?.getAttribute('d') ?? '') ?? [];
  const unit = numberOf(marks(svg, 'reward')[0], 'width') / 100;
  expect(Number(far) - Number(near)).toBeCloseTo(50 * unit, 1);
  expect([0, 1, 2].map((index) => cursor.at(index).text)).toEqual([
    'Atlas, Answer rate: €100 (€80 to €130) for one point more',
    'Atlas, Answer rate: €100 for one point more',
    'Atlas, Answer rate: €100 for one point more',
  ]);
  expect(table.rows).toEqual([
    ['Answer rate', 'Atlas', 100, 80, 130, -7],
    ['Answer rate', 'Atlas', 100, null, null, -7],
    ['Answer rate', 'Atlas', 100, 100, 100, -7],
  ]);
});

test('months without a measure have no mark', () => {
  const data = indicatorMonths(1, 3);
  const points = data.points.map((point, i) => (i === 1 ? { ...point, value: NaN } : point));
  const { svg, cursor } = drawIndicatorMonths(
    { ...data, points },
    { width: 720 },
    {
      title: 'Title',
      document,
    },
  );
  expect(marks(svg, 'amount')).toHaveLength(2);
  expect(cursor.count).toBe(2);
  expect(cursor.at(0).text).toContain('Jan 2027');
});
