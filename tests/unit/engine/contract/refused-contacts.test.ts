import { expect, it } from 'vitest';
import { batch, clockTime, live, scriptScenario } from '../routing/scripted-run.ts';

/** Atlas is planned for 60 % of the month's contacts, which it refuses to exceed by more than a tenth. */
function refusing(contactsPerWeek: number, above: 'refuse' | 'premium') {
  const commitment = {
    forecastWeeksAhead: 0,
    band: 0.1,
    takeOrPay: 0,
    above,
  };
  return scriptScenario({
    routing: [{ policy: 'split', shares: { atlas: 0.6, borealis: 0.4 } }],
    horizon: { start: '2027-01-25', days: 14, intervalMinutes: 60 },
    channels: [{ demand: { contactsPerWeek } }],
    providers: [{ contract: { prices: [], commitment } }, {}],
  });
}

/** Contacts that Atlas and Borealis answer of 20 sent to Atlas on each of these days. */
function answered(above: 'refuse' | 'premium', days: readonly number[]): number[] {
  // A week is all of January that the horizon has, a week of February too: 30 × 60 % × 1.1 = 19.8.
  const contacts = days.flatMap((day) =>
    batch(clockTime('10:00', day), 20, { handle: 60, route: 0 }),
  );
  return [...live(refusing(30, above), contacts, undefined, 3600).run.kernel.tally.answeredBy];
}

it('accepts no more once the band of the month is full, and anew from the first of the next', () => {
  expect(answered('refuse', [0])).toEqual([19, 1]);
  expect(answered('refuse', [0, 5])).toEqual([19, 21]);
  expect(answered('refuse', [0, 7])).toEqual([38, 2]);
});

it('accepts everything where what lies above is answered at a premium', () => {
  expect(answered('premium', [0, 5])).toEqual([40, 0]);
});
