import type { ScenarioInput } from '../../src/scenario/types.ts';
import { isDeferred } from './arbitrary-customers.ts';
import { startOfInterval } from './arbitrary-hours.ts';
import type { Draw } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];
type RoutingInput = ScenarioInput['setups'][number]['routing'][string];
type Split = Extract<RoutingInput, { policy: 'split' }>;

/** A routing rule of any policy for a channel, to providers who have a team for it. */
export function arbitraryRouting(
  draw: Draw,
  channel: ChannelInput,
  channels: readonly ChannelInput[],
  providers: readonly string[],
  intervalMinutes: number,
): RoutingInput {
  const queue = draw.maybe('queue', () => draw.one(['provider', 'central'] as const));
  const common = {
    ...queue,
    // A central queue has nowhere to overflow to.
    ...(queue.queue === 'central' ? {} : overflow(draw, providers)),
    ...draw.maybe('failover', () => ({
      detectMinutes: draw.number(0, 60),
      switchMinutes: draw.number(0, 60),
      failbackMinutes: draw.number(0, 120),
    })),
    ...(draw.chance(0.2) ? { maximumWaiting: draw.whole(0, 50) } : {}),
    ...draw.feature('caps', () =>
      Object.fromEntries(draw.some(providers, 1).map((id) => [id, draw.number(0, 60)])),
    ),
    ...transfers(draw, providers),
    ...(isDeferred(channel) ? {} : callBackAndVoicemail(draw, channels)),
  };
  if (draw.chance(0.3)) return { policy: 'priority', order: shuffled(draw, providers), ...common };
  const { policy } = draw.feature('policy', () => 'leastExpectedWait' as const);
  if (policy !== undefined) return { policy, providers: [...providers], ...common };
  return {
    policy: 'split',
    shares: draw.shares(providers),
    ...draw.feature('schedule', () => schedule(draw, providers, intervalMinutes)),
    ...draw.feature('rules', () => draw.list(draw.whole(1, 2), () => rule(draw, providers))),
    ...common,
  };
}

function overflow(draw: Draw, providers: readonly string[]): Pick<RoutingInput, 'overflow'> {
  const other = draw.feature('overflow', () => {
    const kind = draw.one(['whenWaitingReaches', 'whenNoIdleAgent', 'afterSeconds']);
    if (kind === 'whenWaitingReaches') return { whenWaitingReaches: draw.whole(0, 20) };
    if (kind === 'whenNoIdleAgent') return { whenNoIdleAgent: true as const };
    return {
      afterSeconds: draw.number(1, 600),
      ...draw.maybe('to', () => draw.some(providers, 1)),
    };
  });
  if (other.overflow !== undefined) return other;
  return draw.maybe('overflow', () => ({ whenExpectedWaitExceedsSeconds: draw.number(0, 300) }));
}

/** Each provider passes on at most half of what it answers, so that circles die out. */
function transfers(draw: Draw, providers: readonly string[]): Pick<RoutingInput, 'transfers'> {
  if (providers.length < 2) return {};
  const most = 0.5 / (providers.length - 1);
  return draw.feature('transfers', () =>
    draw
      .some(
        providers
          .flatMap((from) => providers.map((to) => ({ from, to })))
          .filter(({ from, to }) => from !== to),
        1,
      )
      .slice(0, 24)
      .map((pair) => ({ ...pair, share: draw.number(0, most) })),
  );
}

function callBackAndVoicemail(
  draw: Draw,
  channels: readonly ChannelInput[],
): Pick<RoutingInput, 'callBack' | 'voicemail'> {
  const deferred = channels.filter(isDeferred).map(({ id }) => id);
  return {
    ...draw.feature('callBack', () => ({
      whenExpectedWaitExceedsSeconds: draw.number(0, 300),
      acceptance: draw.number(0, 1),
      ...draw.maybe('reached', () => draw.number(0, 1)),
    })),
    ...(deferred.length === 0
      ? {}
      : draw.feature(
          'voicemail',
          () => ({ channel: draw.one(deferred), share: draw.number(0, 0.5) }),
          0.5,
        )),
  };
}

function schedule(
  draw: Draw,
  providers: readonly string[],
  intervalMinutes: number,
): NonNullable<Split['schedule']> {
  return draw.list(draw.whole(1, 3), () => {
    const intervals = 1440 / intervalMinutes;
    const from = draw.whole(0, intervals - 1);
    const to = draw.whole(from + 1, intervals);
    return {
      days: draw.some([1, 2, 3, 4, 5, 6, 7], 1),
      from: startOfInterval(from, intervalMinutes),
      to: startOfInterval(to, intervalMinutes),
      shares: draw.shares(providers),
    };
  });
}

const SCALES = { capacityLeft: 1, answerRate: 1, expectedWaitSeconds: 600, waiting: 20 } as const;
const MEASURES = ['capacityLeft', 'expectedWaitSeconds', 'waiting', 'answerRate'] as const;

/** A rule that ends where it began, or well away from it. */
function rule(draw: Draw, providers: readonly string[]): NonNullable<Split['rules']>[number] {
  const measure = draw.one(MEASURES);
  const is = draw.one(['above', 'below'] as const);
  const most = SCALES[measure];
  const than = draw.number(0, most);
  const until = is === 'above' ? draw.number(0, than) : draw.number(than, most);
  return {
    name: draw.name(),
    when: { provider: draw.one(providers), measure, is, than, forMinutes: draw.whole(0, 30) },
    shares: draw.shares(providers),
    until: { than: until, forMinutes: draw.whole(0, 60) },
  };
}

function shuffled(draw: Draw, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, rank: draw.whole(0, 1000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}
