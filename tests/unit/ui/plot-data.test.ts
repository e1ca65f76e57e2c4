import { beforeAll, describe, expect, test } from 'vitest';
import { OUTAGE_FIELDS, OUTAGE_WIDTH } from '../../../src/engine/result.ts';
import {
  randomOutages,
  scriptedOutages,
  serviceFanData,
} from '../../../src/ui/results/data/fan-data.ts';
import { listOutages, outageGroups } from '../../../src/ui/results/data/outage-list.ts';
import { traceRequestOf } from '../../../src/ui/results/data/outage-window.ts';
import { pageFormatters } from '../../../src/ui/results/data/page-formatters.ts';
import { pairedValues, setupValues } from '../../../src/ui/results/data/setup-values.ts';
import { outageZoomData, shareInTime } from '../../../src/ui/results/data/zoom-data.ts';
import { baseScenario, changed } from '../../support/base-scenario.ts';
import { realRun, type RealRun } from './real-results.ts';

let run: RealRun;
beforeAll(() => {
  run = realRun(12, changed(baseScenario(), 'hazards[0].occurs.perYear', 20));
});

describe('the fan', () => {
  test('takes the quantiles of the answer, in the order of the setups', () => {
    const data = serviceFanData(run.scenario, run.answer, run.results, 0);
    expect(data.setups.map(({ name }) => name)).toEqual(['Atlas alone', 'Atlas and Borealis']);
    expect(data.setups[1]?.p50).toBe(run.answer.fans.find(({ setup }) => setup === 1)?.p50);
    expect([data.objective, data.minimum, data.days]).toEqual([0.8, 0.5, 28]);
  });

  test('marks the scripted outage where it strikes: day 8, at 10:15, for six hours', () => {
    const [attack, ...others] = scriptedOutages(run.scenario);
    expect(others).toEqual([]);
    expect(attack?.startDay).toBeCloseTo(8 + 10.25 / 24, 9);
    expect(attack?.endDay).toBeCloseTo(8 + 16.25 / 24, 9);
  });

  test('counts in which share of replications a random outage touches a day', () => {
    const shares = randomOutages(run.scenario, run.results);
    const { n, layout } = run.results;
    const touched = Array.from({ length: layout.days }, () => new Set<number>());
    for (const outage of listOutages(run.results)) {
      if (outage.hazard !== 0) continue;
      for (let day = 0; day < layout.days; day++) {
        const { startSeconds: start, durationSeconds } = outage;
        if (start < (day + 1) * 86_400 && start + durationSeconds >= day * 86_400)
          touched[day]?.add(outage.replication);
      }
    }
    expect(Array.from(shares, (share) => Math.round(share * n))).toEqual(
      touched.map(({ size }) => size),
    );
    expect(Math.max(...shares)).toBeGreaterThan(0);
  });
});

describe('values by replication', () => {
  test('are those of the results, and differences are paired', () => {
    const lost = setupValues(run.results, 'lost', 1);
    const summary = run.answer.summaries.find(
      (s) => s.measure === 'lost' && s.setup === 1 && s.channel === -1,
    );
    expect(lost).toHaveLength(12);
    expect(lost.reduce((a, b) => a + b, 0) / 12).toBeCloseTo(summary?.mean.value ?? NaN, 9);
    const difference = pairedValues(run.results, 'lost', 1, -1);
    const first = setupValues(run.results, 'lost', 0);
    expect(difference[3]).toBe((lost[3] ?? NaN) - (first[3] ?? NaN));
  });

  test('are none before the first replication', () => {
    expect(setupValues(undefined, 'cost', 0)).toHaveLength(0);
  });
});

describe('the list of outages', () => {
  test('holds every outage of every replication', () => {
    const listed = listOutages(run.results);
    expect(listed).toHaveLength(run.results.outageRows);
    expect(OUTAGE_FIELDS).toHaveLength(OUTAGE_WIDTH);
    expect(listed.filter(({ hazard }) => hazard === 1)).toHaveLength(12);
    for (const { hoursToRecover } of listed) expect(hoursToRecover).toHaveLength(2);
  });

  test('begins with the worst recovery of each setup; scripted hazards come before the others', () => {
    const listed = listOutages(run.results);
    const groups = outageGroups(run.scenario, listed, pageFormatters());
    expect(groups.map(({ label }) => label)).toEqual([
      'The most telling',
      'Attack, scripted',
      'Flood',
    ]);
    const worst = Math.max(...listed.map(({ hoursToRecover: [first = -1] }) => first));
    expect(groups[0]?.choices[0]?.outage.hoursToRecover[0]).toBe(worst);
    const keys = groups.flatMap(({ choices }) => choices.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the anatomy of an outage', () => {
  test('shows the intervals that the engine traced, with the marks of the world and the setups', () => {
    const outage = listOutages(run.results).find(({ hazard }) => hazard === 1);
    if (outage === undefined) throw new Error('no attack');
    const asked = traceRequestOf(run.scenario, outage);
    expect(asked.firstDay).toBe(8);
    const trace = run.engine.trace(asked.replication, asked.firstDay, asked.days);
    const data = outageZoomData(run.scenario, trace, outage, 0);
    expect(data.start.slice(0, 10)).toBe('2027-01-12');
    const struck = data.marks.find(({ kind, label }) => kind === 'struck' && label === 'Attack');
    const minutes = Number(data.start.slice(11, 13)) * 60 + Number(data.start.slice(14, 16));
    expect(minutes + (struck?.minute ?? NaN)).toBeCloseTo(10 * 60 + 15, 6);
    // Detection takes ten minutes and the switch-over five; the first setup has no fail-over.
    const own = data.marks.filter(({ setup }) => setup !== undefined);
    expect(own.every(({ setup }) => setup === 1)).toBe(true);
    const switched = own.find(({ kind }) => kind === 'switched');
    expect((switched?.minute ?? NaN) - (struck?.minute ?? NaN)).toBeCloseTo(15, 6);
    const [alone, both] = data.setups;
    expect(alone?.agentsByProvider.map(({ name }) => name)).toEqual(['Atlas']);
    expect(both?.agentsByProvider.map(({ name }) => name)).toEqual(['Atlas', 'Borealis']);
    const during = Math.floor(((struck?.minute ?? 0) + 60) / 30);
    expect(alone?.agentsByProvider[0]?.agents[during]).toBe(0);
    for (const share of Array.from(alone?.answeredWithinShare ?? []))
      expect(Number.isNaN(share) || (share >= 0 && share <= 1)).toBe(true);
  });

  test('says when a rule of the routing begins and ends', () => {
    const outage = listOutages(run.results).find(({ hazard }) => hazard === 1);
    if (outage === undefined) throw new Error('no attack');
    const asked = traceRequestOf(run.scenario, outage);
    const trace = run.engine.trace(asked.replication, asked.firstDay, asked.days);
    const noon = asked.firstDay * 86_400 + 12 * 3600;
    const instants = [
      { kind: 'ruleBegins', seconds: noon, provider: 1 },
      { kind: 'ruleEnds', seconds: noon + 600, provider: 1 },
    ] as const;
    const setups = trace.setups.map((setup) => ({ ...setup, instants }));
    const { marks } = outageZoomData(run.scenario, { ...trace, setups }, outage, 0);
    const rules = marks.filter(({ setup }) => setup === 1);
    expect(rules.map(({ kind, label }) => [kind, label])).toEqual([
      ['ruleBegins', 'Rule begins, Borealis'],
      ['ruleEnds', 'Rule ends, Borealis'],
    ]);
  });

  test('counts the service level as the objective does', () => {
    const counts = { offered: 100, answered: 80, answeredWithin: 60, abandonedWithin: 4 };
    const at = (field: string): number => Reflect.get(counts, field) as number;
    const objective = { serviceLevel: 0.8, withinSeconds: 20 };
    expect(shareInTime({ ...objective, convention: 'offered' }, at)).toBe(0.6);
    expect(shareInTime({ ...objective, convention: 'answered' }, at)).toBe(0.75);
    expect(shareInTime({ ...objective, convention: 'lessShortAbandons' }, at)).toBe(0.625);
    expect(shareInTime({ ...objective, convention: 'offered' }, () => 0)).toBeNaN();
  });
});
