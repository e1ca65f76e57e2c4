import { weekday, parseIsoDate } from '../../../base/calendar.ts';
import { staffingOf } from '../../../engine/capacity/staffing.ts';
import { clockOf } from '../../../engine/demand/clock.ts';
import { forecastOf } from '../../../engine/demand/forecast.ts';
import { routingPlan } from '../../../engine/routing/routing-plan.ts';
import type { Scenario } from '../../../scenario/types.ts';

/** Agents of a team in an ordinary week. */
export interface WeekOfAgents {
  /** [weekday, Monday first][interval of the day]. */
  readonly days: readonly (readonly number[])[];
  readonly stepMinutes: number;
}

/**
 * What the engine staffs a team with in a week of average season without special days: by its own
 * rule, before shrinkage, absence and outages.
 *
 * @param scenario a valid one
 */
export function weekOfAgents(
  scenario: Scenario,
  setupIndex: number,
  teamIndex: number,
): WeekOfAgents | undefined {
  const setup = scenario.setups[setupIndex];
  const first = parseIsoDate(scenario.horizon.start);
  if (setup?.teams[teamIndex] === undefined || first === undefined) return undefined;
  const { warmUpDays: _, ...horizon } = scenario.horizon;
  const { specialDays: __, ...rest } = scenario;
  const week: Scenario = {
    ...rest,
    horizon: { ...horizon, days: 7 },
    channels: scenario.channels.map((channel) => ({
      ...channel,
      demand: { ...channel.demand, season: [] },
    })),
  };
  // The other teams cost time and change nothing: constant ones take none.
  const teams = setup.teams.map((team, index) => {
    if (index === teamIndex) {
      const { workforce: ___, ...own } = team;
      return own;
    }
    return { ...team, staffing: { rule: 'constant', agents: 0 } as const };
  });
  const clock = clockOf(week.horizon);
  const forecasts = week.channels.map((channel) => forecastOf(channel, clock));
  const plan = routingPlan(week, { ...setup, teams });
  const staffed = staffingOf(week, { ...setup, teams }, plan, forecasts, clock)[teamIndex];
  if (staffed === undefined) return undefined;
  const perDay = clock.intervalsPerDay;
  const days = Array.from({ length: 7 }, (_unused, day) => {
    const ahead = (day - weekday(first) + 7) % 7;
    return Array.from(staffed.scheduled.subarray(ahead * perDay, (ahead + 1) * perDay));
  });
  return { days, stepMinutes: horizon.intervalMinutes };
}

/** The part of a week in which anybody works, day and night cut away: first and last step. */
export function workedSteps({ days }: WeekOfAgents): {
  readonly from: number;
  readonly to: number;
} {
  const steps = days[0]?.length ?? 0;
  const worked = Array.from({ length: steps }, (_, step) =>
    days.some((day) => (day[step] ?? 0) > 0),
  );
  const from = worked.indexOf(true);
  return from < 0 ? { from: 0, to: steps } : { from, to: worked.lastIndexOf(true) + 1 };
}
