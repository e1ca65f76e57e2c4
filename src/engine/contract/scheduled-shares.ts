import { weekdayOf } from '../demand/clock.ts';
import { expectedOf } from '../demand/forecast.ts';
import { releaseShares } from './agreed-shares.ts';
import type { VolumePlan } from './volume-plan.ts';

/** What is agreed of each provider beside what the plan says. */
export interface ShareFactors {
  readonly agreed: readonly number[];
  readonly base: readonly number[];
}

/**
 * Shares of an hour under an agreement: each scheduled share × agreed / planned, brought to 1. A
 * provider without a planned share comes in with its agreed one; where nothing is left of the hour's
 * shares, the agreed ones hold.
 */
export function inSchedule(
  scheduled: readonly number[],
  { agreed, base }: ShareFactors,
): readonly number[] {
  if (agreed.every((share, place) => share === base[place])) return scheduled;
  const weights = scheduled.map((share, place) =>
    base[place]! > 0 ? (share * agreed[place]!) / base[place]! : agreed[place]!,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? agreed : weights.map((weight) => weight / total);
}

/** Share of a place in the contacts planned of a day, where shares follow the hour. */
export function shareOfDay(
  { clock, forecasts, routing }: Pick<VolumePlan, 'clock' | 'forecasts' | 'routing'>,
  channel: number,
  place: number,
  day: number,
  factors: ShareFactors,
): number {
  const { schedule, shares } = routing.channels[channel]!;
  const weekday = weekdayOf(clock, day);
  let contacts = 0;
  let own = 0;
  for (let i = 0; i < clock.intervalsPerDay; i++) {
    const expected = expectedOf(forecasts[channel]!, clock, day, i);
    if (expected === 0) continue;
    const minute = (i * clock.intervalSeconds) / 60;
    const entry = schedule.find(
      ({ days, from, to }) => days[weekday] === true && minute >= from && minute < to,
    );
    contacts += expected;
    own += expected * inSchedule(entry?.shares ?? shares, factors)[place]!;
  }
  return contacts === 0 ? factors.agreed[place]! : own / contacts;
}

/**
 * Shares without those who are away (1): the others share them in proportion, evenly where they had
 * none.
 */
export function withoutAway(shares: readonly number[], away: readonly number[]): readonly number[] {
  if (!away.includes(1)) return shares;
  return releaseShares(
    shares,
    away.map((one) => 1 - one),
  );
}
