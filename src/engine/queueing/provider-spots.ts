import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ProviderPlaces } from './provider-places.ts';

/** Places among those of an interval, as teams, queues and contacts find them. */
export interface ProviderSpots {
  /** [team × channels + channel]; −1: the team does not take the channel. */
  readonly ofTeam: Int32Array;
  /** [queue]. */
  readonly ofQueue: Int32Array;
  /** [place]: 1 where nothing follows a contact. */
  readonly settles: Uint8Array;
}

/** @param follows [team × channels + channel]: 1 where something follows a contact */
export function providerSpots(
  { teams, queues, providers }: RoutingPlan,
  { first, at }: ProviderPlaces,
  follows: Uint8Array,
): ProviderSpots {
  const channels = first.length - 1;
  const ofTeam = new Int32Array(teams.length * channels).fill(-1);
  const settles = new Uint8Array(first[channels]!).fill(1);
  teams.forEach((team, index) => {
    for (const channel of team.channels) {
      const cell = channel * (providers + 1) + team.provider;
      ofTeam[index * channels + channel] = at[cell]!;
      if (follows[index * channels + channel] === 1) settles[at[cell]!] = 0;
    }
  });
  const ofQueue = Int32Array.from(
    queues,
    ({ channel, provider }) =>
      at[channel * (providers + 1) + (provider < 0 ? providers : provider)]!,
  );
  return { ofTeam, ofQueue, settles };
}
