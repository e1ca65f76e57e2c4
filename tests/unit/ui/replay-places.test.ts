import { expect, it } from 'vitest';
import {
  eventPlace,
  lastPlace,
  minuteAt,
  placeOf,
  type DrawnDay,
} from '../../../src/ui/replay/day-places.ts';

const mark = (minute: number) => ({ minute, label: '', kind: 'struck' as const });
/** Drawn from 8:00 to 20:00 in steps of a minute, struck before it opens, at 10:15 and at 14:00. */
const day: DrawnDay = {
  from: 480,
  to: 1200,
  stepMinutes: 1,
  marks: [mark(60), mark(615), mark(840)],
};

it('has a place for each drawn step', () => {
  expect([lastPlace(day), minuteAt(day, 0), minuteAt(day, lastPlace(day))]).toEqual([
    719, 480, 1199,
  ]);
  expect(lastPlace({ ...day, stepMinutes: 5 })).toBe(143);
});

it('takes a minute that is not drawn to the nearest place', () => {
  expect([placeOf(day, 0), placeOf(day, 600), placeOf(day, 1440)]).toEqual([0, 120, 719]);
  expect(placeOf({ ...day, stepMinutes: 5 }, 604)).toBe(24);
});

it('goes from event to event, and to the ends past the last', () => {
  expect([eventPlace(day, 0, 1), eventPlace(day, 135, 1), eventPlace(day, 360, 1)]).toEqual([
    135, 360, 719,
  ]);
  expect([eventPlace(day, 719, -1), eventPlace(day, 135, -1), eventPlace(day, 0, -1)]).toEqual([
    360, 0, 0,
  ]);
});
