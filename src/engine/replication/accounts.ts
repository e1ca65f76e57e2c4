import type { ContractChange } from '../contract/cost-line.ts';
import { ForceMajeure } from '../contract/force-majeure.ts';
import type { Ledger } from '../contract/ledger.ts';
import { LostCapacity } from '../contract/lost-capacity.ts';
import type { StaffHours } from '../contract/staff-hours.ts';
import type { VolumeBoard } from '../contract/volumes.ts';
import { SECONDS_A_DAY } from '../demand/clock.ts';
import type { Kernel } from '../queueing/kernel.ts';
import type { Timeline } from '../routing/timeline.ts';
import { BacklogAges } from './backlog-ages.ts';
import { BilledWork } from './billed-work.ts';
import { ledgerOf } from './billing-plan.ts';
import { noteDisruptions } from './breaches.ts';
import { MonthFacts } from './month-facts.ts';
import { MonthLog } from './month-log.ts';
import { belowMinimum, firstWaiting, type ServiceRule } from './service.ts';
import type { SetupPlan } from './setup-plan.ts';
import type { World, WorldPlan } from './world.ts';

/**
 * What the contracts of a setup come to in one replication: the work booked by period and band, the
 * months closed one after the other, the changes that follow.
 */
export class Accounts {
  readonly ledger: Ledger;

  private readonly plan: SetupPlan;
  private readonly world: WorldPlan;
  private readonly kernel: Kernel;
  private readonly work: BilledWork;
  private readonly facts: MonthFacts;
  private readonly forceMajeure: ForceMajeure | undefined;
  private readonly lostCapacity: LostCapacity | undefined;
  private readonly ages: BacklogAges | undefined;
  /** Undefined: what is agreed may move, so that the ledger cannot be settled anew. */
  private readonly log: MonthLog | undefined;
  private readonly rules: readonly ServiceRule[];
  /** [channel]: as belowMinimum writes it. */
  private readonly below: readonly Uint8Array[];
  /** [provider]: band of surcharge now. */
  private readonly band: Uint8Array;
  private readonly bandOf: readonly (Uint8Array | undefined)[];
  private period = 0;
  private closed = 0;
  /** First day of the month of the first contact that had not ended at the last closing. */
  private openFrom = 0;

  constructor(
    plan: SetupPlan,
    world: WorldPlan,
    kernel: Kernel,
    staff: StaffHours,
    volumes: VolumeBoard,
    rules: readonly ServiceRule[],
  ) {
    const { billing, routing } = plan;
    const { terms, ledger } = billing;
    this.plan = plan;
    this.world = world;
    this.kernel = kernel;
    this.rules = rules;
    this.ledger = ledgerOf(world.scenario, billing);
    this.work = new BilledWork(
      terms.calendar.periods.length,
      terms.bands,
      routing.teams.length,
      kernel.follows,
    );
    this.facts = new MonthFacts(billing, this.work, staff, volumes, plan.providers);
    this.forceMajeure = billing.excuses
      ? new ForceMajeure(world.scenario, ledger.setup, world.clock, world.root)
      : undefined;
    this.lostCapacity = billing.takesOrPays
      ? new LostCapacity(
          routing.teams.map(({ provider, site }, team) => {
            return { provider, site, scheduled: plan.staffing[team]!.scheduled };
          }),
          plan.providers,
          world.clock,
        )
      : undefined;
    this.log = plan.volumes.moves ? undefined : new MonthLog(billing, plan.providers);
    this.ages = billing.ages ? new BacklogAges(routing, kernel) : undefined;
    const intervals = billing.disruptions ? world.clock.days * world.clock.intervalsPerDay : 0;
    this.below = rules.map(() => new Uint8Array(intervals));
    this.band = new Uint8Array(plan.providers);
    this.bandOf = Array.from({ length: plan.providers }, (_, provider) => terms.bandOf(provider));
  }

  /** Starts a replication. */
  begin(
    { replication, outages, availability }: Pick<World, 'replication' | 'outages' | 'availability'>,
    { calls }: Pick<Timeline, 'calls'>,
  ): void {
    const { facts } = this;
    this.ledger.begin();
    this.work.begin();
    facts.begin();
    this.ages?.begin(facts.backlogAgeHours);
    this.band.fill(0);
    this.period = 0;
    this.closed = 0;
    this.openFrom = 0;
    this.forceMajeure?.mark(replication, outages, availability.struck, facts.excused);
    this.lostCapacity?.mark(availability.sites, facts.capacityLost);
    this.log?.begin(facts);
    this.countCalls(calls);
  }

  /** The standby agents' calls of the replication, as far as they are known: each in its period. */
  countCalls(calls: Timeline['calls']): void {
    const { facts } = this;
    const { calendar } = this.plan.billing.terms;
    const teams = this.plan.routing.teams.length;
    facts.activations.fill(0);
    calls.forEach((times, team) => {
      for (const time of times) {
        const day = Math.max(0, Math.floor(time / SECONDS_A_DAY));
        if (day < this.world.clock.days) {
          facts.activations[calendar.periodOfDay[day]! * teams + team]!++;
        }
      }
    });
  }

  /** A day of the horizon begins: its period is under way, forecasts that are due are given. */
  startDay(day: number): void {
    const { tally } = this.kernel;
    if (day === 0) this.work.forget();
    const period = this.plan.billing.terms.calendar.periodOfDay[day]!;
    if (period !== this.period) {
      this.period = period;
      this.plan.routing.teams.forEach(({ provider }, team) => {
        this.work.turn(team, period, this.band[provider]!, tally);
      });
    }
    this.ledger.startDay(day, this.facts);
  }

  /** An interval of the horizon begins: providers pass into and out of surcharges. */
  startInterval(interval: number): void {
    for (let provider = 0; provider < this.bandOf.length; provider++) {
      const band = this.bandOf[provider]?.[interval];
      if (band === undefined || band === this.band[provider]) continue;
      this.band[provider] = band;
      this.plan.routing.teams.forEach((team, index) => {
        if (team.provider === provider) {
          this.work.turn(index, this.period, band, this.kernel.tally);
        }
      });
    }
  }

  /** A day of the horizon has ended; closes its month if it is the last of it, but for the horizon's. */
  endDay(day: number): readonly ContractChange[] {
    const { months } = this.plan.billing.terms.calendar;
    const month = months[this.closed];
    if (month === undefined || day < month.first) return [];
    if (this.plan.billing.measures) this.facts.countDay(this.kernel.tally, day);
    this.ages?.note(day, this.closed, month, this.facts.excused, this.facts.backlogAgeHours);
    if (day + 1 < month.first + month.days || this.closed === months.length - 1) return [];
    return this.close(day);
  }

  /** The horizon has ended and the books are closed: so is the last month. */
  finish(): void {
    this.facts.providerDays = this.kernel.tally.providerDays;
    this.close(this.world.clock.days - 1);
  }

  /** What the contracts asked of the replication that is over; undefined: it is not kept. */
  takeLog(): Uint32Array | undefined {
    return this.log?.take(this.facts);
  }

  private close(day: number): readonly ContractChange[] {
    const { billing, routing } = this.plan;
    const { months } = billing.terms.calendar;
    const { tally, books } = this.kernel;
    const last = this.closed === months.length - 1;
    const from = this.openFrom;
    routing.teams.forEach((_, team) => {
      this.work.read(team, tally);
    });
    this.facts.count(tally, from, day);
    if (billing.measures && !last)
      books.providers.foldDays(this.facts.providerDays, from, day, this.world.clock.days);
    this.openFrom = this.firstOpen(day);
    if (billing.disruptions) this.noteBelow(last ? undefined : day);
    this.log?.close(this.facts);
    return this.ledger.closeMonth(this.closed++, this.facts);
  }

  private firstOpen(day: number): number {
    const { clock } = this.world;
    const { months, periodOfDay, periods } = this.plan.billing.terms.calendar;
    const rows = clock.intervalsPerDay * this.rules.length;
    const open = Math.min(day + 1, Math.floor(this.kernel.slots.oldestRow() / rows));
    return open < clock.days ? months[periods[periodOfDay[open]!]!.month]!.first : open;
  }

  /**
   * Counts the disruptions anew. While the horizon goes on, up to the first interval whose contacts
   * may yet be answered in time: what comes after it counts once that is known.
   *
   * @param day that ends; undefined: the horizon's last
   */
  private noteBelow(day: number | undefined): void {
    const { facts, rules, world } = this;
    const { intervalsPerDay, intervalSeconds } = world.clock;
    const { periodOfDay, periods } = this.plan.billing.terms.calendar;
    const monthOf = (interval: number): number =>
      periods[periodOfDay[Math.floor(interval / intervalsPerDay)]!]!.month;
    facts.breaches.fill(0);
    facts.hoursBelow.fill(0);
    const hours = intervalSeconds / 3600;
    rules.forEach((rule, channel) => {
      const { counts } = this.kernel.tally;
      const below =
        day === undefined
          ? this.below[channel]!
          : this.below[channel]!.subarray(0, this.decidedUntil(channel, day));
      belowMinimum(counts, channel, rules.length, rule, below);
      noteDisruptions(below, rule.longestHours / hours, hours, monthOf, (month, time, breaches) => {
        facts.hoursBelow[month * rules.length + channel]! += time;
        facts.breaches[month * rules.length + channel]! += breaches;
      });
    });
  }

  private decidedUntil(channel: number, day: number): number {
    const { clock, scenario } = this.world;
    const now = (day + 1) * SECONDS_A_DAY;
    const { withinSeconds } = scenario.channels[channel]!.objective;
    const from = Math.max(0, Math.floor((now - withinSeconds) / clock.intervalSeconds));
    const until = (day + 1) * clock.intervalsPerDay;
    return firstWaiting(this.kernel.tally.counts, channel, this.rules.length, from, until);
  }
}
