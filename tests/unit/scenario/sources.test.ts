import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/root.js';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';
import { explains, numbersOf, sourceTables } from '../../support/scenario-numbers.ts';

const tables = sourceTables(readFileSync(inProject('scenarios/README.md'), 'utf8'));
const common = tables.get('Common numbers') ?? [];

describe.each(READY_MADE)('scenarios/README.md on $id', ({ id, document }) => {
  const own = tables.get(id) ?? [];

  it('gives the source of every number', () => {
    const missing = numbersOf(document).filter(
      (leaf) => ![...own, ...common].some((row) => explains(row, leaf)),
    );
    expect(missing.map(({ path, value }) => `${path} = ${value}`)).toEqual([]);
  });

  it('says nothing of numbers that are not there', () => {
    const leaves = numbersOf(document);
    const stale = own.filter((row) => !leaves.some((leaf) => explains(row, leaf)));
    expect(stale.map(({ path, value }) => `${path} = ${value}`)).toEqual([]);
  });
});

describe('scenarios/README.md', () => {
  it('uses each common number in some scenario', () => {
    const leaves = READY_MADE.flatMap(({ document }) => numbersOf(document));
    const stale = common.filter((row) => !leaves.some((leaf) => explains(row, leaf)));
    expect(stale.map(({ path, value }) => `${path} = ${value}`)).toEqual([]);
  });

  it('leaves no source empty', () => {
    const rows = [...tables.values()].flat();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ source }) => source.length < 4)).toEqual([]);
  });
});
