import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../scenario/index.ts';

/** Index of the setup of that identifier; undefined: none was named. The error says which there are. */
export function findSetup(
  { setups }: Scenario,
  id: string | undefined,
): Result<number | undefined, string> {
  if (id === undefined) return ok(undefined);
  const index = setups.findIndex((setup) => setup.id === id);
  if (index >= 0) return ok(index);
  const ids = setups.map((setup) => setup.id).join(', ');
  return fail(`No setup is called ${id}. The setups of this scenario are ${ids}.\n`);
}
