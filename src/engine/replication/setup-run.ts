import { SECONDS_A_DAY, type Clock } from '../demand/clock.ts';
import type { DayContacts } from '../demand/day-contacts.ts';
import type { Forecast } from '../demand/forecast.ts';
import type { Availability } from '../hazards/availability.ts';
import { Kernel } from '../queueing/kernel.ts';
import { sharesInForce } from '../routing/shares-in-force.ts';
import { timelineOf, type Control, type Timeline } from '../routing/timeline.ts';
import type { SetupPlan } from './setup-plan.ts';
import type { WorldPlan } from './world.ts';

/** Sees the state of a setup as each interval begins; for pictures of a replication. */
export type IntervalObserver = (interval: number, run: SetupRun) => void;

/** One setup living through one replication at a time, day by day. */
export class SetupRun {
  readonly plan: SetupPlan;
  readonly kernel: Kernel;
  timeline: Timeline;
  /** By team: standby agent-hours called in so far. */
  readonly standbyHours: Float64Array;
  /** [channel][place in the routing plan]: shares in force. */
  readonly shares: number[][];

  private readonly clock: Clock;
  private readonly forecasts: readonly Forecast[];
  /** By team: share of its site that can work; standby agents called in; shift under way. */
  private readonly left: Float64Array;
  private readonly standby: Int32Array;
  private readonly shift: Int32Array;
  /** [channel][provider]: what the client counts on. */
  private readonly known: number[][];
  /** [channel]: 1 while the client knows of a loss at any of its providers. */
  private readonly lossKnown: Uint8Array;
  private nextControl = 0;
  private readonly observer: IntervalObserver | undefined;

  constructor(plan: SetupPlan, world: WorldPlan, observer?: IntervalObserver) {
    const teams = plan.routing.teams.length;
    this.plan = plan;
    this.clock = world.clock;
    this.forecasts = world.forecasts;
    this.observer = observer;
    const intervals = world.clock.days * world.clock.intervalsPerDay;
    this.kernel = new Kernel(plan.routing, plan.channels, intervals, world.unitExponential);
    this.timeline = { controls: [], activations: [], instants: [] };
    this.standbyHours = new Float64Array(teams);
    this.left = new Float64Array(teams);
    this.standby = new Int32Array(teams);
    this.shift = new Int32Array(teams);
    this.known = plan.routing.channels.map(() => new Array<number>(plan.providers).fill(1));
    this.lossKnown = new Uint8Array(plan.routing.channels.length);
    this.shares = plan.routing.channels.map(({ shares }) => [...shares]);
  }

  /** Starts a replication: empty queues, everybody well. */
  begin(availability: Availability): void {
    this.timeline = timelineOf(this.plan, availability);
    this.kernel.reset();
    this.nextControl = 0;
    this.left.fill(1);
    this.standby.fill(0);
    this.shift.fill(0);
    this.standbyHours.fill(0);
    this.known.forEach((known) => known.fill(1));
    this.lossKnown.fill(0);
    this.plan.routing.channels.forEach((_, channel) => {
      this.reshare(channel);
    });
  }

  /** Simulates one day with the world's contacts. */
  runDay(day: number, contacts: DayContacts): void {
    const { clock, kernel, timeline } = this;
    const channels = this.forecasts.length;
    kernel.startDay();
    for (let i = 0; i < clock.intervalsPerDay; i++) {
      const interval = day * clock.intervalsPerDay + i;
      const start = day * SECONDS_A_DAY + i * clock.intervalSeconds;
      const end = start + clock.intervalSeconds;
      kernel.row = interval * channels;
      this.applyControls(start);
      this.startInterval(interval, clock.weekday[day]! * clock.intervalsPerDay + i, start);
      this.observer?.(interval, this);
      for (;;) {
        const until = timeline.controls[this.nextControl]?.time ?? Infinity;
        if (until >= end) break;
        kernel.run(contacts, until);
        this.applyControls(until);
      }
      kernel.run(contacts, end);
      kernel.noteWaiting();
    }
  }

  /** Agents of a team who can be at work now: what outages leave of its shift and its standby. */
  agentsOf(team: number): number {
    return Math.round((this.shift[team]! + this.standby[team]!) * this.left[team]!);
  }

  /** Standby agents of a team called in now. */
  standbyAt(team: number): number {
    return this.standby[team]!;
  }

  private startInterval(interval: number, ofWeek: number, start: number): void {
    const { kernel, plan, forecasts, shift, standby } = this;
    for (let channel = 0; channel < forecasts.length; channel++) {
      const open = forecasts[channel]!.open[ofWeek]!;
      if (open === kernel.open[channel]) continue;
      kernel.open[channel] = open;
      if (open === 0 && plan.cutsOff[channel] === true) kernel.cutOffWaiting(channel, start);
    }
    for (let team = 0; team < shift.length; team++) {
      const serving = plan.staffing[team]!.serving[interval]!;
      if (serving === shift[team] && standby[team] === 0) continue;
      shift[team] = serving;
      if (standby[team]! > 0 && this.onDuty(team)) {
        const hours = this.clock.intervalSeconds / 3600;
        this.standbyHours[team]! += standby[team]! * this.left[team]! * hours;
      }
      this.settle(team, start);
    }
    this.followAgents();
  }

  /** While the client knows of a loss, the shares follow the agents on duty. */
  private followAgents(): void {
    for (let channel = 0; channel < this.lossKnown.length; channel++) {
      if (this.lossKnown[channel] === 1) this.reshare(channel);
    }
  }

  /** Whether any channel of a team is open: standby agents serve in opening hours only. */
  onDuty(team: number): boolean {
    const { channels } = this.plan.routing.teams[team]!;
    return channels.some((channel) => this.kernel.open[channel] === 1);
  }

  private settle(team: number, time: number): void {
    this.kernel.setAgents(team, this.agentsOf(team), time);
  }

  /** Applies what changes at or before `time`. */
  private applyControls(time: number): void {
    const { controls } = this.timeline;
    for (;;) {
      const control = controls[this.nextControl];
      if (control === undefined || control.time > time) return;
      this.nextControl++;
      this.apply(control, Math.max(control.time, 0));
    }
  }

  private apply(control: Control, time: number): void {
    const { teams } = this.plan.routing;
    switch (control.kind) {
      case 'capacity':
        teams.forEach((team, index) => {
          if (team.site !== control.site) return;
          const before = this.left[index]!;
          this.left[index] = control.left;
          if (control.left < before) this.kernel.strike(index, 1 - control.left / before, time);
          this.settle(index, time);
        });
        return;
      case 'known':
        this.known[control.channel]![control.provider] = control.left;
        this.lossKnown[control.channel] = this.known[control.channel]!.some((left) => left < 1)
          ? 1
          : 0;
        this.reshare(control.channel);
        return;
      case 'standby':
        this.standby[control.team] = control.agents;
        this.settle(control.team, time);
        this.followAgents();
    }
  }

  /** Puts the shares in force that follow from what the client knows of the providers. */
  private reshare(channel: number): void {
    const routing = this.plan.routing.channels[channel]!;
    const known = routing.providers.map((provider) => this.known[channel]![provider]!);
    // By what the client knows: a loss not detected yet must not move a share.
    const agents = routing.providers.map((provider, place) =>
      this.plan.routing.teamsFor[channel]![provider]!.reduce(
        (sum, team) => sum + (this.shift[team]! + this.standby[team]!) * known[place]!,
        0,
      ),
    );
    const shares = sharesInForce(routing.shares, known, agents);
    this.shares[channel] = shares;
    this.kernel.router.setShares(channel, shares);
    known.forEach((left, place) => {
      this.kernel.router.passedOver[channel]![place] = left === 0 ? 1 : 0;
    });
  }
}
