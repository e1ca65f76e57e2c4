import type { Channel } from '../../scenario/types.ts';

/**
 * Work done by an agent with 1, 2, 3… contacts at once, against one: the figures that Call Centre
 * Helper prints beside its chat calculator ("Erlang C for chat"). Beyond the last, no more.
 */
export const THROUGHPUT: readonly number[] = [1, 1.7, 2.5, 2.9, 3.5];

/** Contacts of a channel that an agent may have at once, and the work done with so many. */
export function concurrencyOf(channel: Pick<Channel, 'concurrency' | 'concurrentThroughput'>): {
  readonly contacts: number;
  readonly throughput: number;
} {
  const contacts = channel.concurrency ?? 1;
  const table = channel.concurrentThroughput ?? THROUGHPUT;
  return { contacts, throughput: table[Math.min(contacts, table.length) - 1] ?? 1 };
}
