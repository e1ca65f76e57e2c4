import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../../src/scenario/json-schema.ts';

describe('the JSON Schema for editors', () => {
  // When it is stale: npx vitest run --project unit tests/unit/scenario/json-schema.test.ts -u
  it('is the one committed beside the scenarios', async () => {
    const text = JSON.stringify(scenarioJsonSchema(), null, 2);
    const formatted = await format(text, { parser: 'json', printWidth: 100 });
    await expect(formatted).toMatchFileSnapshot('../../../scenarios/scenario.schema.json');
  });

  it('refuses unknown keys at every level', () => {
    const text = JSON.stringify(scenarioJsonSchema());
    const objects = text.match(/"type":"object","properties"|"properties":/g) ?? [];
    const strict = text.match(/"additionalProperties":false/g) ?? [];
    expect(objects.length).toBeGreaterThan(40);
    expect(strict.length).toBeGreaterThanOrEqual(objects.length);
  });

  it('asks only for what has no default, and carries units', () => {
    const schema = scenarioJsonSchema();
    expect(schema.required).toEqual([
      ...['schemaVersion', 'name', 'horizon', 'channels', 'providers', 'setups', 'run'],
    ]);
    const text = JSON.stringify(schema);
    expect(text).toContain('"x-unit":"min"');
    expect(text).toContain('"x-percent":true');
    expect(text).not.toContain('"unit"');
  });
});
