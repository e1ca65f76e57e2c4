import type { Scenario } from '../../../src/scenario/types.ts';

/**
 * The fingerprint of `smallScenario()`: not a truth but a snapshot, which Node and the browsers must
 * all meet. A change that moves it moves everyone's numbers: give the engine another version.
 */
export const SMALL_FINGERPRINT = 'cef2afc048abc0ac';

/** A small valid scenario for tests of what runs scenarios: one channel, one provider, two setups. */
export function smallScenario(days = 14): Scenario {
  const open = { from: '08:00', to: '20:00' };
  const routing = {
    policy: 'split' as const,
    shares: { atlas: 1 },
    queue: 'provider' as const,
  };
  const team = (agents: number) => ({
    site: 'lyon',
    channels: ['phone'],
    staffing: { rule: 'constant' as const, agents },
  });
  return {
    schemaVersion: 1,
    name: 'Small',
    description: '',
    currency: 'EUR',
    horizon: { start: '2027-01-04', days, intervalMinutes: 30 },
    channels: [
      {
        id: 'phone',
        name: 'Phone',
        medium: 'voice',
        priority: 1,
        opening: { days: Array.from({ length: 7 }, () => open), atClosing: 'drain' },
        demand: {
          contactsPerWeek: 1400,
          weekday: [1, 1, 1, 1, 1, 1, 1],
          intraday: { startsAt: '00:00', stepMinutes: 1440, weights: [1] },
          season: [],
          forecastErrorCv: 0.05,
          dayBusynessCv: 0.1,
        },
        handleTime: { distribution: 'lognormal', meanSeconds: 300, cv: 0.9 },
        patience: { distribution: 'exponential', meanSeconds: 180 },
        redial: { probability: 0.4, meanDelayMinutes: 12, maximumAttempts: 10 },
        objective: { serviceLevel: 0.8, withinSeconds: 20, convention: 'offered' },
        continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
        costPerLostContact: 5,
      },
    ],
    providers: [
      {
        id: 'atlas',
        name: 'Atlas',
        sites: [{ id: 'lyon', name: 'Lyon', dependsOn: [], protections: [] }],
        skills: {},
        contract: {
          prices: [{ model: 'perContact', price: 3 }],
          standby: { retainerPerAgentMonth: 0, activationFee: 0, perActiveHour: 0 },
          governancePerYear: 0,
        },
      },
    ],
    hazards: [],
    setups: [
      { id: 'lean', name: 'Lean', teams: [team(2)], routing: { phone: routing } },
      { id: 'ample', name: 'Ample', teams: [team(3)], routing: { phone: routing } },
    ],
    run: { seed: 'runner-tests', replications: 40 },
  };
}
