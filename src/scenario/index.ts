export { describeField, type FieldDescription } from './describe-field.ts';
export type { ScenarioIssue } from './issue.ts';
export { parseScenario, parseScenarioText } from './parse.ts';
export { SCHEMA_VERSION } from './schema/scenario.ts';
export type {
  Channel,
  Contract,
  DurationLaw,
  HandleTimeLaw,
  Hazard,
  HazardKind,
  Objective,
  PatienceLaw,
  PriceClause,
  Provider,
  Routing,
  Scenario,
  ScenarioInput,
  Setup,
  Site,
  Team,
} from './types.ts';
