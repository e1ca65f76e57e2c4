import { beforeAll, describe, expect, test } from 'vitest';
import { lightTheme } from '../../../src/charts/index.ts';
import { comparableColumns } from '../../../src/estimate/kept-columns.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import type { Comparison, Kept } from '../../../src/store/index.ts';
import { frontierData, frontierGhost } from '../../../src/ui/results/data/frontier-data.ts';
import { pageFormatters } from '../../../src/ui/results/data/page-formatters.ts';
import {
  ghostFan,
  ghostOf,
  ghostValues,
  whyNotDrawn,
  type KeptGhost,
} from '../../../src/ui/results/data/kept-ghost.ts';
import { frontierPlot } from '../../../src/ui/results/more-plots.ts';
import {
  costPlot,
  exchangePlot,
  fanPlot,
  lossPlot,
  type PlotSource,
} from '../../../src/ui/results/plots.ts';
import { baseScenarioWith } from '../../support/base-scenario.ts';
import { realRun, type RealRun } from './real-results.ts';
import { testDocument } from '../../fixtures/charts/dom.ts';

let before: RealRun;
let after: RealRun;
beforeAll(() => {
  before = realRun(10);
  after = realRun(10, baseScenarioWith('channels[0].demand.contactsPerWeek', 6000));
});

const keptOf = (id: string, { scenario, results, answer }: RealRun, change = scenario): Kept => ({
  id,
  name: `Kept ${id}`,
  scenario: change,
  columns: comparableColumns(results),
  fans: answer.fans,
  fingerprint: '0',
});
const holding = (kept: readonly Kept[], more: Partial<Comparison> = {}): Comparison => ({
  setup: undefined,
  kept,
  baseline: undefined,
  setups: {},
  isGhostShown: true,
  dropped: undefined,
  ...more,
});
const ghostIn = (comparison: Comparison, scenario: Scenario): KeptGhost => {
  const ghost = ghostOf(comparison, scenario);
  if (ghost === undefined) throw new Error('no ghost');
  return ghost;
};

describe('which kept result stands behind the plots', () => {
  test('the newest, or the baseline that was chosen; never what is on the page itself', () => {
    const other = { ...before.scenario, name: 'Another' };
    const kept = [keptOf('a', before), keptOf('b', before, other)];
    expect(ghostOf(holding([]), after.scenario)).toBeUndefined();
    expect(ghostOf(holding([keptOf('a', before)]), before.scenario)).toBeUndefined();
    const told = (comparison: Comparison, scenario = after.scenario): readonly unknown[] => {
      const { kept: found, why } = ghostIn(comparison, scenario);
      return [found.id, why];
    };
    expect(told(holding(kept))).toEqual(['b', 'newest']);
    expect(told(holding(kept, { baseline: 'a' }))).toEqual(['a', 'chosen']);
    expect(told(holding(kept), other)).toEqual(['a', 'only']);
  });

  test('its name says the setup, the one that the comparison looks at', () => {
    const [first, second] = before.scenario.setups;
    const kept = [keptOf('a', before)];
    expect(ghostIn(holding(kept), after.scenario).name).toBe(`Kept a · ${second?.name ?? ''}`);
    const setups = { a: first?.id ?? '' };
    expect(ghostIn(holding(kept, { setups }), after.scenario).name).toBe(
      `Kept a · ${first?.name ?? ''}`,
    );
  });
});

describe('what a plot leaves out, and why', () => {
  const why = (change: Partial<Scenario>, uses: Parameters<typeof whyNotDrawn>[3]): string => {
    const other = { ...before.scenario, ...change };
    const ghost = ghostIn(holding([keptOf('a', before, other)]), after.scenario);
    return whyNotDrawn(ghost, after.scenario, 0, uses);
  };

  test('totals over another length, dates, amounts and service that are not alike', () => {
    const { horizon, channels } = before.scenario;
    expect(why({}, ['dates', 'money', 'service'])).toBe('');
    expect(why({ horizon: { ...horizon, days: horizon.days + 7 } }, [])).toMatch(/another length/);
    const later = { ...horizon, start: '2031-01-06' };
    expect(why({ horizon: later }, ['dates'])).toMatch(/another day/);
    expect(why({ horizon: later }, ['money'])).toBe('');
    expect(why({ currency: 'USD' }, ['money'])).toMatch(/USD/);
    expect(why({ currency: 'USD' }, ['service'])).toBe('');
    expect(why({ channels: channels.map((own) => ({ ...own, id: 'x' })) }, ['service'])).toMatch(
      /no channel/,
    );
    const slower = channels.map((own) => ({
      ...own,
      objective: { ...own.objective, withinSeconds: own.objective.withinSeconds + 1 },
    }));
    expect(why({ channels: slower }, ['service'])).toMatch(/counts the service level otherwise/);
  });
});

describe('a kept result behind the plots of the page', () => {
  test('has the figures that its own run had', () => {
    const ghost = ghostIn(holding([keptOf('a', before)]), after.scenario);
    const { answer, scenario } = before;
    const cost = answer.summaries.find(
      (found) => found.measure === 'cost' && found.setup === ghost.setup,
    );
    const values = ghostValues(ghost, 'cost');
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(cost?.mean.value ?? NaN, 6);
    const fan = ghostFan(ghost, after.scenario, 0);
    expect(fan?.beside).toBe(ghost.setup);
    expect(fan?.p50).toBe(
      answer.fans.find((found) => found.setup === ghost.setup && found.channel === 0)?.p50,
    );
    expect(fan?.p50).toHaveLength(scenario.horizon.days);
  });

  test('stands on the frontier where its own run stood', () => {
    const ghost = ghostIn(holding([keptOf('a', before)]), after.scenario);
    const own = (run: RealRun) => frontierData(run.scenario, run.results, 0);
    for (const kept of ['continuity', 'service'] as const) {
      const found = frontierGhost(ghost, after.scenario, 0, kept);
      expect(found?.beside).toBe(ghost.setup);
      const { data, kept: measure } = own(before);
      if (measure !== kept) continue;
      const { cost, kept: share } = data.setups[ghost.setup]!;
      expect(found).toMatchObject({ name: ghost.name, cost, kept: share });
    }
  });

  test('has rows in the table of each of the five; none once it is switched off', () => {
    const ghost = ghostIn(holding([keptOf('a', before)]), after.scenario);
    const { scenario, answer, results } = after;
    const look = {
      theme: lightTheme,
      formatters: pageFormatters(),
      idPrefix: 'x',
      document: testDocument(),
    };
    const rowsWith = (source: PlotSource): readonly boolean[] =>
      [fanPlot, lossPlot, exchangePlot, costPlot, frontierPlot].map((plot) =>
        plot(source)({ width: 900 }, look).table.rows.some((row) =>
          row.includes(`kept: ${ghost.name}`),
        ),
      );
    const source = { scenario, answer, results, channel: 0 };
    expect(rowsWith({ ...source, ghost })).toEqual([true, true, true, true, true]);
    expect(rowsWith(source)).toEqual([false, false, false, false, false]);
  });
});
