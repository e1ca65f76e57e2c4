import { describe, expect, test } from 'vitest';
import { INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../../src/engine/result.ts';
import { addChunk, createResults } from '../../../src/estimate/index.ts';
import { standingOf } from '../../../src/ui/results/data/frontier-data.ts';
import { hazardHours } from '../../../src/ui/results/data/hazard-hours-data.ts';
import { openClock } from '../../../src/ui/results/data/open-clock.ts';
import { listOutages } from '../../../src/ui/results/data/outage-list.ts';
import { sharedHours } from '../../../src/ui/results/data/shared-hours.ts';
import { weekHours } from '../../../src/ui/results/data/week-hours.ts';
import type { DifferenceEffect } from '../../../src/ui/results/data/effect.ts';
import { baseScenario, changed } from '../../support/base-scenario.ts';
import { parsed, realRun } from './real-results.ts';

describe('hours that several outages share', () => {
  test('are those of each alone, and equal parts where they meet', () => {
    // 0–4 alone, 4–6 with two of them, 6–9 with the other one alone.
    const spans = [
      { hazard: 0, from: 0, to: 6 },
      { hazard: 2, from: 4, to: 9 },
    ];
    expect(Array.from(sharedHours(spans, 3))).toEqual([4 + 1, 0, 1 + 3]);
  });

  test('add up to the hours covered, three at once included', () => {
    const spans = [
      { hazard: 0, from: 0, to: 3 },
      { hazard: 1, from: 0, to: 3 },
      { hazard: 1, from: 0, to: 3 },
      { hazard: 0, from: 10, to: 11 },
    ];
    // Three hours in three parts, two of them of hazard 1.
    const [first = NaN, second = NaN] = sharedHours(spans, 2);
    expect(first).toBeCloseTo(1 + 1, 12);
    expect(second).toBeCloseTo(2, 12);
  });
});

describe('the clock of open hours', () => {
  const day = 86_400;
  const base = parsed(baseScenario());
  const [phone] = base.channels;
  if (phone === undefined) throw new Error('base');
  const open = { from: '08:00', to: '20:00' };
  const opening = { ...phone.opening, days: [open, open, open, open, open, null, null] };
  // 4 January 2027 is a Monday.
  const clock = openClock({
    horizon: { ...base.horizon, start: '2027-01-04' },
    channels: [{ ...phone, opening }],
  });

  test('stands still at night, and goes on in the morning', () => {
    expect([0, 8 * 3600, 9.5 * 3600, 20 * 3600, day, day + 8 * 3600].map(clock)).toEqual([
      0, 0, 1.5, 12, 12, 12,
    ]);
  });

  test('passes five days of twelve hours a week', () => {
    expect(clock(7 * day)).toBe(60);
    expect(clock(15 * day + 10 * 3600)).toBe(2 * 60 + 12 + 2);
  });
});

describe('what each hazard takes', () => {
  const rest = { calm: 'calm', calmOrDemand: 'calm or demand' };
  const run = realRun(12, changed(baseScenario(), 'hazards[0].occurs.perYear', 20));

  test('is nothing before the first replication', () => {
    expect(hazardHours(run.scenario, undefined, rest).data.rows).toEqual([]);
  });

  test('comes to no more than the times to recover, and to all of them where no two outages meet', () => {
    const { data } = hazardHours(run.scenario, run.results, rest);
    const outages = listOutages(run.results);
    run.scenario.setups.forEach((_, setup) => {
      const felt = outages.filter(({ hoursToRecover }) => (hoursToRecover[setup] ?? 0) > 0);
      const recorded = felt.reduce(
        (sum, { hoursToRecover }) => sum + (hoursToRecover[setup] ?? 0),
        0,
      );
      const shown = data.rows
        .filter(({ kind }) => kind !== undefined)
        .reduce((sum, { bars }) => sum + (bars[setup]?.hours ?? 0), 0);
      expect(shown * run.results.n).toBeLessThanOrEqual(recorded + 1e-9);
      const alone = new Set(felt.map(({ replication }) => replication)).size === felt.length;
      if (alone) expect(shown * run.results.n).toBeCloseTo(recorded, 9);
    });
    expect(data.rows.at(-1)).toMatchObject({ name: 'calm', kind: undefined });
  });

  test('leaves the rest what is below the minimum, when no outage was felt', () => {
    const quiet = realRun(2, changed(baseScenario(), 'hazards', []));
    const { data } = hazardHours(quiet.scenario, quiet.results, rest);
    expect(data.rows).toHaveLength(1);
    quiet.scenario.setups.forEach((_, setup) => {
      const below = quiet.answer.summaries.find(
        (each) => each.measure === 'hoursBelowMinimum' && each.setup === setup,
      );
      expect(data.rows[0]?.bars[setup]?.hours).toBeCloseTo(below?.mean.value ?? NaN, 9);
    });
  });
});

describe('the hours of the week', () => {
  const { scenario, results, engine } = realRun(1);

  test('add up every week, a share of what was offered', () => {
    const made = createResults(engine.layout, 1);
    const { intervalsPerDay, days } = engine.layout;
    const task = engine.begin(0, 1);
    while (!task.advance(1000));
    const chunk = task.finish();
    chunk.intervals.fill(0);
    const set = (day: number, interval: number, values: Readonly<Record<string, number>>): void => {
      const row = (day * intervalsPerDay + interval) * INTERVAL_WIDTH;
      for (const [field, value] of Object.entries(values))
        chunk.intervals[row + INTERVAL_FIELDS.findIndex((each) => each === field)] = value;
    };
    const perHour = intervalsPerDay / 24;
    // The first day's tenth hour, and the same hour a week later; then redials alone, at night.
    set(0, 9 * perHour, { firstAttempts: 90, offered: 100, answeredWithin: 80 });
    set(7, 9 * perHour, { firstAttempts: 60, offered: 60, answeredWithin: 24, belowMinimum: 1 });
    set(7, 23 * perHour, { offered: 5 });
    addChunk(made, chunk);
    expect(days).toBeGreaterThan(7);
    const found = weekHours(scenario, made, 0, 0);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      hour: 9,
      contacts: 160 / 2,
      service: 104 / 160,
      below: 1 / 2,
    });
  });

  test('leave closed hours out, and count all contacts of the open ones', () => {
    const found = weekHours(scenario, results, 0, 0);
    const [phone] = scenario.channels;
    for (const { weekday, hour } of found) {
      const open = phone?.opening.days[weekday];
      expect(open).not.toBeNull();
      expect(hour).toBeGreaterThanOrEqual(Number(open?.from.slice(0, 2)));
    }
    expect(weekHours(scenario, undefined, 0, 0)).toEqual([]);
  });
});

describe('the standing of a setup', () => {
  const mean = (cost: number, kept: number) => ({
    cost: { value: cost, low: cost, high: cost },
    kept: { value: kept, low: kept, high: kept },
  });
  const seen =
    (cost: DifferenceEffect, kept: DifferenceEffect) => (): readonly DifferenceEffect[] => [
      cost,
      kept,
    ];

  test('is dominated when another is seen to be cheaper and to keep more', () => {
    const means = [mean(10, 0.7), mean(9, 0.9)];
    expect(standingOf(0, means, seen('better', 'better'))).toEqual({ kind: 'dominated', by: 1 });
    expect(standingOf(0, means, seen('better', 'same'))).toEqual({ kind: 'dominated', by: 1 });
  });

  test('is not told apart when one of the differences is not seen', () => {
    const means = [mean(10, 0.7), mean(9, 0.9)];
    expect(standingOf(0, means, seen('better', 'notSeen'))).toEqual({
      kind: 'notToldApart',
      from: 1,
    });
  });

  test('is on the frontier when it is cheaper, or keeps more, than each other one', () => {
    const means = [mean(8, 0.7), mean(9, 0.9)];
    expect(standingOf(0, means, seen('worse', 'better'))).toEqual({ kind: 'frontier' });
    expect(standingOf(1, means, seen('better', 'worse'))).toEqual({ kind: 'frontier' });
  });
});
