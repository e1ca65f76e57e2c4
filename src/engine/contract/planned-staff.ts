import type { VolumePlan } from './volume-plan.ts';

/**
 * Who has which part of each channel's contacts as planned, and the agents scheduled for it: a team's
 * agents at its peak, spread over its channels by the work that it is planned to get of them, at its own
 * handle times. Where a channel is not split by shares, a provider's part is that of the contacts that
 * its agents for the channel can handle.
 */
export class PlannedStaff {
  /** [channel][place in the routing plan]: part of the channel's contacts. */
  readonly shares: readonly (readonly number[])[];
  /** [team × channels + channel]: agents for the channel. */
  readonly agents: Float64Array;
  /** [team]: 1 where it is planned to get no work at all. */
  readonly idle: Uint8Array;

  constructor({ routing, work, peaks }: Pick<VolumePlan, 'routing' | 'work' | 'peaks'>) {
    const channels = routing.channels.length;
    /** @param planned work, seconds of agents whose handle time has no factor */
    const spread = (planned: (provider: number, channel: number) => number): Float64Array => {
      const agents = new Float64Array(routing.teams.length * channels);
      routing.teams.forEach(({ provider, channels: served }, team) => {
        const weight = (channel: number): number =>
          planned(provider, channel) * routing.handleFactor[team]![channel]!;
        const total = served.reduce((sum, channel) => sum + weight(channel), 0);
        if (total === 0) return;
        for (const channel of served) {
          agents[team * channels + channel] = (peaks[team]! * weight(channel)) / total;
        }
      });
      return agents;
    };
    const alike = spread((_, channel) => work[channel]!);
    this.shares = routing.channels.map(({ policy, providers, shares }, channel) => {
      if (policy === 'split') return shares;
      const own = providers.map((provider) =>
        routing.teamsFor[channel]![provider]!.reduce(
          (sum, team) =>
            sum + alike[team * channels + channel]! / routing.handleFactor[team]![channel]!,
          0,
        ),
      );
      const all = own.reduce((sum, handled) => sum + handled, 0);
      return all === 0 ? shares : own.map((handled) => handled / all);
    });
    const planned = (provider: number, channel: number): number =>
      work[channel]! *
      (this.shares[channel]![routing.channels[channel]!.providers.indexOf(provider)] ?? 0);
    this.agents = spread(planned);
    this.idle = Uint8Array.from(routing.teams, ({ provider, channels: served }) =>
      served.every((channel) => planned(provider, channel) === 0) ? 1 : 0,
    );
  }
}
