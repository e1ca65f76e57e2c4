import { providerCount } from '../queueing/tally.ts';

/** What can happen to a contact that is with no provider, as places among the counts by provider. */
export const FAILURES = [
  providerCount.abandoned,
  providerCount.abandonedWithin,
  providerCount.blocked,
  providerCount.cutOff,
] as const;

/** Parts of a contact that are told apart. */
const PARTS = 0x10_0000;

/**
 * What of so many contacts that failed in a queue that the client holds counts at a provider. They were
 * with no provider: they count at those who were to answer them, by the shares agreed for the day of
 * the offer. In parts of a power of two: sums and differences are exact, and what is 0 comes out as 0.
 *
 * @param agreed share of the provider
 */
export function failedFor(failed: number, agreed: number): number {
  return Math.round(failed * agreed * PARTS) / PARTS;
}
