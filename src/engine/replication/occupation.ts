import type { StaffHours } from '../contract/staff-hours.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK } from '../queueing/event-heap.ts';
import type { Kernel } from '../queueing/kernel.ts';
import { OCCUPANCY_WIDTH } from '../result.ts';
import type { Crew } from './crew.ts';
import type { SetupPlan } from './setup-plan.ts';

/**
 * How long agents were scheduled and how long they had a contact in hand, by interval and provider.
 * Nothing is counted contact by contact: as an interval ends, what the books have of the time in hand
 * so far is read, less what is still to come of the contacts then in hand.
 */
export class Occupation {
  private readonly kernel: Kernel;
  private readonly crew: Crew;
  private readonly staff: StaffHours;
  private readonly intervalMilliseconds: number;
  private readonly teams: number;
  private readonly channels: number;
  /** [team]: where its provider is among those of an interval; then how many there are. */
  private readonly placeOf: Int32Array;
  private readonly places: number;
  /** [team][interval of the horizon]: agents scheduled. */
  private readonly scheduled: readonly Int32Array[];
  /** [team]: 1 where standby agents or overtime may help. */
  private readonly mayBeHelped: Uint8Array;
  /** [team]: seconds of contacts begun, as last read; milliseconds so far occupied; of help. */
  private readonly begun: Float64Array;
  readonly occupied: Float64Array;
  private readonly help: Float64Array;
  /** [team]: seconds still to come of the contacts in hand; 1 where there were any as an interval ended. */
  private readonly toCome: Float64Array;
  private readonly inHand: Uint8Array;
  /** Where the sums are kept, if they are. */
  private into: Float64Array | undefined;

  constructor(
    { routing, staffing, standby, overtime }: SetupPlan,
    kernel: Kernel,
    crew: Crew,
    staff: StaffHours,
    intervalSeconds: number,
  ) {
    const { teams } = routing;
    const providers = [...new Set(teams.map(({ provider }) => provider))].sort((a, b) => a - b);
    this.kernel = kernel;
    this.crew = crew;
    this.staff = staff;
    this.intervalMilliseconds = intervalSeconds * 1000;
    this.teams = teams.length;
    this.channels = routing.channels.length;
    this.placeOf = Int32Array.from(teams, ({ provider }) => providers.indexOf(provider));
    this.places = providers.length;
    this.scheduled = staffing.map((of) => of.scheduled);
    this.mayBeHelped = Uint8Array.from(teams, (_, team) =>
      standby[team] === undefined && overtime[team] === undefined ? 0 : 1,
    );
    this.begun = new Float64Array(teams.length);
    this.occupied = new Float64Array(teams.length);
    this.help = new Float64Array(teams.length);
    this.toCome = new Float64Array(teams.length);
    this.inHand = new Uint8Array(teams.length);
  }

  /** From now on replications are added to these sums: [interval][provider with a team][OCCUPANCY_WIDTH]. */
  collect(into: Float64Array): void {
    this.into = into;
  }

  /** Numbers kept of an interval. */
  get width(): number {
    return this.places * OCCUPANCY_WIDTH;
  }

  /** Adds a day's sums, and what each team was occupied of it: the day was not lived through. */
  add(day: number, sums: Float64Array, occupied: Float64Array): void {
    const { into } = this;
    if (into === undefined) return;
    const from = day * sums.length;
    for (let i = 0; i < sums.length; i++) into[from + i]! += sums[i]!;
    for (let team = 0; team < occupied.length; team++) this.occupied[team]! += occupied[team]!;
  }

  /** Starts a replication. */
  begin(): void {
    this.inHand.fill(0);
    this.begun.fill(0);
    this.occupied.fill(0);
    this.help.fill(0);
  }

  /** An interval of the horizon ends at `time`. */
  note(interval: number, time: number): void {
    const { into } = this;
    if (into === undefined) return;
    const first = interval * this.places;
    let read = false;
    for (let team = 0; team < this.teams; team++) {
      const at = (first + this.placeOf[team]!) * OCCUPANCY_WIDTH;
      const scheduled = this.scheduled[team]![interval]!;
      if (scheduled > 0) {
        into[at]! += this.crew.scaled(team, scheduled) * this.intervalMilliseconds;
      }
      if (this.mayBeHelped[team] === 1) into[at]! += this.helped(team);
      if (this.kernel.floor.pooled[team] === 1) {
        const seconds = this.kernel.concurrent.occupiedUntil(team, time);
        into[at + 1]! += this.more(this.occupied, team, seconds * 1000);
        continue;
      }
      // Each contact takes one agent, and its time was counted as it was taken.
      const begun = this.begunBy(team);
      if (begun === this.begun[team] && this.inHand[team] === 0) continue;
      if (!read) this.readToCome(time);
      read = true;
      this.begun[team] = begun;
      this.inHand[team] = this.toCome[team]! > 0 ? 1 : 0;
      into[at + 1]! += this.more(this.occupied, team, (begun - this.toCome[team]!) * 1000);
    }
  }

  /** Whole numbers more than so far: what is rounded away in one interval comes in the next. */
  private more(soFar: Float64Array, team: number, now: number): number {
    const before = soFar[team]!;
    const whole = Math.round(now);
    if (whole <= before) return 0;
    soFar[team] = whole;
    return whole - before;
  }

  /** Milliseconds of overtime and standby since the last interval. */
  private helped(team: number): number {
    const { overtimeOf, standbyOf } = this.staff;
    return this.more(this.help, team, (overtimeOf[team]! + standbyOf[team]!) * 3_600_000);
  }

  /** Seconds that the contacts begun so far take, those in hand to their end. */
  private begunBy(team: number): number {
    const { handledBy } = this.kernel.tally;
    const end = (team + 1) * this.channels;
    let seconds = 0;
    for (let at = end - this.channels; at < end; at++) seconds += handledBy[at]!;
    return seconds;
  }

  private readToCome(time: number): void {
    const { heap, slots, floor } = this.kernel;
    const { toCome } = this;
    let busy = 0;
    for (let team = 0; team < this.teams; team++) {
      toCome[team] = 0;
      busy += floor.busy[team]!;
    }
    for (let i = 0; busy > 0 && i < heap.size; i++) {
      const code = heap.code[i]!;
      if ((code & KIND_MASK) !== DEPARTURE) continue;
      toCome[slots.team[code >> KIND_BITS]!]! += heap.time[i]! - time;
      busy--;
    }
  }
}
