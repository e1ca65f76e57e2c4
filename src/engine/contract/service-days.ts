import { SECONDS_A_DAY } from '../demand/clock.ts';
import type { Service } from '../routing/help.ts';
import type { Departure } from './departures.ts';

/**
 * When each provider's contract lasts, seconds.
 *
 * @param departures of the replication, told or coming
 * @param waiting providers whose contract begins when another's departure is told
 */
export function serviceOf(
  providers: number,
  departures: readonly Departure[],
  waiting: readonly number[],
): Service {
  return Array.from({ length: providers }, (_, provider) => {
    const own = departures.filter((each) => each.provider === provider);
    const others = departures.filter((each) => each.provider !== provider);
    return {
      from: waiting.includes(provider)
        ? Math.min(...others.map(({ told }) => told)) * SECONDS_A_DAY
        : -Infinity,
      to: Math.min(...own.map(({ last }) => last)) * SECONDS_A_DAY,
    };
  });
}
