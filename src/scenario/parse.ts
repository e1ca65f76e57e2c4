import { fail, ok, type Result } from '../base/result.ts';
import { tr } from '../base/words.ts';
import { checkScenario } from './check/check-scenario.ts';
import { inWords } from './in-words.ts';
import { MAXIMUM_ISSUES, type ScenarioIssue } from './issue.ts';
import { parseJson } from './json-text.ts';
import { migrate } from './migrate.ts';
import { toPlain, type JsonObject } from './plain.ts';
import { checkShape } from './shape.ts';
import { MAXIMUM_TEXT_LENGTH } from './text-limit.ts';
import type { Scenario } from './types.ts';

/**
 * Turns any value into a valid scenario of the current version with every default filled in, or
 * says why not, in at most 50 issues. Never throws, whatever the value; never changes it.
 */
export function parseScenario(value: unknown): Result<Scenario, readonly ScenarioIssue[]> {
  const plain = toPlain(value);
  if (!plain.ok) return fail([plain.error]);
  const migrated = migrate(plain.value);
  if (!migrated.ok) return fail([migrated.error]);
  const shaped = checkShape(withoutSchemaReference(migrated.value));
  if (!shaped.ok) return shaped;
  const scenario = shaped.value;
  const issues = checkScenario(scenario);
  return issues.length === 0 ? ok(scenario) : fail(issues.slice(0, MAXIMUM_ISSUES));
}

/** As `parseScenario`, for the text of a file of at most 2,000,000 characters. */
export function parseScenarioText(text: string): Result<Scenario, readonly ScenarioIssue[]> {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    const most = inWords(MAXIMUM_TEXT_LENGTH);
    return fail([
      {
        code: 'size',
        path: '',
        received: `${inWords(text.length)} characters`,
        expected: `at most ${most} characters`,
        message: tr`The text has ${inWords(text.length)} characters; a scenario has at most ${most}. Check that the file is a scenario.`,
      },
    ]);
  }
  if (text.includes(NO_CHARACTER)) {
    return fail([
      {
        code: 'syntax',
        path: '',
        received: 'bytes that are no text in UTF-8',
        expected: 'a text in UTF-8',
        message: tr`This is no text in UTF-8. If it is a scenario, save it again with the encoding UTF-8; other kinds of files cannot be opened.`,
      },
    ]);
  }
  const parsed = parseJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (parsed.ok) return parseScenario(parsed.value);
  const { line, column, received, expected } = parsed.error;
  const position = `line ${String(line)}, column ${String(column)}`;
  return fail([
    {
      code: 'syntax',
      path: position,
      received,
      expected,
      message: tr`At line ${line}, column ${column}, the text is not JSON: it needs ${expected}, and has ${received}. Correct that place, or open the file again.`,
    },
  ]);
}

const BYTE_ORDER_MARK = '\ufeff';
/** JSON never has it as such; UTF-16 read as UTF-8, and nearly every other kind of file, does. */
const NO_CHARACTER = '\u0000';

/** `$schema` tells an editor where the JSON Schema is; it says nothing of the scenario. */
function withoutSchemaReference(document: JsonObject): JsonObject {
  const { $schema: _, ...scenario } = document;
  return scenario;
}
