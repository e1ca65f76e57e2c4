import { expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { simulate } from '../../../support/simulate.ts';

const week = (from: string, to: string) => ({
  days: Array.from({ length: 7 }, () => ({ from, to })),
});

/**
 * Four weeks of e-mail, which comes day and night. Atlas works from 08:00 to 18:00 and takes what has
 * gathered at 08:00 sharp, when the night (20:00 to 08:00) is over.
 */
const NIGHT_POST: ScenarioInput = {
  schemaVersion: 1,
  name: 'Night post',
  horizon: { start: '2027-01-04', days: 28, intervalMinutes: 30 },
  channels: [
    {
      id: 'mail',
      name: 'E-mail',
      medium: 'email',
      opening: week('00:00', '24:00'),
      demand: { contactsPerWeek: 700 },
      handleTime: { distribution: 'exponential', meanSeconds: 600 },
      objective: { serviceLevel: 0.8, withinSeconds: 86_400 },
      continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 48 },
    },
  ],
  providers: [
    {
      id: 'atlas',
      name: 'Atlas',
      sites: [{ id: 'lyon', name: 'Lyon' }],
      contract: {
        prices: [{ model: 'perContact', price: 4 }],
        premiums: [{ name: 'Night', surcharge: 0.5, from: '20:00', to: '08:00' }],
      },
    },
  ],
  setups: [
    {
      id: 'alone',
      name: 'Alone',
      teams: [
        {
          site: 'lyon',
          channels: ['mail'],
          hours: week('08:00', '18:00').days,
          staffing: { rule: 'constant', agents: 20 },
        },
      ],
      routing: { mail: { policy: 'split', shares: { atlas: 1 } } },
    },
  ],
  run: { seed: 'night post', replications: 1 },
};

it('what is taken as a shift opens has the price of that hour, not of the one before', () => {
  // Nobody works at night: no contact has the surcharge, those of the night before neither. 350 of 700
  // a week come between 18:00 and 08:00 and more; n ≈ 2,800 in four weeks.
  const { engine } = simulate(NIGHT_POST, 1);
  const lines = engine.layout.lines[0]!;
  const { entries } = engine.statement(0)[0]!;
  const billed = entries.filter(({ line }) => lines[line]!.kind === 'perContact');
  expect(billed[0]!.quantity).toBeGreaterThan(2000);
  expect(entries.filter(({ line }) => lines[line]!.kind === 'premium')).toEqual([]);
});
