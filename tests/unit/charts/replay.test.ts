import { describe, expect, test } from 'vitest';
import { drawReplay, replayTable } from '../../../src/charts/index.ts';
import { binMinutes, contactBins } from '../../../src/charts/replay-bins.ts';
import { marks, numberOf, placeOf, testDocument } from '../../fixtures/charts/dom.ts';
import { replayDay } from '../../fixtures/charts/replay.ts';

const document = testDocument();
const options = { title: 'Finding', document };
const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

describe('a replayed day', () => {
  const data = replayDay(2);
  const { svg, plot, cursor, table } = drawReplay(data, { width: 900 }, options);
  const x = (minute: number): number =>
    plot.left + ((minute - data.from) / (data.to - data.from)) * plot.width;

  test('puts every instant at its minute, rules too', () => {
    for (const mark of data.marks)
      expect(placeOf(marks(svg, mark.kind)[0]).x, mark.kind).toBeCloseTo(x(mark.minute), 1);
  });

  test('hatches the outage, cut where the drawing ends', () => {
    const [outage] = marks(svg, 'outage');
    expect(numberOf(outage, 'x')).toBeCloseTo(x(615), 1);
    expect(numberOf(outage, 'width')).toBeCloseTo(x(855) - x(615), 1);
    const long = { ...data, outages: [{ from: -4000, to: 9000, kind: 'flood' }] };
    const [all] = marks(drawReplay(long, { width: 900 }, options).svg, 'outage');
    expect(numberOf(all, 'x')).toBeCloseTo(plot.left, 1);
    expect(numberOf(all, 'width')).toBeCloseTo(plot.width, 1);
  });

  test('draws a panel of agents for each provider, and shares where there is a choice', () => {
    expect(marks(svg, 'at-work')).toHaveLength(2);
    expect(marks(svg, 'busy')).toHaveLength(2);
    expect(marks(svg, 'share')).toHaveLength(2);
    const alone = drawReplay(replayDay(1), { width: 900 }, options);
    expect(marks(alone.svg, 'share')).toHaveLength(0);
  });

  test('stacks shares up to all of the contacts', () => {
    const tops = marks(svg, 'share').map((area) =>
      Math.min(
        ...Array.from((area.getAttribute('d') ?? '').matchAll(/[\d.]+,([\d.]+)/g), (match) =>
          Number(match[1]),
        ),
      ),
    );
    const ticks = Array.from(svg.querySelectorAll('[data-part="value-axis"]'))
      .at(-1)
      ?.querySelectorAll('line');
    const full = Math.min(...Array.from(ticks ?? [], (line) => Number(line.getAttribute('y1'))));
    expect(Math.min(...tops)).toBeCloseTo(full, 1);
  });

  test('tints the intervals below the minimum, and those alone', () => {
    const below = Array.from(data.service).filter((level) => level < data.minimum);
    expect(below.length).toBeGreaterThan(0);
    expect(marks(svg, 'below-minimum')).toHaveLength(below.length);
    const known = Array.from(data.service).filter((level) => !Number.isNaN(level));
    expect(marks(svg, 'service')).toHaveLength(known.length);
  });

  test('has a row and a place of the cursor for every drawn minute', () => {
    expect(cursor.count).toBe(780);
    expect(table.rows).toHaveLength(780);
    expect(sum(table.rows.map((row) => Number(row[1])))).toBe(sum(data.offered));
    expect(table.columns.map(({ label }) => label).slice(-4)).toEqual([
      'Waiting, Borealis',
      'Agents at work, Borealis',
      'Agents with a contact, Borealis',
      'Share of new contacts, Borealis',
    ]);
    expect(replayTable(data).rows).toEqual(table.rows);
  });

  test('reads out a minute', () => {
    expect(cursor.at(620 - 450).text).toMatch(
      /^10:20\. \d offered, 0 answered, \d not answered; 12 waiting, the longest for 54 s; Atlas: 0 of 0 agents with a contact, 60\s% of new contacts; Borealis: 13 of 16 agents/,
    );
    expect(cursor.at(0).text).toContain('0 waiting;');
  });

  test('averages contacts over as few minutes as leave more than noise', () => {
    const minutes = binMinutes(data, 0.9);
    // Three and a half contacts a minute while open: eight need three minutes, the next step is five.
    expect(minutes).toBe(5);
    expect(binMinutes({ ...data, offered: Array.from(data.offered, (n) => n * 10) }, 3)).toBe(1);
    expect(binMinutes({ ...data, offered: Array.from(data.offered, () => 0) }, 3)).toBe(30);
    expect(svg.textContent).toContain('Contacts in each 5 minutes');
  });

  test('counts contacts in whole bins, the last one as if it were whole', () => {
    const day = { ...data, from: 480, to: 485, offered: Array.from(data.offered, () => 2) };
    expect(contactBins(day, 3).map(({ minute, offered }) => [minute, offered])).toEqual([
      [480, 6],
      [483, 6],
    ]);
  });

  test('says where agents of other channels are counted too', () => {
    const providers = data.providers.map((provider) => ({ ...provider, hasOtherChannels: true }));
    const shared = drawReplay({ ...data, providers }, { width: 900 }, options);
    expect(shared.svg.textContent).toContain('Agents of Atlas, all channels:');
    expect(svg.textContent).toContain('Agents of Atlas: at work');
  });

  test('shows the queue that the client holds', () => {
    const central = drawReplay(replayDay(2, { central: true }), { width: 900 }, options);
    expect(marks(central.svg, 'waiting')).toHaveLength(1);
    expect(central.table.columns.map(({ label }) => label)).toContain('Client’s queue');
  });

  test('keeps its frame before there is a day to show', () => {
    const empty = drawReplay(replayDay(0), { width: 480 }, options);
    expect(empty.svg.querySelector('[data-part="empty"]')?.textContent).toContain('No day');
    expect(empty.cursor.count).toBe(0);
    expect(empty.table.rows).toHaveLength(0);
  });
});
