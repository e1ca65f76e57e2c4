import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Caps } from './caps.ts';
import type { Floor } from './floor.ts';
import type { Lines } from './lines.ts';
import type { Prospects } from './prospects.ts';
import { mostPlaces } from './router.ts';

/** Values of `teamAt` and `queueAt`: not plain. */
export const NOT_PLAIN = -1;
/** Values of `nextFrom` for a team that departs the long way, or has several queues to choose from. */
export const LONG_WAY = -1;
export const CHOOSES = -2;

/** Where nothing is to be decided but whether an agent is idle: worked out once for a setup. */
export interface PlainWays {
  /** Most places of a channel. */
  readonly places: number;
  /** [channel]: 1 where contacts are split by shares over teams that any of them may go to at once. */
  readonly split: Uint8Array;
  /** [channel × places + place]: the only team. */
  readonly teamAt: Int32Array;
  /** [channel × places + place]: the queue of those who find nobody idle. */
  readonly queueAt: Int32Array;
  /** [team]: the queue that its next contact comes from; LONG_WAY; CHOOSES. */
  readonly nextFrom: Int32Array;
}

/** The parts of a kernel that plain ways are found with. */
export interface WayParts {
  readonly plan: RoutingPlan;
  readonly floor: Floor;
  readonly trunks: Lines;
  readonly prospects: Prospects;
  readonly caps: Caps;
  /** Factor on the handle time of a repeat that another provider's answer brought about. */
  readonly drift: number;
}

/** Finds the plain ways of a setup. */
export function plainWays(parts: WayParts): PlainWays {
  const { plan, floor, prospects } = parts;
  const places = mostPlaces(plan);
  const none = parts.trunks.limited || parts.drift !== 1;
  const split = Uint8Array.from(plan.channels, ({ policy, deferred }, channel) =>
    !none &&
    policy === 'split' &&
    !deferred &&
    parts.caps.limited[channel] === 0 &&
    prospects.teams[channel]!.every(([team, ...more]) => {
      return team !== undefined && more.length === 0 && floor.pooled[team] === 0;
    })
      ? 1
      : 0,
  );
  const teamAt = new Int32Array(plan.channels.length * places).fill(NOT_PLAIN);
  const queueAt = new Int32Array(plan.channels.length * places).fill(NOT_PLAIN);
  plan.channels.forEach(({ overflow, central, providers }, channel) => {
    if (split[channel] === 0) return;
    providers.forEach((_, place) => {
      const at = channel * places + place;
      teamAt[at] = prospects.teams[channel]![place]![0]!;
      if (overflow.kind === 'none' && !central) queueAt[at] = prospects.queues[channel]![place]!;
    });
  });
  const nextFrom = Int32Array.from(plan.queuesOf, (served, team) => {
    if (none || floor.pooled[team] === 1) return LONG_WAY;
    const plain = served.every(
      ({ queue, after }) => after === 0 && floor.deferred[plan.queues[queue]!.channel] === 0,
    );
    if (!plain) return LONG_WAY;
    return served.length === 1 ? served[0]!.queue : CHOOSES;
  });
  return { places, split, teamAt, queueAt, nextFrom };
}
