import { present } from '../base/assert.ts';
import {
  FLOW_FIELDS,
  FLOW_WIDTH,
  type FlowField,
  type Replay,
  type ReplaySetup,
} from '../engine/replay.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH, type IntervalField } from '../engine/result.ts';
import { undecidedFrom } from '../engine/undecided.ts';
import type { Objective, Scenario } from '../scenario/types.ts';

/** Who holds a queue: a provider by its index, or the client. */
export type QueueHolder = number | 'client';

/** One setup of a replay as series, step by step unless told otherwise. */
export interface ReplayedSetup {
  /** Contacts within each step. */
  flow(channel: number, field: FlowField): Float64Array;
  /** Contacts that wait, in one queue of the channel. */
  waitingAt(channel: number, holder: QueueHolder): Float64Array;
  /** Contacts that wait, in all queues of the channel. */
  waiting(channel: number): Float64Array;
  /** Age of the oldest who waits, s. */
  oldest(channel: number): Float64Array;
  agents(provider: number): Float64Array;
  busy(provider: number): Float64Array;
  inHand(provider: number): Float64Array;
  shares(channel: number, provider: number): Float64Array;
  /** The books, by interval of the day. */
  book(channel: number, field: IntervalField): Float64Array;
  /**
   * Service level by interval of the day, as the objective counts it, without those who still wait
   * when the horizon ends and may yet be answered in time; NaN where it divides by none.
   */
  service(channel: number): Float64Array;
  /** The books, by day of the horizon. */
  day(channel: number, field: IntervalField): Float64Array;
}

/** Reads one setup of a replay of this scenario. */
export function replayedSetup(scenario: Scenario, replay: Replay, setup: number): ReplayedSetup {
  const of: ReplaySetup = present(replay.setups[setup], 'setup of a replay');
  const { steps } = replay;
  const providers = scenario.providers.length;
  const intervals = 1440 / scenario.horizon.intervalMinutes;
  const { days } = scenario.horizon;
  const piece = (values: Float64Array, index: number): Float64Array =>
    values.subarray(index * steps, (index + 1) * steps);
  const field = (values: Float64Array, length: number, channel: number, name: IntervalField) =>
    every(values, channel * length, length, INTERVAL_WIDTH, INTERVAL_FIELDS.indexOf(name));
  const self: ReplayedSetup = {
    flow: (channel, name) =>
      every(of.flows, channel * steps, steps, FLOW_WIDTH, FLOW_FIELDS.indexOf(name)),
    waitingAt: (channel, holder) =>
      piece(of.waiting, channel * (providers + 1) + (holder === 'client' ? providers : holder)),
    waiting: (channel) => {
      const sum = new Float64Array(steps);
      for (let holder = 0; holder <= providers; holder++) {
        piece(of.waiting, channel * (providers + 1) + holder).forEach((value, step) => {
          sum[step]! += value;
        });
      }
      return sum;
    },
    oldest: (channel) => piece(of.oldest, channel),
    agents: (provider) => piece(of.agents, provider),
    busy: (provider) => piece(of.busy, provider),
    inHand: (provider) => piece(of.inHand, provider),
    shares: (channel, provider) => piece(of.shares, channel * providers + provider),
    book: (channel, name) => field(of.books, intervals, channel, name),
    service: (channel) => {
      const { objective } = present(scenario.channels[channel], 'channel');
      const within = self.book(channel, 'answeredWithin');
      const base = serviceBase(objective, (name) => self.book(channel, name));
      if (objective.convention !== 'answered') {
        const from = openFrom(scenario, channel) - replay.day * intervals;
        self.book(channel, 'stillWaiting').forEach((waiting, i) => {
          if (i >= from) base[i]! -= waiting;
        });
      }
      return within.map((value, i) => (base[i]! > 0 ? value / base[i]! : NaN));
    },
    day: (channel, name) => field(of.days, days, channel, name),
  };
  return self;
}

/** Providers with a team in the setup, in the scenario's order. */
export function providersOfSetup(scenario: Scenario, setup: number): readonly number[] {
  const sites = new Set(scenario.setups[setup]?.teams.map(({ site }) => site));
  return scenario.providers.flatMap(({ sites: own }, provider) =>
    own.some(({ id }) => sites.has(id)) ? [provider] : [],
  );
}

/**
 * The worst day of a replayed replication for a channel of a setup: most contacts lost; of equal
 * ones, most contacts not answered in time, then the first. Who still waits on the last days and may
 * yet be answered in time counts as neither.
 */
export function worstDay(
  scenario: Scenario,
  replay: Replay,
  setup: number,
  channel: number,
): number {
  const read = replayedSetup(scenario, replay, setup);
  const lost = read.day(channel, 'lost');
  const within = read.day(channel, 'answeredWithin');
  const waiting = read.day(channel, 'stillWaiting');
  const perDay = 1440 / scenario.horizon.intervalMinutes;
  const open = Math.floor(openFrom(scenario, channel) / perDay);
  const late = read
    .day(channel, 'offered')
    .map((offered, day) => offered - within[day]! - (day >= open ? waiting[day]! : 0));
  let worst = 0;
  for (let day = 1; day < lost.length; day++) {
    const more = lost[day]! - lost[worst]!;
    if (more > 0 || (more === 0 && late[day]! > late[worst]!)) worst = day;
  }
  return worst;
}

/** The first interval of the horizon whose contacts may be answered in time after its end. */
function openFrom(scenario: Scenario, channel: number): number {
  const { withinSeconds } = present(scenario.channels[channel], 'channel').objective;
  const { days, intervalMinutes } = scenario.horizon;
  return undecidedFrom(withinSeconds, days * 86_400, intervalMinutes * 60);
}

/** What the service level divides by. */
function serviceBase(
  { convention }: Objective,
  book: (field: IntervalField) => Float64Array,
): Float64Array {
  switch (convention) {
    case 'offered':
      return book('offered');
    case 'answered':
      return book('answered');
    case 'lessShortAbandons': {
      const short = book('abandonedWithin');
      return book('offered').map((offered, i) => offered - short[i]!);
    }
  }
}

/** One field of rows of `width` numbers, `length` rows from row `start` on. */
function every(
  values: Float64Array,
  start: number,
  length: number,
  width: number,
  place: number,
): Float64Array {
  return Float64Array.from({ length }, (_, i) => values[(start + i) * width + place]!);
}
