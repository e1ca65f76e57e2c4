import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../base/result.ts';
import { parseScenario, parseScenarioText, type Scenario } from '../scenario/index.ts';
import { READY_MADE } from '../scenario/ready-made.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads the scenario that FILE names: a file, `-` for the standard input, or a ready-made one where
 * no file has that name. The error is what to print, one reason a line.
 */
export async function readScenario(
  file: string,
  terminal: Terminal,
): Promise<Result<Scenario, string>> {
  const parsed = await parseNamed(file, terminal);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  return scenario.ok ? scenario : fail(refusal(file, scenario.error));
}

/** Why a scenario is refused: one issue a line, each with its place. */
export function refusal(file: string, issues: readonly ScenarioIssue[]): string {
  const name = file === '-' ? 'The scenario' : file;
  const count = issues.length === 1 ? 'one reason' : `${issues.length} reasons`;
  const lines = issues.map(
    ({ path, message }) => `  ${path === '' ? '(all)' : path}: ${message}\n`,
  );
  return printable(`${name} is refused for ${count}:\n${lines.join('')}`);
}

type Parsed = ReturnType<typeof parseScenario>;

async function parseNamed(file: string, terminal: Terminal): Promise<Result<Parsed, string>> {
  if (file === '-') return ok(parseScenarioText(await terminal.readInput()));
  try {
    return ok(parseScenarioText(await readFile(file, 'utf8')));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code !== 'ENOENT') return fail(`${file}: cannot be read (${code}).\n`);
    const readyMade = READY_MADE.find(({ id }) => id === file);
    if (readyMade !== undefined) return ok(parseScenario(readyMade.document));
    const ids = READY_MADE.map(({ id }) => id).join(', ');
    return fail(`${file}: no such file. Ready-made scenarios are ${ids}.\n`);
  }
}

/** A document that is refused may hold anything, also what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Control}\p{Bidi_Control}]/gu, '\ufffd');
}
