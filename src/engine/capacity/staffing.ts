import { minuteOfDay } from '../../base/calendar.ts';
import type { Scenario, Setup, Team } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import type { Forecast } from '../demand/forecast.ts';
import { meanSeconds } from '../random/laws.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { agentsNeeded } from './erlang.ts';

/** Agents of one team over the horizon, before any outage. */
export interface Staffing {
  /** [interval of the horizon]: agents scheduled; 0 outside opening hours. */
  readonly scheduled: Int32Array;
  /**
   * [interval of the horizon]: agents who may serve. After closing, the last shift stays until the
   * queue is empty; with nobody arriving they serve nobody else.
   */
  readonly serving: Int32Array;
  /** Most agents scheduled in any interval: the weight of the team in its provider. */
  readonly peak: number;
  /** Scheduled agent-hours of the horizon. */
  readonly hours: number;
}

/** Works out the staffing of each team of a setup. */
export function staffingOf(
  scenario: Scenario,
  setup: Setup,
  plan: RoutingPlan,
  forecasts: readonly Forecast[],
  clock: Clock,
): Staffing[] {
  return setup.teams.map((team, index) => {
    const { channels, provider } = plan.teams[index]!;
    const perDay = clock.intervalsPerDay;
    const open = (at: number): boolean => channels.some((channel) => forecasts[channel]!.open[at]!);
    const drains = channels.some(
      (channel) => scenario.channels[channel]!.opening.atClosing === 'drain',
    );
    const agentsAt = agentRule(scenario, team, channels, provider, forecasts, clock);

    const scheduled = new Int32Array(clock.days * perDay);
    const serving = new Int32Array(clock.days * perDay);
    let last = 0;
    let peak = 0;
    let agentIntervals = 0;
    for (let day = 0; day < clock.days; day++) {
      for (let i = 0; i < perDay; i++) {
        const ofWeek = clock.weekday[day]! * perDay + i;
        const at = day * perDay + i;
        if (open(ofWeek)) {
          scheduled[at] = agentsAt(day, i);
          last = scheduled[at];
          peak = Math.max(peak, last);
          agentIntervals += last;
        }
        serving[at] = open(ofWeek) ? last : drains ? last : 0;
      }
    }
    return { scheduled, serving, peak, hours: (agentIntervals * clock.intervalSeconds) / 3600 };
  });
}

/** Agents of a team in an interval of a day in which it is open. */
function agentRule(
  scenario: Scenario,
  team: Team,
  channels: readonly number[],
  provider: number,
  forecasts: readonly Forecast[],
  clock: Clock,
): (day: number, interval: number) => number {
  const { staffing } = team;
  switch (staffing.rule) {
    case 'constant':
      return () => staffing.agents;
    case 'table': {
      const start = minuteOfDay(staffing.startsAt);
      return (day, interval) => {
        const row = staffing.days[staffing.days.length === 1 ? 0 : clock.weekday[day]!] ?? [];
        const minute = (interval * clock.intervalSeconds) / 60 - start;
        return minute < 0 ? 0 : (row[Math.floor(minute / staffing.stepMinutes)] ?? 0);
      };
    }
    case 'erlang':
      return erlangRule(scenario, staffing, channels, provider, forecasts, clock);
  }
}

/**
 * Erlang C on the planned share of the forecast (season included, its error not), pooled over the
 * team's channels, for the strictest of their objectives; then the spare, rounded up.
 */
function erlangRule(
  scenario: Scenario,
  staffing: { readonly share: number; readonly spare: number },
  channels: readonly number[],
  provider: number,
  forecasts: readonly Forecast[],
  clock: Clock,
): (day: number, interval: number) => number {
  const objectives = channels.map((channel) => scenario.channels[channel]!.objective);
  const serviceLevel = Math.max(...objectives.map((objective) => objective.serviceLevel));
  const withinSeconds = Math.min(...objectives.map((objective) => objective.withinSeconds));
  const handle = channels.map((channel) => {
    const { id, handleTime } = scenario.channels[channel]!;
    const factor = scenario.providers[provider]!.skills[id]?.handleTimeFactor ?? 1;
    return meanSeconds(handleTime) * factor;
  });
  const known = new Map<string, number>();
  return (day, interval) => {
    const ofWeek = clock.weekday[day]! * clock.intervalsPerDay + interval;
    let contacts = 0;
    let work = 0;
    channels.forEach((channel, place) => {
      const forecast = forecasts[channel]!;
      const share = staffing.share * forecast.expected[ofWeek]! * forecast.season[day]!;
      contacts += share;
      work += share * handle[place]!;
    });
    const key = `${String(contacts)} ${String(work)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const load = work / clock.intervalSeconds;
    const needed =
      contacts === 0 ? 0 : agentsNeeded(load, work / contacts, { serviceLevel, withinSeconds });
    // A hair less before rounding up: 10 agents and a tenth are 11, not 12.
    const agents = Math.ceil(needed * (1 + staffing.spare) - 1e-9);
    known.set(key, agents);
    return agents;
  };
}
