import * as z from 'zod/mini';
import { fields } from './schema/field.ts';
import { scenarioSchema } from './schema/scenario.ts';

/** A node of JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

let built: JsonSchema | undefined;

/**
 * The JSON Schema of a scenario as a person writes it (defaults may be left out), with the title,
 * description, `x-unit` and `x-percent` of every field. Built once, then shared: do not change it.
 */
export function scenarioJsonSchema(): JsonSchema {
  built ??= build();
  return built;
}

function build(): JsonSchema {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: fields,
    override: ({ jsonSchema }) => {
      const { unit, percent } = jsonSchema;
      delete jsonSchema['unit'];
      delete jsonSchema['percent'];
      if (unit !== undefined) jsonSchema['x-unit'] = unit;
      if (percent === true) jsonSchema['x-percent'] = true;
    },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Relève scenario',
    description: 'A business-continuity scenario of outsourced contact centres.',
    type: 'object',
    properties: {
      $schema: {
        type: 'string',
        title: 'Schema',
        description: 'Where an editor finds this schema. Relève ignores it.',
      },
      ...schema.properties,
    },
    required: schema.required ?? [],
    additionalProperties: false,
  };
}
