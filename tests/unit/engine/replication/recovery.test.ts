import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { hoursToRecover } from '../../../../src/engine/replication/recovery.ts';

const HALF_HOURS = clockOf({ start: '2027-01-04', days: 1, intervalMinutes: 30 });
const HOUR = 3600;

/** Open from 8:00 to 20:00; below the minimum in the half-hours that begin at these hours. */
function hours(belowAt: readonly number[], outage: { at: number; for: number; recovery?: number }) {
  const below = new Uint8Array(48).fill(2);
  for (let i = 16; i < 40; i++) below[i] = 0;
  for (const hour of belowAt) below[hour * 2] = 1;
  return hoursToRecover(
    {
      hazard: 0,
      occurrence: 0,
      site: -1,
      start: outage.at * HOUR,
      duration: outage.for * HOUR,
      recovery: (outage.recovery ?? 0) * HOUR,
      capacityLost: 1,
    },
    below,
    HALF_HOURS,
  );
}

describe('the time to recover', () => {
  it('is nothing when the service never fell below', () => {
    expect(hours([], { at: 10, for: 4 })).toBe(0);
  });

  it('runs from the outage to the end of the last interval below', () => {
    expect(hours([10, 10.5], { at: 10.25, for: 4 })).toBe(0.75);
    expect(hours([10.5, 11, 11.5], { at: 10.25, for: 1 })).toBe(1.75);
  });

  it('goes on over a good half-hour, and ends after a good hour', () => {
    expect(hours([10, 11], { at: 10, for: 4 })).toBe(1.5);
    expect(hours([10, 11.5], { at: 10, for: 4 })).toBe(0.5);
  });

  it('counts a fall that comes late in the outage or its recovery', () => {
    expect(hours([13.5], { at: 10, for: 4 })).toBe(4);
    expect(hours([15.5], { at: 10, for: 4, recovery: 2 })).toBe(6);
  });

  it('counts what is below after it only when that goes on from it', () => {
    expect(hours([14], { at: 10, for: 4 })).toBe(0);
    expect(hours([14.5], { at: 10, for: 4 })).toBe(0);
    expect(hours([13.5, 14, 14.5], { at: 10, for: 4 })).toBe(5);
    expect(hours([13.5, 14.5], { at: 10, for: 4 })).toBe(5);
    expect(hours([13.5, 15], { at: 10, for: 4 })).toBe(4);
  });

  it('is nothing for an outage that touched no open interval, however bad the morning is', () => {
    expect(hours([8, 8.5, 9], { at: 2, for: 4 })).toBe(0);
    expect(hours([8], { at: 2, for: 4, recovery: 2 })).toBe(0);
    expect(hours([8], { at: 2, for: 4, recovery: 2.25 })).toBe(0.5);
    expect(hours([], { at: 21, for: 2 })).toBe(0);
  });

  it('does not count what was below before the outage', () => {
    expect(hours([8, 8.5, 9], { at: 10, for: 4 })).toBe(0);
  });

  it('counts open hours only: an outage at night is felt from opening time on', () => {
    expect(hours([8, 8.5], { at: 2, for: 7 })).toBe(1);
  });

  it('ends with the horizon', () => {
    expect(hours([19, 19.5], { at: 19, for: 40 })).toBe(1);
    expect(hours([], { at: 23.99, for: 40 })).toBe(0);
  });
});
