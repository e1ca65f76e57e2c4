import type { Result } from '../base/result.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenarioText } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import { indentedJson } from './indented-json.ts';

/** A scenario as a file that a person can read and edit: indented JSON, what is short on one line. */
export function scenarioFile(scenario: Scenario): string {
  return `${indentedJson(scenario)}\n`;
}

/** Reads what `scenarioFile` wrote, or any scenario in JSON; says why not otherwise. */
export function readScenarioFile(text: string): Result<Scenario, readonly ScenarioIssue[]> {
  return parseScenarioText(text);
}
