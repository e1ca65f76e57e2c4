import { describe, expect, test } from 'vitest';
import type { Answer, Paired, Summary } from '../../../src/estimate/answer.ts';
import type { MeasureId } from '../../../src/engine/measures.ts';
import { costFinding, exchangeFinding } from '../../../src/ui/results/finding-cost.ts';
import { lossFinding } from '../../../src/ui/results/finding-losses.ts';
import { outageFinding } from '../../../src/ui/results/finding-outage.ts';
import { serviceFinding } from '../../../src/ui/results/finding-service.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { parsed } from './real-results.ts';

const base = baseScenario();
const scenario = parsed({ ...base, horizon: { ...base.horizon, days: 364 } });
const alone = { ...scenario, setups: scenario.setups.slice(0, 1) };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const about = (value: number, half: number) => ({ value, low: value - half, high: value + half });

/** An answer of 100 years in which both setups have these means, with 1 % either side. */
function answerOf(means: Partial<Record<MeasureId, readonly number[]>>, sure = true): Answer {
  const summaries: Summary[] = [];
  const paired: Paired[] = [];
  const all = { continuityBroken: [0.3, 0.1], lost: [5000, 2000], cost: [3e6, 3.2e6], ...means };
  for (const [id, values] of Object.entries(all)) {
    const measure = id as MeasureId;
    const channels = ['cost'].includes(id)
      ? [-1]
      : ['lost', 'continuityBroken'].includes(id)
        ? [-1, 0]
        : [0];
    for (const channel of channels) {
      values.forEach((value, setup) => {
        const at = { measure, setup, channel, provider: -1, line: -1, n: 100 };
        const spread = { standardDeviation: 1, p5: value, p50: value, p95: value };
        summaries.push({
          ...at,
          ...spread,
          mean: about(value, value / 100),
          minimum: 0,
          maximum: value,
        });
        if (setup === 0) return;
        const difference = value - (values[0] ?? 0);
        paired.push({
          measure,
          a: 0,
          b: setup,
          channel,
          n: 100,
          difference: about(
            difference,
            sure ? Math.abs(difference) / 10 : Math.abs(difference) * 2,
          ),
          better: { value: 0.2, low: 0.13, high: 0.29 },
          p5: difference,
          p50: difference,
          p95: difference,
          varianceReduction: 1,
        });
      });
    }
  }
  const none = { tails: [], balances: [], fans: [], recoveries: [], statement: [], contacts: 1 };
  const contracts = { months: [], lines: [], indicators: [] };
  return { n: 100, summaries, paired, contracts, ...none };
}

describe('service through the year', () => {
  const find = (hours: readonly number[], sure = true): string =>
    plain(serviceFinding(scenario, answerOf({ hoursBelowMinimum: hours }, sure), 0));

  test('compares the hours below the minimum', () => {
    expect(find([45, 3.4])).toBe(
      'Atlas alone is below 50 % for 45.0 hours a year, Atlas and Borealis for 3.40 hours',
    );
    expect(find([45, 0])).toBe(
      'Atlas alone is below 50 % for 45.0 hours a year, Atlas and Borealis never',
    );
    expect(find([0, 2])).toBe(
      'Atlas and Borealis is below 50 % for 2.00 hours a year, Atlas alone never',
    );
    expect(find([0, 0])).toBe('No setup ever falls below 50 % in 100 simulated years');
  });

  test('says when chance is not excluded', () => {
    expect(find([45, 44], false)).toMatch(/\(no difference can be seen\)$/);
  });

  test('names a single setup, and says nothing before the first year', () => {
    const answer = answerOf({ hoursBelowMinimum: [45] });
    expect(plain(serviceFinding(alone, answer, 0))).toBe(
      'Atlas alone is below 50 % for 45.0 hours a year, on average',
    );
    expect(serviceFinding(scenario, undefined, 0)).toBe('Service level, day by day');
  });
});

describe('what it costs, what it buys', () => {
  const find = (service: readonly number[], cost: readonly number[], sure = true): string =>
    plain(exchangeFinding(scenario, answerOf({ serviceLevel: service, cost }, sure), 0));

  test('has a sentence for every case', () => {
    expect(find([0.78, 0.81], [3e6, 3.2e6])).toBe(
      'Atlas and Borealis buys 3.0 points of service level for 200 k€ more a year than Atlas alone',
    );
    expect(find([0.78, 0.81], [3e6, 2.8e6])).toContain('and costs 200 k€ less a year');
    expect(find([0.81, 0.78], [3e6, 2.8e6])).toContain('and gives up 3.0 points');
    expect(find([0.81, 0.78], [3e6, 3.2e6])).toContain('with 3.0 points of service level fewer');
    expect(find([0.78, 0.78], [3e6, 3e6])).toBe(
      'Atlas and Borealis against Atlas alone: the same service level; it costs the same',
    );
    expect(find([0.78, 0.79], [3e6, 3.1e6], false)).toBe(
      'Atlas and Borealis against Atlas alone: no difference in service level seen; no difference in cost seen',
    );
  });

  test('names a single setup', () => {
    const answer = answerOf({
      serviceLevel: [0.78],
      cost: [3e6],
      lost: [1],
      continuityBroken: [0],
    });
    expect(plain(exchangeFinding(alone, answer, 0))).toBe(
      'Atlas alone: 78 % service level for 3 M€ a year, on average',
    );
  });
});

test('the cost says how often the alternative is the cheaper one', () => {
  expect(plain(costFinding(scenario, answerOf({})))).toBe(
    'On average a year costs 3 M€ with Atlas alone, 3.2 M€ with Atlas and Borealis; Atlas and Borealis is cheaper in 20 % of years',
  );
  expect(costFinding(scenario, undefined)).toBe('What a year costs');
});

describe('how bad a year can be', () => {
  const year = { isYear: true, noun: 'year', per: 'a year', days: '364 days' };
  const upTo = (most: number): number[] =>
    Array.from({ length: 1000 }, (_, i) => (i * most) / 1000);

  test('reads the curve at one year in ten', () => {
    const data = {
      setups: [
        { name: 'A', losses: upTo(20_000) },
        { name: 'B', losses: upTo(5000) },
      ],
    };
    expect(plain(lossFinding(data, year))).toBe(
      'One simulated year in ten loses more than 18 k contacts with A, more than 4.5 k with B',
    );
  });

  test('says so when nothing is lost, or nothing is known', () => {
    const none = { setups: [{ name: 'A', losses: new Array<number>(1000).fill(0) }] };
    expect(lossFinding(none, year)).toBe('A loses no contact in nine of ten simulated years');
    expect(lossFinding({ setups: [{ name: 'A', losses: [] }] }, year)).toBe(
      'How many contacts a year can lose',
    );
  });
});

test('an outage says how each setup recovers', () => {
  const outage = {
    id: '',
    replication: 0,
    hazard: 1,
    startSeconds: 0,
    durationSeconds: 21_600,
    recoverySeconds: 0,
  };
  const find = (hoursToRecover: readonly number[]): string =>
    plain(outageFinding(scenario, { ...outage, hoursToRecover }));
  expect(find([6.5, 0])).toBe(
    'Attack: Atlas alone needs 6.5 h to recover; Atlas and Borealis does not fall below the minimum',
  );
  expect(find([6.5, -1])).toContain('Atlas and Borealis is not concerned');
  expect(find([-1, -1])).toBe('Attack: no site loses agents');
});
