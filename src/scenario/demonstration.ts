import parcelCarrier from '../../scenarios/parcel-carrier.json';
import type { Scenario } from './types.ts';

/** The ready-made scenario that opens with the page. */
export interface Demonstration {
  /** The name of its file under scenarios/, without ".json". */
  readonly id: string;
  readonly scenario: Scenario;
}

const { $schema: _, ...document } = parcelCarrier;

/**
 * The first ready-made scenario, without the schema and the checks, which come after the page. Its
 * file is valid and leaves out no default: a test holds it to what `parseScenario` gives.
 */
export const DEMONSTRATION: Demonstration = { id: 'parcel-carrier', scenario: trusted(document) };

/** What is known to be a scenario, where TypeScript only sees strings and numbers. */
function trusted(value: unknown): Scenario {
  return value as Scenario;
}
