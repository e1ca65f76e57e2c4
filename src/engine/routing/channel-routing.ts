import { minuteOfDay } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Channel, Routing } from '../../scenario/types.ts';

/** When a contact leaves the queue it was meant for. */
export type Overflow =
  | { readonly kind: 'none' }
  | { readonly kind: 'expectedWait'; readonly seconds: number }
  | { readonly kind: 'waiting'; readonly contacts: number }
  | { readonly kind: 'noIdleAgent' }
  | { readonly kind: 'staged'; readonly after: number; readonly to: readonly number[] };

/** Other shares at some hours of the week. */
export interface ScheduledShares {
  /** [0 = Monday]: whether it holds on that day. */
  readonly days: readonly boolean[];
  /** Minutes of the day, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly shares: readonly number[];
}

/** Other shares while something is wrong. */
export interface ShareRule {
  /** Place of the provider watched. */
  readonly place: number;
  readonly measure: 'capacityLeft' | 'expectedWaitSeconds' | 'waiting' | 'answerRate';
  readonly above: boolean;
  readonly than: number;
  readonly forMinutes: number;
  readonly shares: readonly number[];
  readonly endsAcross: number;
  readonly endsAfterMinutes: number;
}

/** How one channel's contacts find an agent in one setup. Indexes, not ids. */
export interface ChannelRouting {
  readonly policy: 'split' | 'priority' | 'leastExpectedWait';
  /** Providers of the plan, in its order. A provider's index here is its place. */
  readonly providers: readonly number[];
  /** Planned share of each place; by priority 1 for the first; by least wait equal. */
  readonly shares: readonly number[];
  readonly schedule: readonly ScheduledShares[];
  readonly rules: readonly ShareRule[];
  readonly central: boolean;
  readonly overflow: Overflow;
  /** Contacts a queue may hold; Infinity: no limit. */
  readonly maximumWaiting: number;
  /** By place: contacts an hour; undefined: no caps. */
  readonly caps: readonly number[] | undefined;
  /** Seconds; undefined: the plan never changes by itself. */
  readonly failover:
    { readonly detect: number; readonly switchOver: number; readonly failback: number } | undefined;
  /** By place: where contacts answered there go on to, with the share of them. */
  readonly transfers: readonly (readonly { readonly to: number; readonly share: number }[])[];
  readonly callBack: Routing['callBack'];
  /** Index of the channel that messages go to, and the share that leaves one. */
  readonly voicemail: { readonly to: number; readonly share: number } | undefined;
  /** Contacts at once per agent, and whether the channel is worked off from a backlog. */
  readonly concurrency: number;
  readonly deferred: boolean;
}

/** Compiles the routing of a channel. */
export function channelRouting(
  channel: Channel,
  routing: Routing,
  providerOf: ReadonlyMap<string, number>,
  channelOf: ReadonlyMap<string, number>,
): ChannelRouting {
  const providers = providersOf(routing, providerOf);
  const place = (id: string): number => providers.indexOf(present(providerOf.get(id), id));
  const shares = (of: Readonly<Record<string, number>>): number[] => {
    const byPlace = providers.map(() => 0);
    for (const [id, share] of Object.entries(of)) byPlace[place(id)] = share;
    return byPlace;
  };
  const { failover, caps, voicemail } = routing;
  return {
    policy: routing.policy,
    providers,
    shares:
      routing.policy === 'split'
        ? shares(routing.shares)
        : providers.map((_, at) =>
            routing.policy === 'priority' ? (at === 0 ? 1 : 0) : 1 / providers.length,
          ),
    schedule: (routing.policy === 'split' ? (routing.schedule ?? []) : []).map((entry) => ({
      days: Array.from({ length: 7 }, (_, day) => entry.days.includes(day + 1)),
      from: minuteOfDay(entry.from),
      to: minuteOfDay(entry.to),
      shares: shares(entry.shares),
    })),
    rules: (routing.policy === 'split' ? (routing.rules ?? []) : []).map(
      ({ when, until, shares: then }) => ({
        place: place(when.provider),
        measure: when.measure,
        above: when.is === 'above',
        than: when.than,
        forMinutes: when.forMinutes,
        shares: shares(then),
        endsAcross: until.than,
        endsAfterMinutes: until.forMinutes,
      }),
    ),
    central: routing.queue === 'central',
    overflow: overflowOf(routing, providers, place),
    maximumWaiting: routing.maximumWaiting ?? Infinity,
    caps:
      caps === undefined
        ? undefined
        : providers.map((provider) => {
            const id = [...providerOf].find(([, index]) => index === provider)?.[0] ?? '';
            return caps[id] ?? Infinity;
          }),
    failover:
      failover === undefined
        ? undefined
        : {
            detect: failover.detectMinutes * 60,
            switchOver: failover.switchMinutes * 60,
            failback: failover.failbackMinutes * 60,
          },
    transfers: providers.map((_, at) =>
      (routing.transfers ?? [])
        .filter(({ from }) => place(from) === at)
        .map(({ to, share }) => ({ to: place(to), share })),
    ),
    callBack: routing.callBack,
    voicemail:
      voicemail === undefined
        ? undefined
        : {
            to: present(channelOf.get(voicemail.channel), voicemail.channel),
            share: voicemail.share,
          },
    concurrency: channel.concurrency ?? 1,
    deferred: isDeferred(channel),
  };
}

function providersOf(routing: Routing, providerOf: ReadonlyMap<string, number>): number[] {
  const index = (id: string): number => present(providerOf.get(id), id);
  switch (routing.policy) {
    case 'split':
      // By the scenario's order of providers: the order of keys in a file means nothing.
      return Object.keys(routing.shares)
        .map(index)
        .sort((a, b) => a - b);
    case 'priority':
      return routing.order.map(index);
    case 'leastExpectedWait':
      return routing.providers.map(index);
  }
}

function overflowOf(
  { overflow }: Routing,
  providers: readonly number[],
  place: (id: string) => number,
): Overflow {
  if (overflow === undefined) return { kind: 'none' };
  if ('whenExpectedWaitExceedsSeconds' in overflow) {
    return { kind: 'expectedWait', seconds: overflow.whenExpectedWaitExceedsSeconds };
  }
  if ('whenWaitingReaches' in overflow) {
    return { kind: 'waiting', contacts: overflow.whenWaitingReaches };
  }
  if ('whenNoIdleAgent' in overflow) return { kind: 'noIdleAgent' };
  return {
    kind: 'staged',
    after: overflow.afterSeconds,
    to: overflow.to === undefined ? providers.map((_, at) => at) : overflow.to.map(place),
  };
}
