import { beforeAll, describe, expect, test } from 'vitest';
import { measures, type MeasureId } from '../../../src/engine/index.ts';
import { effectOf } from '../../../src/ui/results/data/effect.ts';
import { measureSections } from '../../../src/ui/results/data/measure-rows.ts';
import { statements } from '../../../src/ui/results/data/statement-rows.ts';
import { realRun, type RealRun, widened } from './real-results.ts';

let run: RealRun;
beforeAll(() => {
  run = realRun(12);
});

describe('the rows of measures', () => {
  test('hold the means and the differences of the answer, digit for digit', () => {
    const [section] = measureSections(run.scenario, run.answer, true);
    const rows = section?.rows ?? [];
    expect(rows.length).toBeGreaterThan(12);
    for (const { measure, channel, provider, cells, differences } of rows) {
      if (measure === undefined) continue;
      cells.forEach((cell, setup) => {
        const summary = run.answer.summaries.find(
          (s) =>
            s.measure === measure &&
            s.setup === setup &&
            s.channel === channel &&
            s.provider === provider &&
            s.line < 0,
        );
        // Borealis has no part in the first setup.
        const takesPart = provider < 1 || setup === 1;
        expect(cell?.mean).toEqual(takesPart ? summary?.mean : undefined);
      });
      const paired = run.answer.paired.find(
        (p) => p.measure === measure && p.channel === channel && p.b === 1 && provider < 0,
      );
      expect(differences[1]?.difference).toEqual(paired?.difference);
      expect(differences[1]?.effect).toBe(paired && effectOf(paired));
      expect(differences[0]).toBeUndefined();
    }
  });

  test('keep contacts, customers, continuity, backlog and providers apart', () => {
    const [section] = measureSections(run.scenario, run.answer, true);
    const groups = new Map<string, (string | undefined)[]>();
    let heading = '';
    for (const row of section?.rows ?? []) {
      heading = row.heading ?? heading;
      groups.set(heading, [...(groups.get(heading) ?? []), row.measure]);
    }
    expect([...groups.keys()]).toEqual([
      '',
      'Per contact',
      'Per customer',
      'Continuity',
      'Backlog',
      'At Atlas',
      'At Borealis',
      'The whole setup',
      'Atlas',
      'Borealis',
    ]);
    const perWhat = (name: string) =>
      new Set(groups.get(name)?.map((id) => id && measures[id as MeasureId].perWhat));
    expect([...perWhat('Per contact')]).toEqual(['contact']);
    expect([...perWhat('Per customer')]).toEqual(['customer']);
  });

  test('leave out what the scenario does not use', () => {
    const ids = measureSections(run.scenario, run.answer, true).flatMap(({ rows }) =>
      rows.map(({ measure }) => measure),
    );
    expect(ids).toContain('redials');
    for (const unused of ['repeats', 'changed', 'transferred', 'balked', 'calledBack'])
      expect(ids).not.toContain(unused);
  });

  test('show the backlog of deferred work among what decides, its threshold in hours', () => {
    const [channel] = run.scenario.channels;
    const scenario = {
      ...run.scenario,
      channels: [
        {
          ...channel!,
          medium: 'email' as const,
          objective: { serviceLevel: 0.9, withinSeconds: 86_400, convention: 'offered' as const },
        },
      ],
    };
    const rows = (of: typeof run.scenario, more: boolean) =>
      measureSections(of, undefined, more)[0]?.rows ?? [];
    const ids = (of: typeof run.scenario, more: boolean) => rows(of, more).map((r) => r.measure);
    expect(ids(run.scenario, false)).not.toContain('backlogPeak');
    expect(ids(scenario, false)).toEqual(expect.arrayContaining(['backlogPeak', 'oldestAgePeak']));
    expect(ids(scenario, true).filter((id) => id === 'backlogPeak')).toHaveLength(1);
    const [level] = rows(scenario, false);
    expect(level?.unit.replaceAll('\u00a0', ' ')).toBe('answered ≤ 24 h / offered; objective 90 %');
  });

  test('are there before the first replication, without figures', () => {
    const [section] = measureSections(run.scenario, undefined, false);
    expect(section?.rows.map(({ label }) => label)).toContain('Service level');
    expect(section?.rows.every(({ cells }) => cells.every((cell) => cell === undefined))).toBe(
      true,
    );
  });

  test('say what a single replication cannot tell', () => {
    const single = realRun(1);
    const [section] = measureSections(single.scenario, single.answer, true);
    const texts = JSON.stringify(section);
    expect(texts).toContain('interval needs 2 horizons or more');
    for (const { cells, differences } of section?.rows ?? []) {
      for (const cell of [...cells, ...differences]) {
        const { value = '', interval = '' } = cell ?? {};
        expect(`${value} ${interval}`).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  test('have a section for all channels, then one for each, when there are several', () => {
    const wide = realRun(2, widened(3, 2));
    const sections = measureSections(wide.scenario, wide.answer, false);
    expect(sections.map(({ title }) => title)).toEqual(['All channels', 'Phone', 'Channel 2']);
    for (const { rows } of sections) for (const { cells } of rows) expect(cells).toHaveLength(3);
  });
});

describe('the statement', () => {
  test('lists every line, and the lines add up to the cost', () => {
    const found = statements(run.scenario, run.answer);
    expect(found.map(({ name }) => name)).toEqual(['Atlas alone', 'Atlas and Borealis']);
    for (const { setup, rows, sum } of found) {
      const cost = run.answer.summaries.find((s) => s.measure === 'cost' && s.setup === setup);
      expect(rows).toHaveLength(run.results.layout.lines[setup]?.length ?? -1);
      expect(Math.abs(sum - (cost?.mean.value ?? NaN))).toBeLessThan(0.005);
      expect(rows.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
    }
  });

  test('names who is paid, for what', () => {
    const [alone] = statements(run.scenario, run.answer);
    expect(alone?.rows.map(({ payee, clause }) => `${payee}: ${clause}`)).toEqual([
      'Atlas: Price per staffed hour',
      'Atlas: Steering the provider',
      'The company itself: Contacts lost, Phone',
    ]);
  });
});
