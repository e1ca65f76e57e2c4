import { ok, type Result } from '../base/result.ts';
import { semanticVersion } from '../base/semantic-version.ts';
import { CONFIDENCE } from '../estimate/interval.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import { indentedJson } from './indented-json.ts';
import type { ExportInput } from './input.ts';
import { readScenarioFile } from './scenario-file.ts';
import { summaryTable } from './summary.ts';

/** What the document says of itself, so that it is not taken for a scenario. */
const KIND = 'releve-results';
const VERSION = 1;

/** Columns of summary.csv that are the same in every row: they stand once at the top. */
const OF_THE_RUN = ['scenario', 'seed', 'engineVersion', 'fingerprint'];

/** Whether the run came to its end, or a person stopped it. */
export type RunEnd = 'finished' | 'stopped';

/**
 * The results of a run as JSON: where they come from, the whole scenario, the meaning of every
 * field, and the rows of summary.csv with all their digits, one on each line. What is not known is
 * left out.
 */
export function* resultsFile(input: ExportInput, status: RunEnd): Generator<string> {
  const { scenario, fingerprint, engineVersion, answer } = input;
  const { columns, records } = summaryTable(input);
  const about = {
    kind: KIND,
    version: VERSION,
    status,
    fingerprint,
    engineVersion,
    seed: scenario.run.seed,
    replications: answer.n,
    confidence: CONFIDENCE,
  };
  yield '{\n';
  for (const [key, value] of Object.entries(about)) yield `  "${key}": ${JSON.stringify(value)},\n`;
  yield `  "scenario": ${indentedJson(scenario, '\n  ')},\n`;
  const fields = columns.filter(({ name }) => !OF_THE_RUN.includes(name));
  const meanings = Object.fromEntries(fields.map(({ name, meaning }) => [name, meaning]));
  yield `  "fields": ${indentedJson(meanings, '\n  ')},\n`;
  yield '  "figures": [';
  let between = '\n';
  for (const record of records()) {
    const row = Object.entries(record).filter(([name]) => !OF_THE_RUN.includes(name));
    yield `${between}    ${JSON.stringify(Object.fromEntries(row))}`;
    between = ',\n';
  }
  yield '\n  ]\n}\n';
}

/** What a file brings back. */
export interface OpenedFile {
  readonly scenario: Scenario;
  /** Of the results that the file holds, when they are of a whole run. */
  readonly fingerprint?: string;
  readonly engineVersion?: string;
}

/**
 * Reads a scenario in JSON, or what `resultsFile` wrote; says why not otherwise. A fingerprint or a
 * version that no Relève would have written is left out.
 */
export function readJsonFile(text: string): Result<OpenedFile, readonly ScenarioIssue[]> {
  const results = resultsIn(text);
  if (results === undefined) {
    const read = readScenarioFile(text);
    return read.ok ? ok({ scenario: read.value }) : read;
  }
  const { status, fingerprint } = results;
  const scenario = parseScenario(results['scenario']);
  if (!scenario.ok) return scenario;
  const isWhole = status === 'finished' && typeof fingerprint === 'string';
  const engineVersion = semanticVersion(results['engineVersion']);
  return ok({
    scenario: scenario.value,
    ...(isWhole && /^[0-9a-f]{16}$/.test(fingerprint) ? { fingerprint } : {}),
    ...(isWhole && engineVersion !== undefined ? { engineVersion } : {}),
  });
}

/** The document of a results file; undefined when the text is anything else. */
function resultsIn(text: string): Readonly<Record<string, unknown>> | undefined {
  // The first line that it has: no other text is parsed twice.
  if (!text.slice(0, 200).includes(KIND)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value['kind'] === KIND ? value : undefined;
  } catch {
    // The reader of scenarios says where it stops being JSON.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
