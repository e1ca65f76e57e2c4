/**
 * The contacts of one day of the world, in order of arrival: first attempts only, each with its
 * own numbers, the same for every setup. Struct of arrays; `count` of them are in use.
 */
export class DayContacts {
  count = 0;
  /** Seconds from the horizon's first midnight. */
  time = new Float64Array(0);
  /** Handle time before any provider's factor, seconds. */
  handle = new Float64Array(0);
  /** Time the customer is ready to wait, seconds; Infinity: for ever. */
  patience = new Float64Array(0);
  /** Number in [0, 1) that the split of shares reads. */
  route = new Float64Array(0);
  channel = new Uint8Array(0);
  /** Names the contact within its replication, for what is drawn later (redials). */
  key = new Int32Array(0);

  /** Makes room for at least `size` contacts, keeping those there. */
  reserve(size: number): void {
    if (size <= this.time.length) return;
    const room = Math.max(1024, size, Math.ceil(this.time.length * 1.5));
    this.time = grown(this.time, new Float64Array(room));
    this.handle = grown(this.handle, new Float64Array(room));
    this.patience = grown(this.patience, new Float64Array(room));
    this.route = grown(this.route, new Float64Array(room));
    this.channel = grown(this.channel, new Uint8Array(room));
    this.key = grown(this.key, new Int32Array(room));
  }
}

function grown<A extends { set(from: ArrayLike<number>): void; length: number }>(
  from: A & ArrayLike<number>,
  to: A,
): A {
  to.set(from);
  return to;
}

/** Merges the contacts of several channels into `into`, by time; ties go to the earlier channel. */
export function mergeByTime(parts: readonly DayContacts[], into: DayContacts): void {
  const heads = new Int32Array(parts.length);
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  into.reserve(total);
  into.count = total;
  for (let n = 0; n < total; n++) {
    let first = -1;
    let soonest = Infinity;
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p]!;
      const head = heads[p]!;
      if (head < part.count && part.time[head]! < soonest) {
        soonest = part.time[head]!;
        first = p;
      }
    }
    const part = parts[first]!;
    const at = heads[first]!++;
    into.time[n] = soonest;
    into.handle[n] = part.handle[at]!;
    into.patience[n] = part.patience[at]!;
    into.route[n] = part.route[at]!;
    into.channel[n] = part.channel[at]!;
    into.key[n] = part.key[at]!;
  }
}
