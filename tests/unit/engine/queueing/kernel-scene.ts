import { DayContacts } from '../../../../src/engine/demand/day-contacts.ts';
import { THROUGHPUT } from '../../../../src/scenario/media.ts';
import { Kernel } from '../../../../src/engine/queueing/kernel.ts';
import type { KernelChannel } from '../../../../src/engine/queueing/kernel-channel.ts';
import { OpeningClock } from '../../../../src/engine/queueing/opening-clock.ts';
import {
  count,
  COUNTS,
  providerCount,
  PROVIDER_COUNTS,
} from '../../../../src/engine/queueing/tally.ts';
import { exponential } from '../../../../src/engine/random/laws.ts';
import { quantileTable } from '../../../../src/engine/random/quantile-table.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

/** A contact of a scripted day; patience without end and route 0 unless given. */
export interface Scripted {
  readonly time: number;
  readonly handle: number;
  readonly patience?: number;
  readonly channel?: number;
  readonly route?: number;
}

export type Routing = ScenarioInput['setups'][number]['routing'][string];
type Team = ScenarioInput['setups'][number]['teams'][number];
type Channel = ScenarioInput['channels'][number];
type Provider = ScenarioInput['providers'][number];

/** A kernel with one interval in its books, and what tests ask of it. */
export interface Scene {
  readonly kernel: Kernel;
  /** Simulates up to `until` with these contacts, keyed by their place. */
  run(contacts: readonly Scripted[], until: number): void;
  /** A count of the books of a channel. */
  booked(field: keyof typeof count, channel?: number): number;
  /** A count of the books of a provider and a channel; the number of providers: the client's queues. */
  ended(field: keyof typeof providerCount, provider: number, channel?: number): number;
  /** Sum of the waits of the answered of a channel, seconds. */
  waited(channel?: number): number;
}

/** A channel of a scene: its routing, what the document says of it, what the kernel is told. */
export interface StagedChannel {
  readonly routing: Routing;
  readonly channel?: Partial<Channel>;
  readonly kernel?: Partial<KernelChannel>;
}

/** A team of a scene: in Lyon (Atlas), Porto (Borealis) or Gdansk (Cetus); all channels unless said. */
export type StagedTeam = Partial<Omit<Team, 'site'>> & {
  readonly site: 'lyon' | 'porto' | 'gdansk';
};

export interface Stage {
  readonly channels: readonly StagedChannel[];
  readonly teams: readonly StagedTeam[];
  readonly providers?: Readonly<Record<string, Partial<Provider>>>;
  readonly watchesEnds?: boolean;
  /** [provider][channel]: 1 where a monthly quota may be set. */
  readonly refusals?: readonly Uint8Array[];
}

const PLACES = [
  ['atlas', 'lyon'],
  ['borealis', 'porto'],
  ['cetus', 'gdansk'],
] as const;

/** A kernel for any channels and teams, all open, nobody at work yet. Channels are `channel-0`… */
export function stage({
  channels,
  teams,
  providers = {},
  watchesEnds = false,
  refusals,
}: Stage): Scene {
  const input = outageScenario([]);
  const ids = channels.map((_, i) => `channel-${String(i)}`);
  const sites = new Set(teams.map(({ site }) => site));
  const scenario = validScenario({
    ...input,
    channels: channels.map(({ channel }, i) => ({
      ...input.channels[0]!,
      id: ids[i]!,
      ...channel,
    })),
    providers: PLACES.filter(([, site]) => sites.has(site)).map(([id, site]) => ({
      id,
      name: id,
      sites: [{ id: site, name: site }],
      contract: { prices: [] },
      ...providers[id],
    })),
    setups: [
      {
        id: 'setup',
        name: 'Setup',
        teams: teams.map((team): Team => ({
          channels: ids,
          staffing: { rule: 'constant', agents: 1 },
          ...team,
        })),
        routing: Object.fromEntries(ids.map((id, i) => [id, channels[i]!.routing])),
      },
    ],
  });
  const unit = quantileTable(exponential(1));
  const plain: KernelChannel = {
    withinSeconds: 20,
    handle: unit,
    patience: undefined,
    redial: { first: [0, 0, 0, 0], later: [0, 0, 0, 0], meanDelay: 600, maximumAttempts: 10 },
    changes: [undefined, undefined, undefined, undefined],
    repeat: undefined,
    satisfactionLost: 0,
    wrapUp: 0,
    throughput: Float64Array.from([0, ...THROUGHPUT, 3.5, 3.5, 3.5, 3.5, 3.5]),
    callBack: undefined,
  };
  const routing = routingPlan(scenario, scenario.setups[0]!);
  const kernel = new Kernel({
    routing,
    channels: channels.map(({ kernel: settings }) => ({ ...plain, ...settings })),
    intervals: 1,
    days: 1,
    intervalSeconds: 86_400,
    unitExponential: unit,
    opening: new OpeningClock(
      ids.map(() => new Uint8Array(0)),
      86_400,
    ),
    watchesEnds,
    refusals,
  });
  kernel.open.fill(1);
  routing.teams.forEach((_, team) => (kernel.floor.reserve[team] = teams[team]!.reserve ?? 0));
  return {
    kernel,
    run(contacts, until) {
      kernel.startDay();
      kernel.run(dayOf(contacts), until);
    },
    booked: (field, of = 0) => kernel.tally.counts[of * COUNTS + count[field]]!,
    ended(field, provider, of = 0) {
      const { places, counts, cellOf, rows } = kernel.books.providers;
      const row = cellOf
        .subarray(0, rows)
        .indexOf(places.at[of * (places.providers + 1) + provider]!);
      return row < 0 ? 0 : counts[row * PROVIDER_COUNTS + providerCount[field]]!;
    },
    waited: (of = 0) => kernel.tally.answeredWait[of]!,
  };
}

/** Scripted contacts as a day of the world, in order of time, keyed by their place. */
export function dayOf(contacts: readonly Scripted[]): DayContacts {
  const day = new DayContacts();
  day.reserve(contacts.length);
  contacts.forEach((contact, i) => {
    day.time[i] = contact.time;
    day.handle[i] = contact.handle;
    day.patience[i] = contact.patience ?? Infinity;
    day.channel[i] = contact.channel ?? 0;
    day.route[i] = contact.route ?? 0;
    day.key[i] = i * 7919 + 1;
  });
  day.count = contacts.length;
  return day;
}

/**
 * Atlas (Lyon, team 0) and Borealis (Porto, team 1), with the routing given for each channel; the
 * channels have priorities 1, 2, … unless they are given. All channels are open.
 */
export function scene(
  routing: readonly Routing[],
  settings: Partial<KernelChannel> = {},
  priorities: readonly number[] = routing.map((_, i) => i + 1),
): Scene {
  return stage({
    channels: routing.map((of, i) => ({
      routing: of,
      channel: { priority: priorities[i] },
      kernel: settings,
    })),
    teams: [{ site: 'lyon' }, { site: 'porto' }],
  });
}

export const ATLAS: Routing = { policy: 'split', shares: { atlas: 1 } };
export const HALVES: Routing = { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } };

/** Customers who redial with this chance after any failed attempt. */
export function redials(
  probability: number,
  meanDelay = 600,
  maximumAttempts = 10,
): Pick<KernelChannel, 'redial'> {
  const all = [probability, probability, probability, probability];
  return { redial: { first: all, later: all, meanDelay, maximumAttempts } };
}
