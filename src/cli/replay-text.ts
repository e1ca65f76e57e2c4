import { isoDate, isoMinute, parseIsoDate, weekday } from '../base/calendar.ts';
import {
  ENGINE_VERSION,
  type FlowField,
  type IntervalField,
  type Replay,
  type ReplayInstantKind,
} from '../engine/index.ts';
import { providersOfSetup, replayedSetup, type ReplayedSetup } from '../estimate/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { decimal } from './figures.ts';
import { textTable } from './text-table.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HOURS = 24;
const DAY = 86_400;

const INSTANTS: Readonly<Record<ReplayInstantKind, string>> = {
  struck: 'struck',
  detected: 'loss detected',
  switched: 'contacts sent elsewhere',
  standby: 'standby agents called in',
  recovered: 'all agents back',
  returned: 'contacts sent again',
  ruleBegins: 'a rule of the routing begins',
  ruleEnds: 'a rule of the routing ends',
};

/** A replayed day as text: what struck, then hour by hour what each setup makes of it. */
export function replayText(
  scenario: Scenario,
  replay: Replay,
  setups: readonly number[],
  why: string,
): string {
  return [
    headText(scenario, replay, why),
    outagesText(scenario, replay),
    ...setups.flatMap((setup) =>
      scenario.channels.map((_, channel) => channelText(scenario, replay, setup, channel)),
    ),
    'busy/work: agents with a contact in hand, and agents at work, means of the hour. wait and oldest: ' +
      'who\nwaits as the hour ends, and the longest wait seen in it. level: answered in time, of the contacts\n' +
      'that the hour brought. share: of new contacts, as the hour ends.\n' +
      `Replication ${replay.replication}, seed ${scenario.run.seed}, engine ${ENGINE_VERSION}\n`,
  ].join('\n');
}

function headText(scenario: Scenario, { replication, day }: Replay, why: string): string {
  const date = (parseIsoDate(scenario.horizon.start) ?? 0) + day;
  return [
    `${scenario.name}\n`,
    `Replication ${replication} (from 0), ${WEEKDAYS[weekday(date)]} ${isoDate(date)}, day ${day}\n`,
    why === '' ? '' : `${why.slice(0, 1).toUpperCase()}${why.slice(1)}\n`,
  ].join('');
}

/** Outages that the day sees any part of. */
function outagesText(scenario: Scenario, { outages, day, demandFactor }: Replay): string {
  const from = day * DAY;
  const first = (parseIsoDate(scenario.horizon.start) ?? 0) * 1440;
  const time = (seconds: number): string =>
    isoMinute(first + Math.floor(seconds / 60)).replace('T', ' ');
  const lines = outages.flatMap((outage) => {
    const ends = outage.startSeconds + outage.durationSeconds + outage.recoverySeconds;
    if (outage.startSeconds >= from + DAY || ends <= from) return [];
    const hazard = scenario.hazards[outage.hazard];
    const lost =
      outage.capacityLost > 0 ? `, takes ${decimal(outage.capacityLost * 100, 0)} %` : '';
    return [`  ${hazard?.name ?? ''}: ${time(outage.startSeconds)} to ${time(ends)}${lost}\n`];
  });
  const most = Math.max(...demandFactor);
  if (most > 1) lines.push(`  Demand up to ${decimal(most, 2)} times the expected\n`);
  return `Outages of the day\n${lines.length === 0 ? '  none\n' : lines.join('')}`;
}

function channelText(scenario: Scenario, replay: Replay, setup: number, channel: number): string {
  const read = replayedSetup(scenario, replay, setup);
  const providers = providersOfSetup(scenario, setup);
  const names = providers.map((provider) => scenario.providers[provider]?.name ?? '');
  const total = (field: FlowField): string => decimal(sum(read.flow(channel, field)), 0);
  const lost = sum(read.book(channel, 'lost'));
  const perHour = replay.steps / HOURS;
  const hours = activeHours(read, channel, providers, perHour);
  const head = [
    'hour',
    'offered',
    'answered',
    'gave up',
    'blocked',
    'cut off',
    'wait',
    'oldest',
    'level',
    ...names.flatMap((name) => [`${name} busy/work`, 'share']),
  ];
  const rows = hours.map((hour) => hourRow(scenario, read, channel, providers, hour, perHour));
  const [first = '', ...lines] = textTable([head, ...rows])
    .trimEnd()
    .split('\n');
  const body = hours.map((hour, i) => [
    lines[i] ?? '',
    ...instantLines(scenario, replay, setup, hour, hours),
  ]);
  return [
    `${scenario.setups[setup]?.name ?? ''}: ${scenario.channels[channel]?.name ?? ''}`,
    `  ${total('offered')} offered, ${total('answered')} answered, ${total('abandoned')} gave up waiting, ` +
      `${total('blocked')} blocked, ${total('cutOff')} cut off; ${decimal(lost, 0)} contacts of the day lost for good`,
    first,
    ...body.flat(),
    '',
  ].join('\n');
}

function hourRow(
  scenario: Scenario,
  read: ReplayedSetup,
  channel: number,
  providers: readonly number[],
  hour: number,
  perHour: number,
): string[] {
  const from = hour * perHour;
  const to = from + perHour;
  const of = (values: Float64Array): Float64Array => values.subarray(from, to);
  const flow = (field: FlowField): string => decimal(sum(of(read.flow(channel, field))), 0);
  const mean = (values: Float64Array): string => decimal(sum(of(values)) / perHour, 0);
  const level = hourlyLevel(scenario, read, channel, hour);
  return [
    `${String(hour).padStart(2, '0')}:00`,
    ...(['offered', 'answered', 'abandoned', 'blocked', 'cutOff'] as const).map(flow),
    decimal(read.waiting(channel)[to - 1] ?? 0, 0),
    clockText(Math.max(...of(read.oldest(channel)))),
    Number.isNaN(level) ? '' : `${decimal(level * 100, 0)} %`,
    ...providers.flatMap((provider) => [
      `${mean(read.busy(provider))}/${mean(read.agents(provider))}`,
      `${decimal((read.shares(channel, provider)[to - 1] ?? 0) * 100, 0)} %`,
    ]),
  ];
}

/** The service level of an hour; of the interval it lies in, where intervals are longer. */
function hourlyLevel(
  { horizon, channels }: Scenario,
  read: ReplayedSetup,
  channel: number,
  hour: number,
): number {
  const minutes = horizon.intervalMinutes;
  const from = Math.floor((hour * 60) / minutes);
  const to = Math.max(from + 1, Math.floor(((hour + 1) * 60) / minutes));
  const book = (field: IntervalField): number => sum(read.book(channel, field).subarray(from, to));
  const convention = channels[channel]?.objective.convention;
  const base =
    convention === 'answered'
      ? book('answered')
      : book('offered') - (convention === 'lessShortAbandons' ? book('abandonedWithin') : 0);
  return base > 0 ? book('answeredWithin') / base : NaN;
}

/** From the first hour to the last in which anything moves, or anybody is at work. */
function activeHours(
  read: ReplayedSetup,
  channel: number,
  providers: readonly number[],
  perHour: number,
): readonly number[] {
  const series = [
    ...(['offered', 'answered', 'abandoned', 'cutOff'] as const).map((field) =>
      read.flow(channel, field),
    ),
    ...providers.map((provider) => read.agents(provider)),
  ];
  const all = Array.from({ length: HOURS }, (_, hour) => hour);
  const active = all.filter((hour) =>
    series.some((values) => sum(values.subarray(hour * perHour, (hour + 1) * perHour)) > 0),
  );
  const [first] = active;
  const last = active.at(-1);
  return first === undefined || last === undefined ? [] : all.slice(first, last + 1);
}

/** Instants within an hour; those before the first and after the last shown go with these. */
function instantLines(
  { providers }: Scenario,
  { setups, day }: Replay,
  setup: number,
  hour: number,
  hours: readonly number[],
): readonly string[] {
  const from = hour === hours[0] ? 0 : hour * 3600;
  const to = hour === hours.at(-1) ? DAY : (hour + 1) * 3600;
  const seen = new Set<string>();
  return (setups[setup]?.instants ?? []).flatMap(({ kind, seconds, provider }) => {
    const within = seconds - day * DAY;
    if (within < from || within >= to) return [];
    const whom = providers[provider]?.name;
    const text = `    ${clockOfDay(within)}  ${whom === undefined ? '' : `${whom}: `}${INSTANTS[kind]}`;
    if (seen.has(text)) return [];
    seen.add(text);
    return [text];
  });
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function clockOfDay(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "6:05" minutes and seconds, "26 h" from ten hours on. */
function clockText(seconds: number): string {
  if (seconds >= 36_000) return `${decimal(seconds / 3600, 0)} h`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
