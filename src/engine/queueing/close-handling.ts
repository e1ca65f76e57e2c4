import type { Tally } from './tally.ts';

/**
 * Time in hand is all told: what of it belongs to contacts handled to their end, and what of that is
 * wrap-up. Until now the tally holds what is to be taken off: contacts and time in hand without an
 * end, wrap-up that an outage cut short.
 *
 * @param wrapUp [channel]: the share of the time in hand that is wrap-up
 */
export function closeHandling(
  { answeredBy, handledBy, finishedBy, finishedSecondsBy, wrapUpSecondsBy }: Tally,
  wrapUp: Float64Array,
): void {
  for (let at = 0; at < handledBy.length; at++) {
    finishedBy[at]! += answeredBy[at]!;
    finishedSecondsBy[at]! += handledBy[at]!;
    wrapUpSecondsBy[at]! += wrapUp[at % wrapUp.length]! * finishedSecondsBy[at]!;
  }
}
