import * as z from 'zod/mini';
import { billingCalendar } from '../../../../src/engine/contract/billing-calendar.ts';
import type { Facts } from '../../../../src/engine/contract/facts.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { providerCount, PROVIDER_COUNTS } from '../../../../src/engine/queueing/tally.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import { scenarioSchema } from '../../../../src/scenario/schema/scenario.ts';
import type { Scenario, ScenarioInput } from '../../../../src/scenario/types.ts';
import { outageScenario } from '../outage-scenario.ts';

type ProviderInput = ScenarioInput['providers'][number];
type Contract = Partial<ProviderInput['contract']>;

/** What a case changes: the contracts, what the setup adds, how long it lasts. */
export interface Case {
  readonly atlas?: Contract;
  readonly borealis?: Contract;
  readonly setup?: Partial<ScenarioInput['setups'][number]>;
  readonly days?: number;
  readonly hazards?: ScenarioInput['hazards'];
}

/** January to April 2027: 31, 28, 31 and 30 days, first days 0, 31, 59 and 90. */
export const DAYS = 120;
export const PHONE = 0;
export const CHAT = 1;
export const ATLAS = 0;
export const BOREALIS = 1;

/**
 * Two channels, the phone in French by "offered" and the chat by "answered"; Atlas with a team in
 * Lyon (fr) and one in Tunis (tn), Borealis with one in Porto (pt). Valid by the schema alone.
 */
export function contractCase(given: Case = {}): Scenario {
  const input = outageScenario(given.hazards ?? []);
  const [phone] = input.channels;
  const [atlas, borealis] = input.providers;
  const staffing = { rule: 'constant', agents: 10 } as const;
  const channels = ['phone', 'chat'];
  const shares = { atlas: 0.6, borealis: 0.4 };
  return z.parse(scenarioSchema, {
    ...input,
    horizon: { start: '2027-01-01', days: given.days ?? DAYS, intervalMinutes: 30 },
    channels: [
      { ...phone!, language: 'fr' },
      {
        ...phone!,
        id: 'chat',
        name: 'Chat',
        medium: 'chat',
        objective: { serviceLevel: 0.8, withinSeconds: 60, convention: 'answered' },
      },
    ],
    providers: [
      {
        ...atlas!,
        sites: [
          { id: 'lyon', name: 'Lyon', country: 'fr' },
          { id: 'tunis', name: 'Tunis', country: 'tn' },
        ],
        skills: {
          phone: { handleTimeFactor: 1.2, firstContactResolution: 0.8, quality: 0.9 },
          chat: { handleTimeFactor: 1 },
        },
        contract: { prices: [], ...given.atlas },
      },
      { ...borealis!, contract: { prices: [], ...given.borealis } },
    ],
    setups: [
      {
        id: 'both',
        name: 'Both',
        teams: [
          { site: 'lyon', channels, staffing },
          { site: 'tunis', channels, staffing, skills: { phone: { quality: 0.7 } } },
          { site: 'porto', channels, staffing },
        ],
        routing: { phone: { policy: 'split', shares }, chat: { policy: 'split', shares } },
        ...given.setup,
      },
    ],
  } satisfies ScenarioInput);
}

/** The case with what the engine makes of it. */
export function prepared(given: Case = {}) {
  const scenario = contractCase(given);
  const setup = scenario.setups[0]!;
  const clock = clockOf(scenario.horizon, scenario.specialDays);
  const calendar = billingCalendar(clock.firstDay, clock.days, []);
  return { scenario, setup, clock, calendar, routing: routingPlan(scenario, setup) };
}

/** Facts in which nothing has happened yet, to write into. */
export class MadeFacts implements Facts {
  readonly bands = 1;
  readonly completed = new Float64Array(12 * 3 * 2);
  readonly resolved = new Float64Array(12 * 3 * 2);
  readonly handledSeconds = new Float64Array(12 * 3 * 2);
  readonly paidHours = new Float64Array(12 * 3);
  readonly standbyHours = new Float64Array(12 * 3);
  readonly activations = new Float64Array(12 * 3);
  readonly providerDays: Float64Array;
  readonly backlogAgeHours = new Float64Array(12 * 2 * 2);
  readonly excused: Uint8Array[];
  readonly capacityLost: Float64Array[];
  readonly lost = new Float64Array(12 * 2);
  readonly unresolved = new Float64Array(12 * 2);
  readonly transferred = new Float64Array(12 * 2);
  readonly offeredDays: Float64Array;
  readonly breaches = new Float64Array(12 * 2);
  readonly hoursBelow = new Float64Array(12 * 2);
  readonly newAgents = new Float64Array(12);
  readonly contractEnd: number[];
  readonly noticeDay = [-1, -1];
  agreedShare: Facts['agreedShare'] = (_channel, provider) => (provider === ATLAS ? 0.6 : 0.4);

  constructor(days = DAYS) {
    this.providerDays = new Float64Array(days * 2 * 3 * PROVIDER_COUNTS);
    this.offeredDays = new Float64Array(days * 2);
    this.excused = [new Uint8Array(days), new Uint8Array(days)];
    this.capacityLost = [new Float64Array(days), new Float64Array(days)];
    this.contractEnd = [days, days];
  }

  /** Contacts of a channel offered on a day that have ended at a provider. */
  add(
    day: number,
    channel: number,
    provider: number,
    counts: Partial<Record<keyof typeof providerCount, number>>,
  ): this {
    const at = ((day * 2 + channel) * 3 + provider) * PROVIDER_COUNTS;
    for (const [name, value] of Object.entries(counts)) {
      this.providerDays[at + providerCount[name as keyof typeof providerCount]]! += value;
    }
    return this;
  }
}
