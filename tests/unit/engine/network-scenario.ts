import type { ScenarioInput } from '../../../src/scenario/types.ts';

type ChannelInput = ScenarioInput['channels'][number];
type ProviderInput = ScenarioInput['providers'][number];
type TeamInput = ScenarioInput['setups'][number]['teams'][number];
type RoutingInput = ScenarioInput['setups'][number]['routing'][string];

const MINUTES_A_WEEK = 7 * 24 * 60;
const ALWAYS = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));

/** A channel open day and night: contacts a minute, handle time, and whatever else differs. */
export interface NetworkChannel extends Partial<Omit<ChannelInput, 'demand'>> {
  readonly id: string;
  readonly perMinute: number;
  readonly handleTime: ChannelInput['handleTime'];
  readonly withinSeconds?: number;
  readonly demand?: Partial<ChannelInput['demand']>;
}

/** A team: its provider, its number of agents, and whatever else differs. */
export interface NetworkTeam extends Partial<Omit<TeamInput, 'site' | 'staffing'>> {
  readonly provider: string;
  readonly agents: number;
}

/** Channels, providers and teams of one setup, without hazards or costs. */
export interface Network {
  readonly channels: readonly NetworkChannel[];
  /** Providers that differ from a plain one. */
  readonly providers?: Readonly<Record<string, Partial<ProviderInput>>>;
  /** A team serves every channel unless it says which. */
  readonly teams: readonly NetworkTeam[];
  /** Left out: all contacts to the first provider that has a team for the channel. */
  readonly routing?: Readonly<Record<string, RoutingInput>>;
  readonly days?: number;
  readonly warmUpDays?: number;
  readonly seed: string;
}

/** The scenario of a network of queues at constant rates. */
export function networkScenario(network: Network): ScenarioInput {
  const { channels, teams } = network;
  const providers = [...new Set(teams.map(({ provider }) => provider))];
  const served = (team: NetworkTeam) => team.channels ?? channels.map(({ id }) => id);
  return {
    schemaVersion: 1,
    name: 'A network of queues with a known answer',
    horizon: {
      start: '2027-01-04',
      days: network.days ?? 7,
      intervalMinutes: 60,
      ...(network.warmUpDays === undefined ? {} : { warmUpDays: network.warmUpDays }),
    },
    channels: channels.map(({ id, perMinute, withinSeconds, demand, ...more }) => ({
      id,
      name: id,
      opening: { days: ALWAYS, atClosing: 'drain' },
      patience: { distribution: 'infinite' },
      objective: { serviceLevel: 0.8, withinSeconds: withinSeconds ?? 20 },
      continuity: { minimumServiceLevel: 0, maximumDisruptionHours: 8760 },
      ...more,
      demand: { contactsPerWeek: perMinute * MINUTES_A_WEEK, ...demand },
    })),
    providers: providers.map((id) => ({
      id,
      name: id,
      sites: [{ id: `site-of-${id}`, name: id }],
      contract: { prices: [] },
      ...network.providers?.[id],
    })),
    hazards: [],
    setups: [
      {
        id: 'setup',
        name: 'Setup',
        teams: teams.map((team) => {
          const { provider, agents, ...more } = team;
          return {
            site: `site-of-${provider}`,
            staffing: { rule: 'constant' as const, agents },
            ...more,
            channels: [...served(team)],
          };
        }),
        routing: Object.fromEntries(
          channels.map(({ id }) => {
            const first = teams.find((team) => served(team).includes(id))?.provider ?? '';
            return [id, network.routing?.[id] ?? { policy: 'split', shares: { [first]: 1 } }];
          }),
        ),
      },
    ],
    run: { seed: network.seed, replications: 1 },
  };
}
