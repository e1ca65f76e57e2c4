import { describe, expect, test } from 'vitest';
import { drawServiceFan, serviceFanTable, type ServiceFanData } from '../../../src/charts/index.ts';
import { marks, numberOf, placeOf, testDocument } from '../../fixtures/charts/dom.ts';
import { serviceFan } from '../../fixtures/charts/service.ts';

const document = testDocument();
const options = { title: 'Finding', document };
const flat = (value: number, days: number): number[] => new Array<number>(days).fill(value);

/** One setup, 14 days at 60 %, but for day 9 at 20 %; day 3 is closed. */
function fortnight(): ServiceFanData {
  const middle = flat(0.6, 14);
  middle[9] = 0.2;
  middle[3] = NaN;
  return {
    start: '2027-03-01',
    days: 14,
    objective: 0.8,
    minimum: 0.5,
    outages: [],
    setups: [
      {
        name: 'Atlas alone',
        p5: flat(0.2, 14),
        p25: flat(0.5, 14),
        p50: middle,
        p75: flat(0.7, 14),
        p95: flat(1, 14),
      },
    ],
  };
}

describe('the fan of the service level', () => {
  test('puts shares on a linear scale between its reference lines', () => {
    const { svg } = drawServiceFan(fortnight(), { width: 900 }, options);
    const [objective, minimum] = marks(svg, 'reference').map((line) => numberOf(line, 'y1'));
    const perShare = ((minimum ?? NaN) - (objective ?? NaN)) / 0.3;
    const [point] = Array.from(svg.querySelectorAll('[data-mark="median"]'));
    const first = Number(/^M[\d.]+,([\d.]+)/.exec(point?.getAttribute('d') ?? '')?.[1]);
    expect((first - (objective ?? NaN)) / perShare).toBeCloseTo(0.2, 2);
  });

  test('draws days when there are three pixels for each, weeks when there are not', () => {
    const data = serviceFan(1);
    const daily = drawServiceFan(data, { width: 1600 }, options);
    const weekly = drawServiceFan(data, { width: 900 }, options);
    expect(numberOf(marks(daily.svg, 'median')[0], 'data-points')).toBe(312);
    expect(numberOf(marks(weekly.svg, 'median')[0], 'data-points')).toBe(52);
    expect(weekly.svg.textContent).toContain('median of the week’s days');
    expect(daily.svg.textContent).not.toContain('median of the week’s days');
  });

  test('shows as many points as its table has rows', () => {
    for (const width of [480, 1600]) {
      const { svg, table } = drawServiceFan(serviceFan(2), { width }, options);
      const drawn = marks(svg, 'median').map((line) => numberOf(line, 'data-points'));
      expect(drawn.reduce((sum, points) => sum + points, 0)).toBe(table.rows.length);
    }
  });

  test('leaves closed days out of the table', () => {
    const { rows } = serviceFanTable(fortnight());
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row[0])).not.toContain(Date.parse('2027-03-04Z'));
    expect(rows[0]).toEqual([Date.parse('2027-03-01Z'), 'Atlas alone', 0.2, 0.5, 0.6, 0.7, 1]);
  });

  test('takes the median of a week’s open days', () => {
    const { rows } = serviceFanTable(fortnight(), 7);
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row[4])).toEqual([0.6, 0.6]);
  });

  test('marks the days below the minimum that a weekly median would hide', () => {
    const data = serviceFan(2);
    const { svg } = drawServiceFan(data, { width: 480 }, options);
    const below = marks(svg, 'day-below');
    const expected = data.setups.flatMap((setup) =>
      Array.from(setup.p50).filter((share) => share < data.minimum),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(below).toHaveLength(expected.length);
    const line = numberOf(marks(svg, 'reference')[1], 'y1');
    for (const mark of below) expect(placeOf(mark).y).toBeGreaterThan(line);
  });

  test('draws each scripted outage at its date', () => {
    const data = serviceFan(2);
    const { svg, plot } = drawServiceFan(data, { width: 900 }, options);
    const spans = marks(svg, 'outage');
    expect(spans).toHaveLength(data.outages.length);
    const flood = spans.at(-1);
    expect(numberOf(flood, 'x')).toBeCloseTo(plot.left + (280.2 / 364) * plot.width, 1);
    expect(numberOf(flood, 'width')).toBeCloseTo((3.4 / 364) * plot.width, 1);
  });

  test('reads out a week: its date, each setup, its median', () => {
    const { cursor } = drawServiceFan(serviceFan(2), { width: 480 }, options);
    expect(cursor.count).toBe(52);
    expect(cursor.at(9).text).toMatch(
      /^Week of 8 March: Atlas alone, median \d+(\.\d)?\s%; Atlas \+ Borealis, median /,
    );
  });

  test('gives three setups or more a panel each, over the others’ medians', () => {
    const { svg } = drawServiceFan(serviceFan(3), { width: 900 }, options);
    expect(marks(svg, 'median')).toHaveLength(3);
    expect(marks(svg, 'reference')).toHaveLength(6);
  });

  test('says in words that nothing is simulated yet', () => {
    const { svg, cursor, table } = drawServiceFan(serviceFan(0), { width: 480 }, options);
    expect(svg.querySelector('[data-part="empty"]')?.textContent).toContain('No year simulated');
    expect(svg.querySelector('[data-part="base-axis"]')).not.toBeNull();
    expect(cursor.count).toBe(0);
    expect(table.rows).toHaveLength(0);
  });

  test('takes the height it is given', () => {
    const { svg } = drawServiceFan(serviceFan(2), { width: 900, height: 700 }, options);
    expect(numberOf(svg, 'height')).toBe(700);
  });
});
