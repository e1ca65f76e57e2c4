import type { BillingMonth } from './billing-calendar.ts';
import type { Dated } from './dated.ts';
import type { Facts } from './facts.ts';
import type { Commitment } from './terms.ts';

/** The commitment that a month is settled under, and when its volume is announced. */
export interface MonthCommitment {
  readonly amendment: number;
  readonly commitment: Commitment;
  /** Day of the horizon; what would lie before it is announced on its first day. */
  readonly announced: number;
}

const DAYS_A_WEEK = 7;

/**
 * The commitment of a month: the newest that was in force on the day on which it has the month's
 * volume announced. So a month whose forecast was given keeps the rules it was given under, and one
 * that began under no commitment has none. Undefined: none.
 *
 * @param commitments in order of time
 */
export function commitmentOf(
  { first }: Pick<BillingMonth, 'first'>,
  commitments: readonly Dated<Commitment>[],
): MonthCommitment | undefined {
  for (let i = commitments.length - 1; i >= 0; i--) {
    const { amendment, from, value } = commitments[i]!;
    const announced = Math.max(0, first - value.forecastWeeksAhead * DAYS_A_WEEK);
    if (from <= announced) return { amendment, commitment: value, announced };
  }
  return undefined;
}

/** Days before the announcement over which the demand seen corrects the plan; and the fewest. */
const LOOKS_BACK = 91;
const AT_LEAST = 28;

/**
 * By how much more is offered than first attempts are planned: all contacts offered, redials and
 * repeats included, over the first attempts planned, in the up to 91 days before the announcement.
 * 1 while fewer than 28 days are there, or nothing was planned in them.
 *
 * @param planned [channel][day]: first attempts planned
 */
export function correctionOf(
  channel: number,
  announced: number,
  planned: readonly ArrayLike<number>[],
  offeredDays: ArrayLike<number>,
): number {
  const from = Math.max(0, announced - LOOKS_BACK);
  if (announced - from < AT_LEAST) return 1;
  let seen = 0;
  let expected = 0;
  for (let day = from; day < announced; day++) {
    seen += offeredDays[day * planned.length + channel]!;
    expected += planned[channel]![day]!;
  }
  return expected === 0 ? 1 : seen / expected;
}

/** Contacts announced to a provider for a month. */
export interface Forecast {
  readonly contacts: number;
  /**
   * Of those, what take-or-pay is counted by: on days that force majeure does not excuse, less the
   * part of each day's capacity that outages of the provider's own sites took.
   */
  readonly payable: number;
}

/** A forecast of one channel, day by day of its month. */
export interface DailyForecast {
  /** First day of the month. */
  readonly first: number;
  /** [day of the month, from 0]. */
  readonly contacts: Float64Array;
  readonly payable: Float64Array;
}

/**
 * What a provider is told to expect of a channel: the contacts planned × its share agreed, day by
 * day, × the correction; as known on the day of the announcement.
 *
 * @param facts as they stand at the start of that day
 */
export function forecastGiven(
  provider: number,
  channel: number,
  { first, days }: Pick<BillingMonth, 'first' | 'days'>,
  announced: number,
  planned: readonly ArrayLike<number>[],
  facts: Pick<Facts, 'offeredDays' | 'agreedShare' | 'excused' | 'capacityLost'>,
): DailyForecast {
  const correction = correctionOf(channel, announced, planned, facts.offeredDays);
  const contacts = Float64Array.from({ length: days }, (_, i) => {
    const day = first + i;
    return planned[channel]![day]! * facts.agreedShare(channel, provider, day) * correction;
  });
  const payable = contacts.map((expected, i) =>
    facts.excused[provider]![first + i] === 1
      ? 0
      : expected * (1 - facts.capacityLost[provider]![first + i]!),
  );
  return { first, contacts, payable };
}

/** A forecast in all, of the days before the contract ends. */
export function forecastUntil({ first, contacts, payable }: DailyForecast, end: number): Forecast {
  const sum = (of: Float64Array): number =>
    of.reduce((total, expected, i) => (first + i < end ? total + expected : total), 0);
  return { contacts: sum(contacts), payable: sum(payable) };
}
