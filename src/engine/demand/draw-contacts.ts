import { GOLDEN, unitFromBits } from '../random/mix.ts';
import { lookUp, type QuantileTable } from '../random/quantile-table.ts';
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

const WORDS = 1024;
const words = new Int32Array(WORDS);

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

  const { gap, handle, patience } = laws;
  const { time, handle: handles, patience: patiences, route, channel: channels, key } = into;
  const room = time.length;
  let n = 0;
  let interval = -1;
  let before = 0; // expectation up to the start of `interval`
  let passed = 0; // expectation up to its end
  let clock = 0;
  let word = WORDS;
  for (;;) {
    if (word === WORDS) {
      stream.fill(words);
      word = 0;
    }
    clock += lookUp(gap, words[word]!);
    if (clock >= total || n === room) break;
    while (clock >= passed && interval < expected.length - 1) {
      interval++;
      before = passed;
      passed += expected[interval]!;
    }
    const place = Math.min(1, (clock - before) / expected[interval]!);
    time[n] = dayStart + (interval + place) * intervalSeconds;
    handles[n] = lookUp(handle, words[word + 1]!);
    patiences[n] = patience === undefined ? Infinity : lookUp(patience, words[word + 2]!);
    route[n] = unitFromBits(words[word + 3]!);
    channels[n] = channel;
    key[n] = (keyBase + Math.imul(n, GOLDEN)) | 0;
    word += 4;
    n++;
  }
  return n;
}
