import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/types.ts';

/** A scenario that is known to be valid. */
export function valid(input: unknown): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(parsed.error.map((issue) => issue.message).join('\n'));
  return parsed.value;
}
