/** Values of `team` for a contact that no agent handles. */
export const WAITING = -1;
export const ELSEWHERE = -2;

/** Slots to begin with; doubled whenever they run out. */
const SLOTS = 256;

/**
 * The contacts that the setup knows of at this instant: in service, waiting, or about to redial.
 * A slot is a row over the arrays; released slots are used again.
 */
export class ContactSlots {
  /** Row of the tally (interval × channels + channel) in which the attempt was offered. */
  row = new Int32Array(SLOTS);
  channel = new Uint8Array(SLOTS);
  /** Name of the contact in its replication, and which attempt this is, 0 the first. */
  key = new Int32Array(SLOTS);
  attempt = new Uint16Array(SLOTS);
  /** What came before this attempt, packed: see history.ts. */
  history = new Int32Array(SLOTS);
  /** First cell of the attempt's interval in the books of the providers. */
  book = new Int32Array(SLOTS);
  /** Time of the attempt, seconds. */
  arrival = new Float64Array(SLOTS);
  /** Handle time before the provider's factor, seconds. */
  handle = new Float64Array(SLOTS);
  /** Waiting: when the customer hangs up. In service: how long the customer had waited. */
  deadline = new Float64Array(SLOTS);
  /** In service: when it began. */
  began = new Float64Array(SLOTS);
  /** Waiting: when further teams may take it. In service: when the customer leaves the line. */
  stage = new Float64Array(SLOTS);
  /** Provider whose line the contact holds; −1: none. Kept only where lines are limited. */
  line = new Int8Array(SLOTS).fill(-1);
  /** Team that handles the contact; WAITING; or ELSEWHERE. */
  team = new Int32Array(SLOTS).fill(ELSEWHERE);
  /** Waiting: its queue and its neighbours there; −1: none. */
  queue = new Int32Array(SLOTS);
  ahead = new Int32Array(SLOTS);
  behind = new Int32Array(SLOTS);

  private free: Int32Array = Int32Array.from({ length: SLOTS }, (_, i) => SLOTS - 1 - i);
  private freeCount = SLOTS;

  /** Whether nobody is in service, waits, or is about to come back. */
  get isEmpty(): boolean {
    return this.freeCount === this.row.length;
  }

  /** A slot for one more contact. */
  take(): number {
    if (this.freeCount === 0) this.grow();
    return this.free[--this.freeCount]!;
  }

  /** Gives a slot back. */
  release(slot: number): void {
    this.team[slot] = ELSEWHERE;
    this.free[this.freeCount++] = slot;
  }

  /** The first row of the tally that anything may still happen to, of those so far; Infinity: none. */
  oldestRow(): number {
    const free = new Uint8Array(this.row.length);
    for (let i = 0; i < this.freeCount; i++) free[this.free[i]!] = 1;
    let oldest = Infinity;
    for (let slot = 0; slot < free.length; slot++) {
      if (free[slot] === 0 && this.row[slot]! < oldest) oldest = this.row[slot]!;
    }
    return oldest;
  }

  /** Frees every slot; the same slots are then handed out in the same order as at first. */
  clear(): void {
    const room = this.row.length;
    this.team.fill(ELSEWHERE);
    this.line.fill(-1);
    for (let i = 0; i < room; i++) this.free[i] = room - 1 - i;
    this.freeCount = room;
  }

  private grow(): void {
    const old = this.row.length;
    const room = old * 2;
    this.row = enlarged(this.row, new Int32Array(room));
    this.channel = enlarged(this.channel, new Uint8Array(room));
    this.key = enlarged(this.key, new Int32Array(room));
    this.attempt = enlarged(this.attempt, new Uint16Array(room));
    this.history = enlarged(this.history, new Int32Array(room));
    this.book = enlarged(this.book, new Int32Array(room));
    this.began = enlarged(this.began, new Float64Array(room));
    this.stage = enlarged(this.stage, new Float64Array(room));
    this.line = enlarged(this.line, new Int8Array(room).fill(-1));
    this.arrival = enlarged(this.arrival, new Float64Array(room));
    this.handle = enlarged(this.handle, new Float64Array(room));
    this.deadline = enlarged(this.deadline, new Float64Array(room));
    this.team = enlarged(this.team, new Int32Array(room).fill(ELSEWHERE));
    this.queue = enlarged(this.queue, new Int32Array(room));
    this.ahead = enlarged(this.ahead, new Int32Array(room));
    this.behind = enlarged(this.behind, new Int32Array(room));
    this.free = new Int32Array(room);
    for (let i = 0; i < old; i++) this.free[i] = room - 1 - i;
    this.freeCount = old;
  }
}

function enlarged<A extends { set(from: ArrayLike<number>): void }>(
  from: ArrayLike<number>,
  to: A,
): A {
  to.set(from);
  return to;
}
