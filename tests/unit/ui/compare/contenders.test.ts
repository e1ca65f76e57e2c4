import { beforeAll, expect, test } from 'vitest';
import { comparableColumns } from '../../../../src/estimate/kept-columns.ts';
import type { Comparison, Kept } from '../../../../src/store/index.ts';
import { compareRows } from '../../../../src/ui/compare/compare-rows.ts';
import { sentencesOf, setupContenders } from '../../../../src/ui/compare/compared-setups.ts';
import {
  baselineOf,
  contendersOf,
  pairingBetween,
  type Contender,
} from '../../../../src/ui/compare/contenders.ts';
import { contenderValues, contestBetween } from '../../../../src/ui/compare/contest-between.ts';
import { baseScenarioWith } from '../../../support/base-scenario.ts';
import { realRun, type RealRun } from '../real-results.ts';

let before: RealRun;
let after: RealRun;
beforeAll(() => {
  before = realRun(6);
  after = realRun(6, baseScenarioWith('channels[0].demand.contactsPerWeek', 6000));
});

const keptOf = (id: string, { scenario, results, answer }: RealRun): Kept => ({
  id,
  name: `Kept ${id}`,
  scenario,
  columns: comparableColumns(results),
  fans: answer.fans,
  fingerprint: '0',
});
const comparison = (kept: readonly Kept[], more: Partial<Comparison> = {}): Comparison => ({
  setup: undefined,
  kept,
  baseline: undefined,
  setups: {},
  isGhostShown: true,
  dropped: undefined,
  ...more,
});
const both = (more: Partial<Comparison> = {}): readonly Contender[] =>
  contendersOf(comparison([keptOf('a', before)], more), after);

test('what is on screen comes after what is kept, and is compared with it', () => {
  expect(both().map(({ id }) => id)).toEqual(['a', 'on-screen']);
  expect(baselineOf(both(), comparison([]))).toBe(0);
  expect(baselineOf(both(), comparison([], { baseline: 'on-screen' }))).toBe(1);
  expect(baselineOf(both(), comparison([], { baseline: 'gone' }))).toBe(0);
});

test('a kept scenario that is on screen again stands there once', () => {
  const found = contendersOf(comparison([keptOf('a', before)]), before);
  expect(found.map(({ id, isOnScreen }) => [id, isOnScreen])).toEqual([['a', true]]);
});

test('the setup compared is the alternative, unless another is chosen', () => {
  expect(both().map(({ setup }) => setup)).toEqual([1, 1]);
  const chosen = both({ setups: { a: before.scenario.setups[0]?.id ?? '' } });
  expect(chosen.map(({ setup }) => setup)).toEqual([0, 1]);
});

test('runs of one seed are paired: the mean of the differences is the difference of the means', () => {
  const [a, b] = both();
  if (a === undefined || b === undefined) throw new Error('contenders');
  expect(pairingBetween(a, b).kind).toBe('paired');
  const mean = (each: Contender): number => {
    const values = contenderValues(each, 'cost') ?? new Float64Array(0);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const found = contestBetween(a, b, 'cost');
  expect(found?.difference.value).toBeCloseTo(mean(b) - mean(a), 6);
  expect(found?.wins).toBeDefined();
});

test('of another seed they are not, and nobody wins; of another length they are not compared', () => {
  const apart = realRun(6, baseScenarioWith('run.seed', 'another'));
  const [a, b] = contendersOf(comparison([keptOf('a', before)]), apart);
  if (a === undefined || b === undefined) throw new Error('contenders');
  expect(contestBetween(a, b, 'lost')?.wins).toBeUndefined();
  const longer = { ...b, scenario: { ...b.scenario, horizon: { ...b.scenario.horizon, days: 7 } } };
  expect(contestBetween(a, longer, 'lost')).toBeUndefined();
  const dollars = { ...b, scenario: { ...b.scenario, currency: 'USD' as const } };
  expect(contestBetween(a, dollars, 'cost')).toBeUndefined();
  expect(contestBetween(a, dollars, 'lost')).toBeDefined();
});

test('rows have a figure for each, and a difference for all but the baseline', () => {
  const rows = compareRows(both(), 0);
  expect(rows.map(({ id }) => id)).toContain('serviceLevel-phone');
  for (const { cells, differences } of rows) {
    expect(cells).toHaveLength(2);
    expect(differences[0]).toBeUndefined();
    expect(differences[1]).toBeDefined();
  }
});

test('more contacts lost and a higher cost are said so, with the baseline’s name', () => {
  const [first, second] = setupContenders(before.scenario, before.results);
  if (first === undefined || second === undefined) throw new Error('setups');
  const [there, back] = [sentencesOf(first, second), sentencesOf(second, first)].map((each) =>
    each.join(' '),
  );
  expect(there).toContain(first.name);
  expect(back).toContain(second.name);
  const cost = contestBetween(first, second, 'cost');
  const isMore = (cost?.difference.low ?? 0) > 0;
  expect(there).toMatch(isMore ? /Costs .* more\./ : /Costs .* less\.|cost can be seen/);
  expect(`${there ?? ''}${back ?? ''}`).not.toMatch(/NaN|undefined|Infinity/);
});
