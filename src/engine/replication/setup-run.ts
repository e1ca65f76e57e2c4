import { SECONDS_A_DAY, weekdayOf, type Clock } from '../demand/clock.ts';
import type { DayContacts } from '../demand/day-contacts.ts';
import { isOpen } from '../demand/forecast.ts';
import { Kernel } from '../queueing/kernel.ts';
import { setQuotas } from '../contract/quotas.ts';
import { StaffHours } from '../contract/staff-hours.ts';
import { VolumeBoard } from '../contract/volumes.ts';
import { addRecord, type DayRecord } from '../bank/day-record.ts';
import { Accounts } from './accounts.ts';
import { Crew } from './crew.ts';
import { LOOK_SECONDS } from '../routing/rule-watch.ts';
import type { Timeline } from '../routing/timeline.ts';
import type { TracedInstant } from '../trace.ts';
import { seedBacklog } from './backlog.ts';
import { Occupation } from './occupation.ts';
import { OutageCourse } from './outage-course.ts';
import { serviceRules } from './service.ts';
import type { SetupPlan } from './setup-plan.ts';
import { ShareBoard } from './share-board.ts';
import { nextStep, type StepWatch } from './step-watch.ts';
import type { World, WorldPlan } from './world.ts';

/** Sees the state of a setup as each interval begins; for pictures of a replication. */
export type IntervalObserver = (interval: number, run: SetupRun) => void;

/** One setup living through one replication at a time, day by day. */
export class SetupRun {
  readonly plan: SetupPlan;
  readonly kernel: Kernel;
  /** Agents at work, team by team. */
  readonly crew: Crew;
  /** Volumes agreed and who is there to answer them, by the contracts. */
  readonly volumes: VolumeBoard;
  /** Agent-hours so far of each team, by billing period and band. */
  readonly staff: StaffHours;
  /** What the contracts come to. */
  readonly accounts: Accounts;
  /** What agents have to do, by interval. */
  readonly occupation: Occupation;
  watch: StepWatch | undefined;

  private ruleInstants: TracedInstant[] = [];
  private readonly clock: Clock;
  private readonly world: WorldPlan;
  private readonly board: ShareBoard;
  private readonly course: OutageCourse;
  /** Next look of the rules, seconds; Infinity without rules. */
  private nextLook = Infinity;
  /** End of the last step of the watch, seconds. */
  private lastSeen = -Infinity;
  private readonly observer: IntervalObserver | undefined;
  private readonly startsWithBacklog: boolean;
  /** Whether single days are simulated, each by itself. */
  private isAlone = false;

  constructor(plan: SetupPlan, world: WorldPlan, observer?: IntervalObserver) {
    const { clock } = world;
    this.plan = plan;
    this.clock = clock;
    this.world = world;
    this.observer = observer;
    this.startsWithBacklog = world.scenario.channels.some(
      ({ demand }) => (demand.backlogAtStart ?? 0) > 0,
    );
    this.kernel = new Kernel({
      routing: plan.routing,
      channels: plan.channels,
      intervals: clock.days * clock.intervalsPerDay,
      days: clock.days,
      intervalSeconds: clock.intervalSeconds,
      unitExponential: world.unitExponential,
      opening: plan.opening,
      drift: plan.drift,
      refusals: plan.refusals,
      watchesEnds: plan.routing.channels.some(({ rules }) =>
        rules.some(({ measure }) => measure === 'answerRate'),
      ),
    });
    this.volumes = new VolumeBoard(plan.volumes);
    const teams = plan.routing.teams.map(({ provider }, team) => ({
      provider,
      shrinkage: plan.billing.shrinkage[team]!,
      scheduled: plan.staffing[team]!.scheduled,
    }));
    this.staff = new StaffHours(teams, plan.billing.terms, clock);
    this.crew = new Crew(plan, this.kernel, clock, this.volumes, this.staff);
    this.occupation = new Occupation(
      plan,
      this.kernel,
      this.crew,
      this.staff,
      clock.intervalSeconds,
    );
    const rules = serviceRules(world.scenario, clock);
    this.accounts = new Accounts(plan, world, this.kernel, this.staff, this.volumes, rules);
    this.board = new ShareBoard(plan, this.kernel, this.crew, this.volumes);
    this.course = new OutageCourse(plan, this.volumes, this.crew, this.board);
  }

  /** What the outages of the replication do, in time. */
  get timeline(): Timeline {
    return this.course.timeline;
  }

  /** [channel][place in the routing plan]: shares in force. */
  get shares(): readonly (readonly number[])[] {
    return this.board.shares;
  }

  /** Instants that shaped the routing of the replication so far, in order of time. */
  get instants(): readonly TracedInstant[] {
    const all = [...this.timeline.instants, ...this.ruleInstants];
    return all.sort((a, b) => a.seconds - b.seconds);
  }

  /** By team: standby agent-hours called in so far. */
  get standbyHours(): Float64Array {
    return this.staff.standbyOf;
  }

  /** By team: overtime agent-hours so far. */
  get overtimeHours(): Float64Array {
    return this.staff.overtimeOf;
  }

  /** Starts a replication, at the first day of the warm-up: empty queues, everybody well. */
  begin(
    world: Pick<World, 'availability' | 'claims' | 'departureGaps' | 'outages' | 'replication'>,
  ): void {
    this.volumes.begin(world.departureGaps);
    this.course.begin(world);
    this.kernel.reset();
    this.lastSeen = -Infinity;
    this.ruleInstants = [];
    this.staff.begin();
    this.occupation.begin();
    this.accounts.begin(world, this.timeline);
    this.crew.begin();
    this.board.begin();
    this.nextLook = this.board.hasRules
      ? -this.clock.warmUpDays * SECONDS_A_DAY + LOOK_SECONDS
      : Infinity;
  }

  /**
   * Lives through the world's day; negative days are those of the warm-up, which nobody counts.
   *
   * @param record what the day is known to leave in the books; left out: it is simulated
   */
  runDay(
    day: number,
    world: Pick<World, 'contacts' | 'presence' | 'backlogKeys'>,
    record?: DayRecord,
  ): void {
    const { clock, kernel } = this;
    if (day === 0 && clock.warmUpDays > 0) kernel.startCounting(0);
    if (this.volumes.startDay(day, kernel.tally.answeredBy)) this.followVolumes(day);
    if (day >= 0) {
      this.staff.startDay(day, this.volumes.scale, (team, of) => this.crew.scaled(team, of));
      this.accounts.startDay(day);
    }
    if (record === undefined) this.simulateDay(day, world);
    else addRecord(this, record, day, clock.intervalsPerDay);
    if (day >= 0) this.endDay(day);
  }

  /**
   * Whether a day may be taken from a record: it begins with nobody in the queues and everybody at
   * work as planned, and no outage acts on it.
   */
  isAtRest(day: number): boolean {
    const start = day * SECONDS_A_DAY;
    if (!this.kernel.isEmpty || (day === 0 && this.startsWithBacklog)) return false;
    this.course.applyUntil(start);
    return (
      this.course.nextTime >= start + SECONDS_A_DAY &&
      this.crew.isAsPlanned &&
      this.board.isAsPlanned
    );
  }

  /** Empties the queues and lets everybody begin anew, for a day that is simulated by itself. */
  beginAlone(): void {
    this.isAlone = true;
    this.kernel.clearFloor();
    this.occupation.begin();
    this.crew.begin();
    this.board.begin();
  }

  /** What customers and agents do on a day; contracts and their months see to themselves. */
  simulateDay(day: number, world: Pick<World, 'contacts' | 'presence' | 'backlogKeys'>): void {
    const { clock, kernel, plan } = this;
    kernel.startDay();
    if (this.world.absence !== undefined) this.crew.present(world.presence);
    for (let i = 0; i < clock.intervalsPerDay; i++) {
      const start = day * SECONDS_A_DAY + i * clock.intervalSeconds;
      const end = start + clock.intervalSeconds;
      kernel.startInterval(day * clock.intervalsPerDay + i);
      // First of all: work that is taken as a shift opens has the surcharge of that hour.
      if (day >= 0) this.accounts.startInterval(day * clock.intervalsPerDay + i);
      this.course.applyUntil(start);
      this.startInterval(day, i, start);
      if (day === 0 && i === 0 && !this.isAlone) {
        kernel.books.openUncounted();
        seedBacklog(this.world.scenario, this.plan, kernel, world.backlogKeys);
        kernel.books.open(0);
      }
      if (i === 0 && day >= 0 && plan.refusals !== undefined) this.setQuotas(day);
      if (day >= 0) this.observer?.(day * clock.intervalsPerDay + i, this);
      this.runTo(world.contacts, end);
      kernel.books.noteWaiting(kernel.lines, end);
      if (day >= 0) this.occupation.note(day * clock.intervalsPerDay + i, end);
    }
  }

  private endDay(day: number): void {
    for (const change of this.accounts.endDay(day)) {
      this.volumes.apply(change);
      if (change.kind !== 'ends') continue;
      if (this.course.callAnew((day + 1) * SECONDS_A_DAY)) {
        this.accounts.countCalls(this.timeline.calls);
      }
    }
  }

  /** Standby agents of a team called in now. */
  standbyAt(team: number): number {
    return this.crew.standby[team]!;
  }

  /** Agents of a team who can be at work now. */
  agentsOf(team: number): number {
    return this.crew.agentsOf(team);
  }

  /** Whether a team is within its hours: standby agents serve then only. */
  onDuty(team: number): boolean {
    return this.crew.onDuty[team] === 1;
  }

  /**
   * Runs up to the end of the interval. Steps and looks at its very end belong to it, outages that
   * begin there to the next.
   */
  private runTo(contacts: DayContacts, end: number): void {
    const { kernel, course } = this;
    for (;;) {
      const seen = nextStep(this.watch, this.lastSeen);
      const until = Math.min(course.nextTime, this.nextLook, seen, end);
      kernel.run(contacts, until);
      if (seen === until) {
        this.lastSeen = until;
        this.watch?.see(until);
      }
      if (this.nextLook === until) this.look(until);
      if (until === end) return;
      course.applyUntil(until);
    }
  }

  /** Providers that refuse what lies above their band learn at a month's begin what they accept. */
  private setQuotas(day: number): void {
    const { months } = this.plan.billing.terms.calendar;
    const { forecasts } = this.accounts.ledger;
    const { caps } = this.kernel;
    setQuotas(
      day,
      months,
      forecasts,
      this.volumes.roll.contractEnd,
      (provider, channels, contacts) => {
        caps.setQuota(provider, channels, contacts);
      },
    );
  }

  /** What the contracts have moved holds from midnight on. */
  private followVolumes(day: number): void {
    this.crew.followVolumes(day * SECONDS_A_DAY);
    this.board.followVolumes();
    for (const { channel, provider } of this.volumes.leaving) {
      this.kernel.handOver(channel, provider, day * SECONDS_A_DAY);
    }
  }

  private look(time: number): void {
    this.nextLook = time + LOOK_SECONDS;
    for (const { provider, begins } of this.board.look()) {
      const kind = begins ? 'ruleBegins' : 'ruleEnds';
      this.ruleInstants.push({ kind, seconds: time, provider });
    }
  }

  private startInterval(day: number, interval: number, start: number): void {
    const { kernel, clock, plan } = this;
    const { forecasts } = this.world;
    for (let channel = 0; channel < forecasts.length; channel++) {
      const open = isOpen(forecasts[channel]!, clock, day, interval) ? 1 : 0;
      if (open === kernel.open[channel]) continue;
      kernel.open[channel] = open;
      if (open === 0 && plan.channels[channel]!.cutsOff === true) {
        kernel.cutOffWaiting(channel, start);
      }
    }
    this.crew.startInterval(day, interval, start);
    this.board.startInterval(weekdayOf(clock, day), (interval * clock.intervalSeconds) / 60);
  }
}
