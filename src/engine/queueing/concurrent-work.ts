import type { RoutingPlan } from '../routing/routing-plan.ts';
import { EventHeap, KIND_BITS, POOL } from './event-heap.ts';
import { AGENT_UNITS, type Floor } from './floor.ts';
import { NOW, WHEN, WORK, type Registers } from './registers.ts';
import type { Tally } from './tally.ts';

/** One team's contacts of one channel, handled several at a time. */
interface Pool {
  /** Its place among all pools: the event's name. */
  readonly index: number;
  readonly team: number;
  readonly channel: number;
  /** Work done on each contact of the pool since it was last empty, seconds at full speed. */
  done: number;
  /** Work done on each contact in a second. */
  speed: number;
  /** Contacts by the work done at which they end. */
  readonly ends: EventHeap;
  readonly registers: Registers;
  /** Instant of the event that stands for the pool, seconds; others of it are stale. */
  next: number;
  /** Work done at which the contact ends that the event stands for. */
  due: number;
}

/**
 * Contacts that agents handle several at a time. A team spreads them evenly: with `j` of them and
 * `m` agents whom nothing else takes, an agent has k = j/m at once and gets throughput(k) done, so
 * that each goes on at the speed throughput(k) / k. All contacts of a pool share one speed, hence
 * one clock of work: a contact ends when the clock has run by its own work (processor sharing).
 */
export class ConcurrentWork {
  private readonly floor: Floor;
  private readonly tally: Tally;
  private readonly heap: EventHeap;
  private readonly registers: Registers;
  private readonly pools: Pool[] = [];
  /** [team]: its pools. */
  private readonly poolsOf: readonly (readonly Pool[])[];
  /** [channel][k]: throughput with k contacts at once, 0 ≤ k ≤ 10. */
  private readonly throughput: readonly Float64Array[];
  /** [team]: instant up to which its clocks have run. */
  private readonly since: Float64Array;

  constructor(
    plan: RoutingPlan,
    floor: Floor,
    tally: Tally,
    heap: EventHeap,
    registers: Registers,
    throughput: readonly Float64Array[],
  ) {
    this.floor = floor;
    this.tally = tally;
    this.heap = heap;
    this.registers = registers;
    this.throughput = throughput;
    this.since = new Float64Array(plan.teams.length);
    this.poolsOf = plan.teams.map(({ channels }, team) =>
      floor.pooled[team] === 0
        ? []
        : channels
            .filter((channel) => floor.units[channel]! < AGENT_UNITS)
            .map((channel) => {
              const own = new Float64Array(6);
              const ends = new EventHeap(own);
              const pool: Pool = {
                index: this.pools.length,
                team,
                channel,
                done: 0,
                speed: 1,
                ends,
                registers: own,
                next: Infinity,
                due: 0,
              };
              this.pools.push(pool);
              return pool;
            }),
    );
  }

  /** Forgets everything. */
  clear(): void {
    this.since.fill(0);
    for (const pool of this.pools) {
      pool.ends.clear();
      pool.done = 0;
      pool.speed = 1;
      pool.next = Infinity;
    }
  }

  /** Lets the clocks of a team run up to register NOW: before anything changes in the team. */
  advance(team: number): void {
    const { floor } = this;
    const now = this.registers[NOW]!;
    const seconds = now - this.since[team]!;
    this.since[team] = now;
    if (seconds <= 0) return;
    const pools = this.poolsOf[team]!;
    for (let i = 0; i < pools.length; i++) pools[i]!.done += seconds * pools[i]!.speed;
    this.tally.occupied[team]! += seconds * (floor.busy[team]! + this.occupiedAgents(team));
  }

  /** Agents of a team with at least one concurrent contact. */
  occupiedAgents(team: number): number {
    const contacts = this.floor.concurrent[team]!;
    return contacts === 0 ? 0 : Math.min(contacts, this.sharers(team));
  }

  /** Seconds up to `time` in which a team's agents were occupied, if nothing happens until then. */
  occupiedUntil(team: number, time: number): number {
    const since = time - this.since[team]!;
    return (
      this.tally.occupied[team]! + since * (this.floor.busy[team]! + this.occupiedAgents(team))
    );
  }

  /** Puts speeds and next ends in force: after something has changed in the team. */
  reschedule(team: number): void {
    const { floor, heap, registers } = this;
    const contacts = floor.concurrent[team]!;
    const each = contacts === 0 ? 0 : contacts / this.sharers(team);
    const pools = this.poolsOf[team]!;
    for (let i = 0; i < pools.length; i++) {
      const pool = pools[i]!;
      if (pool.ends.size === 0) {
        pool.done = 0;
        pool.next = Infinity;
        continue;
      }
      const speed = each <= 1 ? 1 : this.done(pool.channel, each) / each;
      const due = pool.ends.time[0]!;
      // The event in the heap still holds: calls that come and go beside chats leave no trail of events.
      const holds = speed === pool.speed && due === pool.due && pool.next < Infinity;
      if (holds && registers[NOW]! < pool.next) continue;
      pool.speed = speed;
      pool.due = due;
      pool.next = registers[NOW]! + Math.max(0, due - pool.done) / speed;
      registers[WHEN] = pool.next;
      heap.push((pool.index << KIND_BITS) | POOL);
    }
  }

  /** Begins a contact, its work in register WORK; the team's clocks are at register NOW. */
  start(slot: number, team: number, channel: number): void {
    const pool = this.poolOf(team, channel);
    pool.registers[WHEN] = pool.done + this.registers[WORK]!;
    pool.ends.push(slot);
    this.floor.concurrent[team]!++;
    this.floor.load[team]! += this.floor.units[channel]!;
  }

  /** Team whose contact ends now at the event of a pool; −1: the event is stale. */
  teamDue(pool: number): number {
    const due = this.pools[pool]!;
    return due.next === this.registers[NOW]! ? due.team : -1;
  }

  /** Takes the first contact of a pool out, its work done; the team's clocks are at register NOW. */
  finish(index: number): number {
    const pool = this.pools[index]!;
    const slot = pool.ends.code[0]!;
    pool.done = Math.max(pool.done, pool.ends.time[0]!);
    pool.ends.pop();
    this.leave(pool);
    return slot;
  }

  /** Contacts of a team in hand, with the work left on each, in the order of the pools. */
  inHand(team: number): { slot: number; left: number }[] {
    return this.poolsOf[team]!.flatMap(({ ends, done }) =>
      Array.from({ length: ends.size }, (_, i) => ({
        slot: ends.code[i]!,
        left: ends.time[i]! - done,
      })),
    );
  }

  /** Takes contacts of a team out before their end; for rare moments, such as an outage. */
  remove(team: number, slots: ReadonlySet<number>): void {
    for (const pool of this.poolsOf[team]!) {
      const before = pool.ends.size;
      pool.ends.filter((_, slot) => !slots.has(slot));
      for (let gone = before - pool.ends.size; gone > 0; gone--) this.leave(pool);
    }
  }

  private leave({ team, channel }: Pool): void {
    this.floor.concurrent[team]!--;
    this.floor.load[team]! -= this.floor.units[channel]!;
  }

  /**
   * Agents among whom the concurrent contacts of a team are spread: those whom nothing else takes,
   * and never fewer than can hold them (a shift has ended, an outage has struck: they stay to finish).
   */
  private sharers(team: number): number {
    const { floor } = this;
    const holding = Math.ceil(floor.load[team]! / AGENT_UNITS);
    return Math.max(floor.agents[team]! - floor.busy[team]!, holding, 1);
  }

  /** Throughput of an agent with `each` contacts at once, linear between whole numbers. */
  private done(channel: number, each: number): number {
    const table = this.throughput[channel]!;
    const below = Math.min(9, Math.floor(each));
    const low = table[below]!;
    return low + (table[below + 1]! - low) * Math.min(1, each - below);
  }

  private poolOf(team: number, channel: number): Pool {
    const pools = this.poolsOf[team]!;
    let i = 0;
    while (pools[i]!.channel !== channel) i++;
    return pools[i]!;
  }
}
