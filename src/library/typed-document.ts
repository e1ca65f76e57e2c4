import { describeField } from '../scenario/describe-field.ts';
import { MAXIMUM_ISSUES, type ScenarioIssue } from '../scenario/issue.ts';
import { migrate } from '../scenario/migrate.ts';
import { toPlain, type Json } from '../scenario/plain.ts';
import { checkShape } from '../scenario/shape.ts';
import type { Scenario } from '../scenario/types.ts';
import { setAt, valueAt, type Path } from '../store/index.ts';

/**
 * A document whose every value has the type that the schema asks for, whatever its range and its
 * sense, with every default filled in: what the forms can show. Undefined when it is no such one.
 * `sound` is a valid scenario much like it.
 */
export function typedDocument(value: unknown, sound: Scenario): Scenario | undefined {
  const plain = toPlain(value);
  const migrated = plain.ok ? migrate(plain.value) : undefined;
  if (migrated?.ok !== true) return undefined;
  let document: Json = migrated.value;
  const shaped = checkShape(document);
  if (shaped.ok) return shaped.value;
  if (shaped.error.length >= MAXIMUM_ISSUES) return undefined;
  // What is out of range is put aside, the rest is read, and it is put back.
  const aside: { readonly path: Path; readonly value: unknown }[] = [];
  for (const issue of shaped.error) {
    const path = readPath(issue.path);
    const wrong = valueAt(document, path);
    const instead = soundValue(issue, wrong, valueAt(sound, path));
    if (path.length === 0 || instead === undefined) return undefined;
    aside.push({ path, value: wrong });
    document = setAt(document, path, instead);
  }
  const read = checkShape(document);
  if (!read.ok) return undefined;
  return aside.reduce((now, each) => setAt(now, each.path, each.value), read.value);
}

/** What may stand where `wrong` is of the right type and yet refused; undefined: nothing. */
function soundValue({ path }: ScenarioIssue, wrong: unknown, sound: unknown): unknown {
  const field = describeField(path);
  if (Array.isArray(wrong)) return wrong.length === 0 && Array.isArray(sound) ? sound : undefined;
  const isNumber = typeof wrong === 'number';
  if (!isNumber && !(typeof wrong === 'string' && field?.kind === 'text')) return undefined;
  if (typeof sound === typeof wrong) return sound;
  if (typeof field?.default === typeof wrong) return field?.default;
  return isNumber ? (field?.minimum ?? 1) : 'x';
}

/** Reads what `formatPath` wrote; what is no path gives an empty one. */
function readPath(text: string): Path {
  const steps: (string | number)[] = [];
  const step = /(?:^|\.)([A-Za-z$_][\w$-]*)|\[(\d+)\]/y;
  for (let at = 0; at < text.length; at = step.lastIndex) {
    step.lastIndex = at;
    const match = step.exec(text);
    if (match === null) return [];
    const [, key, index] = match;
    steps.push(key ?? Number(index));
  }
  return steps;
}
