import { GOLDEN, unitFromBits } from '../random/mix.ts';
import { lookUpAll, type QuantileTable } from '../random/quantile-table.ts';
import type { Stream } from '../random/streams.ts';
import type { DayContacts } from './day-contacts.ts';

/** The laws that a channel's contacts are drawn from. */
export interface ContactLaws {
  /** Exponential of mean 1. */
  readonly gap: QuantileTable;
  readonly handle: QuantileTable;
  /** Undefined: customers never hang up. */
  readonly patience: QuantileTable | undefined;
}

/** Contacts drawn at a time, and the random words that each takes. */
const BLOCK = 256;
const WORDS_EACH = 4;
const words = new Int32Array(BLOCK * WORDS_EACH);
const gaps = new Float64Array(BLOCK);

/**
 * Draws one day of a channel: a Poisson process whose rate is constant within each interval, by
 * running a unit-rate process along the cumulated expectation. Four numbers a contact, always in
 * the same order (gap, handle time, patience, route), so a change of one law moves no other draw.
 *
 * The number of contacts is returned, for the caller to note: V8 enters this loop by replacing it
 * while it runs, and a property store behind the loop, not seen yet, would throw the code away each
 * day.
 *
 * @param expected contacts expected in each interval of the day (after all factors)
 * @param dayStart seconds from the horizon's first midnight
 */
export function drawContacts(
  into: DayContacts,
  channel: number,
  expected: Float64Array,
  dayStart: number,
  intervalSeconds: number,
  laws: ContactLaws,
  stream: Stream,
  keyBase: number,
): number {
  let total = 0;
  for (let i = 0; i < expected.length; i++) total += expected[i]!;
  if (!(total > 0)) return 0;
  // Fourteen standard deviations of room: never short in the life of the universe.
  into.reserve(Math.ceil(total + 14 * Math.sqrt(total) + 128));

  const { time, route, channel: channels, key } = into;
  let n = 0;
  let interval = -1;
  let before = 0; // expectation up to the start of `interval`
  let passed = 0; // expectation up to its end
  let clock = 0;
  for (;;) {
    stream.fill(words);
    lookUpAll(laws.gap, words, 0, WORDS_EACH, gaps, 0, BLOCK);
    let drawn = 0;
    for (; drawn < BLOCK && n + drawn < time.length; drawn++) {
      clock += gaps[drawn]!;
      if (clock >= total) break;
      while (clock >= passed && interval < expected.length - 1) {
        interval++;
        before = passed;
        passed += expected[interval]!;
      }
      const at = n + drawn;
      const place = Math.min(1, (clock - before) / expected[interval]!);
      time[at] = dayStart + (interval + place) * intervalSeconds;
      route[at] = unitFromBits(words[drawn * WORDS_EACH + 3]!);
      channels[at] = channel;
      key[at] = (keyBase + Math.imul(at, GOLDEN)) | 0;
    }
    lookUpAll(laws.handle, words, 1, WORDS_EACH, into.handle, n, drawn);
    if (laws.patience === undefined) into.patience.fill(Infinity, n, n + drawn);
    else lookUpAll(laws.patience, words, 2, WORDS_EACH, into.patience, n, drawn);
    n += drawn;
    if (drawn < BLOCK) return n;
  }
}
