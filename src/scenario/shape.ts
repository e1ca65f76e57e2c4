import { fail, ok, type Result } from '../base/result.ts';
import { said, tr } from '../base/words.ts';
import { describeSteps, type FieldDescription } from './describe-field.ts';
import { expectedOf } from './expected.ts';
import { either, formatPath, MAXIMUM_ISSUES, shortRendering, type ScenarioIssue } from './issue.ts';
import type { Json } from './plain.ts';
import { scenarioSchema } from './schema/scenario.ts';
import type { Scenario } from './types.ts';
import * as z from 'zod/mini';

/**
 * Checks types, ranges and keys against the schema and fills in the defaults. What passes has the
 * shape of a scenario; whether its parts agree is checked by `check/`.
 */
export function checkShape(value: Json): Result<Scenario, readonly ScenarioIssue[]> {
  const parsed = z.safeParse(scenarioSchema, value);
  if (parsed.success) return ok(parsed.data);
  const issues: ScenarioIssue[] = [];
  for (const found of parsed.error.issues) {
    if (issues.length >= MAXIMUM_ISSUES) break;
    issues.push(...translate(found, value, []));
  }
  return fail(issues.slice(0, MAXIMUM_ISSUES));
}

type Found = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function translate(found: Found, value: Json, base: Path): readonly ScenarioIssue[] {
  const path = [...base, ...found.path];
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => unknownKey([...path, key], value));
    case 'invalid_union': {
      const form =
        found.inclusive === false ? undefined : closestForm(found.errors, valueAt(value, path));
      return form === undefined
        ? [mismatch(path, value)]
        : form.flatMap((inner) => translate(inner, value, path));
    }
    case 'invalid_key':
      return [invalidKey(path, found)];
    default:
      return [mismatch(path, value)];
  }
}

/** The one form that a value was clearly meant to be; undefined when it fits none or several. */
function closestForm(
  forms: readonly (readonly Found[])[],
  value: unknown,
): readonly Found[] | undefined {
  const scored = forms.map((form) => ({ form, score: distance(form, value) }));
  const least = Math.min(...scored.map(({ score }) => score));
  const closest = scored.filter(({ score }) => score === least);
  return least < OTHER_FORM && closest.length === 1 ? closest[0]?.form : undefined;
}

const OTHER_FORM = 1000;

function distance(form: readonly Found[], value: unknown): number {
  let total = 0;
  for (const found of form) {
    if (found.path.length === 0 && found.code !== 'unrecognized_keys') {
      const outOfRange = found.code === 'too_big' || found.code === 'too_small';
      total += outOfRange ? 1 : OTHER_FORM;
    } else if (found.code === 'unrecognized_keys') total += 20 * found.keys.length;
    else if (found.path.at(-1) === 'distribution') total += OTHER_FORM;
    else total += valueAt(value, found.path) === undefined ? 10 : 1;
  }
  return total;
}

function mismatch(path: Path, root: Json): ScenarioIssue {
  const field = fieldAt(path);
  const value = valueAt(root, path);
  const received = shortRendering(value);
  const expected = field === undefined ? tr`another value` : expectedInstead(value, field);
  const where = formatPath(path);
  const named = field?.title ? `${said(field.title)} (${where})` : where || tr`The scenario`;
  const message =
    value === undefined
      ? tr`${named} is missing. Give ${expected}.`
      : tr`${named} is ${received}. Give ${expected}.`;
  return { code: 'shape', path: where, received, expected, message };
}

/** A number where a number or a law may stand is answered with the range of the number. */
function expectedInstead(value: unknown, field: FieldDescription): string {
  const isNumber =
    typeof value === 'number' && field.kind === 'oneOf' && field.maximum !== undefined;
  return expectedOf(isNumber ? { ...field, kind: 'number' } : field);
}

function unknownKey(path: Path, root: Json): ScenarioIssue {
  const where = formatPath(path);
  const parent = fieldAt(path.slice(0, -1));
  const expected = parent?.keys.length ? `one of ${either(parent.keys)}` : 'no such key';
  return {
    code: 'shape',
    path: where,
    received: shortRendering(valueAt(root, path)),
    expected,
    message: tr`${where} is not a setting of this version. Check its spelling, or remove it.`,
  };
}

function invalidKey(path: Path, found: Found): ScenarioIssue {
  const where = formatPath(path);
  return {
    code: 'shape',
    path: where,
    received: shortRendering(String(found.path.at(-1) ?? '')),
    expected: 'the id of something in this scenario',
    message: tr`${where} is keyed by a text that can be no id. Use an id of this scenario.`,
  };
}

function fieldAt(path: Path): FieldDescription | undefined {
  return describeSteps(
    path.map((step) =>
      typeof step === 'number' ? { kind: 'item' } : { kind: 'key', key: String(step) },
    ),
  );
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
