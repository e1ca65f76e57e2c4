import { minuteOfDay } from '../../base/calendar.ts';
import type { Scenario, Setup, Team } from '../../scenario/types.ts';
import { weekdayOf, type Clock } from '../demand/clock.ts';
import { isDated, rowOfWeekday } from '../demand/day-steps.ts';
import type { Forecast } from '../demand/forecast.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { erlangRule } from './sizing.ts';
import { strengthOf } from './workforce.ts';
import { workingHours, type WorkingHours } from './working-hours.ts';

/** Agents of one team over a run of days. */
export interface Shifts {
  /** [interval]: agents scheduled; 0 outside the team's hours. */
  readonly scheduled: Int32Array;
  /**
   * [interval]: agents who may serve. After closing, the last shift stays until the queue of live
   * contacts is empty; it takes up no deferred work then (`onDuty` is 0), and with nobody arriving
   * it serves nobody else.
   */
  readonly serving: Int32Array;
  /** [interval]: 1 in the team's hours: when deferred work is begun, and standby agents serve. */
  readonly onDuty: Uint8Array;
}

/** Agents of one team over the horizon, before any outage and absence. */
export interface Staffing extends Shifts {
  /** Most agents scheduled in any interval: the weight of the team in its provider. */
  readonly peak: number;
  /** Scheduled agent-hours of the horizon. */
  readonly hours: number;
  /** Paid agent-hours of the horizon: the scheduled / (1 − shrinkage), agents rounded up. */
  readonly paidHours: number;
  /** [day]: handle-time factor of a team that learns; undefined: 1 on all days. */
  readonly slow: Float64Array | undefined;
  /** Shifts of the warm-up, its first day at interval 0; undefined without warm-up. */
  readonly warmUp: Shifts | undefined;
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
    const { channels } = plan.teams[index]!;
    const hours = workingHours(scenario, team, channels, forecasts, clock);
    const drains = channels.some((channel) => {
      const { opening, medium } = scenario.channels[channel]!;
      return opening.atClosing === 'drain' && !isDeferred({ medium });
    });
    const agentsAt =
      team.staffing.rule === 'erlang'
        ? erlangRule(
            scenario,
            team,
            team.staffing,
            channels,
            plan.handleFactor[index]!,
            forecasts,
            hours,
            clock,
          )
        : givenRule(team.staffing, clock);
    const strength = team.workforce && strengthOf(team.workforce, clock);
    const factor = (day: number): number =>
      day < 0 ? 1 : (clock.special?.staffing[day] ?? 1) * (strength?.scale[day] ?? 1);
    const shifts = shiftsOf(
      (day, interval) => Math.round(agentsAt(day, interval) * factor(day)),
      hours,
      drains,
      clock,
    );
    return {
      ...shifts,
      ...totals(shifts.scheduled, team.shrinkage ?? 0, clock),
      slow: strength?.slow,
    };
  });
}

/** The shifts of every day, of the warm-up first. */
function shiftsOf(
  agentsAt: (day: number, interval: number) => number,
  { onDuty, liveOpen }: WorkingHours,
  drains: boolean,
  clock: Clock,
): Shifts & Pick<Staffing, 'warmUp'> {
  const horizon = emptyShifts(clock.days * clock.intervalsPerDay);
  const warmUp =
    clock.warmUpDays > 0 ? emptyShifts(clock.warmUpDays * clock.intervalsPerDay) : undefined;
  let last = 0;
  let stays = false;
  let before = false;
  for (let day = -clock.warmUpDays; day < clock.days; day++) {
    const shifts = day < 0 ? warmUp! : horizon;
    const from = (day < 0 ? day + clock.warmUpDays : day) * clock.intervalsPerDay;
    for (let i = 0; i < clock.intervalsPerDay; i++) {
      const now = onDuty(day, i);
      if (now) {
        last = agentsAt(day, i);
        shifts.scheduled[from + i] = last;
        shifts.onDuty[from + i] = 1;
      } else if (before) {
        // Who leaves while a live channel goes on leaves it to others.
        stays = drains && !liveOpen(day, i);
      }
      before = now;
      stays &&= !liveOpen(day, i);
      shifts.serving[from + i] = now || stays ? last : 0;
    }
  }
  return { ...horizon, warmUp };
}

const emptyShifts = (intervals: number): Shifts => ({
  scheduled: new Int32Array(intervals),
  serving: new Int32Array(intervals),
  onDuty: new Uint8Array(intervals),
});

function totals(
  scheduled: Int32Array,
  shrinkage: number,
  clock: Clock,
): Pick<Staffing, 'peak' | 'hours' | 'paidHours'> {
  let peak = 0;
  let agents = 0;
  let paid = 0;
  for (const of of scheduled) {
    peak = Math.max(peak, of);
    agents += of;
    paid += paidPositions(of, shrinkage);
  }
  const hours = clock.intervalSeconds / 3600;
  return {
    peak,
    hours: (agents * clock.intervalSeconds) / 3600,
    paidHours: shrinkage === 0 ? (agents * clock.intervalSeconds) / 3600 : paid * hours,
  };
}

/** Positions paid so that so many agents are at work: agents / (1 − shrinkage), rounded up. */
export function paidPositions(agents: number, shrinkage: number): number {
  // A hair less before rounding up: 14 agents at 30 % are 20 positions, not 21.
  return Math.max(0, Math.ceil(agents / (1 - shrinkage) - 1e-9));
}

/** Agents that the document gives, one number or a table. */
function givenRule(
  staffing: Exclude<Team['staffing'], { rule: 'erlang' }>,
  clock: Clock,
): (day: number, interval: number) => number {
  if (staffing.rule === 'constant') return () => staffing.agents;
  const start = minuteOfDay(staffing.startsAt);
  const rows = staffing.days.length;
  const dated = isDated(rows, clock);
  const rowOf = Array.from({ length: 7 }, (_, weekday) => rowOfWeekday(rows, weekday, clock));
  return (day, interval) => {
    const row = dated && day >= 0 ? day : rowOf[weekdayOf(clock, day)]!;
    const minute = (interval * clock.intervalSeconds) / 60 - start;
    const column = Math.floor(minute / staffing.stepMinutes);
    return minute < 0 ? 0 : (staffing.days[row]?.[column] ?? 0);
  };
}
