import { isoDate, weekday } from '../../src/base/calendar.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { weekHours } from './arbitrary-hours.ts';
import type { Draw } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];
type TeamInput = ScenarioInput['setups'][number]['teams'][number];

/** The horizon that random teams are made for. */
export interface Period {
  readonly start: number;
  readonly days: number;
  readonly intervalMinutes: number;
}

/** A team at a site for some channels, staffed by any rule. */
export function arbitraryTeam(
  draw: Draw,
  site: string,
  channels: readonly ChannelInput[],
  period: Period,
): TeamInput {
  const { start, days, intervalMinutes } = period;
  return {
    site,
    channels: channels.map(({ id }) => id),
    staffing: staffing(draw, channels, period),
    ...(draw.chance(0.3) ? { standby: standby(draw) } : {}),
    ...draw.feature('skills', () => skills(draw, channels)),
    ...draw.feature('hours', () => weekHours(draw, weekday(start), intervalMinutes)),
    ...draw.feature('reserve', () => draw.whole(0, 3)),
    ...draw.feature('shrinkage', () => draw.number(0, 0.5)),
    ...draw.feature('overtime', () => ({
      whenCapacityLost: draw.number(0, 1),
      share: draw.number(0, 0.5),
      afterHours: draw.number(0, 4),
      maximumHours: draw.number(0, 72),
    })),
    ...draw.feature('workforce', () => ({
      headcount: draw.number(5, 50),
      ...draw.maybe('attritionPerYear', () => draw.number(0, 1)),
      ...draw.maybe('hires', () =>
        draw.list(draw.whole(0, 2), () => ({
          date: isoDate(Math.max(0, start + draw.whole(-90, days - 1))),
          agents: draw.number(0, 20),
          trainingWeeks: draw.number(0, 12),
          ...draw.maybe('earlyLoss', () => draw.number(0, 0.5)),
          ...draw.maybe('startFactor', () => draw.number(1, 2)),
          ...draw.maybe('learningWeeks', () => draw.number(0, 12)),
        })),
      ),
    })),
  };
}

function skills(draw: Draw, channels: readonly ChannelInput[]): NonNullable<TeamInput['skills']> {
  return Object.fromEntries(
    draw.some(channels, 1).map(({ id }) => [
      id,
      {
        ...draw.maybe('priority', () => draw.whole(1, 9)),
        ...draw.maybe('afterSeconds', () => draw.one([0, 30, 600])),
        ...draw.maybe('handleTimeFactor', () => draw.number(0.5, 2)),
        ...draw.maybe('firstContactResolution', () => draw.number(0.5, 1)),
        ...draw.maybe('satisfaction', () => draw.number(0, 1)),
      },
    ]),
  );
}

function staffing(
  draw: Draw,
  channels: readonly ChannelInput[],
  { days, intervalMinutes }: Period,
): TeamInput['staffing'] {
  const most = draw.small ? 15 : 60;
  const constant = () => ({ rule: 'constant' as const, agents: draw.whole(0, most) });
  const plain = draw.limits.plain === true;
  const rule = draw.one(['erlang', 'constant', 'table']);
  if (rule === 'constant') return constant();
  if (rule === 'erlang') {
    if (!plain && mostAgents(channels, intervalMinutes) > 5000) return constant();
    return {
      rule,
      share: draw.number(0, 1),
      ...draw.maybe('spare', () => draw.number(0, 0.5)),
      ...draw.feature('maximumOccupancy', () => draw.number(0.5, 1)),
      ...draw.feature('model', () => draw.one(['erlangC', 'erlangA'] as const)),
    };
  }
  const stepMinutes = draw.one(
    [5, 15, 30, 60, 120, 480, 1440].filter(
      (step) => step % intervalMinutes === 0 || intervalMinutes % step === 0,
    ),
  );
  const first = draw.chance(0.5) ? 0 : draw.whole(0, 12);
  const steps = Math.floor((1440 - first * 60) / stepMinutes);
  if (steps === 0) return constant();
  const rows = plain ? draw.one([1, 7]) : draw.one([1, 7, days]);
  return {
    rule,
    startsAt: `${String(first).padStart(2, '0')}:00`,
    stepMinutes,
    days: draw.list(rows, () =>
      draw.list(draw.whole(1, Math.min(steps, rows > 7 ? 4 : 48)), () => draw.whole(0, most)),
    ),
  };
}

/**
 * No less than what Erlang may ask for: all contacts of a week in one interval, at three times the
 * season, twice the special day, the slowest skill, the largest spare and the least occupancy.
 */
function mostAgents(channels: readonly ChannelInput[], intervalMinutes: number): number {
  const seconds = channels.reduce((sum, { demand, handleTime }) => {
    const table = demand.table?.days.flatMap((row) => row).reduce((all, some) => all + some, 0);
    const mean =
      handleTime.distribution === 'uniform'
        ? handleTime.maximumSeconds / 2
        : handleTime.meanSeconds;
    return sum + Math.max(demand.contactsPerWeek, table ?? 0) * mean;
  }, 0);
  return (seconds * 3 * 2 * 2 * 1.5 * 2) / (intervalMinutes * 60);
}

function standby(draw: Draw): NonNullable<TeamInput['standby']> {
  const hours = draw.some([0, 0.25, 0.5, 1, 2, 4, 8, 24, 72], 1);
  return {
    whenCapacityLost: draw.number(0, 1),
    ...draw.feature('handleTimeFactor', () => draw.number(0.5, 2)),
    stages: hours.map((afterHours) => ({ afterHours, agents: draw.whole(0, 20) })),
  };
}
