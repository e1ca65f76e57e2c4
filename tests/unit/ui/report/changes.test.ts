import { expect, test } from 'vitest';
import { inputDifferences } from '../../../../src/ui/compare/input-differences.ts';
import { changeTable } from '../../../../src/ui/report/changes.ts';
import { fourWeeks } from '../../../support/four-weeks.ts';

const opened = { ...fourWeeks(), name: 'Two outsourcers', description: '' };
const now = {
  ...opened,
  name: 'Two outsourcers, for the board',
  description: 'What does the second cost?',
  run: { ...opened.run, seed: 'board' },
};

test('the report lists a changed name and description among what differs', () => {
  expect(changeTable(opened, now).rows).toEqual([
    ['Name', 'Two outsourcers', 'Two outsourcers, for the board'],
    ['Description', 'none', 'What does the second cost?'],
    ['Seed', opened.run.seed, 'board'],
  ]);
});

test('a comparison of scenarios leaves their names out, which say nothing about the work', () => {
  expect(inputDifferences(opened, now).map(({ path }) => path)).toEqual(['run.seed']);
});
