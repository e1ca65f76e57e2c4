import type { Scenario } from '../../scenario/types.ts';
import type { Forecast } from '../demand/forecast.ts';
import { meanSeconds } from '../random/laws.ts';
import { concurrencyOf } from '../../scenario/media.ts';
import { meanPatience } from './patience-mean.ts';

/** A channel as the sizing of one team sees it. */
export interface SizedChannel {
  readonly forecast: Forecast;
  /** Seconds a contact is with the team, stretched by what its agents do beside it. */
  readonly stay: number;
  /** Seconds of an agent's time that a contact takes. */
  readonly work: number;
  /** Abandonments a second of one who waits; 0: none. */
  readonly abandonment: number;
}

/**
 * A channel for the sizing of a team.
 *
 * @param index of the channel @param handleFactor of the team on that channel
 */
export function sizedChannel(
  scenario: Scenario,
  index: number,
  handleFactor: number,
  forecast: Forecast,
): SizedChannel {
  const channel = scenario.channels[index]!;
  const { contacts, throughput } = concurrencyOf(channel);
  const handle = meanSeconds(channel.handleTime) * handleFactor;
  return {
    forecast,
    stay: (handle * contacts) / throughput,
    work: handle / throughput,
    abandonment: 1 / meanPatience(channel.patience),
  };
}
