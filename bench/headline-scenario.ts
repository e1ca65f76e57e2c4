import type { ScenarioInput } from '../src/scenario/types.ts';

const open = { from: '08:00', to: '20:00' };
const power = (id: string, site: string) =>
  ({
    id,
    name: `Power cut in ${site}`,
    kind: 'power',
    strikes: { site },
    occurs: { perYear: 1 },
    durationHours: { distribution: 'lognormal', median: 2, p95: 8 },
    capacityLost: 1,
  }) as const;
const failover = { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 };

/**
 * The headline study: one provider or two, a year, 3,000 contacts a day on every day, power cuts, floods
 * and attacks.
 *
 * @param exact whether every day is simulated
 */
export function headlineStudy(
  exact: boolean,
  seed = 'headline',
  contactsPerDay = 3000,
): ScenarioInput {
  return {
    schemaVersion: 1,
    name: 'One provider or two',
    horizon: { start: '2027-01-04', days: 364, intervalMinutes: 30 },
    channels: [
      {
        id: 'phone',
        name: 'Phone',
        opening: { days: [open, open, open, open, open, open, open] },
        demand: {
          contactsPerWeek: 7 * contactsPerDay,
          forecastErrorCv: 0.05,
          dayBusynessCv: 0.12,
        },
        handleTime: { distribution: 'lognormal', meanSeconds: 370, cv: 0.9 },
        patience: { distribution: 'exponential', meanSeconds: 180 },
        redial: { probability: 0.5, meanDelayMinutes: 20 },
        objective: { serviceLevel: 0.8, withinSeconds: 20 },
        continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
        costPerLostContact: 6,
      },
    ],
    providers: [
      {
        id: 'atlas',
        name: 'Atlas',
        sites: [{ id: 'lyon', name: 'Lyon' }],
        contract: { prices: [{ model: 'perStaffedHour', price: 30 }] },
      },
      {
        id: 'borealis',
        name: 'Borealis',
        sites: [{ id: 'porto', name: 'Porto' }],
        contract: { prices: [{ model: 'perHandledMinute', price: 0.5 }] },
      },
    ],
    hazards: [
      power('power-lyon', 'lyon'),
      power('power-porto', 'porto'),
      {
        id: 'flood',
        name: 'Flood in Lyon',
        kind: 'flood',
        strikes: { site: 'lyon' },
        occurs: { perYear: 0.05 },
        durationHours: { distribution: 'lognormal', median: 60, p95: 240 },
        capacityLost: 1,
        recoveryHours: 24,
      },
      {
        id: 'attack',
        name: 'Attack on Atlas',
        kind: 'attack',
        strikes: { provider: 'atlas' },
        occurs: { perYear: 0.2 },
        durationHours: 120,
        capacityLost: 0.9,
        recoveryHours: 48,
      },
    ],
    setups: [
      {
        id: 'single',
        name: 'Atlas alone',
        teams: [
          { site: 'lyon', channels: ['phone'], staffing: { rule: 'erlang', share: 1, spare: 0 } },
        ],
        routing: { phone: { policy: 'split', shares: { atlas: 1 }, failover } },
      },
      {
        id: 'dual',
        name: 'Atlas and Borealis',
        teams: [
          {
            site: 'lyon',
            channels: ['phone'],
            staffing: { rule: 'erlang', share: 0.6, spare: 0.1 },
          },
          {
            site: 'porto',
            channels: ['phone'],
            staffing: { rule: 'erlang', share: 0.4, spare: 0.1 },
          },
        ],
        routing: {
          phone: {
            policy: 'split',
            shares: { atlas: 0.6, borealis: 0.4 },
            overflow: { whenExpectedWaitExceedsSeconds: 60 },
            failover,
          },
        },
      },
    ],
    run: { seed, replications: 1000, calmDays: exact ? 'simulated' : 'fromBank' },
  };
}
