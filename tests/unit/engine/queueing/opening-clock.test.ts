import { describe, expect, it } from 'vitest';
import { OpeningClock } from '../../../../src/engine/queueing/opening-clock.ts';

const DAY = 86_400;
/** A year of quarters of an hour, open from 8:00 to 20:00, after two days of warm-up. */
const HOURS = Uint8Array.from({ length: 367 * 96 }, (_, i) =>
  i % 96 >= 32 && i % 96 < 80 ? 1 : 0,
);
const clock = new OpeningClock([HOURS], 900, -2 * DAY);
const hours = (day: number, hour: number): number => day * DAY + hour * 3600;

describe('opening hours counted on', () => {
  it('pass over the night', () => {
    expect(clock.after(0, hours(3, 19), hours(0, 2))).toBe(hours(4, 9));
  });

  it('begin at the next opening, when the delay ends at closing', () => {
    expect(clock.after(0, hours(3, 19), hours(0, 1))).toBe(hours(4, 8));
  });

  it('count from the warm-up on', () => {
    expect(clock.after(0, hours(-1, 10), hours(0, 13))).toBe(hours(0, 11));
  });

  it('end with the horizon', () => {
    expect(clock.after(0, hours(364, 19), hours(0, 2))).toBe(Infinity);
  });

  it('never lie before the instant they are counted from', () => {
    for (let i = 0; i < 100_000; i++) {
      const time = hours(i % 364, 8) + ((i * 0.618_033_988_7) % 1) * 43_000;
      expect(clock.after(0, time, 0) >= time).toBe(true);
    }
  });
});
