import type { Channel } from './types.ts';

const DEFERRED: ReadonlySet<Channel['medium']> = new Set<Channel['medium']>([
  'email',
  'social',
  'backOffice',
]);
const ONE_AT_A_TIME: ReadonlySet<Channel['medium']> = new Set<Channel['medium']>([
  'voice',
  'mobile',
  'backOffice',
]);

/** Whether the customer does not wait for the answer: contacts join a backlog. */
export function isDeferred({ medium }: Channel): boolean {
  return DEFERRED.has(medium);
}

/** Whether an agent can have only one contact of the channel in hand. */
export function isOneAtATime({ medium }: Channel): boolean {
  return ONE_AT_A_TIME.has(medium);
}

/** Work of an agent with 1, 2, 3… contacts at once where the channel does not say; then no more. */
const USUAL_THROUGHPUT = [1, 1.7, 2.5, 2.9, 3.5];

/** Contacts of a channel that an agent has at once when busy, and the work done with so many. */
export function atOnce({ concurrency = 1, concurrentThroughput = USUAL_THROUGHPUT }: Channel): {
  readonly contacts: number;
  readonly throughput: number;
} {
  const last = Math.min(concurrency, concurrentThroughput.length) - 1;
  return { contacts: concurrency, throughput: concurrentThroughput[last] ?? 1 };
}
