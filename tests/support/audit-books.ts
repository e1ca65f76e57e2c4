import { WAITING } from '../../src/engine/queueing/contact-slots.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, RETURN } from '../../src/engine/queueing/event-heap.ts';
import { CALL_BACK } from '../../src/engine/queueing/history.ts';
import { outcomesOf } from '../../src/engine/queueing/outcomes.ts';
import { count, COUNTS, providerCount, PROVIDER_COUNTS } from '../../src/engine/queueing/tally.ts';
import type { SetupRun } from '../../src/engine/replication/setup-run.ts';

/** What the audit looks at that the kernel keeps to itself. */
export interface Inside {
  registers: Float64Array;
  arrive(slot: number, channel: number, forced: number): void;
  happen(slot: number, kind: number): void;
  setAgents(team: number, agents: number, time: number): void;
  setReserve(team: number, reserve: number, time: number): void;
  strike(team: number, share: number, time: number): void;
  trunks: { limited: boolean; held: Int32Array; limits: Float64Array };
  desk: {
    depart(slot: number): void;
    answering: { answer(slot: number, team: number): number };
  };
  customers: { opening: { after(channel: number, time: number, delay: number): number } };
  slots: { freeCount: number; free: Int32Array };
  concurrent: {
    occupiedAgents(team: number): number;
    pools: { team: number; channel: number; ends: { size: number; code: Int32Array } }[];
  };
}

/** A run under audit, seen between two events. */
export interface Audited {
  readonly run: SetupRun;
  readonly inside: Inside;
  readonly note: (what: string) => void;
  readonly now: () => number;
  /** Customers who would come back after the horizon, and were forgotten. */
  readonly beyond: () => number;
}

/** Slots, lines, teams: everything is somewhere, once. */
export function everythingSomewhere({ run, inside, note, now }: Audited): void {
  const { kernel, plan } = run;
  const { slots, lines, floor, heap } = kernel;
  const { routing } = plan;
  const where = new Map<number, string>();
  const put = (slot: number, place: string): void => {
    if (where.has(slot)) note(`slot ${String(slot)} ${where.get(slot)!} and ${place}`);
    where.set(slot, place);
  };
  const { free, freeCount } = inside.slots;
  for (let i = 0; i < freeCount; i++) put(free[i]!, 'free');
  routing.queues.forEach(({ channel }, queue) => {
    let length = 0;
    let arrival = -Infinity;
    for (let slot = lines.first[queue]!; slot >= 0; slot = slots.behind[slot]!) {
      put(slot, 'waiting');
      length++;
      if (slots.arrival[slot]! < arrival) note('a queue out of order');
      if (slots.channel[slot] !== channel) note('in the queue of another channel');
      if (slots.team[slot] !== WAITING) note('waits without waiting');
      if (slots.deadline[slot]! < now()) note('waits longer than patience');
      arrival = slots.arrival[slot]!;
    }
    if (length !== lines.length[queue]) note('length of a queue');
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
  for (const pool of inside.concurrent.pools) {
    for (let i = 0; i < pool.ends.size; i++) {
      put(pool.ends.code[i]!, 'in hand');
      if (slots.channel[pool.ends.code[i]!] !== pool.channel) note('pool of another channel');
      load[pool.team]! += floor.units[pool.channel]!;
    }
  }
  if (where.size !== slots.row.length)
    note(`${String(slots.row.length - where.size)} slots nowhere`);
  routing.teams.forEach((_, team) => {
    if (busy[team] !== floor.busy[team]) note('busy');
    if (load[team] !== floor.load[team]) note('load');
  });
  const { trunks } = inside;
  const held = new Int32Array(routing.providers);
  slots.line.forEach((provider, slot) => {
    if (provider < 0) return;
    held[provider]!++;
    const place = where.get(slot);
    if (place !== 'waiting' && place !== 'in hand') note(`a line held by a contact ${place ?? ''}`);
  });
  held.forEach((n, provider) => {
    if (n !== trunks.held[provider] || n > trunks.limits[provider]!) note('lines held');
  });
  if (!trunks.limited) return;
  for (const [slot, place] of where) {
    if (floor.deferred[slots.channel[slot]!] === 1 || slots.line[slot]! >= 0) continue;
    if (place === 'waiting' && (slots.history[slot]! & CALL_BACK) === 0)
      note('waits without a line');
    if (
      place === 'in hand' &&
      plan.channels[slots.channel[slot]!]!.wrapUp === 0 &&
      (slots.history[slot]! & CALL_BACK) === 0
    )
      note('talks without a line');
  }
}

/** needs = resolved + lost + unresolved + open, those of before the horizon included. */
export function needs({ run, inside, note, beyond }: Audited): void {
  const { kernel, plan } = run;
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
  const { places, counts, cellOf, rows } = kernel.books.providers;
  let resolved = 0;
  cellOf.subarray(0, rows).forEach((cell, row) => {
    const place = cell % places.channelOf.length;
    const channel = places.channelOf[place]!;
    const team = routing.teamsFor[channel]![places.providerOf[place]!]?.[0];
    const follow = team !== undefined && follows[team * channels + channel] === 1;
    const field = follow ? providerCount.resolved : providerCount.answered;
    resolved += counts[row * PROVIDER_COUNTS + field]!;
  });
  let open = beyond();
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
  for (const { ends } of inside.concurrent.pools) {
    for (let i = 0; i < ends.size; i++) inHand(ends.code[i]!);
  }
  const ended = resolved - settled + total(count.lost) + total(count.unresolved) + open;
  if (first !== ended) note(`needs ${String(first)}, ended or open ${String(ended)}`);
}
