import { expect, it } from 'vitest';
import {
  CALL_BACK,
  forcedOf,
  historyOf,
  isElsewhere,
  lastOf,
  origin,
  originOf,
  repeatsOf,
  triesOf,
} from '../../../../src/engine/queueing/history.ts';

it('keeps each of its parts apart, at the ends of their ranges', () => {
  for (const how of Object.values(origin)) {
    for (const tries of [0, 31]) {
      for (const repeats of [0, 15]) {
        for (const last of [-1, 0, 11]) {
          for (const forced of [-1, 0, 11]) {
            for (const called of [0, CALL_BACK]) {
              const history = historyOf(how, tries, repeats, last, forced) | called;
              expect([
                originOf(history),
                triesOf(history),
                repeatsOf(history),
                lastOf(history),
                forcedOf(history),
                history & CALL_BACK,
              ]).toEqual([how, tries, repeats, last, forced, called]);
            }
          }
        }
      }
    }
  }
});

it('knows a repeat that goes elsewhere, and takes no first contact for one', () => {
  expect(isElsewhere(0, 0)).toBe(false);
  expect(isElsewhere(historyOf(origin.redial, 1, 0, -1), 0)).toBe(false);
  const repeat = historyOf(origin.repeat, 0, 1, 2);
  expect([isElsewhere(repeat, 2), isElsewhere(repeat, 1)]).toEqual([false, true]);
});
