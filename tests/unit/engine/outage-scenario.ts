import type { ScenarioInput } from '../../../src/scenario/types.ts';

export type HazardInput = NonNullable<ScenarioInput['hazards']>[number];
type SetupInput = ScenarioInput['setups'][number];

/** An attack that takes all of Atlas from 10:15 to 14:15 on the first day. */
export const FOUR_HOURS: HazardInput = {
  id: 'attack',
  name: 'Attack',
  kind: 'attack',
  strikes: { provider: 'atlas' },
  occurs: { at: '2027-01-04T10:15' },
  durationHours: 4,
  capacityLost: 1,
};

const FAILOVER = { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 };

const team = (site: string, agents: number): SetupInput['teams'][number] => ({
  site,
  channels: ['phone'],
  staffing: { rule: 'constant', agents },
});

/**
 * Two providers with one site each share 20 contacts a minute of 3 minutes: 30 Erlang each on 100
 * agents each, so that either can take all. Open from 8:00 to 20:00, in intervals of 5 minutes.
 *
 * Setups: 0 both with fail-over; 1 both without; 2 Atlas alone.
 */
export function outageScenario(
  hazards: HazardInput[] = [FOUR_HOURS],
  redialProbability = 0,
): ScenarioInput {
  const both = [team('lyon', 100), team('porto', 100)];
  const shares = { atlas: 0.5, borealis: 0.5 };
  return {
    schemaVersion: 1,
    name: 'Four hours without Atlas',
    horizon: { start: '2027-01-04', days: 1, intervalMinutes: 5 },
    channels: [
      {
        id: 'phone',
        name: 'Phone',
        opening: { days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })) },
        demand: { contactsPerWeek: 20 * 60 * 12 * 7 },
        handleTime: { distribution: 'exponential', meanSeconds: 180 },
        patience: { distribution: 'exponential', meanSeconds: 120 },
        redial: { probability: redialProbability, meanDelayMinutes: 4 },
        objective: { serviceLevel: 0.8, withinSeconds: 20 },
        continuity: { minimumServiceLevel: 0.7, maximumDisruptionHours: 1 },
      },
    ],
    providers: [
      {
        id: 'atlas',
        name: 'Atlas',
        sites: [{ id: 'lyon', name: 'Lyon' }],
        contract: { prices: [] },
      },
      {
        id: 'borealis',
        name: 'Borealis',
        sites: [{ id: 'porto', name: 'Porto' }],
        contract: { prices: [] },
      },
    ],
    hazards,
    setups: [
      {
        id: 'with-failover',
        name: 'Both, with fail-over',
        teams: both,
        routing: { phone: { policy: 'split', shares, failover: FAILOVER } },
      },
      {
        id: 'without-failover',
        name: 'Both, without fail-over',
        teams: both,
        routing: { phone: { policy: 'split', shares } },
      },
      {
        id: 'atlas-alone',
        name: 'Atlas alone',
        teams: [team('lyon', 100)],
        routing: { phone: { policy: 'split', shares: { atlas: 1 } } },
      },
    ],
    run: { seed: 'outage', replications: 1 },
  };
}

/** Interval of 5 minutes that begins at "10:15" on the given day of the horizon. */
export function at(time: string, day = 0): number {
  return day * 288 + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) / 5;
}

/** Seconds from the first midnight of "10:15" on the first day. */
export function seconds(time: string): number {
  return at(time) * 300;
}
