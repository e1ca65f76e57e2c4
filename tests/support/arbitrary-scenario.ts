import fc from 'fast-check';
import { isoDate, isoMinute, minuteOfDay, weekday } from '../../src/base/calendar.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { arbitraryHazards } from './arbitrary-hazards.ts';
import { arbitraryProviders } from './arbitrary-providers.ts';
import { arbitrarySetups } from './arbitrary-setups.ts';
import { Draw, type Limits } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];
type OpeningDay = ChannelInput['opening']['days'][number];

/** A valid scenario of modest size that may use every part of the document the engine honours. */
export function arbitraryScenario(): fc.Arbitrary<ScenarioInput> {
  return scenarios({ days: 60, contactsPerDay: 20_000, channels: 4, providers: 5, setups: 4 });
}

/**
 * A valid scenario that simulates in milliseconds: at most 3 days, about 600 contacts a day at most
 * (before redials and the effects of hazards), 3 providers, hazards that strike often.
 */
export function smallArbitraryScenario(): fc.Arbitrary<ScenarioInput> {
  return scenarios({ days: 3, contactsPerDay: 600, channels: 2, providers: 3, setups: 2 });
}

function scenarios(limits: Limits): fc.Arbitrary<ScenarioInput> {
  return fc.gen().map((generate) => scenario(new Draw(generate, limits)));
}

function scenario(draw: Draw): ScenarioInput {
  const { limits } = draw;
  const small = limits.days <= 3;
  const start = draw.whole(small ? 20_454 : 0, small ? 20_900 : 80_000);
  const days = draw.whole(1, limits.days);
  const intervalMinutes = draw.one([5, 10, 15, 30, 60] as const);
  const channelCount = draw.whole(1, limits.channels);
  const channels = Array.from({ length: channelCount }, (_, index) =>
    channel(draw, `channel-${String(index)}`, start, intervalMinutes, channelCount),
  );
  const providers = arbitraryProviders(
    draw,
    channels.map(({ id }) => id),
  );
  return {
    schemaVersion: 1,
    name: draw.name(),
    ...draw.maybe('description', () => draw.name()),
    ...draw.maybe('currency', () => draw.one(['EUR', 'USD', 'MAD'])),
    horizon: { start: isoDate(start), days, intervalMinutes },
    channels,
    providers,
    hazards: arbitraryHazards(draw, providers, start, days, isoMinute),
    setups: arbitrarySetups(draw, channels, providers, intervalMinutes),
    run: { seed: draw.name(), replications: draw.whole(1, 500) },
  };
}

function channel(
  draw: Draw,
  id: string,
  start: number,
  intervalMinutes: number,
  channelCount: number,
): ChannelInput {
  const days = openingDays(draw, start, intervalMinutes);
  const weights = days.map(() => (draw.chance(0.15) ? 0 : draw.number(0.1, 3)));
  const first = days.findIndex((day) => day !== null);
  if (weights[first] === 0) weights[first] = 1;
  const plainWeek = draw.chance(0.4);
  const used = plainWeek ? days.map(() => 1) : weights;
  const serviceLevel = draw.number(0.3, 1);
  return {
    id,
    name: draw.name(),
    ...draw.maybe('medium', () => draw.one(['voice', 'mobile'] as const)),
    ...draw.maybe('priority', () => draw.whole(1, 9)),
    ...draw.maybe('concurrency', () => 1),
    opening: { days, ...draw.maybe('atClosing', () => draw.one(['drain', 'cutOff'] as const)) },
    demand: {
      contactsPerWeek: perWeek(draw, days, used, channelCount, intervalMinutes),
      ...(plainWeek ? {} : { weekday: weights }),
      ...profile(draw, days, intervalMinutes),
      ...draw.maybe('season', () =>
        draw.chance(0.3) ? [] : draw.list(draw.one([52, 53]), () => draw.number(0.5, 1.5)),
      ),
      ...draw.maybe('forecastErrorCv', () => draw.number(0, 0.3)),
      ...draw.maybe('dayBusynessCv', () => draw.number(0, 0.5)),
    },
    handleTime: draw.law(20, 900),
    ...draw.maybe('patience', () =>
      draw.chance(0.2) ? { distribution: 'infinite' as const } : draw.law(5, 900),
    ),
    ...draw.maybe('redial', () => ({
      probability: draw.number(0, 1),
      meanDelayMinutes: draw.number(0.5, 120),
      ...draw.maybe('maximumAttempts', () => draw.whole(1, 20)),
    })),
    objective: {
      serviceLevel,
      withinSeconds: draw.number(0, 300),
      ...draw.maybe('convention', () =>
        draw.one(['offered', 'lessShortAbandons', 'answered'] as const),
      ),
    },
    continuity: {
      minimumServiceLevel: draw.number(0, serviceLevel),
      maximumDisruptionHours: draw.number(0, 48),
    },
    ...draw.maybe('costPerLostContact', () => draw.number(0, 50)),
  };
}

/** Seven days, some closed; the first day of the horizon is open. */
function openingDays(draw: Draw, start: number, intervalMinutes: number): OpeningDay[] {
  const intervals = 1440 / intervalMinutes;
  const oneDay = (): OpeningDay => {
    if (draw.chance(0.1)) return { from: '00:00', to: '24:00' };
    const from = draw.whole(0, intervals - 1);
    const to = draw.whole(from + 1, intervals);
    return { from: timeOfDay(from * intervalMinutes), to: timeOfDay(to * intervalMinutes) };
  };
  const usual = oneDay();
  const days = draw.list(7, () => {
    if (draw.chance(0.2)) return null;
    return draw.chance(0.6) ? usual : oneDay();
  });
  days[weekday(start)] ??= usual;
  return days;
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

function timeOfDay(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
