import type { ScenarioInput } from '../../src/scenario/types.ts';
import type { Draw } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];
type ProviderInput = ScenarioInput['providers'][number];
type SetupInput = ScenarioInput['setups'][number];
type TeamInput = SetupInput['teams'][number];
type RoutingInput = SetupInput['routing'][string];

/** Setups that route every channel to providers who have a team for it. */
export function arbitrarySetups(
  draw: Draw,
  channels: readonly ChannelInput[],
  providers: readonly ProviderInput[],
  intervalMinutes: number,
): SetupInput[] {
  return Array.from({ length: draw.whole(1, draw.limits.setups) }, (_, index) => {
    const channelsOfSite = new Map<string, string[]>();
    const routing: Record<string, RoutingInput> = {};
    for (const { id } of channels) {
      const chosen = draw.some(providers, 1);
      for (const { sites } of chosen) {
        for (const site of draw.some(sites, 1)) {
          channelsOfSite.set(site.id, [...(channelsOfSite.get(site.id) ?? []), id]);
        }
      }
      routing[id] = rule(
        draw,
        chosen.map((provider) => provider.id),
      );
    }
    const teams = [...channelsOfSite].flatMap(([site, served]) =>
      draw.chance(0.7)
        ? [team(draw, site, served, intervalMinutes)]
        : served.map((channel) => team(draw, site, [channel], intervalMinutes)),
    );
    return { id: `setup-${String(index)}`, name: draw.name(), teams, routing };
  });
}

function team(draw: Draw, site: string, channels: string[], intervalMinutes: number): TeamInput {
  return {
    site,
    channels,
    staffing: staffing(draw, intervalMinutes),
    ...(draw.chance(0.3) ? { standby: standby(draw) } : {}),
  };
}

function staffing(draw: Draw, intervalMinutes: number): TeamInput['staffing'] {
  const rule = draw.one(['erlang', 'constant', 'table']);
  const most = draw.small ? 15 : 60;
  if (rule === 'constant') return { rule, agents: draw.whole(0, most) };
  if (rule === 'erlang') {
    return {
      rule,
      share: draw.number(0, 1),
      ...draw.maybe('spare', () => draw.number(0, 0.5)),
    };
  }
  const stepMinutes = draw.one(
    [5, 15, 30, 60, 120, 480, 1440].filter(
      (step) => step % intervalMinutes === 0 || intervalMinutes % step === 0,
    ),
  );
  const first = draw.chance(0.5) ? 0 : draw.whole(0, 12);
  const steps = Math.floor((1440 - first * 60) / stepMinutes);
  if (steps === 0) return { rule: 'constant', agents: draw.whole(0, most) };
  return {
    rule,
    startsAt: `${String(first).padStart(2, '0')}:00`,
    stepMinutes,
    days: draw.list(draw.one([1, 7]), () =>
      draw.list(draw.whole(1, Math.min(steps, 48)), () => draw.whole(0, most)),
    ),
  };
}

function standby(draw: Draw): NonNullable<TeamInput['standby']> {
  const hours = draw.some([0, 0.25, 0.5, 1, 2, 4, 8, 24, 72], 1);
  return {
    whenCapacityLost: draw.number(0, 1),
    stages: hours.map((afterHours) => ({ afterHours, agents: draw.whole(0, 20) })),
  };
}

function rule(draw: Draw, providers: readonly string[]): RoutingInput {
  const queue = draw.maybe('queue', () => draw.one(['provider', 'central'] as const));
  // A central queue has nowhere to overflow to.
  const overflow =
    queue.queue === 'central'
      ? {}
      : draw.maybe('overflow', () => ({ whenExpectedWaitExceedsSeconds: draw.number(0, 300) }));
  const common = {
    ...queue,
    ...overflow,
    ...draw.maybe('failover', () => ({
      detectMinutes: draw.number(0, 60),
      switchMinutes: draw.number(0, 60),
      failbackMinutes: draw.number(0, 120),
    })),
    ...(draw.chance(0.2) ? { maximumWaiting: draw.whole(0, 50) } : {}),
  };
  if (draw.chance(0.3)) return { policy: 'priority', order: shuffled(draw, providers), ...common };
  const parts = providers.map(() => draw.whole(0, 10));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const shares = providers.map((id, index): [string, number] => [
    id,
    total === 0 ? 1 / providers.length : (parts[index] ?? 0) / total,
  ]);
  return { policy: 'split', shares: Object.fromEntries(shares), ...common };
}

function shuffled(draw: Draw, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, rank: draw.whole(0, 1000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}
