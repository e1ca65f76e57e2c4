import { scenarioJsonSchema, type JsonSchema } from '../../src/scenario/json-schema.ts';

/** The path of every field under `root`, as `describeField` reads them, in document order. */
export function fieldPaths(
  root: JsonSchema = scenarioJsonSchema(),
  prefix = '',
): readonly string[] {
  const paths: string[] = [];
  for (const [key, value] of Object.entries(root.properties ?? {})) {
    if (!isSchema(value)) continue;
    const path = prefix === '' ? key : `${prefix}.${key}`;
    paths.push(path, ...within(value, path));
  }
  return paths;
}

function within(node: JsonSchema, path: string): readonly string[] {
  const forms = (node.oneOf ?? node.anyOf ?? []).filter(isSchema);
  if (forms.length > 0) return forms.flatMap((form) => within(form, `${path}${variantOf(form)}`));
  const paths = [...fieldPaths(node, path)];
  if (isSchema(node.items)) paths.push(...within(node.items, `${path}[]`));
  if (isSchema(node.additionalProperties)) {
    paths.push(...within(node.additionalProperties, `${path}{}`));
  }
  return paths;
}

/** `<lognormal>` for a form with a constant, nothing for the others. */
function variantOf(form: JsonSchema): string {
  const [first] = Object.values(form.properties ?? {});
  return isSchema(first) && typeof first.const === 'string' ? `<${first.const}>` : '';
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
