import { minuteOfDay, weekday } from '../../src/base/calendar.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { customers, media, type Medium } from './arbitrary-customers.ts';
import { timeOfDay, weekHours } from './arbitrary-hours.ts';
import type { Period } from './arbitrary-teams.ts';
import type { Draw } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];
type OpeningDay = ChannelInput['opening']['days'][number];

const THROUGHPUTS = [[1], [1, 1.5], [1, 2, 2.5, 2.5]] as const;

/** Channels open on the first day of the horizon; together they stay below the limit of a day. */
export function arbitraryChannels(draw: Draw, period: Period): ChannelInput[] {
  const count = draw.whole(1, draw.limits.channels);
  const ids = Array.from({ length: count }, (_, index) => `channel-${String(index)}`);
  return media(draw, ids).map(({ id, medium }) => channel(draw, id, medium, ids, period));
}

function channel(
  draw: Draw,
  id: string,
  medium: Medium | undefined,
  ids: readonly string[],
  { start, days: horizonDays, intervalMinutes }: Period,
): ChannelInput {
  const deferred = medium?.deferred === true;
  const days = weekHours(draw, weekday(start), intervalMinutes);
  const weights = days.map(() => (draw.chance(0.15) ? 0 : draw.number(0.1, 3)));
  const first = days.findIndex((day) => day !== null);
  if (weights[first] === 0) weights[first] = 1;
  const plainWeek = draw.chance(0.4);
  const used = plainWeek ? days.map(() => 1) : weights;
  const serviceLevel = draw.number(0.3, 1);
  return {
    id,
    name: draw.name(),
    ...(medium === undefined
      ? draw.maybe('medium', () => draw.one(['voice', 'mobile'] as const))
      : { medium: medium.name }),
    ...draw.maybe('priority', () => draw.whole(1, 9)),
    ...(medium?.severalAtOnce === true
      ? draw.maybe('concurrency', () => draw.whole(1, 4))
      : draw.maybe('concurrency', () => 1)),
    ...(medium?.severalAtOnce === true
      ? draw.feature('concurrentThroughput', () => [...draw.one(THROUGHPUTS)])
      : {}),
    opening: {
      days,
      ...(deferred ? {} : draw.maybe('atClosing', () => draw.one(['drain', 'cutOff'] as const))),
    },
    demand: {
      contactsPerWeek: perWeek(draw, days, used, ids.length, intervalMinutes),
      ...(plainWeek ? {} : { weekday: weights }),
      ...profile(draw, days, intervalMinutes),
      ...draw.maybe('season', () =>
        draw.chance(0.3) ? [] : draw.list(draw.one([52, 53]), () => draw.number(0.5, 1.5)),
      ),
      ...draw.maybe('forecastErrorCv', () => draw.number(0, 0.3)),
      ...draw.maybe('dayBusynessCv', () => draw.number(0, 0.5)),
      ...draw.feature('table', () => demandTable(draw, horizonDays, ids.length, intervalMinutes)),
      ...(deferred ? draw.feature('backlogAtStart', () => draw.whole(0, 100)) : {}),
    },
    handleTime: draw.law(20, 900),
    ...draw.maybe('patience', () =>
      draw.chance(0.2) ? { distribution: 'infinite' as const } : draw.law(5, 900),
    ),
    ...draw.maybe('redial', () => ({
      probability: draw.number(0, draw.limits.plain === true ? 1 : 0.7),
      meanDelayMinutes: draw.number(0.5, 120),
      ...draw.maybe('maximumAttempts', () => draw.whole(1, 20)),
    })),
    objective: {
      serviceLevel,
      withinSeconds: deferred ? draw.number(0, 86_400) : draw.number(0, 300),
      ...draw.maybe('convention', () =>
        draw.one(['offered', 'lessShortAbandons', 'answered'] as const),
      ),
    },
    continuity: {
      minimumServiceLevel: draw.number(0, serviceLevel),
      maximumDisruptionHours: draw.number(0, 48),
    },
    ...draw.maybe('costPerLostContact', () => draw.number(0, 50)),
    ...customers(draw, id, ids, deferred),
  };
}

/** One row, seven, or one a day, that keeps to the limit of a day. */
function demandTable(
  draw: Draw,
  days: number,
  channelCount: number,
  intervalMinutes: number,
): NonNullable<ChannelInput['demand']['table']> {
  const stepMinutes = draw.one(
    [5, 15, 30, 60, 120].filter(
      (step) => step % intervalMinutes === 0 || intervalMinutes % step === 0,
    ),
  );
  const first = draw.whole(0, 12);
  const steps = draw.whole(1, Math.floor((1440 - first * 60) / stepMinutes));
  const most = Math.min(draw.limits.contactsPerDay, MOST_AT_ONCE * intervalMinutes) / channelCount;
  // Full rows would make a scenario of a thousand numbers: few different ones do as well.
  const rows = draw.list(2, () => {
    const contacts = draw.list(3, () => draw.number(0, most / steps));
    return Array.from({ length: steps }, (_, step) => contacts[step % 3] ?? 0);
  });
  return {
    startsAt: timeOfDay(first * 60),
    stepMinutes,
    days: Array.from({ length: draw.one([1, 7, days]) }, (_, day) => rows[day % 2] ?? []),
  };
}

/**
 * Contacts a day for each minute of an interval. Were they all to come in one interval, at three
 * times the season's mean, with 900 s to handle, the slowest skill (2) and the largest spare (0.5),
 * the team would need 140 × 3 × 900 × 2 × 1.5 / 60 = 18,900 agents; it may have 20,000.
 */
const MOST_AT_ONCE = 140;

/** Contacts a week such that no day expects more than the limit, shared between the channels. */
function perWeek(
  draw: Draw,
  days: readonly OpeningDay[],
  weights: readonly number[],
  channelCount: number,
  intervalMinutes: number,
): number {
  if (draw.chance(0.05)) return 0;
  const open = weights.filter((_, day) => days[day] !== null);
  const busiest = Math.max(...open);
  const total = open.reduce((sum, weight) => sum + weight, 0);
  const most = Math.min(draw.limits.contactsPerDay, MOST_AT_ONCE * intervalMinutes) / channelCount;
  return busiest === 0 ? 0 : Math.floor((draw.number(0, most) * total) / busiest);
}

/** Left out, or a profile with a weight above 0 in the first open step of every open day. */
function profile(
  draw: Draw,
  days: readonly OpeningDay[],
  intervalMinutes: number,
): Pick<ChannelInput['demand'], 'intraday'> {
  if (draw.chance(0.3)) return {};
  const opens = days.flatMap((day) => (day === null ? [] : [minuteOfDay(day.from)]));
  const stepMinutes = draw.one(
    [5, 10, 15, 30, 60, 120, 240, 1440].filter(
      (step) => step % intervalMinutes === 0 || intervalMinutes % step === 0,
    ),
  );
  const first = draw.chance(0.5) ? 0 : Math.min(...opens);
  const least = Math.floor((Math.max(...opens) - first) / stepMinutes) + 1;
  const most = Math.floor((1440 - first) / stepMinutes);
  if (least > most) return {};
  const weights = draw.list(draw.whole(least, most), () =>
    draw.chance(0.2) ? 0 : draw.number(0.1, 5),
  );
  for (const open of opens) weights[Math.floor((open - first) / stepMinutes)] ||= 1;
  return { intraday: { startsAt: timeOfDay(first), stepMinutes, weights } };
}
