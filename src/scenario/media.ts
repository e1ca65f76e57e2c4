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
export function isDeferred({ medium }: Pick<Channel, 'medium'>): boolean {
  return DEFERRED.has(medium);
}

/** Whether an agent can have only one contact of the channel in hand. */
export function isOneAtATime({ medium }: Channel): boolean {
  return ONE_AT_A_TIME.has(medium);
}

/**
 * Work done by an agent with 1, 2, 3… contacts at once, against one: the figures that Call Centre
 * Helper prints with its "Erlang C for chat" calculator. Beyond the last, no more.
 */
export const THROUGHPUT: readonly number[] = [1, 1.7, 2.5, 2.9, 3.5];

type Concurrent = Pick<Channel, 'concurrency' | 'concurrentThroughput'>;

/** Work done by an agent with so many contacts of the channel at once (1 or more). */
export function throughputWith(channel: Concurrent, contacts: number): number {
  const table = channel.concurrentThroughput ?? THROUGHPUT;
  return table[Math.min(contacts, table.length) - 1] ?? 1;
}

/** Most contacts of a channel that an agent has at once, and the work done with so many. */
export function concurrencyOf(channel: Concurrent): {
  readonly contacts: number;
  readonly throughput: number;
} {
  const contacts = channel.concurrency ?? 1;
  return { contacts, throughput: throughputWith(channel, contacts) };
}
