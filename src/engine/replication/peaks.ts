import { concurrencyOf } from '../../scenario/media.ts';
import type { Clock } from '../demand/clock.ts';
import { expectedOf, type Forecast } from '../demand/forecast.ts';
import type { PeakPlan, Pool } from '../peak-plan.ts';
import type { ChannelRouting } from '../routing/channel-routing.ts';
import { specialDays } from './calm.ts';
import type { SetupPlan } from './setup-plan.ts';
import type { WorldPlan } from './world.ts';

/** Interval of the week, from Monday 00:00, in which most contacts are planned; the first of equals. */
export function busiestInterval({ expected }: Forecast): number {
  let busiest = 0;
  for (let i = 1; i < expected.length; i++) if (expected[i]! > expected[busiest]!) busiest = i;
  return busiest;
}

/** The plans of all live channels of all setups in the busiest interval of their week. */
export function peakPlans(world: WorldPlan, setups: readonly SetupPlan[]): PeakPlan[] {
  const { clock, forecasts } = world;
  const special = new Set(specialDays(world.scenario, clock));
  return setups.flatMap((plan, setup) =>
    plan.routing.channels.flatMap((routing, channel) => {
      const interval = busiestInterval(forecasts[channel]!);
      if (routing.deferred || forecasts[channel]!.expected[interval] === 0) return [];
      const weekday = Math.floor(interval / clock.intervalsPerDay);
      const days = Array.from({ length: clock.days }, (_, day) => day).filter(
        (day) => clock.weekday[day] === weekday && !special.has(day),
      );
      const of = interval % clock.intervalsPerDay;
      const pools = poolsOf(world, plan, channel, days, of);
      const contacts = days.map((day) => expectedOf(forecasts[channel]!, clock, day, of));
      if (pools.length === 0 || days.length === 0) return [];
      return [{ setup, channel, interval, contacts, pools }];
    }),
  );
}

/** One group for all providers where the queue is one; else one for each with a share. */
function poolsOf(
  world: WorldPlan,
  plan: SetupPlan,
  channel: number,
  days: readonly number[],
  interval: number,
): Pool[] {
  const { clock } = world;
  const routing = plan.routing.channels[channel]!;
  const day = days[0] ?? 0;
  if (routing.policy !== 'split' || routing.central || routing.providers.length === 1) {
    return [poolOf(world, plan, channel, routing.providers, 1, days, interval)];
  }
  return routing.providers.flatMap((provider) => {
    const share = shareAt(plan, channel, provider, clock, day, interval);
    return share === 0 ? [] : [poolOf(world, plan, channel, [provider], share, days, interval)];
  });
}

function poolOf(
  world: WorldPlan,
  plan: SetupPlan,
  channel: number,
  providers: readonly number[],
  share: number,
  days: readonly number[],
  interval: number,
): Pool {
  const { clock, forecasts, scenario } = world;
  const { routing, staffing } = plan;
  const teams = providers.flatMap((provider) => routing.teamsFor[channel]![provider]!);
  const live = routing.channels.flatMap((other, c) => {
    const isShared = teams.some((team) => routing.teams[team]!.channels.includes(c));
    return other.deferred || !isShared ? [] : [c];
  });
  let work = 0;
  let total = 0;
  const contacts = days.map((day) =>
    live.reduce((sum, c) => {
      const planned = expectedOf(forecasts[c]!, clock, day, interval);
      return providers.reduce((more, provider) => {
        const share = shareAt(plan, c, provider, clock, day, interval);
        const here = planned * share * partOf(plan, c, provider, teams);
        work += here * (routing.meanHandle[c]![provider]! || 0);
        total += here;
        return more + here;
      }, sum);
    }, 0),
  );
  const { contacts: concurrency, throughput } = concurrencyOf(scenario.channels[channel]!);
  return {
    provider: providers.length === 1 ? providers[0]! : -1,
    share,
    agents: days.map((day) =>
      teams.reduce(
        (sum, team) => sum + staffing[team]!.scheduled[day * clock.intervalsPerDay + interval]!,
        0,
      ),
    ),
    contacts,
    handleSeconds: total === 0 ? 0 : work / total,
    concurrency,
    slower: concurrency / throughput,
  };
}

/** Part of a provider's agents for a channel who are in the given teams. */
function partOf(
  { routing, weights }: SetupPlan,
  channel: number,
  provider: number,
  teams: readonly number[],
): number {
  let inside = 0;
  let all = 0;
  for (const team of routing.teamsFor[channel]![provider]!) {
    all += weights[team]!;
    if (teams.includes(team)) inside += weights[team]!;
  }
  return all === 0 ? 0 : inside / all;
}

/** Part of a channel's contacts that the plan sends to a provider at that time. */
function shareAt(
  { routing, weights }: SetupPlan,
  channel: number,
  provider: number,
  clock: Clock,
  day: number,
  interval: number,
): number {
  const of: ChannelRouting = routing.channels[channel]!;
  const place = of.providers.indexOf(provider);
  if (place === -1) return 0;
  if (of.policy === 'split') {
    const minute = (interval * clock.intervalSeconds) / 60;
    const entry = of.schedule.find(
      ({ days, from, to }) => days[clock.weekday[day]!] === true && from <= minute && minute < to,
    );
    return (entry?.shares ?? of.shares)[place]!;
  }
  const weightOf = (at: number): number =>
    routing.teamsFor[channel]![at]!.reduce((sum, team) => sum + weights[team]!, 0);
  const all = of.providers.reduce((sum, at) => sum + weightOf(at), 0);
  return all === 0 ? 0 : weightOf(provider) / all;
}
