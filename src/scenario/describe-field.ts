import { parseFieldPath, type FieldStep } from './field-path.ts';
import { scenarioJsonSchema, type JsonSchema } from './json-schema.ts';

/** What a field holds. `oneOf`: one of several forms, a number or a law for instance. */
export type FieldKind =
  'number' | 'integer' | 'text' | 'boolean' | 'choice' | 'list' | 'record' | 'object' | 'oneOf';

/** What a form, a manual or an error message needs to know of one field. */
export interface FieldDescription {
  readonly kind: FieldKind;
  readonly title: string;
  readonly description: string;
  /** "s", "min", "h", "contacts", "currency"… */
  readonly unit?: string;
  /** True for shares from 0 to 1 that people read as a percentage. */
  readonly percent: boolean;
  /** Smallest and largest number accepted, or length of a list. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What is taken when the field is left out. */
  readonly default?: unknown;
  /** Whether the field may be left out. */
  readonly optional: boolean;
  /** The values of a choice, or the names of the forms of a `oneOf`. */
  readonly choices: readonly (string | number | boolean)[];
  /** The keys of an object. */
  readonly keys: readonly string[];
  /** The pattern (a regular expression) that a text follows. */
  readonly pattern?: string;
}

/**
 * Label, unit, help and range of the field at `path` (see `parseFieldPath` for its grammar). Where
 * several forms hold a field of that name and none is picked, the first one answers.
 */
export function describeField(path: string): FieldDescription | undefined {
  const steps = parseFieldPath(path);
  return steps === undefined ? undefined : describeSteps(steps);
}

/** As `describeField`, for steps already read. */
export function describeSteps(steps: readonly FieldStep[]): FieldDescription | undefined {
  let found: Located | undefined = { node: scenarioJsonSchema(), optional: false };
  for (const step of steps) {
    found = follow(found, step);
    if (found === undefined) return undefined;
  }
  return describeNode(found);
}

interface Located {
  readonly node: JsonSchema;
  readonly optional: boolean;
}

type Follow = (node: JsonSchema) => Located | undefined;

function follow(from: Located, step: FieldStep): Located | undefined {
  switch (step.kind) {
    case 'key':
      return (
        discriminator(from.node, step.key) ??
        first(from.node, (node) => property(node, step.key) ?? entry(node))
      );
    case 'item':
      return first(from.node, (node) => located(node.items, false));
    case 'entry':
      return first(from.node, entry);
    case 'variant':
      return variant(from, step.name);
  }
}

/** The first form of `node` (itself, or one of its alternatives) from which the step leads on. */
function first(node: JsonSchema, step: Follow): Located | undefined {
  for (const form of formsOf(node)) {
    const found = step(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function variant(from: Located, name: string): Located | undefined {
  const form = formsOf(from.node).find((candidate) => nameOf(candidate) === name);
  return form && { node: form, optional: from.optional };
}

function property(node: JsonSchema, key: string): Located | undefined {
  if (node.properties === undefined || !Object.hasOwn(node.properties, key)) return undefined;
  return located(node.properties[key], node.required?.includes(key) !== true);
}

/** The key that tells the forms of `node` apart, as one choice among their constants. */
function discriminator(node: JsonSchema, key: string): Located | undefined {
  const found = formsOf(node).flatMap((form) => property(form, key) ?? []);
  const choices = found.flatMap((each) => each.node.const ?? []);
  const [first] = found;
  if (first === undefined || choices.length < 2 || choices.length < found.length) return undefined;
  const { const: _, ...rest } = first.node;
  return { node: { ...rest, enum: choices }, optional: first.optional };
}

function entry(node: JsonSchema): Located | undefined {
  return located(node.additionalProperties, true);
}

function located(node: unknown, optional: boolean): Located | undefined {
  return isSchema(node) ? { node, optional } : undefined;
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The alternatives of a node, or the node itself when it has none. */
function formsOf(node: JsonSchema): readonly JsonSchema[] {
  const alternatives = node.oneOf ?? node.anyOf;
  return alternatives === undefined ? [node] : alternatives.filter(isSchema).flatMap(formsOf);
}

/** What tells a form from its siblings: its first constant, else its first key, else its type. */
function nameOf(form: JsonSchema): string {
  if (form.const !== undefined) return String(form.const);
  const [first] = Object.entries(form.properties ?? {});
  if (first === undefined) return String(form.type);
  const [key, value] = first;
  return isSchema(value) && typeof value.const === 'string' ? value.const : key;
}

function describeNode({ node, optional }: Located): FieldDescription {
  const unit = node['x-unit'];
  return {
    kind: kindOf(node),
    title: node.title ?? '',
    description: node.description ?? '',
    ...(typeof unit === 'string' ? { unit } : {}),
    percent: node['x-percent'] === true,
    ...range(node),
    ...(node.default === undefined ? {} : { default: node.default }),
    optional,
    choices: choicesOf(node),
    keys: [...new Set(formsOf(node).flatMap((form) => Object.keys(form.properties ?? {})))],
    ...(node.pattern === undefined ? {} : { pattern: node.pattern }),
  };
}

function kindOf(node: JsonSchema): FieldKind {
  if (choicesOf(node).length > 0) {
    return formsOf(node).some((form) => form.type === 'object') ? 'oneOf' : 'choice';
  }
  if (node.type === 'string') return 'text';
  if (node.type === 'number' || node.type === 'integer' || node.type === 'boolean')
    return node.type;
  if (node.type === 'array') return 'list';
  return node.properties === undefined ? 'record' : 'object';
}

function choicesOf(node: JsonSchema): readonly (string | number | boolean)[] {
  if (node.const !== undefined && isScalar(node.const)) return [node.const];
  if (node.enum !== undefined) return node.enum.filter(isScalar);
  const forms = formsOf(node);
  if (forms.length < 2) return [];
  return forms.map((form) => (isScalar(form.const) ? form.const : nameOf(form)));
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Bounds of a number, of a list's length, or of the number among the forms. */
function range(node: JsonSchema): { minimum?: number; maximum?: number } {
  const numeric = formsOf(node).find((form) => form.type === 'number' || form.type === 'integer');
  const minimum = node.maxItems === undefined ? numeric?.minimum : (node.minItems ?? 0);
  const maximum = node.maxItems ?? numeric?.maximum;
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
