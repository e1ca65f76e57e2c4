import { describe, expect, test } from 'vitest';
import {
  costHistogramTable,
  drawCostDistribution,
  drawCostService,
  drawFrontier,
  drawLossExceedance,
  drawServiceFan,
} from '../../../src/charts/index.ts';
import { fitName } from '../../../src/charts/ghost.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { marks, numberOf, placeOf, testDocument } from '../../fixtures/charts/dom.ts';
import { frontierWithGhost } from '../../fixtures/charts/hazards.ts';
import { serviceFan } from '../../fixtures/charts/service.ts';
import {
  costDistribution,
  costService,
  ghostName,
  lossExceedance,
  withGhost,
} from '../../fixtures/charts/years.ts';

const options = { title: 'Finding', document: testDocument() };
const label = `kept: ${ghostName}`;
const ofGhost = (svg: Element, mark: string): Element[] =>
  marks(svg, mark).filter((found) => found.getAttribute('data-setup') === 'ghost');

function fan(setups: number, beside: number | undefined) {
  const data = withGhost(serviceFan(setups + 1));
  return { ...data, ghost: { ...data.ghost, beside } };
}

describe('a kept result behind the fan', () => {
  test('has as many points in its line as rows in the table, where only its median stands', () => {
    const { svg, table } = drawServiceFan(fan(2, undefined), { width: 900 }, options);
    const rows = table.rows.filter((row) => row[1] === label);
    expect(rows).toHaveLength(52);
    expect(numberOf(ofGhost(svg, 'median')[0], 'data-points')).toBe(52);
    expect(rows[0]?.map((cell) => cell === null)).toEqual([
      ...[false, false],
      ...[true, true, false, true, true],
    ]);
    expect(ofGhost(svg, 'band-90')).toHaveLength(0);
  });

  test('is drawn with its own setup where each has a panel', () => {
    const own = drawServiceFan(fan(4, 2), { width: 900 }, options);
    expect(ofGhost(own.svg, 'median')).toHaveLength(1);
    const all = drawServiceFan(fan(4, undefined), { width: 900 }, options);
    expect(ofGhost(all.svg, 'median')).toHaveLength(4);
  });

  test('never leaves the axis', () => {
    const data = fan(1, undefined);
    const low = Array.from(data.ghost.p50, () => 0.05);
    const { svg, plot } = drawServiceFan(
      { ...data, ghost: { ...data.ghost, p50: low } },
      { width: 900 },
      options,
    );
    const y = Number(
      /^M[\d.]+,([\d.]+)/.exec(ofGhost(svg, 'median')[0]?.getAttribute('d') ?? '')?.[1],
    );
    expect(y).toBeLessThanOrEqual(plot.top + plot.height);
  });
});

describe('a kept result in the other plots', () => {
  test('of cost is a mean and a cross without points, a row of the table, a place of the cursor', () => {
    const { svg, table, cursor } = drawCostService(
      withGhost(costService(3, 20)),
      { width: 900 },
      options,
    );
    expect(marks(svg, 'cloud')).toHaveLength(2);
    expect(marks(svg, 'mean')).toHaveLength(table.rows.length);
    expect(table.rows.at(-1)?.[0]).toBe(label);
    const mean = placeOf(ofGhost(svg, 'mean')[0]);
    expect(cursor.count).toBe(3);
    expect(cursor.at(2).x).toBeCloseTo(mean.x, 1);
    expect(cursor.at(2).text).toContain(label);
  });

  test('of losses has a mark for each of its rows, and no band', () => {
    const { svg, table, cursor } = drawLossExceedance(
      withGhost(lossExceedance(3, 1000)),
      { width: 900 },
      options,
    );
    const rows = table.rows.filter((row) => row[0] === label);
    expect(ofGhost(svg, 'return-level')).toHaveLength(rows.length);
    expect(marks(svg, 'return-level')).toHaveLength(table.rows.length);
    expect(cursor.count).toBe(table.rows.length);
    expect(ofGhost(svg, 'band')).toHaveLength(0);
    expect(ofGhost(svg, 'curve')).toHaveLength(1);
  });

  test('shares the steps of the costs, with a row beneath and one in the table', () => {
    const data = withGhost(costDistribution(3, 1000));
    const { svg, table } = drawCostDistribution(data, { width: 900 }, options);
    expect(ofGhost(svg, 'histogram')[0]?.getAttribute('fill')).toBe('none');
    expect(marks(svg, 'summary')).toHaveLength(table.rows.length);
    expect(table.rows.at(-1)?.slice(0, 2)).toEqual([label, 1000]);
    const steps = costHistogramTable(data);
    expect(steps.columns.at(-1)?.label).toBe(label);
    expect(steps.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBeCloseTo(1, 9);
  });

  test('is drawn behind what is shown, and named in full beneath', () => {
    const { svg } = drawLossExceedance(withGhost(lossExceedance(3, 20)), { width: 390 }, options);
    expect(marks(svg, 'curve').map((curve) => curve.getAttribute('data-setup'))).toEqual([
      ...['ghost', '0', '1'],
    ]);
    const note = Array.from(svg.querySelectorAll('[data-part="small"]'))
      .map((line) => line.textContent)
      .join(' ');
    expect(note).toContain(`In grey, with open marks: ${ghostName}, kept from before.`);
  });
});

test('a name that has no room loses of the scenario’s name, never the setup', () => {
  const name = 'kept: Parcel carrier: one outsourcer or two? · Atlas + Borealis';
  expect(fitName(name, 1000, 13)).toBe(name);
  expect(fitName(name, 260, 13)).toMatch(/^kept: Parcel.*… · Atlas \+ Borealis$/);
  expect(textWidth(fitName(name, 260, 13), 13)).toBeLessThanOrEqual(260);
  expect(fitName(name, 100, 13)).toMatch(/^kept: .*…$/);
});

describe('a kept result on the frontier', () => {
  const drawn = (beside: number | undefined) =>
    drawFrontier(frontierWithGhost(2, beside), { width: 900 }, options);
  const { svg, table, cursor } = drawn(1);

  test('has a mark of its own, for hollow ones mean dominated, and stands in the table', () => {
    const [mark] = ofGhost(svg, 'setup');
    // Two strokes that cross: nothing to fill.
    expect(mark?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(mark?.hasAttribute('fill')).toBe(false);
    expect(table.rows.at(-1)).toEqual([
      label,
      ...[4.46e6, 4.447e6, 4.473e6],
      ...[0.83, 0.81, 0.85],
      'kept result, not compared',
    ]);
    expect(cursor.count).toBe(3);
    expect(cursor.at(2).text).toContain('Parcel carrier');
  });

  test('is beaten by nothing and beats nothing: the line is that of the setups', () => {
    const line = (of: Element) => marks(of, 'frontier')[0]?.getAttribute('d')?.split('L').length;
    expect(line(svg)).toBe(2);
  });

  test('leaves a trail to where its setup is now, and none where it has none', () => {
    const [trail] = marks(svg, 'trail');
    const [mark] = marks(svg, 'setup').filter((own) => own.getAttribute('data-setup') === '1');
    const end = (trail?.getAttribute('d') ?? '').split('L')[1]?.split(' ').map(Number) ?? [];
    const now = placeOf(mark);
    // It keeps 11 pixels from the mark.
    expect(Math.hypot((end[0] ?? 0) - now.x, (end[1] ?? 0) - now.y)).toBeCloseTo(11, 1);
    expect(marks(drawn(undefined).svg, 'trail')).toHaveLength(0);
  });

  test('is told in the reading', () => {
    expect(svg.textContent).toContain('the dashed line leads to where it is now');
    expect(drawn(undefined).svg.textContent).toContain('Grey oblique cross');
    expect(drawn(undefined).svg.textContent).not.toContain('dashed line');
  });
});
