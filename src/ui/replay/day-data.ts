import { isoMinute, parseIsoDate } from '../../base/calendar.ts';
import type { Formatters, ReplayData } from '../../charts/index.ts';
import type { Replay } from '../../engine/replay.ts';
import { providersOfSetup, replayedSetup } from '../../estimate/replayed-day.ts';
import type { Scenario } from '../../scenario/types.ts';
import { channelAt } from '../results/data/fan-data.ts';
import { dayMarks, dayOutages } from './day-marks.ts';

const MINUTES = 1440;
const HOUR = 60;

/** What a replayed day is drawn from, for one setup and channel. */
export function replayData(
  scenario: Scenario,
  replay: Replay,
  setup: number,
  channel: number,
  formatters: Formatters,
): ReplayData {
  const read = replayedSetup(scenario, replay, setup);
  const providers = providersOfSetup(scenario, setup);
  const { objective, continuity } = channelAt(scenario, channel);
  const outages = dayOutages(scenario, replay, setup);
  const flow = {
    offered: read.flow(channel, 'offered'),
    answered: read.flow(channel, 'answered'),
    abandoned: read.flow(channel, 'abandoned'),
    blocked: read.flow(channel, 'blocked'),
    cutOff: read.flow(channel, 'cutOff'),
  };
  const client = read.waitingAt(channel, 'client');
  const stepMinutes = replay.stepSeconds / 60;
  const series = [
    ...Object.values(flow),
    ...providers.flatMap((provider) => [read.agents(provider), read.busy(provider)]),
  ];
  const instants = outages.flatMap(({ from, to }) => [from, to]);
  const drawn = drawnSpan(series, instants, stepMinutes);
  return {
    ...flow,
    ...drawn,
    start: isoMinute(((parseIsoDate(scenario.horizon.start) ?? 0) + replay.day) * MINUTES),
    stepMinutes,
    setup,
    setupName: scenario.setups[setup]?.name ?? '',
    clientWaiting: client.some((value) => value > 0) ? client : undefined,
    oldest: read.oldest(channel),
    providers: providers.map((provider) => ({
      name: scenario.providers[provider]?.name ?? '',
      hasOtherChannels: hasOtherChannels(scenario, setup, provider, channel),
      waiting: read.waitingAt(channel, provider),
      agents: read.agents(provider),
      busy: read.busy(provider),
      shares: read.shares(channel, provider),
    })),
    intervalMinutes: scenario.horizon.intervalMinutes,
    service: read.service(channel),
    objective: objective.serviceLevel,
    minimum: continuity.minimumServiceLevel,
    outages,
    marks: dayMarks(scenario, replay, setup, drawn, formatters),
  };
}

/** Whether a provider's teams in a setup serve any channel but this one. */
function hasOtherChannels(
  { providers, setups, channels }: Scenario,
  setup: number,
  provider: number,
  channel: number,
): boolean {
  const sites = new Set(providers[provider]?.sites.map(({ id }) => id));
  return (setups[setup]?.teams ?? []).some(
    (team) => sites.has(team.site) && team.channels.some((id) => id !== channels[channel]?.id),
  );
}

/** Where a day is looked at first: when something strikes, but not before the first contact. */
export function firstMinute({ marks, offered, from, stepMinutes }: ReplayData): number {
  const struck = marks.find(({ kind }) => kind === 'struck') ?? marks[0];
  const first = Array.from(offered).findIndex((contacts) => contacts > 0);
  return Math.max(struck?.minute ?? from, first * stepMinutes);
}

/** Whole hours that hold all that moves, all who are at work, and the instants of the day. */
function drawnSpan(
  series: readonly ArrayLike<number>[],
  instants: readonly number[],
  stepMinutes: number,
): { readonly from: number; readonly to: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const values of series) {
    for (let step = 0; step < values.length; step++) {
      if (values[step] === 0) continue;
      first = Math.min(first, step * stepMinutes);
      last = Math.max(last, (step + 1) * stepMinutes);
    }
  }
  if (first > last) return { from: 0, to: MINUTES };
  for (const instant of instants) {
    if (instant < 0 || instant > MINUTES) continue;
    first = Math.min(first, instant);
    last = Math.max(last, instant);
  }
  const from = Math.floor(first / HOUR) * HOUR;
  return { from, to: Math.max(from + HOUR, Math.ceil(last / HOUR) * HOUR) };
}
