import { beforeAll, describe, expect, it } from 'vitest';
import { DayContacts, mergeByTime } from '../../../../src/engine/demand/day-contacts.ts';
import { drawContacts } from '../../../../src/engine/demand/draw-contacts.ts';
import { exponential } from '../../../../src/engine/random/laws.ts';
import { quantileTable } from '../../../../src/engine/random/quantile-table.ts';
import { purpose, rootKey, Stream } from '../../../../src/engine/random/streams.ts';
import { moments } from '../../../../src/estimate/index.ts';

const EXPECTED = Float64Array.from([5, 0, 20, 0.5, 0]);
const DAYS = 20_000;
const HOUR = 3600;
const START = 3 * 86_400;
const Z = 3.2905;
const laws = {
  gap: quantileTable(exponential(1)),
  handle: quantileTable(exponential(200)),
  patience: quantileTable(exponential(60)),
};
const root = rootKey('contacts');

function draw(into: DayContacts, day: number, patient = false): void {
  const stream = new Stream().seek(root, day, purpose.contacts, 0);
  const used = patient ? { ...laws, patience: undefined } : laws;
  into.count = drawContacts(into, 0, EXPECTED, START, HOUR, used, stream, day);
}

describe('the contacts of a day', () => {
  const counts = Array.from(EXPECTED, () => new Float64Array(DAYS));
  const places: number[] = [];
  const handles: number[] = [];
  const patiences: number[] = [];
  let sorted = true;
  let distinct = true;

  beforeAll(() => {
    const into = new DayContacts();
    for (let day = 0; day < DAYS; day++) {
      draw(into, day);
      for (let i = 0; i < into.count; i++) {
        const place = (into.time[i]! - START) / HOUR;
        const interval = Math.floor(place);
        counts[interval]![day]!++;
        if (interval === 2) places.push(place - 2);
        handles.push(into.handle[i]!);
        patiences.push(into.patience[i]!);
        if (i > 0 && into.time[i]! < into.time[i - 1]!) sorted = false;
      }
      if (new Set(into.key.subarray(0, into.count)).size !== into.count) distinct = false;
    }
  });

  it.each([0, 2, 3])('are Poisson in interval %d: their mean is their variance', (interval) => {
    const expected = EXPECTED[interval]!;
    const { mean, variance } = moments(counts[interval]!);
    expect(Math.abs(mean - expected)).toBeLessThan(Z * Math.sqrt(expected / DAYS));
    const spread = Math.sqrt((expected + 2 * expected * expected) / DAYS);
    expect(Math.abs(variance - expected)).toBeLessThan(Z * spread);
  });

  it('are none where none are expected', () => {
    expect(Math.max(...counts[1]!, ...counts[4]!)).toBe(0);
  });

  it('are independent from interval to interval', () => {
    const covariance = moments(
      counts[0]!.map((count, day) => (count - 5) * (counts[2]![day]! - 20)),
    );
    expect(Math.abs(covariance.mean)).toBeLessThan(Z * Math.sqrt((5 * 20) / DAYS));
  });

  it('are spread evenly within an interval, in order of time', () => {
    const { n, mean, variance } = moments(places);
    expect(Math.abs(mean - 0.5)).toBeLessThan(Z / Math.sqrt(12 * n));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(Z * Math.sqrt(1 / 180 / n));
    expect(sorted).toBe(true);
  });

  it('have handle times and patience of their laws, independent of each other', () => {
    const n = handles.length;
    expect(Math.abs(moments(handles).mean - 200)).toBeLessThan((Z * 200) / Math.sqrt(n));
    expect(Math.abs(moments(patiences).mean - 60)).toBeLessThan((Z * 60) / Math.sqrt(n));
    const product = moments(handles.map((handle, i) => (handle - 200) * (patiences[i]! - 60)));
    expect(Math.abs(product.mean)).toBeLessThan((Z * 200 * 60) / Math.sqrt(n));
  });

  it('have each a name of their own', () => {
    expect(distinct).toBe(true);
  });

  it('come at the same time with the same handle time when patience changes its law', () => {
    const [a, b] = [new DayContacts(), new DayContacts()];
    draw(a, 17);
    draw(b, 17, true);
    expect(b.count).toBe(a.count);
    expect(b.time.subarray(0, b.count)).toEqual(a.time.subarray(0, a.count));
    expect(b.handle.subarray(0, b.count)).toEqual(a.handle.subarray(0, a.count));
    expect(b.patience[0]).toBe(Infinity);
  });
});

describe('the contacts of several channels', () => {
  it('are merged by time, the earlier channel first on a tie', () => {
    const part = (channel: number, times: number[]): DayContacts => {
      const contacts = new DayContacts();
      contacts.reserve(times.length);
      contacts.time.set(times);
      contacts.channel.fill(channel);
      contacts.count = times.length;
      return contacts;
    };
    const merged = new DayContacts();
    mergeByTime([part(0, [1, 5, 9]), part(1, []), part(2, [0, 5, 6])], merged);
    expect([...merged.time.subarray(0, merged.count)]).toEqual([0, 1, 5, 5, 6, 9]);
    expect([...merged.channel.subarray(0, merged.count)]).toEqual([2, 0, 0, 2, 2, 0]);
  });
});
