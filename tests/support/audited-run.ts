import { SECONDS_A_DAY } from '../../src/engine/demand/clock.ts';
import { WAITING } from '../../src/engine/queueing/contact-slots.ts';
import { AGENT_UNITS } from '../../src/engine/queueing/floor.ts';
import { NOW } from '../../src/engine/queueing/registers.ts';
import { providerCount, PROVIDER_COUNTS } from '../../src/engine/queueing/tally.ts';
import { setupPlan } from '../../src/engine/replication/setup-plan.ts';
import { SetupRun } from '../../src/engine/replication/setup-run.ts';
import { World, worldPlan } from '../../src/engine/replication/world.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { everythingSomewhere, needs, type Audited, type Inside } from './audit-books.ts';

/** Sees every event of a setup's run and notes whatever must not be. */
export class Audit {
  readonly wrong: string[] = [];
  events = 0;
  readonly run: SetupRun;
  private readonly inside: Inside;
  private depth = 0;
  private last = -Infinity;
  private beyond = 0;
  private readonly busySeconds: Float64Array;
  private readonly handSeconds: Float64Array;

  constructor(run: SetupRun) {
    this.run = run;
    run.kernel.takesShortWay = false;
    const inside = run.kernel as unknown as Inside;
    this.inside = inside;
    const { teams } = run.plan.routing;
    this.busySeconds = new Float64Array(teams.length);
    this.handSeconds = new Float64Array(teams.length);
    this.wrap(inside, 'arrive');
    this.wrap(inside, 'happen');
    this.wrap(inside, 'setAgents', (args) => args[2]);
    this.wrap(inside, 'setReserve', (args) => args[2]);
    this.wrap(inside.desk, 'depart');
    const strike = inside.strike.bind(inside);
    inside.strike = (team, share, time) => {
      this.pass(time);
      strike(team, share, time);
    };
    const { answering } = inside.desk;
    const answer = answering.answer.bind(answering);
    answering.answer = (slot, team) => {
      this.mayTake(slot, team);
      return answer(slot, team);
    };
    const { opening } = inside.customers;
    const after = opening.after.bind(opening);
    inside.customers.opening = Object.create(opening) as typeof opening;
    inside.customers.opening.after = (channel, time, delay) => {
      const at = after(channel, time, delay);
      if (at === Infinity) this.beyond++;
      if (at < time) this.note(`comes back ${String(time - at)} s before it left`);
      return at;
    };
  }

  private note(what: string): void {
    if (this.wrong.length < 20) this.wrong.push(`${String(this.now)}: ${what}`);
  }

  private get now(): number {
    return this.inside.registers[NOW]!;
  }

  private wrap<K extends string>(
    on: Record<K, (...args: never[]) => void>,
    name: K,
    timeOf?: (args: number[]) => number | undefined,
  ): void {
    const before = (on[name] as (...args: number[]) => void).bind(on);
    (on as Record<string, unknown>)[name] = (...args: number[]) => {
      this.pass(timeOf?.(args) ?? this.now);
      this.depth++;
      before(...args);
      this.depth--;
      if (this.depth > 0) return;
      this.events++;
      this.idleWhileWaiting();
    };
  }

  /** Time passes up to an instant. */
  private pass(time: number): void {
    if (this.depth > 0) return;
    if (time < this.last) this.note(`clock goes back from ${String(this.last)} to ${String(time)}`);
    const { floor, concurrent } = this.run.kernel;
    const from = Math.max(this.last, 0);
    if (time > from) {
      for (let team = 0; team < this.busySeconds.length; team++) {
        const shared = floor.pooled[team] === 1 ? concurrent.occupiedAgents(team) : 0;
        this.busySeconds[team]! += (time - from) * (floor.busy[team]! + shared);
        this.handSeconds[team]! += (time - from) * (floor.busy[team]! + floor.concurrent[team]!);
      }
    }
    this.last = Math.max(this.last, time);
  }

  /** A team has room for a contact that waits and that it may take. */
  private idleWhileWaiting(): void {
    const { kernel, plan } = this.run;
    const { slots, lines, floor } = kernel;
    plan.routing.queuesOf.forEach((served, team) => {
      for (const { queue, after } of served) {
        const head = lines.first[queue]!;
        if (head < 0) continue;
        const { channel } = plan.routing.queues[queue]!;
        if (slots.arrival[head]! + after >= this.now && after > 0) continue;
        if (floor.room(team, channel) > 0) {
          this.note(
            `team ${String(team)} idle, queue ${String(queue)} waits (after ${String(after)})`,
          );
        }
      }
    });
  }

  /** A team that takes a contact has room for it, and nobody waits who comes first. */
  private mayTake(slot: number, team: number): void {
    const { kernel, plan } = this.run;
    const { slots, lines, floor } = kernel;
    const channel = slots.channel[slot]!;
    const served = plan.routing.queuesOf[team]!;
    if (!plan.routing.teams[team]!.channels.includes(channel))
      this.note('a team without the skill');
    if (floor.room(team, channel) <= 0)
      this.note(`team ${String(team)} takes what it has no room for`);
    const idle =
      floor.agents[team]! -
      floor.busy[team]! -
      (floor.concurrent[team]! > 0 ? kernel.concurrent.occupiedAgents(team) : 0);
    if (
      floor.deferred[channel] === 1 &&
      floor.units[channel] === AGENT_UNITS &&
      !(idle > floor.reserve[team]!)
    ) {
      this.note('deferred work takes the reserve');
    }
    const own = served.filter(({ queue }) => plan.routing.queues[queue]!.channel === channel);
    const rank = Math.min(...own.map((entry) => entry.rank));
    const worst = Math.max(...own.map((entry) => entry.rank));
    const waited = slots.queue[slot]!;
    const exact = slots.team[slot] === WAITING ? own.find((e) => e.queue === waited)?.rank : rank;
    if (slots.team[slot] === WAITING && exact === undefined)
      this.note('a team takes from a queue that it does not serve');
    for (const other of served) {
      const head = lines.first[other.queue]!;
      if (head < 0) continue;
      const of = plan.routing.queues[other.queue]!.channel;
      if (slots.arrival[head]! + other.after >= this.now && other.after > 0) continue;
      if (floor.room(team, of) <= 0) continue;
      const mine = exact ?? worst;
      if (other.rank < mine) this.note('priority');
      if (other.rank === mine && slots.arrival[head]! < slots.arrival[slot]!)
        this.note('not first come');
    }
  }

  /** What the checks of the books look at. */
  get audited(): Audited {
    return {
      run: this.run,
      inside: this.inside,
      note: (what) => {
        this.note(what);
      },
      now: () => this.now,
      beyond: () => this.beyond,
    };
  }

  /** Time in hand by provider and interval is that of the teams, where nothing came before the horizon. */
  private timeByProvider(near: (a: number, b: number) => boolean): void {
    const { tally, books } = this.run.kernel;
    const { counts, rows, cellOf, places } = books.providers;
    const cells = (tally.answeredWait.length / places.of.length - 1) * places.channelOf.length;
    if (cellOf.subarray(0, rows).some((cell) => cell >= cells)) return;
    let milliseconds = 0;
    for (let row = 0; row < rows; row++) {
      milliseconds += counts[row * PROVIDER_COUNTS + providerCount.handledMilliseconds]!;
    }
    const handled = tally.handledBy.reduce((sum, seconds) => sum + seconds, 0);
    // Each contact is rounded by itself, by a millisecond at most.
    if (Math.abs(milliseconds / 1000 - handled) < 1e-3 * this.events) return;
    if (!near(milliseconds / 1000, handled))
      this.note(`handled ${String(handled)}, by provider ${String(milliseconds)} ms`);
  }

  /** Time in hand and occupied, as the books have it. */
  time(end: number): void {
    this.pass(end);
    const { kernel, plan } = this.run;
    kernel.close(end);
    const { tally } = kernel;
    const channels = plan.channels.length;
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, a, b);
    this.busySeconds.forEach((seconds, team) => {
      if (!near(tally.occupied[team]!, seconds)) {
        this.note(
          `occupied ${String(tally.occupied[team])}, seen ${String(seconds)} team ${String(team)}`,
        );
      }
      let handled = 0;
      for (let c = 0; c < channels; c++) handled += tally.handledBy[team * channels + c]!;
      if (!near(handled, this.handSeconds[team]!)) {
        this.note(
          `handled ${String(handled)}, seen ${String(this.handSeconds[team])} team ${String(team)}`,
        );
      }
    });
    this.timeByProvider(near);
    for (const [name, kept] of Object.entries(tally) as [string, Float64Array][]) {
      kept.forEach((value) => {
        if (value < -1e-6) this.note(`${name} ${String(value)}`);
      });
    }
  }
}

/** Runs the first replications of every setup under audit. */
export function audited(scenario: Scenario, replications = 1): Audit[] {
  const plan = worldPlan(scenario);
  const { clock } = plan;
  const audits: Audit[] = [];
  for (const setup of scenario.setups) {
    for (let replication = 0; replication < replications; replication++) {
      const world = new World(plan);
      const run = new SetupRun(setupPlan(plan, setup), plan);
      const audit = new Audit(run);
      world.begin(replication);
      run.begin(world);
      for (let day = -clock.warmUpDays; day < clock.days; day++) {
        world.drawDay(day);
        run.runDay(day, world);
        everythingSomewhere(audit.audited);
      }
      needs(audit.audited);
      audit.time(clock.days * SECONDS_A_DAY);
      audits.push(audit);
    }
  }
  return audits;
}
