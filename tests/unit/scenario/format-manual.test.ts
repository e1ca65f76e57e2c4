import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/root.js';
import { fieldPaths } from '../../support/field-paths.ts';
import { tabledPaths, withFieldTables } from '../../support/format-tables.ts';

const text = readFileSync(inProject('docs/scenario-format.md'), 'utf8');

describe('docs/scenario-format.md', () => {
  // When it is stale: npx vitest run --project unit tests/unit/scenario/format-manual.test.ts -u
  it('shows every field as the schema has it', async () => {
    const fresh = await format(withFieldTables(text), { parser: 'markdown', printWidth: 100 });
    await expect(fresh).toMatchFileSnapshot('../../../docs/scenario-format.md');
  });

  it('leaves no field out', () => {
    const tabled = tabledPaths(text);
    expect(fieldPaths().filter((path) => !tabled.has(path))).toEqual([]);
  });
});
