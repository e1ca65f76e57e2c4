import type { FactLog } from '../engine/index.ts';
import type { Settled } from '../engine/settle.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Seat } from './seat.ts';

/**
 * Settles the ledger of a scenario's one setup anew on all seats, each a range of the replications
 * logged, in their order. Undefined when a worker ends meanwhile: then the setup can be simulated.
 */
export async function settleOnSeats(
  scenario: Scenario,
  logs: readonly FactLog[],
  seats: readonly Seat[],
  silenceMilliseconds: number,
): Promise<readonly Settled[] | undefined> {
  const parts = partsOf(logs, seats.length);
  const answers = await Promise.all(
    seats.flatMap((seat, place) => {
      const part = parts[place];
      if (part === undefined) return [];
      return [seat.call((host) => host.settle(scenario, part), silenceMilliseconds)];
    }),
  );
  const settled: Settled[] = [];
  for (const answer of answers) {
    if (!answer.ok || !answer.value.ok) return undefined;
    settled.push(answer.value.value);
  }
  return settled;
}

/** Shares logs out by the words in them: so many parts at most, none of them empty. */
function partsOf(logs: readonly FactLog[], most: number): readonly (readonly FactLog[])[] {
  const total = logs.reduce((sum, { words }) => sum + words.length, 0);
  const parts: FactLog[][] = [[]];
  let done = 0;
  for (const log of logs) {
    const isFull = done >= (total * parts.length) / most && parts.length < most;
    if (isFull) parts.push([log]);
    else parts.at(-1)?.push(log);
    done += log.words.length;
  }
  return parts;
}
