import type * as z from 'zod/mini';
import type { scenarioSchema } from './schema/scenario.ts';

/** A valid scenario with every default filled in. Times are local; money is in `currency`. */
export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as a person writes it: defaults may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
export type Channel = Scenario['channels'][number];
export type Provider = Scenario['providers'][number];
export type Site = Provider['sites'][number];
export type Contract = Provider['contract'];
export type PriceClause = Contract['prices'][number];
export type Hazard = Scenario['hazards'][number];
export type HazardKind = Hazard['kind'];
export type DurationLaw = Hazard['durationHours'];
export type Setup = Scenario['setups'][number];
export type Team = Setup['teams'][number];
export type Routing = Setup['routing'][string];
export type HandleTimeLaw = Channel['handleTime'];
export type PatienceLaw = Channel['patience'];
export type Objective = Channel['objective'];
