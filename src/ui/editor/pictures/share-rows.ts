import type { Scenario } from '../../../scenario/types.ts';
import { providerIdsOf } from '../../../store/index.ts';

/** The shares of one setup in a channel. */
export interface ShareRow {
  readonly setup: number;
  readonly name: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Undefined: the contacts go by an order, or to the shortest wait. */
  readonly shares: readonly number[] | undefined;
}

/** Who gets how much of a channel, setup by setup; setups that do not route it are left out. */
export function shareRows({ setups, providers }: Scenario, channel: string): readonly ShareRow[] {
  return setups.flatMap(({ name, routing }, setup) => {
    const own = Object.hasOwn(routing, channel) ? routing[channel] : undefined;
    if (own === undefined) return [];
    const isShared = own.policy === 'split';
    const listed = providerIdsOf(own);
    // Shares stand in the order of the scenario's providers, whatever the order of their keys.
    const ids = isShared
      ? providers.map(({ id }) => id).filter((id) => listed.includes(id))
      : listed;
    const nameOf = (id: string): string => providers.find((each) => each.id === id)?.name ?? id;
    const shares = isShared ? ids.map((id) => own.shares[id] ?? 0) : undefined;
    return [{ setup, name, ids, names: ids.map(nameOf), shares }];
  });
}
