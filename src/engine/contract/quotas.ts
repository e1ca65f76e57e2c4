import type { Scenario } from '../../scenario/types.ts';
import type { BillingMonth } from './billing-calendar.ts';
import { mostInBand } from './commitment.ts';
import type { ForecastBook } from './forecast-book.ts';
import type { Terms } from './terms.ts';

/** [provider][channel]: 1 where a commitment of some time refuses what lies above its band. */
export type Refusals = readonly Uint8Array[];

/** Where providers may refuse contacts; undefined: nowhere. */
export function refusalsOf(scenario: Scenario, terms: Terms): Refusals | undefined {
  const refusals = terms.providers.map((of) => {
    const channels = new Uint8Array(scenario.channels.length);
    for (const { value } of of?.commitments ?? []) {
      if (value.above !== 'refuse') continue;
      scenario.channels.forEach(({ id }, channel) => {
        if (value.channel === undefined || value.channel === id) channels[channel] = 1;
      });
    }
    return channels;
  });
  return refusals.some((channels) => channels.includes(1)) ? refusals : undefined;
}

/**
 * Sets what each provider accepts in a month, as it begins: whole contacts up to (1 + band) × the
 * forecast it was given, of the commitment's channels; no limit without a commitment that refuses.
 * Nothing happens on a day that begins no month.
 *
 * @param contractEnd [provider]: first day without its contract
 */
export function setQuotas(
  day: number,
  months: readonly BillingMonth[],
  forecasts: ForecastBook,
  contractEnd: ArrayLike<number>,
  set: (provider: number, channels: readonly number[], contacts: number) => void,
): void {
  const month = months.findIndex(({ first }) => first === day);
  if (month < 0) return;
  forecasts.months.forEach((of, provider) => {
    const announced = of[month];
    if (announced?.commitment.above !== 'refuse') {
      set(provider, [], Infinity);
      return;
    }
    const forecast = forecasts.total(provider, month, contractEnd[provider]);
    // A hair more: 1.1 × 100 contacts are 110.
    const most = Math.floor(mostInBand(announced.commitment, forecast) + 1e-9);
    set(provider, announced.channels, most);
  });
}
