import type { Result } from '../base/result.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenarioText } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';

const LINE_WIDTH = 100;

/** A scenario as a file that a person can read and edit: indented JSON, what is short on one line. */
export function scenarioFile(scenario: Scenario): string {
  return `${write(scenario, '\n')}\n`;
}

/** Reads what `scenarioFile` wrote, or any scenario in JSON; says why not otherwise. */
export function readScenarioFile(text: string): Result<Scenario, readonly ScenarioIssue[]> {
  return parseScenarioText(text);
}

/** `newLine` is a line break and the indentation of the line that the value stands on. */
function write(value: unknown, newLine: string): string {
  if (!isObject(value)) return JSON.stringify(value);
  const inner = `${newLine}  `;
  const list = Array.isArray(value);
  const items = Object.entries(value).map(
    ([key, member]) => (list ? '' : `${JSON.stringify(key)}: `) + write(member, inner),
  );
  const [open, close] = list ? '[]' : '{}';
  if (items.length === 0) return `${open}${close}`;
  const flat = Object.values(value).every((member) => !isObject(member));
  const space = list ? '' : ' ';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (flat && newLine.length + line.length <= LINE_WIDTH) return line;
  const body = list && flat ? filled(items, inner) : items.join(`,${inner}`);
  return `${open}${inner}${body}${newLine}${close}`;
}

/** Items one after the other, in lines as full as they get. */
function filled(items: readonly string[], newLine: string): string {
  let text = '';
  let width = newLine.length;
  items.forEach((item, index) => {
    const fits = width + item.length + 2 <= LINE_WIDTH;
    if (index > 0) text += fits ? ', ' : `,${newLine}`;
    width = fits ? width + item.length + 2 : newLine.length + item.length;
    text += item;
  });
  return text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
