import type { StaffHours } from '../contract/staff-hours.ts';
import type { VolumeBoard } from '../contract/volumes.ts';
import type { Clock } from '../demand/clock.ts';
import type { Kernel } from '../queueing/kernel.ts';
import type { Control } from '../routing/timeline.ts';
import type { SetupPlan } from './setup-plan.ts';

/** A reserve that no team exceeds: off duty, no deferred work is begun. */
const NO_DEFERRED_WORK = 1e9;

/** The agents of a setup over time: shifts, absence, outages, standby, overtime, recovery seats. */
export class Crew {
  /** By team: shift under way (absence apart), standby agents called in, overtime asked for. */
  readonly shift: Int32Array;
  readonly standby: Int32Array;
  private readonly overtime: Float64Array;
  /** By team: 1 within its hours. */
  readonly onDuty: Uint8Array;

  private readonly plan: SetupPlan;
  private readonly kernel: Kernel;
  private readonly clock: Clock;
  private readonly volumes: VolumeBoard;
  private readonly staff: StaffHours;
  /** By team: what outages leave of its site, its pace and the recovery seats. */
  private readonly left: Float64Array;
  private readonly siteSlow: Float64Array;
  private readonly seats: Float64Array;
  /** By team: agents present of those planned; pace of a team that learns; pace set in the kernel. */
  private readonly presence: Float64Array;
  private readonly learning: Float64Array;
  private readonly pace: Float64Array;
  /** By team: 1 when the next interval must settle it, whatever its shift. */
  private readonly unsettled: Uint8Array;

  constructor(
    plan: SetupPlan,
    kernel: Kernel,
    clock: Clock,
    volumes: VolumeBoard,
    staff: StaffHours,
  ) {
    const teams = plan.routing.teams.length;
    this.plan = plan;
    this.kernel = kernel;
    this.clock = clock;
    this.volumes = volumes;
    this.staff = staff;
    this.shift = new Int32Array(teams);
    this.standby = new Int32Array(teams);
    this.overtime = new Float64Array(teams);
    this.onDuty = new Uint8Array(teams);
    this.left = new Float64Array(teams);
    this.siteSlow = new Float64Array(teams);
    this.seats = new Float64Array(teams);
    this.presence = new Float64Array(teams);
    this.learning = new Float64Array(teams);
    this.pace = new Float64Array(teams);
    this.unsettled = new Uint8Array(teams);
  }

  /** Everybody well, nobody at work yet. */
  begin(): void {
    for (const zero of [
      this.shift,
      this.standby,
      this.overtime,
      this.onDuty,
      this.seats,
      this.unsettled,
    ]) {
      zero.fill(0);
    }
    for (const one of [this.left, this.siteSlow, this.presence, this.learning, this.pace]) {
      one.fill(1);
    }
  }

  /** Whether no outage acts on anybody and nobody is called in. */
  get isAsPlanned(): boolean {
    for (let team = 0; team < this.shift.length; team++) {
      if (this.left[team] !== 1 || this.siteSlow[team] !== 1 || this.seats[team] !== 0)
        return false;
      if (this.standby[team] !== 0 || this.overtime[team] !== 0) return false;
    }
    return true;
  }

  /** The day's absence, by site; it shows from the next interval on. */
  present(bySite: Float64Array): void {
    this.plan.routing.teams.forEach(({ site }, team) => {
      this.presence[team] = bySite[site]!;
      this.unsettled[team] = 1;
    });
  }

  /** Volumes have moved with the day: staff and pace follow; who is insolvent drops its contacts. */
  followVolumes(time: number): void {
    const insolvent = this.plan.routing.teams.flatMap(({ provider }, team) =>
      this.volumes.cutOff.includes(provider) ? [team] : [],
    );
    // All go before any is struck: deferred work put back must not be taken up by its other teams.
    for (const team of insolvent) this.kernel.setAgents(team, 0, time);
    for (const team of insolvent) this.kernel.strike(team, 1, time);
    this.plan.routing.teams.forEach((_, team) => {
      this.unsettled[team] = 1;
      this.setPace(team);
    });
  }

  /** Agents of a team who can be at work now. */
  agentsOf(team: number): number {
    const shift = this.shift[team]!;
    const own = shift * this.presence[team]! + Math.round(shift * this.overtime[team]!);
    const left = Math.round((own + this.standbyOf(team)) * this.left[team]!);
    if (this.seats[team] === 0) return left;
    return (
      left +
      Math.min(Math.floor(this.seats[team]!), Math.round(own) - Math.round(own * this.left[team]!))
    );
  }

  /** Agents of a team as the client plans with them: shift, overtime and standby. */
  planned(team: number): number {
    const shift = this.shift[team]!;
    return shift + Math.round(shift * this.overtime[team]!) + this.standbyOf(team);
  }

  /** Called in, they work in the team's hours, and after them while the last shift drains the queue. */
  private standbyOf(team: number): number {
    if (this.volumes.gone[this.plan.routing.teams[team]!.provider] === 1) return 0;
    return this.onDuty[team] === 1 || this.shift[team]! > 0 ? this.standby[team]! : 0;
  }

  /** A new interval: shifts, duty, hours. */
  startInterval(day: number, interval: number, start: number): void {
    const { clock, shift, standby, plan, kernel } = this;
    const at = (day < 0 ? day + clock.warmUpDays : day) * clock.intervalsPerDay + interval;
    for (let team = 0; team < shift.length; team++) {
      const staffing = plan.staffing[team]!;
      const shifts = day < 0 ? staffing.warmUp! : staffing;
      const serving = this.scaled(team, shifts.serving[at]!);
      const duty = shifts.onDuty[at]!;
      if (interval === 0 && staffing.slow !== undefined) {
        this.learning[team] = day < 0 ? 1 : staffing.slow[day]!;
        this.setPace(team);
      }
      if (duty !== this.onDuty[team]) {
        this.onDuty[team] = duty;
        kernel.setReserve(team, duty === 1 ? plan.reserve[team]! : NO_DEFERRED_WORK, start);
      }
      const helped = standby[team]! > 0 || this.overtime[team]! > 0;
      if (serving === shift[team] && !helped && this.unsettled[team] === 0) continue;
      shift[team] = serving;
      this.unsettled[team] = 0;
      if (helped) this.setPace(team);
      if (duty === 1 && helped) this.countHelp(team, day, at, serving);
      this.settle(team, start);
    }
  }

  /** Hours of standby agents and overtime in an interval on duty, where so many serve; not in the warm-up. */
  private countHelp(team: number, day: number, interval: number, serving: number): void {
    if (day < 0) return;
    const hours = this.clock.intervalSeconds / 3600;
    const left = this.left[team]!;
    const standby = this.standbyOf(team) * left * hours;
    const overtime = Math.round(serving * this.overtime[team]!) * left * hours;
    this.staff.add(team, interval, overtime, standby);
  }

  /** Outages change a site: contacts in hand are cut off, agents go and come. */
  changeSite(control: Control & { readonly kind: 'site' }, time: number): void {
    this.plan.routing.teams.forEach(({ site }, team) => {
      if (site !== control.site) return;
      this.left[team] = control.left;
      this.seats[team] = control.seats * this.plan.seatShare[team]!;
      this.siteSlow[team] = control.slow;
      if (control.cut > 0) this.kernel.strike(team, control.cut, time);
      this.setPace(team);
      this.settle(team, time);
    });
  }

  /** So many standby agents of a team are at work from `time` on. */
  callStandby(team: number, agents: number, time: number): void {
    if (agents === this.standby[team]) return;
    this.standby[team] = agents;
    this.setPace(team);
    this.settle(team, time);
  }

  /** Overtime of a team from `time` on, as a share of its shift. */
  askOvertime(team: number, share: number, time: number): void {
    if (share === this.overtime[team]) return;
    this.overtime[team] = share;
    this.settle(team, time);
  }

  /** Agents of a team where so many are scheduled. */
  scaled(team: number, agents: number): number {
    const scale = this.volumes.scale[team]!;
    // A hair more: 5 agents × 1.5 are 8, however the 1.5 was worked out.
    return scale === 1 ? agents : Math.round(agents * scale + 1e-9);
  }

  private settle(team: number, time: number): void {
    this.kernel.setAgents(team, this.agentsOf(team), time);
  }

  /**
   * By how much longer contacts take: the site's and the learners' factor, and the mix with standby,
   * who together get done what each of them would.
   */
  private setPace(team: number): void {
    const own = this.siteSlow[team]! * this.learning[team]! * this.volumes.pace[team]!;
    const standby = this.standby[team]!;
    const factor = this.plan.standby[team]?.pace ?? 1;
    const shift = this.shift[team]!;
    const mixed =
      standby === 0 || factor === 1 ? 1 : (shift + standby) / (shift + standby / factor);
    const pace = own * mixed;
    if (pace === this.pace[team]) return;
    this.pace[team] = pace;
    this.kernel.desk.setPace(team, pace);
  }
}
