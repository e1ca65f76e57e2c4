import { describe, expect, it } from 'vitest';
import { ProviderBooks } from '../../../../src/engine/queueing/provider-books.ts';
import { providerPlaces } from '../../../../src/engine/queueing/provider-places.ts';
import { providerCount, PROVIDER_COUNTS } from '../../../../src/engine/queueing/tally.ts';
import { PROVIDER_FIELDS, PROVIDER_WIDTH } from '../../../../src/engine/result.ts';
import { ATLAS, HALVES, scene, stage } from './kernel-scene.ts';

describe('the books of a provider, in the interval of the offer', () => {
  it('have the waits and the time in hand of those it answered', () => {
    const { kernel, run, ended } = scene([ATLAS]);
    kernel.setAgents(0, 1, 0);
    const contacts = [
      { time: 0, handle: 100 },
      { time: 10, handle: 1 },
      { time: 20, handle: 50.0004 },
    ];
    run(contacts, 1000);
    kernel.close(1000);
    // Waits of 0, 90 and 81 s; each time is rounded by itself.
    expect(ended('waitMilliseconds', 0)).toBe(171_000);
    expect(ended('handledMilliseconds', 0)).toBe(151_000);
    expect([ended('answered', 0), ended('completed', 0), ended('resolvable', 0)]).toEqual([
      3, 3, 0,
    ]);
  });

  it('have those in hand at the end as answered, not as completed, with their time up to then', () => {
    const { kernel, run, ended } = scene([HALVES]);
    kernel.setAgents(1, 1, 0);
    run([{ time: 20, handle: 100, route: 0.7 }], 60);
    kernel.close(60);
    expect([ended('answered', 1), ended('completed', 1)]).toEqual([1, 0]);
    expect(ended('handledMilliseconds', 1)).toBe(40_000);
    expect(ended('answered', 0)).toBe(0);
  });

  it('keep the time of those cut off, not their wait', () => {
    const { kernel, run, ended } = scene([ATLAS]);
    kernel.setAgents(0, 1, 0);
    run(
      [
        { time: 0, handle: 10 },
        { time: 5, handle: 100 },
      ],
      50,
    );
    kernel.strike(0, 1, 50);
    kernel.close(60);
    expect([ended('answered', 0), ended('cutOff', 0), ended('completed', 0)]).toEqual([1, 1, 1]);
    expect(ended('waitMilliseconds', 0)).toBe(0);
    expect(ended('handledMilliseconds', 0)).toBe(10_000 + 40_000);
  });

  it('keep the time of deferred work that was begun, lost to an outage and done again', () => {
    const { kernel, run, ended } = stage({
      channels: [{ routing: ATLAS, channel: { medium: 'email' } }],
      teams: [{ site: 'lyon' }],
    });
    kernel.setAgents(0, 1, 0);
    run([{ time: 0, handle: 100 }], 40);
    kernel.strike(0, 1, 40);
    kernel.setAgents(0, 0, 40);
    kernel.setAgents(0, 1, 70);
    run([], 1000);
    kernel.close(1000);
    expect(ended('handledMilliseconds', 0)).toBe(140_000);
    expect(ended('waitMilliseconds', 0)).toBe(70_000);
    expect([ended('answered', 0), ended('completed', 0)]).toEqual([1, 1]);
  });

  it('count what customers think of what was completed, where a team states it', () => {
    const { kernel, run, ended } = stage({
      channels: [{ routing: HALVES }],
      teams: [{ site: 'lyon' }, { site: 'porto' }],
      providers: {
        atlas: { skills: { 'channel-0': { firstContactResolution: 1, satisfaction: 0.8 } } },
      },
    });
    kernel.setAgents(0, 2, 0);
    kernel.setAgents(1, 2, 0);
    run(
      [
        { time: 0, handle: 10 },
        { time: 1, handle: 10 },
        { time: 2, handle: 10, route: 0.7 },
        { time: 90, handle: 1000 },
      ],
      100,
    );
    kernel.close(100);
    const of = (provider: number) =>
      (
        ['answered', 'completed', 'resolved', 'resolvable', 'rated', 'satisfiedMillionths'] as const
      ).map((field) => ended(field, provider));
    expect(of(0)).toEqual([3, 2, 2, 2, 2, 1_600_000]);
    // Nothing is stated here: every need is settled, nobody is asked how satisfied.
    expect(of(1)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('count a contact that is passed on as completed at the last provider alone', () => {
    const { kernel, run, ended } = scene([
      { ...HALVES, transfers: [{ from: 'atlas', to: 'borealis', share: 1 }] },
    ]);
    kernel.setAgents(0, 1, 0);
    kernel.setAgents(1, 1, 0);
    run([{ time: 0, handle: 100 }], 86_000);
    kernel.close(86_000);
    expect([ended('answered', 0), ended('completed', 0)]).toEqual([1, 0]);
    expect([ended('answered', 1), ended('completed', 1)]).toEqual([1, 1]);
  });
});

describe('books with places', () => {
  // Channel 0 at provider 1 and with the client, channel 1 at both providers and with the client.
  const places = providerPlaces(
    [
      [1, 2],
      [0, 1, 2],
    ],
    2,
  );
  const made = () => new ProviderBooks(places, new Uint8Array(5).fill(1), 4, false);

  it('number them channel by channel', () => {
    expect([...places.at]).toEqual([-1, 0, 1, 2, 3, 4]);
    expect([...places.first]).toEqual([0, 2, 5]);
  });

  it('add up the days and the intervals, and leave out what came before the horizon', () => {
    const books = made();
    const put = (interval: number, place: number, n: number): void => {
      books.counts[books.at(interval * 5 + place) + providerCount.answered] = n;
    };
    put(3, 2, 7);
    put(2, 2, 5);
    put(0, 0, 3);
    put(4, 0, 1000);
    books.inHand(2 * 5 + 2);
    const days = new Float64Array(2 * 2 * 3 * PROVIDER_COUNTS);
    books.close(days, 2);
    const of = (day: number, channel: number, provider: number, field: number) =>
      days[((day * 2 + channel) * 3 + provider) * PROVIDER_COUNTS + field];
    expect(of(1, 1, 0, providerCount.answered)).toBe(12);
    expect(of(1, 1, 0, providerCount.completed)).toBe(11);
    expect(of(0, 0, 1, providerCount.answered)).toBe(3);
    expect(days.reduce((sum, value) => sum + value, 0)).toBe(12 + 11 + 3 + 3);
    const sums = new Float64Array(1 + 4 * 5 * PROVIDER_COUNTS);
    books.addTo(sums, 1);
    expect(sums[1 + (3 * 5 + 2) * PROVIDER_COUNTS]).toBe(7);
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(12 + 11 + 3 + 3);
  });

  it('forget everything', () => {
    const books = made();
    books.counts[books.at(7)] = 9;
    books.clear();
    const sums = new Float64Array(20 * PROVIDER_COUNTS);
    books.at(7);
    books.addTo(sums, 0);
    expect([books.rows, sums.every((value) => value === 0)]).toEqual([1, true]);
  });
});

it('the sums by interval have the fields of the books, in their order', () => {
  expect(PROVIDER_WIDTH).toBe(PROVIDER_COUNTS);
  expect(Object.fromEntries(PROVIDER_FIELDS.map((field, i) => [field, i]))).toEqual(providerCount);
});
