import { paidPositions } from '../capacity/staffing.ts';
import type { Clock } from '../demand/clock.ts';
import type { Terms } from './terms.ts';

/** A team whose hours are counted. */
export interface CountedTeam {
  readonly provider: number;
  /** Part of the paid time not at work. */
  readonly shrinkage: number;
  /** [interval of the horizon]: agents scheduled, before any change of volumes. */
  readonly scheduled: Int32Array;
}

/**
 * Agent-hours of each team by billing period and band, in one replication. What is scheduled is
 * counted once, beforehand; only days on which the staff has followed a volume are counted again.
 */
export class StaffHours {
  /** [(period × bands + band) × teams + team]: hours of overtime. */
  readonly overtime: Float64Array;
  /** [period × teams + team]: hours of standby agents. */
  readonly standby: Float64Array;

  /** [team]: the same over all periods. */
  readonly overtimeOf: Float64Array;
  readonly standbyOf: Float64Array;

  private readonly teams: readonly CountedTeam[];
  private readonly terms: Pick<Terms, 'calendar' | 'bands'>;
  private readonly bands: readonly (Uint8Array | undefined)[];
  private readonly perDay: number;
  private readonly intervalSeconds: number;
  /** [(period × bands + band) × teams + team]: paid positions × intervals, as scheduled; and as it was. */
  private readonly planned: Float64Array;
  private readonly positions: Float64Array;
  /** [team]: agents × intervals. */
  private readonly plannedAgents: Float64Array;
  private readonly agents: Float64Array;

  constructor(
    teams: readonly CountedTeam[],
    terms: Pick<Terms, 'calendar' | 'bands' | 'bandOf'>,
    clock: Clock,
  ) {
    const periods = terms.calendar.periods.length;
    this.teams = teams;
    this.terms = terms;
    this.bands = teams.map(({ provider }) => terms.bandOf(provider));
    this.perDay = clock.intervalsPerDay;
    this.intervalSeconds = clock.intervalSeconds;
    const cells = periods * terms.bands * teams.length;
    this.planned = new Float64Array(cells);
    this.positions = new Float64Array(cells);
    this.overtime = new Float64Array(cells);
    this.standby = new Float64Array(periods * teams.length);
    this.overtimeOf = new Float64Array(teams.length);
    this.standbyOf = new Float64Array(teams.length);
    this.plannedAgents = new Float64Array(teams.length);
    this.agents = new Float64Array(teams.length);
    teams.forEach(({ scheduled, shrinkage }, team) => {
      scheduled.forEach((agents, interval) => {
        this.planned[this.cell(team, interval)]! += paidPositions(agents, shrinkage);
        this.plannedAgents[team]! += agents;
      });
    });
    this.begin();
  }

  /** As scheduled, nobody called in. */
  begin(): void {
    this.positions.set(this.planned);
    this.agents.set(this.plannedAgents);
    this.overtime.fill(0);
    this.standby.fill(0);
    this.overtimeOf.fill(0);
    this.standbyOf.fill(0);
  }

  /**
   * A day of the horizon begins.
   *
   * @param scaled agents of a team where so many are scheduled, on this day
   */
  startDay(
    day: number,
    scale: ArrayLike<number>,
    scaled: (team: number, agents: number) => number,
  ): void {
    for (let team = 0; team < this.teams.length; team++) {
      if (scale[team] === 1) continue;
      const { scheduled, shrinkage } = this.teams[team]!;
      for (let i = day * this.perDay; i < (day + 1) * this.perDay; i++) {
        const before = scheduled[i]!;
        const now = scaled(team, before);
        this.positions[this.cell(team, i)]! +=
          paidPositions(now, shrinkage) - paidPositions(before, shrinkage);
        this.agents[team]! += now - before;
      }
    }
  }

  /** Hours on top in an interval of the horizon: of overtime, and of standby agents. */
  add(team: number, interval: number, overtime: number, standby: number): void {
    this.overtime[this.cell(team, interval)]! += overtime;
    this.overtimeOf[team]! += overtime;
    this.standbyOf[team]! += standby;
    const period = this.periodOf(interval);
    this.standby[period * this.teams.length + team]! += standby;
  }

  /**
   * Writes the paid agent-hours, overtime included, of the periods from `from` up to, not with, `until`.
   *
   * @param into [(period × bands + band) × teams + team]
   */
  paid(into: Float64Array, from: number, until: number): void {
    const each = this.terms.bands * this.teams.length;
    const hours = this.intervalSeconds / 3600;
    for (let cell = from * each; cell < until * each; cell++) {
      const { shrinkage } = this.teams[cell % this.teams.length]!;
      const positions = this.positions[cell]!;
      const scheduled =
        shrinkage === 0 ? (positions * this.intervalSeconds) / 3600 : positions * hours;
      into[cell] = scheduled + this.overtime[cell]!;
    }
  }

  /** [team]: agent-hours of the horizon as scheduled, and overtime. */
  worked(): Float64Array {
    return this.agents.map(
      (agents, team) => (agents * this.intervalSeconds) / 3600 + this.overtimeOf[team]!,
    );
  }

  private periodOf(interval: number): number {
    return this.terms.calendar.periodOfDay[Math.floor(interval / this.perDay)]!;
  }

  private cell(team: number, interval: number): number {
    const band = this.bands[team]?.[interval] ?? 0;
    return (this.periodOf(interval) * this.terms.bands + band) * this.teams.length + team;
  }
}
