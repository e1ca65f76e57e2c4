import type { RoutingPlan } from '../routing/routing-plan.ts';

/**
 * Where the contacts of an interval may end: channel by channel the providers that have a part in
 * it, then the queues that the client holds. Books by interval have a row for each such place only.
 */
export interface ProviderPlaces {
  /** Providers of the scenario; as a provider's index, this number stands for the client's queues. */
  readonly providers: number;
  /** [channel]: the providers of its places, ascending; the client last. */
  readonly of: readonly (readonly number[])[];
  /** [channel]: its first place among those of an interval; one past the last channel: how many. */
  readonly first: Int32Array;
  /** [channel × (providers + 1) + provider]: the place among those of an interval; −1: there is none. */
  readonly at: Int32Array;
  /** [place among those of an interval]. */
  readonly channelOf: Int32Array;
  readonly providerOf: Int32Array;
}

/** Numbers the places of an interval, in the order of `of` (as in ProviderPlaces). */
export function providerPlaces(
  of: readonly (readonly number[])[],
  providers: number,
): ProviderPlaces {
  const first = new Int32Array(of.length + 1);
  const at = new Int32Array(of.length * (providers + 1)).fill(-1);
  of.forEach((found, channel) => {
    found.forEach((provider, i) => {
      at[channel * (providers + 1) + provider] = first[channel]! + i;
    });
    first[channel + 1] = first[channel]! + found.length;
  });
  const channelOf = Int32Array.from(of.flatMap((found, channel) => found.map(() => channel)));
  return { providers, of, first, at, channelOf, providerOf: Int32Array.from(of.flat()) };
}

/** The places of a setup: the providers that a channel is routed to, and those whose teams take it. */
export function placesOf({ channels, teamsFor, providers }: RoutingPlan): ProviderPlaces {
  const of = channels.map((routing, channel) => {
    const found = teamsFor[channel]!.flatMap((teams, provider) =>
      teams.length > 0 || routing.providers.includes(provider) ? [provider] : [],
    );
    return [...found, providers];
  });
  return providerPlaces(of, providers);
}
