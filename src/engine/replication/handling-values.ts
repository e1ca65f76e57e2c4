import type { Tally } from '../queueing/tally.ts';
import { share } from './channel-values.ts';

/** Mean seconds of a contact handled to its end; NaN where there is none. */
export interface HandlingTimes {
  readonly talk: number;
  readonly wrapUp: number;
  readonly handle: number;
}

/** How long the given teams (indexes) had a channel's contacts in hand, once the books are closed. */
export function handlingTimes(
  { finishedBy, finishedSecondsBy, wrapUpSecondsBy }: Tally,
  teams: readonly number[],
  channel: number,
  channels: number,
): HandlingTimes {
  let finished = 0;
  let seconds = 0;
  let wrapUp = 0;
  for (const team of teams) {
    const at = team * channels + channel;
    finished += finishedBy[at]!;
    seconds += finishedSecondsBy[at]!;
    wrapUp += wrapUpSecondsBy[at]!;
  }
  return {
    talk: share(seconds - wrapUp, finished),
    wrapUp: share(wrapUp, finished),
    handle: share(seconds, finished),
  };
}
