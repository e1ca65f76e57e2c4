import { READY_MADE } from '../src/scenario/ready-made.ts';
import type { Scenario, ScenarioInput } from '../src/scenario/types.ts';
import { valid } from './valid.ts';

const allDay = { from: '00:00', to: '24:00' };

/** Case V24 of the reference: M/M/50+M, 12 a minute, 4 minutes, patience 1.5, two weeks. */
const erlangAInput: ScenarioInput = {
  schemaVersion: 1,
  name: 'Erlang A',
  horizon: { start: '2027-01-04', days: 14, intervalMinutes: 30 },
  channels: [
    {
      id: 'phone',
      name: 'Phone',
      opening: { days: Array.from({ length: 7 }, () => allDay) },
      demand: { contactsPerWeek: 12 * 60 * 24 * 7 },
      handleTime: { distribution: 'exponential', meanSeconds: 240 },
      patience: { distribution: 'exponential', meanSeconds: 90 },
      objective: { serviceLevel: 0.8, withinSeconds: 20 },
      continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
    },
  ],
  providers: [
    {
      id: 'atlas',
      name: 'Atlas',
      sites: [{ id: 'lyon', name: 'Lyon' }],
      contract: { prices: [{ model: 'perStaffedHour', price: 30 }] },
    },
  ],
  setups: [
    {
      id: 'single',
      name: 'Atlas alone',
      teams: [{ site: 'lyon', channels: ['phone'], staffing: { rule: 'constant', agents: 50 } }],
      routing: { phone: { policy: 'split', shares: { atlas: 1 } } },
    },
  ],
  run: { seed: 'bench', replications: 1 },
};

const open = { from: '08:00', to: '20:00' };

/** Two providers, redials, busy days, power and attack outages, fail-over and overflow; a quarter. */
const twoProvidersInput: ScenarioInput = {
  ...erlangAInput,
  name: 'Two providers with outages',
  horizon: { start: '2027-01-04', days: 91, intervalMinutes: 30 },
  channels: [
    {
      ...erlangAInput.channels[0]!,
      opening: { days: [open, open, open, open, open, open, null] },
      demand: {
        contactsPerWeek: 21_000,
        weekday: [22, 19, 18, 17.5, 16.5, 7, 0],
        forecastErrorCv: 0.05,
        dayBusynessCv: 0.12,
      },
      handleTime: { distribution: 'lognormal', meanSeconds: 370, cv: 0.9 },
      patience: { distribution: 'exponential', meanSeconds: 180 },
      redial: { probability: 0.5, meanDelayMinutes: 20 },
    },
  ],
  providers: [
    erlangAInput.providers[0]!,
    {
      id: 'borealis',
      name: 'Borealis',
      sites: [{ id: 'porto', name: 'Porto' }],
      contract: { prices: [{ model: 'perHandledMinute', price: 0.5 }] },
    },
  ],
  hazards: [
    {
      id: 'power',
      name: 'Power cut in Lyon',
      kind: 'power',
      strikes: { site: 'lyon' },
      occurs: { perYear: 3 },
      durationHours: { distribution: 'lognormal', median: 2, p95: 8 },
      capacityLost: 1,
    },
    {
      id: 'attack',
      name: 'Attack on Atlas',
      kind: 'attack',
      strikes: { provider: 'atlas' },
      occurs: { perYear: 0.5 },
      durationHours: 120,
      capacityLost: 0.9,
      recoveryHours: 48,
    },
  ],
  setups: [
    {
      id: 'dual',
      name: 'Atlas and Borealis',
      teams: [
        { site: 'lyon', channels: ['phone'], staffing: { rule: 'erlang', share: 0.6, spare: 0.1 } },
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
          failover: { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 },
        },
      },
    },
  ],
};

/** The Erlang A case, about 240,000 contacts a replication. */
export const erlangA = valid(erlangAInput);
/** The two-provider case with outages, about 280,000 contacts a replication. */
export const twoProviders = valid(twoProvidersInput);

/** A ready-made scenario, every day simulated. */
export function readyMade(id: string): Scenario {
  const found = READY_MADE.find((scenario) => scenario.id === id);
  const scenario = valid(found?.document);
  return { ...scenario, run: { ...scenario.run, calmDays: 'simulated' } };
}
