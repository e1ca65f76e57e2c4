import { parseIsoDate } from '../../base/calendar.ts';
import { semicolon, tr } from '../../base/words.ts';
import { replayWords, type Formatters, type ReplayData } from '../../charts/index.ts';
import type { Replay, ReplayInstantKind } from '../../engine/replay.ts';
import { providersOfSetup, replayedSetup } from '../../estimate/replayed-day.ts';
import { sayReplay } from '../../i18n/en-replay.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Scenario } from '../../scenario/types.ts';
import { channelAt } from '../results/data/fan-data.ts';
import { wholeNumber } from '../results/data/numbers.ts';
import { periodOf } from '../results/data/period.ts';
import { dayOutages, setupInstants } from './day-marks.ts';

const DAY = 86_400;

/** What is shown of a replay. */
export interface ShownDay {
  readonly scenario: Scenario;
  readonly replay: Replay;
  readonly setup: number;
  readonly channel: number;
}

/** A line of the figures of one minute. */
export interface MomentLine {
  readonly head: string;
  readonly text: string;
}

const total = (values: ArrayLike<number>, end = values.length): number => {
  let sum = 0;
  for (let i = 0; i < end; i++) sum += values[i] ?? 0;
  return sum;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Milliseconds since 1970 of the day's midnight. */
export function midnightOf({ scenario, replay }: Pick<ShownDay, 'scenario' | 'replay'>): number {
  return ((parseIsoDate(scenario.horizon.start) ?? 0) + replay.day) * DAY * 1000;
}

/** "Monday 23 August of year 8". */
export function placeWords(
  scenario: Scenario,
  { replication, day }: Pick<Replay, 'replication' | 'day'>,
  formatters: Formatters,
): string {
  const at = ((parseIsoDate(scenario.horizon.start) ?? 0) + day) * DAY * 1000;
  const { noun } = periodOf(scenario);
  const number = wholeNumber(replication + 1);
  return sayReplay('place', { date: formatters.weekdayDate(at), noun, number });
}

/** The finding: how long below the minimum, and how many contacts are lost. */
export function dayFinding(shown: ShownDay, formatters: Formatters): string {
  const { scenario, replay, setup, channel } = shown;
  const read = replayedSetup(scenario, replay, setup);
  const name = channelAt(scenario, channel).name;
  if (total(read.book(channel, 'offered')) === 0) return sayReplay('closed', { channel: name });
  const below = (total(read.book(channel, 'belowMinimum')) * scenario.horizon.intervalMinutes) / 60;
  const lost = formatters.count(total(read.book(channel, 'lost')));
  const service =
    below === 0
      ? sayReplay('calm', { channel: name })
      : sayReplay('below', { channel: name, hours: formatters.hours(below) });
  return `${service}; ${sayReplay('lost', { count: lost })}`;
}

/** Which day of which year, of what, and the outages it sees. */
export function daySubtitle(shown: ShownDay, formatters: Formatters): string {
  const { scenario, replay, setup, channel } = shown;
  const midnight = midnightOf(shown);
  const when = (minute: number): string => formatters.dateTime(midnight + minute * 60_000);
  const most = Math.max(1, ...replay.demandFactor);
  return [
    placeWords(scenario, replay, formatters),
    sayReplay('of', {
      channel: channelAt(scenario, channel).name,
      setup: scenario.setups[setup]?.name ?? '',
    }),
    ...dayOutages(scenario, replay, setup).map(
      ({ name, from, to }) => tr`${name}, ${when(from)} to ${when(to)}`,
    ),
    ...(most > 1.005 ? [sayReplay('demand', { factor: formatters.count(most) })] : []),
  ].join(' · ');
}

/** The figures of one step in words, head by head. */
export function momentLines(
  shown: ShownDay,
  data: ReplayData,
  step: number,
  formatters: Formatters,
): readonly MomentLine[] {
  const count = (value: number): string => formatters.count(value);
  const at = (values: ArrayLike<number>): number => values[step] ?? 0;
  const end = step + 1;
  const failed = total(data.abandoned, end) + total(data.blocked, end) + total(data.cutOff, end);
  const offered = count(total(data.offered, end));
  // Who writes waits: to be unanswered so far is not to be left unanswered.
  const soFar = isDeferred(channelAt(shown.scenario, shown.channel))
    ? sayReplay('workedSoFar', { offered, answered: count(total(data.answered, end)) })
    : sayReplay('soFar', { failed: count(failed), offered });
  const flows = sayReplay('contacts', {
    offered: count(at(data.offered)),
    answered: count(at(data.answered)),
    abandoned: count(at(data.abandoned)),
    blocked: count(at(data.blocked)),
    cutOff: count(at(data.cutOff)),
  });
  return [
    { head: sayReplay('eventsHead'), text: underWay(shown, step, formatters) },
    { head: sayReplay('serviceHead'), text: serviceWords(data, step, formatters) },
    { head: sayReplay('contactsHead'), text: `${flows}; ${soFar}` },
    { head: sayReplay('queueHead'), text: queueWords(data, step, formatters) },
    ...providerLines(shown, data, step, formatters),
  ].map(({ head, text }) => ({ head, text: `${capital(text)}.` }));
}

function queueWords(data: ReplayData, step: number, formatters: Formatters): string {
  const queues = [
    ...(data.clientWaiting === undefined
      ? []
      : [{ name: sayReplay('client'), waiting: data.clientWaiting[step] ?? 0 }]),
    ...data.providers.map(({ name, waiting }) => ({ name, waiting: waiting[step] ?? 0 })),
  ].filter(({ waiting }) => waiting > 0);
  const all = queues.reduce((sum, { waiting }) => sum + waiting, 0);
  if (all === 0) return sayReplay('nobody');
  const words = sayReplay('queue', {
    waiting: formatters.count(all),
    oldest: replayWords().duration(data.oldest[step] ?? 0),
  });
  if (data.providers.length + (data.clientWaiting === undefined ? 0 : 1) < 2) return words;
  const places = queues.map(({ name, waiting }) =>
    sayReplay('queueAt', { waiting: formatters.count(waiting), name }),
  );
  return `${words} (${places.join(', ')})`;
}

function serviceWords(data: ReplayData, step: number, formatters: Formatters): string {
  const interval = Math.floor((step * data.stepMinutes) / data.intervalMinutes);
  const level = data.service[interval] ?? NaN;
  if (Number.isNaN(level)) return sayReplay('noService');
  const words = sayReplay('service', {
    level: formatters.percent(level),
    interval: formatters.count(data.intervalMinutes),
  });
  if (level >= data.minimum) return words;
  return `${words}, ${sayReplay('minimum', { level: formatters.percent(data.minimum) })}`;
}

function providerLines(
  { scenario, replay, setup }: ShownDay,
  data: ReplayData,
  step: number,
  formatters: Formatters,
): readonly MomentLine[] {
  const read = replayedSetup(scenario, replay, setup);
  const own = providersOfSetup(scenario, setup);
  return data.providers.map(({ name, hasOtherChannels, agents, busy, shares }, index) => {
    const inHand = read.inHand(own[index] ?? 0)[step] ?? 0;
    const share = shares[step] ?? 0;
    return {
      head: name,
      text: [
        sayReplay('agents', {
          busy: formatters.count(busy[step] ?? 0),
          agents: formatters.count(agents[step] ?? 0),
          all: hasOtherChannels,
        }),
        ...(inHand > (busy[step] ?? 0)
          ? [sayReplay('inHand', { contacts: formatters.count(inHand) })]
          : []),
        share === 0
          ? sayReplay('noShare')
          : sayReplay('share', { share: formatters.percent(share) }),
      ].join(semicolon()),
    };
  });
}

/** Outages that last, and what the setup does about them, each since when. */
function underWay(shown: ShownDay, step: number, formatters: Formatters): string {
  const { scenario, replay, setup } = shown;
  const midnight = midnightOf(shown);
  const minute = ((step + 1) * replay.stepSeconds) / 60;
  const time = (at: number): string =>
    at < 0 ? formatters.dateTime(midnight + at * 60_000) : formatters.time(midnight + at * 60_000);
  const outages = dayOutages(scenario, replay, setup)
    .filter(({ from, to }) => from < minute && to >= minute)
    .map(({ name, from }) => sayReplay('sinceTime', { name, time: time(from) }));
  const acts = new Map<string, Act>();
  for (const { kind, seconds, provider } of setupInstants(scenario, replay, setup)) {
    const at = (seconds - replay.day * DAY) / 60;
    if (at >= minute) break;
    if (kind !== 'struck') act(acts, { kind, provider, at });
  }
  const doing = [...acts.values()].map(({ kind, provider, at }) => {
    const name = sayReplay(kind, { provider: scenario.providers[provider]?.name ?? '' });
    return sayReplay('sinceTime', { name, time: time(at) });
  });
  const all = [...outages, ...doing];
  return all.length === 0 ? sayReplay('noEvents') : all.join(semicolon());
}

type ActKind = Exclude<ReplayInstantKind, 'struck' | 'recovered'>;

interface Act {
  readonly kind: ActKind;
  readonly provider: number;
  readonly at: number;
}

/** Notes what begins, and strikes out what it ends. */
function act(
  acts: Map<string, Act>,
  { kind, provider, at }: Omit<Act, 'kind'> & { readonly kind: ActKind | 'recovered' },
): void {
  const [route, rule] = [`route ${String(provider)}`, `rule ${String(provider)}`];
  switch (kind) {
    case 'detected':
    case 'switched':
      acts.set(route, { kind, provider, at });
      return;
    case 'recovered':
      // Over before anything was done about it.
      if (acts.get(route)?.kind === 'detected') acts.delete(route);
      return;
    case 'returned':
      acts.delete(route);
      // Standby agents are called off with the fail-back.
      for (const [key, { kind: other }] of acts) if (other === 'standby') acts.delete(key);
      return;
    case 'standby':
      acts.set(`standby ${String(provider)}`, { kind, provider, at });
      return;
    case 'ruleBegins':
      acts.set(rule, { kind, provider, at });
      return;
    case 'ruleEnds':
      acts.delete(rule);
  }
}
