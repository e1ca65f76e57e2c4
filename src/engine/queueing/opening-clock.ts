/**
 * Counts a channel's opening hours over warm-up and horizon, so that a customer who comes back after so many
 * opening hours finds the channel open.
 */
export class OpeningClock {
  private readonly intervalSeconds: number;
  private readonly start: number;
  /** [channel][interval]: open seconds before the interval; empty where nobody asks. */
  private readonly before: readonly Float64Array[];
  private readonly open: readonly Uint8Array[];

  /**
   * @param open [channel][interval]: 1 while the channel is open, from the first day of the warm-up
   *   on; an empty array where nobody comes back
   * @param start instant at which the first interval begins, seconds; negative in the warm-up
   */
  constructor(open: readonly Uint8Array[], intervalSeconds: number, start = 0) {
    this.start = start;
    this.intervalSeconds = intervalSeconds;
    this.open = open;
    this.before = open.map((intervals) => {
      const before = new Float64Array(intervals.length + 1);
      intervals.forEach((isOpen, i) => {
        before[i + 1] = before[i]! + isOpen * intervalSeconds;
      });
      return before;
    });
  }

  /** The instant at which `delay` opening seconds of the channel have passed; Infinity: never. */
  after(channel: number, time: number, delay: number): number {
    const before = this.before[channel]!;
    const aim = this.openUpTo(channel, time) + delay;
    const last = before.length - 1;
    if (last < 0 || aim >= before[last]!) return Infinity;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (before[middle]! <= aim) low = middle;
      else high = middle;
    }
    // Rounding must send nobody back in time.
    return Math.max(time, this.start + low * this.intervalSeconds + (aim - before[low]!));
  }

  private openUpTo(channel: number, time: number): number {
    const interval = Math.floor((time - this.start) / this.intervalSeconds);
    const before = this.before[channel]!;
    if (interval >= this.open[channel]!.length) return before[before.length - 1]!;
    const within = time - this.start - interval * this.intervalSeconds;
    return before[interval]! + within * this.open[channel]![interval]!;
  }
}
