import { parseScenario } from '../../../src/scenario/parse.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { encodeScenario, type LinkNote } from '../../../src/link/index.ts';
import { baseScenario } from '../../support/base-scenario.ts';

function valid(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1));
  return parsed.value;
}

/** A small valid scenario. */
export const someScenario = (): Scenario => valid(baseScenario());

/** Every ready-made scenario, parsed. */
export const readyMade = (): { readonly id: string; readonly scenario: Scenario }[] =>
  READY_MADE.map(({ id, document }) => ({ id, scenario: valid(document) }));

/** The link to a scenario that is small enough for one. */
export async function linkOf(scenario: Scenario, note?: LinkNote): Promise<string> {
  const link = await encodeScenario(scenario, note);
  if (!link.ok) throw new Error(link.error.message);
  return link.value;
}
