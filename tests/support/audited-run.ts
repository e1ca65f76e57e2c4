import { SECONDS_A_DAY } from '../../src/engine/demand/clock.ts';
import { WAITING } from '../../src/engine/queueing/contact-slots.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, RETURN } from '../../src/engine/queueing/event-heap.ts';
import { AGENT_UNITS } from '../../src/engine/queueing/floor.ts';
import { CALL_BACK } from '../../src/engine/queueing/history.ts';
import { outcomesOf } from '../../src/engine/queueing/outcomes.ts';
import { NOW } from '../../src/engine/queueing/registers.ts';
import { count, COUNTS, providerCount, PROVIDER_COUNTS } from '../../src/engine/queueing/tally.ts';
import { setupPlan } from '../../src/engine/replication/setup-plan.ts';
import { SetupRun } from '../../src/engine/replication/setup-run.ts';
import { World, worldPlan } from '../../src/engine/replication/world.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** What the audit looks at that the kernel keeps to itself. */
interface Inside {
  registers: Float64Array;
  arrive(slot: number, channel: number, forced: number): void;
  happen(slot: number, kind: number): void;
  setAgents(team: number, agents: number, time: number): void;
  setReserve(team: number, reserve: number, time: number): void;
  strike(team: number, share: number, time: number): void;
  trunks: { limited: boolean; held: Int32Array; limits: Float64Array };
  desk: { depart(slot: number): void; answer(slot: number, team: number): void };
  customers: { opening: { after(channel: number, time: number, delay: number): number } };
  slots: { freeCount: number; free: Int32Array };
  concurrent: {
    occupiedAgents(team: number): number;
    pools: { team: number; channel: number; ends: { size: number; code: Int32Array } }[];
  };
}

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
    const answer = inside.desk.answer.bind(inside.desk);
    inside.desk.answer = (slot, team) => {
      this.mayTake(slot, team);
      answer(slot, team);
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

  /** Slots, lines, teams: everything is somewhere, once. */
  everythingSomewhere(): void {
    const { kernel, plan } = this.run;
    const { slots, lines, floor, heap } = kernel;
    const { routing } = plan;
    const where = new Map<number, string>();
    const put = (slot: number, place: string): void => {
      if (where.has(slot)) this.note(`slot ${String(slot)} ${where.get(slot)!} and ${place}`);
      where.set(slot, place);
    };
    const { free, freeCount } = this.inside.slots;
    for (let i = 0; i < freeCount; i++) put(free[i]!, 'free');
    routing.queues.forEach(({ channel }, queue) => {
      let length = 0;
      let arrival = -Infinity;
      for (let slot = lines.first[queue]!; slot >= 0; slot = slots.behind[slot]!) {
        put(slot, 'waiting');
        length++;
        if (slots.arrival[slot]! < arrival) this.note('a queue out of order');
        if (slots.channel[slot] !== channel) this.note('in the queue of another channel');
        if (slots.team[slot] !== WAITING) this.note('waits without waiting');
        if (slots.deadline[slot]! < this.now) this.note('waits longer than patience');
        arrival = slots.arrival[slot]!;
      }
      if (length !== lines.length[queue]) this.note('length of a queue');
    });
    const busy = new Array<number>(routing.teams.length).fill(0);
    const load = new Array<number>(routing.teams.length).fill(0);
    for (let i = 0; i < heap.size; i++) {
      const slot = heap.code[i]! >> KIND_BITS;
      const kind = heap.code[i]! & KIND_MASK;
      if (kind === DEPARTURE) {
        put(slot, 'in hand');
        busy[slots.team[slot]!]!++;
      } else if (kind === RETURN) put(slot, 'about to come');
    }
    for (const pool of this.inside.concurrent.pools) {
      for (let i = 0; i < pool.ends.size; i++) {
        put(pool.ends.code[i]!, 'in hand');
        if (slots.channel[pool.ends.code[i]!] !== pool.channel)
          this.note('pool of another channel');
        load[pool.team]! += floor.units[pool.channel]!;
      }
    }
    if (where.size !== slots.row.length)
      this.note(`${String(slots.row.length - where.size)} slots nowhere`);
    routing.teams.forEach((_, team) => {
      if (busy[team] !== floor.busy[team]) this.note('busy');
      if (load[team] !== floor.load[team]) this.note('load');
    });
    const { trunks } = this.inside;
    const held = new Int32Array(routing.providers);
    slots.line.forEach((provider, slot) => {
      if (provider < 0) return;
      held[provider]!++;
      const place = where.get(slot);
      if (place !== 'waiting' && place !== 'in hand')
        this.note(`a line held by a contact ${place ?? ''}`);
    });
    held.forEach((n, provider) => {
      if (n !== trunks.held[provider] || n > trunks.limits[provider]!) this.note('lines held');
    });
    if (!trunks.limited) return;
    for (const [slot, place] of where) {
      if (floor.deferred[slots.channel[slot]!] === 1 || slots.line[slot]! >= 0) continue;
      if (place === 'waiting' && (slots.history[slot]! & CALL_BACK) === 0)
        this.note('waits without a line');
      if (
        place === 'in hand' &&
        plan.channels[slots.channel[slot]!]!.wrapUp === 0 &&
        (slots.history[slot]! & CALL_BACK) === 0
      )
        this.note('talks without a line');
    }
  }

  /** needs = resolved + lost + unresolved + open, those of before the horizon included. */
  needs(): void {
    const { kernel, plan } = this.run;
    const { routing } = plan;
    const { tally, lines, heap } = kernel;
    const channels = routing.channels.length;
    const total = (field: number): number => {
      let sum = 0;
      for (let at = field; at < tally.counts.length; at += COUNTS) sum += tally.counts[at]!;
      return sum;
    };
    const first =
      total(count.offered) -
      total(count.redials) -
      total(count.repeats) -
      total(count.changed) -
      total(count.transferred);
    const { follows } = outcomesOf(routing);
    const providers = routing.providers + 1;
    let resolved = 0;
    tally.providerDays.forEach((value, at) => {
      const field = at % PROVIDER_COUNTS;
      const provider = Math.floor(at / PROVIDER_COUNTS) % providers;
      const channel = Math.floor(at / PROVIDER_COUNTS / providers) % channels;
      const team = routing.teamsFor[channel]![provider]?.[0];
      const follow = team !== undefined && follows[team * channels + channel] === 1;
      if (field === (follow ? providerCount.resolved : providerCount.answered)) resolved += value;
    });
    let open = this.beyond;
    for (const length of lines.length) open += length;
    let settled = 0;
    const inHand = (slot: number): void => {
      const team = kernel.slots.team[slot]!;
      // Counted among the answered already.
      if (follows[team * channels + kernel.slots.channel[slot]!] === 0) settled++;
      open++;
    };
    for (let i = 0; i < heap.size; i++) {
      const kind = heap.code[i]! & KIND_MASK;
      if (kind === DEPARTURE) inHand(heap.code[i]! >> KIND_BITS);
      if (kind === RETURN) open++;
    }
    for (const { ends } of this.inside.concurrent.pools) {
      for (let i = 0; i < ends.size; i++) inHand(ends.code[i]!);
    }
    const ended = resolved - settled + total(count.lost) + total(count.unresolved) + open;
    if (first !== ended) this.note(`needs ${String(first)}, ended or open ${String(ended)}`);
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
        audit.everythingSomewhere();
      }
      audit.needs();
      audit.time(clock.days * SECONDS_A_DAY);
      audits.push(audit);
    }
  }
  return audits;
}
