import { describe, expect, test } from 'vitest';
import {
  darkTheme,
  drawFrontier,
  drawHazardCosts,
  drawHazardHours,
  drawWeekHeat,
  lightTheme,
} from '../../../src/charts/index.ts';
import { heatOpacity } from '../../../src/charts/heat-scale.ts';
import { heatScale } from '../../../src/charts/week-heat-data.ts';
import { marks, numberOf, placeOf, testDocument } from '../../fixtures/charts/dom.ts';
import { frontier, hazardCosts, hazardHours, weekHeat } from '../../fixtures/charts/hazards.ts';

const options = { title: 'Finding', document: testDocument() };

/** Relative luminance (WCAG 2.2) of red, green and blue from 0 to 255. */
function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const rgb = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe('service by weekday and hour', () => {
  const data = weekHeat('service', 8, 20);
  const { svg, table, cursor } = drawWeekHeat(data, { width: 900 }, options);

  test('has a cell, a row and a cursor place for each open hour, and none for closed ones', () => {
    // Five days of twelve hours, five on Saturday.
    expect(marks(svg, 'cell')).toHaveLength(65);
    expect(table.rows).toHaveLength(65);
    expect(cursor.count).toBe(65);
  });

  test('outlines the hours whose mean is below the minimum, and marks it on the scale', () => {
    // Monday's first hour has 44 %, its second one 54 %.
    expect(marks(svg, 'below-minimum')).toHaveLength(1);
    expect(marks(svg, 'minimum')).toHaveLength(1);
    expect(cursor.at(0).text).toMatch(/^Monday, 08:00 to 09:00: service level 44\s%/);
  });

  test('writes numbers where they have room, and leaves them out where not', () => {
    expect(marks(svg, 'value')).toHaveLength(65);
    const narrow = drawWeekHeat(weekHeat('service', 0, 24), { width: 320 }, options);
    expect(marks(narrow.svg, 'value')).toHaveLength(0);
  });

  /** The week with the services of all hours drawn into a range. */
  const between = (low: number, high: number) => {
    const services = data.setups.flatMap(({ hours }) => hours.map(({ service }) => service));
    const [least, most] = [Math.min(...services), Math.max(...services)];
    const within = (service: number): number =>
      low + ((high - low) * (service - least)) / (most - least);
    const setups = data.setups.map((setup) => ({
      ...setup,
      hours: setup.hours.map((hour) => ({ ...hour, service: within(hour.service) })),
    }));
    return { ...data, setups };
  };

  test('has a scale from the best hour to the worst, in steps of 5 points, or of 2 if they are close', () => {
    const ends = (low: number, high: number): readonly number[] => {
      const { pale, full } = heatScale(between(low, high));
      return [Math.round(100 * pale), Math.round(100 * full)];
    };
    expect(ends(0.44, 0.97)).toEqual([100, 40]);
    expect(ends(0.52, 0.84)).toEqual([85, 50]);
    expect(ends(0.91, 0.98)).toEqual([98, 90]);
    expect(ends(0.9, 0.9000001)).toEqual([92, 88]);
    expect(ends(0.99999, 1)).toEqual([100, 96]);
    expect(ends(0, 0.0000001)).toEqual([4, 0]);
    expect(heatScale({ ...data, setups: [] })).toEqual({ pale: 1, full: 0.5 });
    expect(heatScale({ ...data, setups: [], measure: 'below' })).toEqual({ pale: 0, full: 0.05 });
  });

  test('tells hours apart that are all good, and says that the minimum lies elsewhere', () => {
    const good = drawWeekHeat(between(0.91, 0.98), { width: 900 }, options);
    const strengths = marks(good.svg, 'cell').map((cell) => numberOf(cell, 'fill-opacity'));
    // The scale goes from 98 to 90: 98 is pale, 91 is 7/8 of the way to full, 0.67 further.
    expect(Math.max(...strengths) - Math.min(...strengths)).toBeCloseTo((7 / 8) * 0.67, 2);
    expect(marks(good.svg, 'minimum')).toHaveLength(0);
    expect(good.svg.textContent).toContain('the minimum of 50');
    expect(svg.textContent).not.toContain('lies outside');
  });

  test('sets several setups side by side from 900 pixels on, else one under another', () => {
    const three = weekHeat('service', 8, 20, 3);
    const spread = (width: number): readonly [number, number] => {
      const names = marks(drawWeekHeat(three, { width }, options).svg, 'setup');
      const of = (side: string) => new Set(names.map((name) => name.getAttribute(side))).size;
      return [of('x'), of('y')];
    };
    expect(spread(900)).toEqual([3, 1]);
    expect(spread(899)).toEqual([1, 3]);
  });

  test('of several has one scale: equal services have the same colour and strength', () => {
    const [one] = data.setups;
    if (one === undefined) throw new Error('no setup');
    const worse = one.hours.map((hour) => ({ ...hour, service: hour.service - 0.3 }));
    const both = {
      ...data,
      setups: [one, { ...one, index: 0, name: 'Worse', hours: worse }, { ...one, index: 2 }],
    };
    const drawn = drawWeekHeat(both, { width: 1200 }, options);
    const cells = marks(drawn.svg, 'cell');
    expect(cells).toHaveLength(3 * 65);
    expect(drawn.table.rows).toHaveLength(3 * 65);
    const looks = (cell: Element | undefined) =>
      ['fill', 'fill-opacity'].map((name) => cell?.getAttribute(name));
    for (const at of [0, 30, 64]) {
      expect(looks(cells[at])).toEqual(looks(cells[at + 130]));
      expect(looks(cells[at])).not.toEqual(looks(cells[at + 65]));
    }
    expect(marks(drawn.svg, 'minimum')).toHaveLength(1);
    expect(drawn.cursor.at(65).text).toMatch(/^Worse, Monday, 08:00 to 09:00: /);
    expect(drawn.table.rows[65]?.slice(0, 2)).toEqual(['Worse', 'Monday']);
  });

  test('keeps the words at 4.5 to 1 on the fullest cell of every setup, in both themes', () => {
    for (const [theme, grey] of [
      [lightTheme, lightTheme.axis],
      [darkTheme, darkTheme.muted],
    ] as const) {
      const opacity = heatOpacity(0, { pale: 1, full: 0 }, theme);
      for (const mark of [...theme.setups.map((colours) => colours.mark), grey]) {
        const under = rgb(theme.surface);
        const cell = rgb(mark).map((value, i) => opacity * value + (1 - opacity) * (under[i] ?? 0));
        const [pale = 0, dark = 0] = [luminance(cell), luminance(rgb(theme.ink))].sort(
          (a, b) => b - a,
        );
        expect((pale + 0.05) / (dark + 0.05), `${theme.name} ${mark}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('what each hazard takes', () => {
  const data = hazardHours(2, 4);
  const { svg, table } = drawHazardHours(data, { width: 900 }, options);

  test('draws bars as long as their hours, with intervals about their ends', () => {
    const bars = [...marks(svg, 'hazard'), ...marks(svg, 'rest')];
    expect(bars).toHaveLength(table.rows.length);
    const perHour = numberOf(bars[0], 'width') / Number(table.rows[0]?.[2]);
    bars.forEach((bar, index) => {
      const hours = Number(table.rows[index]?.[2]);
      expect(numberOf(bar, 'width')).toBeCloseTo(Math.max(1, hours * perHour), 1);
    });
    expect(marks(svg, 'interval')).toHaveLength(bars.length);
  });
});

describe('what each hazard costs', () => {
  const data = hazardCosts('cost', 2, 4);
  const { svg, table, cursor } = drawHazardCosts(data, { width: 900 }, options);
  const bars = [...marks(svg, 'hazard'), ...marks(svg, 'rest')];

  test('draws bars from zero, to the left where a hazard brings money', () => {
    expect(bars).toHaveLength(table.rows.length);
    const zero = numberOf(bars[0], 'x');
    const perEuro = numberOf(bars[0], 'width') / Number(table.rows[0]?.[4]);
    bars.forEach((bar, index) => {
      const cost = Number(table.rows[index]?.[4]);
      expect(numberOf(bar, 'width')).toBeCloseTo(Math.max(1, Math.abs(cost) * perEuro), 1);
      expect(numberOf(bar, 'x')).toBeCloseTo(cost < 0 ? zero + cost * perEuro : zero, 1);
    });
    expect(table.rows.filter((row) => Number(row[4]) < 0)).toHaveLength(1);
  });

  test('draws no interval where one year alone was struck, and says none', () => {
    expect(marks(svg, 'interval')).toHaveLength(bars.length - 2);
    expect(table.rows[6]?.slice(2, 7)).toEqual([1000, 1, 160, null, null]);
    expect(cursor.at(6).text).toBe('Atlas alone, Strike: €160');
  });

  test('has every measure in its table, whichever is drawn', () => {
    const { table: other } = drawHazardCosts(hazardCosts('lost', 2, 4), { width: 900 }, options);
    expect(other).toEqual(table);
    expect(table.columns).toHaveLength(4 + 3 * 3);
  });
});

describe('the efficient frontier', () => {
  const data = frontier(6);
  const { svg, table } = drawFrontier(data, { width: 900 }, options);

  test('joins the setups that nothing beats, the cheapest first', () => {
    const [line] = marks(svg, 'frontier');
    const corners = (line?.getAttribute('d') ?? '').slice(1).split('L');
    const places = marks(svg, 'setup').map(placeOf);
    expect(corners).toEqual(
      [0, 1, 2].map((setup) => `${places[setup]?.x.toFixed(2)} ${places[setup]?.y.toFixed(2)}`),
    );
  });

  test('says where each stands, in words and by its mark', () => {
    expect(table.rows.map((row) => row[7])).toEqual([
      'on the frontier',
      'on the frontier',
      'on the frontier',
      'dominated by Atlas + Borealis',
      'not told apart from Atlas + Borealis',
      'dominated by Atlas alone',
    ]);
    expect(marks(svg, 'setup').map((mark) => mark.getAttribute('data-standing'))).toEqual(
      data.setups.map(({ standing }) => standing.kind),
    );
  });
});
