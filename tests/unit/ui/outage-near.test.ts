import { expect, test } from 'vitest';
import { outageNear, type ListedOutage } from '../../../src/ui/results/data/outage-list.ts';

const DAY = 86_400;
const outage = (id: string, day: number, hours: number): ListedOutage => ({
  id,
  replication: 0,
  hazard: 0,
  startSeconds: day * DAY,
  durationSeconds: 3600,
  recoverySeconds: 0,
  hoursToRecover: [hours, 0],
});
const outages = [outage('early', 3, 9), outage('mild', 20, 1), outage('hard', 22.5, 5)];

test('of the days chosen, the outage that was hardest to recover from', () => {
  expect(outageNear(outages, { startDay: 20, days: 7 })?.id).toBe('hard');
});

test('where none strikes, the one soonest before or after', () => {
  expect(outageNear(outages, { startDay: 6, days: 7 })?.id).toBe('early');
  expect(outageNear(outages, { startDay: 14, days: 1 })?.id).toBe('mild');
});

test('none where nothing ever strikes', () => {
  expect(outageNear([], { startDay: 0, days: 7 })).toBeUndefined();
});
