import type { ProviderPlaces } from './provider-places.ts';
import { providerCount, PROVIDER_COUNTS } from './tally.ts';

/**
 * What ended at each provider, by the interval of the offer; see `providerCount`. Most places of most
 * intervals see nobody, so a row is kept only for those that do, in the order in which they come.
 */
export class ProviderBooks {
  readonly places: ProviderPlaces;
  /** [row × PROVIDER_COUNTS]. */
  readonly counts: Float64Array;
  /** [row]: interval × places + place, of the rows in use. */
  readonly cellOf: Int32Array;
  /** Rows in use. */
  rows = 0;

  /** [interval × places + place]: one more than its row; 0: none yet. One interval past the last. */
  private readonly rowOf: Int32Array;
  /** [place]: 1 where nothing follows a contact. */
  private readonly settles: Uint8Array;
  private readonly intervals: number;
  /** Counts that are more than zero anywhere: those of stated shares come last. */
  private readonly used: number;

  /**
   * @param settles [place]: 1 where nothing follows a contact
   * @param states whether any team states how many it resolves or satisfies
   */
  constructor(places: ProviderPlaces, settles: Uint8Array, intervals: number, states: boolean) {
    const cells = (intervals + 1) * settles.length;
    this.places = places;
    this.settles = settles;
    this.intervals = intervals;
    this.used = states ? PROVIDER_COUNTS : providerCount.resolvable;
    this.rowOf = new Int32Array(cells);
    this.cellOf = new Int32Array(cells);
    this.counts = new Float64Array(cells * PROVIDER_COUNTS);
  }

  /** Cells of an interval. */
  get width(): number {
    return this.settles.length;
  }

  /** Where the counts of a cell (interval × places + place) are. */
  at(cell: number): number {
    const row = this.rowOf[cell]!;
    return (row === 0 ? this.open(cell) : row - 1) * PROVIDER_COUNTS;
  }

  private open(cell: number): number {
    const row = this.rows++;
    this.rowOf[cell] = row + 1;
    this.cellOf[row] = cell;
    return row;
  }

  /** A contact is in hand when the horizon ends: it has not been handled to its end. */
  inHand(cell: number): void {
    if (this.settles[cell % this.settles.length] === 1)
      this.counts[this.at(cell) + providerCount.completed]!--;
  }

  /**
   * Ends the books, once all that is in hand has been told: where nothing follows a contact, the
   * others answered were handled to their end. Adds them up by day, into Tally.providerDays.
   */
  close(into: Float64Array, days: number): void {
    const { counts, places, settles, used } = this;
    const { channelOf, providerOf, providers, of } = places;
    const perDay = (this.intervals / days) * settles.length;
    const uncounted = this.intervals * settles.length;
    for (let row = 0; row < this.rows; row++) {
      const cell = this.cellOf[row]!;
      if (cell >= uncounted) continue;
      const place = cell % settles.length;
      const from = row * PROVIDER_COUNTS;
      if (settles[place] === 1)
        counts[from + providerCount.completed]! += counts[from + providerCount.answered]!;
      const day = Math.floor(cell / perDay);
      const to =
        ((day * of.length + channelOf[place]!) * (providers + 1) + providerOf[place]!) *
        PROVIDER_COUNTS;
      for (let i = 0; i < used; i++) into[to + i]! += counts[from + i]!;
    }
  }

  /**
   * Counts the days from `first` to `last` anew as they stand before the books are closed, as in
   * Tally.providerDays: where nothing follows a contact, all that are answered count as completed.
   */
  foldDays(into: Float64Array, first: number, last: number, days: number): void {
    const { counts, places, settles } = this;
    const { channelOf, providerOf, providers, of } = places;
    const perDay = (this.intervals / days) * settles.length;
    const each = of.length * (providers + 1) * PROVIDER_COUNTS;
    into.fill(0, first * each, (last + 1) * each);
    for (let row = 0; row < this.rows; row++) {
      const cell = this.cellOf[row]!;
      if (cell < first * perDay || cell >= (last + 1) * perDay) continue;
      const place = cell % settles.length;
      const from = row * PROVIDER_COUNTS;
      const to =
        Math.floor(cell / perDay) * each +
        (channelOf[place]! * (providers + 1) + providerOf[place]!) * PROVIDER_COUNTS;
      for (let i = 0; i < PROVIDER_COUNTS; i++) into[to + i]! += counts[from + i]!;
      if (settles[place] === 1)
        into[to + providerCount.completed]! += counts[from + providerCount.answered]!;
    }
  }

  /** Adds the intervals of the horizon to sums: [interval][place][PROVIDER_COUNTS], from `at`. */
  addTo(into: Float64Array, at: number): void {
    const { counts, used } = this;
    const uncounted = this.intervals * this.settles.length;
    for (let row = 0; row < this.rows; row++) {
      const cell = this.cellOf[row]!;
      if (cell >= uncounted) continue;
      const from = row * PROVIDER_COUNTS;
      const to = at + cell * PROVIDER_COUNTS;
      for (let i = 0; i < used; i++) into[to + i]! += counts[from + i]!;
    }
  }

  /** Empties everything, for the next replication. */
  clear(): void {
    for (let row = 0; row < this.rows; row++) this.rowOf[this.cellOf[row]!] = 0;
    this.counts.fill(0, 0, this.rows * PROVIDER_COUNTS);
    this.rows = 0;
  }
}
