import type { ScenarioInput } from '../../../src/scenario/types.ts';

type ChannelInput = ScenarioInput['channels'][number];
type RoutingInput = ScenarioInput['setups'][number]['routing'][string];

/** One queue as a textbook gives it. Providers share the contacts evenly, one team each. */
export interface QueueCase {
  readonly perMinute: number;
  readonly handleTime: ChannelInput['handleTime'];
  readonly patience?: ChannelInput['patience'];
  /** Agents of each provider. */
  readonly agents: readonly number[];
  readonly withinSeconds?: number;
  readonly convention?: NonNullable<ChannelInput['objective']['convention']>;
  /** One queue for all providers rather than one each. */
  readonly central?: boolean;
  readonly maximumWaiting?: number;
  readonly days?: number;
  /** Open from midnight to this time on every day. */
  readonly closesAt?: string;
  readonly atClosing?: 'drain' | 'cutOff';
  readonly dayBusynessCv?: number;
  readonly intervalMinutes?: 5 | 10 | 15 | 30 | 60;
  readonly seed?: string;
}

const MINUTES_A_WEEK = 7 * 24 * 60;

export const exponential = (meanSeconds: number) =>
  ({ distribution: 'exponential', meanSeconds }) as const;

/** The scenario of a textbook queue: constant rate, constant agents, nothing ever fails. */
export function queueScenario(queue: QueueCase): ScenarioInput {
  const ids = queue.agents.map((_, index) => `provider-${String(index)}`);
  const hours = { from: '00:00', to: queue.closesAt ?? '24:00' };
  const openShare = (Number(hours.to.slice(0, 2)) * 60 + Number(hours.to.slice(3))) / 1440;
  const routing: RoutingInput = {
    policy: 'split',
    shares: Object.fromEntries(ids.map((id) => [id, 1 / ids.length])),
    queue: queue.central === true ? 'central' : 'provider',
    ...(queue.maximumWaiting === undefined ? {} : { maximumWaiting: queue.maximumWaiting }),
  };
  return {
    schemaVersion: 1,
    name: 'A queue with a known answer',
    horizon: {
      start: '2027-01-04',
      days: queue.days ?? 7,
      intervalMinutes: queue.intervalMinutes ?? 60,
    },
    channels: [
      {
        id: 'phone',
        name: 'Phone',
        opening: {
          days: Array.from({ length: 7 }, () => hours),
          atClosing: queue.atClosing ?? 'drain',
        },
        demand: {
          contactsPerWeek: queue.perMinute * MINUTES_A_WEEK * openShare,
          dayBusynessCv: queue.dayBusynessCv ?? 0,
        },
        handleTime: queue.handleTime,
        patience: queue.patience ?? { distribution: 'infinite' },
        objective: {
          serviceLevel: 0.8,
          withinSeconds: queue.withinSeconds ?? 20,
          convention: queue.convention ?? 'offered',
        },
        continuity: { minimumServiceLevel: 0, maximumDisruptionHours: 8760 },
      },
    ],
    providers: ids.map((id) => ({
      id,
      name: id,
      sites: [{ id: `site-of-${id}`, name: id }],
      contract: { prices: [] },
    })),
    hazards: [],
    setups: [
      {
        id: 'setup',
        name: 'Setup',
        teams: ids.map((id, index) => ({
          site: `site-of-${id}`,
          channels: ['phone'],
          staffing: { rule: 'constant' as const, agents: queue.agents[index] ?? 0 },
        })),
        routing: { phone: routing },
      },
    ],
    run: { seed: queue.seed ?? 'reference', replications: 1 },
  };
}
