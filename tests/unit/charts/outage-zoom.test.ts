import { describe, expect, test } from 'vitest';
import { drawOutageZoom, outageZoomTable } from '../../../src/charts/index.ts';
import { marks, numberOf, placeOf, testDocument } from '../../fixtures/charts/dom.ts';
import { outageZoom } from '../../fixtures/charts/outage.ts';

const document = testDocument();
const options = { title: 'Finding', document };

describe('the anatomy of an outage', () => {
  const data = outageZoom(2);
  const { svg, plot, cursor, table } = drawOutageZoom(data, { width: 900 }, options);
  const minutes = 96 * 30;

  test('puts every instant at its minute', () => {
    for (const mark of data.marks)
      expect(placeOf(marks(svg, mark.kind)[0]).x).toBeCloseTo(
        plot.left + (mark.minute / minutes) * plot.width,
        1,
      );
  });

  test('hatches from the strike to the recovery', () => {
    const [outage] = marks(svg, 'outage');
    expect(numberOf(outage, 'x')).toBeCloseTo(plot.left + (615 / minutes) * plot.width, 1);
    expect(numberOf(outage, 'width')).toBeCloseTo((360 / minutes) * plot.width, 1);
  });

  test('draws one line a setup for demand, queue and service, and an area a provider', () => {
    for (const mark of ['offered', 'waiting', 'service']) expect(marks(svg, mark)).toHaveLength(2);
    expect(marks(svg, 'agents')).toHaveLength(3);
  });

  test('draws as many points of service as its table has values', () => {
    const drawn = marks(svg, 'service').map((line) => numberOf(line, 'data-points'));
    const values = table.rows.filter((row) => row[3] !== null);
    expect(drawn.reduce((sum, points) => sum + points, 0)).toBe(values.length);
    expect(table.rows).toHaveLength(2 * 96);
  });

  test('has no value for a provider that is not in the setup', () => {
    const { rows, columns } = outageZoomTable(data);
    expect(columns.map((column) => column.label).slice(5)).toEqual([
      'Agents, Atlas',
      'Agents, Borealis',
    ]);
    expect(rows[0]?.[6]).toBeNull();
    expect(rows[1]?.[6]).toBe(0);
  });

  test('stacks providers: heights are as their sums', () => {
    const [, atlas, borealis] = marks(svg, 'agents').map((area) =>
      Array.from((area.getAttribute('d') ?? '').matchAll(/[\d.]+,([\d.]+)/g), (match) =>
        Number(match[1]),
      ),
    );
    const floor = Math.max(...(atlas ?? []));
    const height = (ys: readonly number[] | undefined): number => floor - Math.min(...(ys ?? []));
    const [first, second] =
      data.setups[1]?.agentsByProvider.map((each) => Array.from(each.agents)) ?? [];
    const together = (first ?? []).map((agents, interval) => agents + (second?.[interval] ?? 0));
    expect(height(borealis) / height(atlas)).toBeCloseTo(
      Math.max(...together) / Math.max(...(first ?? [])),
      2,
    );
  });

  test('reads out an interval', () => {
    expect(cursor.count).toBe(96);
    expect(cursor.at(24).text).toMatch(
      /^Tue 9 Mar, 12:00\. Atlas alone: service level .+ waiting, 0 agents, \d+ offered; Atlas \+ Borealis: /,
    );
    expect(cursor.at(0).text).toContain('Atlas alone: no contact');
  });

  test('draws an instant that several setups share only once', () => {
    const shared = {
      ...data,
      marks: [
        { kind: 'detected' as const, minute: 625, label: 'Detected', setup: 0 },
        { kind: 'detected' as const, minute: 625, label: 'Detected', setup: 1 },
        { kind: 'detected' as const, minute: 655, label: 'Detected', setup: 1 },
      ],
    };
    const drawn = drawOutageZoom(shared, { width: 900 }, options);
    expect(marks(drawn.svg, 'detected')).toHaveLength(2);
  });

  test('keeps its frame before there is an outage to show', () => {
    const empty = drawOutageZoom({ ...outageZoom(0), marks: [] }, { width: 480 }, options);
    expect(empty.svg.querySelector('[data-part="empty"]')?.textContent).toContain('No outage');
    expect(empty.cursor.count).toBe(0);
  });
});
