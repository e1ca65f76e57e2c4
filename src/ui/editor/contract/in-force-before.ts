import type { Amendment } from '../../../scenario/clause-types.ts';
import type { Contract } from '../../../scenario/types.ts';

/** A part that both a contract and its amendments have. */
export type AmendedKey = keyof Contract & keyof Amendment;

/** What held before an amendment: of the last one that changed it, or as signed. */
export function inForceBefore<K extends AmendedKey>(
  contract: Contract,
  amendment: number,
  key: K,
): Amendment[K] | Contract[K] {
  const earlier = (contract.amendments ?? []).slice(0, amendment);
  const last: Pick<Amendment, K> | undefined = earlier.findLast((each) => each[key] !== undefined);
  return last === undefined ? contract[key] : last[key];
}
