import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../../scripts/root.js';
import { prepare, type Engine } from '../../../../src/engine/index.ts';
import { INTERVAL_WAITS } from '../../../../src/engine/interval-waits.ts';
import { addChunk, createResults, type Results } from '../../../../src/estimate/index.ts';
import { intervalWaitPercentile, waitsOf } from '../../../../src/estimate/interval-waits.ts';
import { agentTime } from '../../../../src/estimate/occupancy.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { meanInterval, runChunk, Simulation, validScenario } from '../../../support/simulate.ts';
import { exponential, queueScenario } from '../queue-scenario.ts';

const DAYS = 4;

/** A ready-made scenario, its first four days: chats, e-mails, standby, strikes of every kind. */
function scenarioOf(name: string, change: (document: ScenarioInput) => object = () => ({})) {
  const text = readFileSync(inProject('scenarios', `${name}.json`), 'utf8');
  const document = JSON.parse(text) as ScenarioInput;
  const horizon = { ...document.horizon, days: DAYS };
  return validScenario({ ...document, horizon, ...change(document) });
}

function gathered(engine: Engine, ranges: readonly (readonly [number, number])[]): Results {
  const results = createResults(engine.layout, 4);
  for (const [first, count] of ranges) addChunk(results, runChunk(engine, first, count, 4));
  return results;
}

describe.each(['channel-experts', 'primary-standby'])('%s', (name) => {
  const attack = (document: ScenarioInput) => ({
    hazards: [
      {
        id: 'told',
        name: 'Told',
        kind: 'attack',
        strikes: { provider: document.providers[0]!.id },
        occurs: { at: `${document.horizon.start}T11:07` },
        durationHours: 30,
        capacityLost: 0.6,
      },
    ],
  });
  const scenario = scenarioOf(name, attack);
  const engine = prepare(scenario);
  const { layout } = engine;
  const intervals = layout.days * layout.intervalsPerDay;
  const one = gathered(engine, [[0, 1]]);
  const simulation = new Simulation(scenario, engine, one);

  it('adds up to the staffed hours, the standby hours and the occupancy of the replication', () => {
    for (let setup = 0; setup < layout.setups; setup++) {
      const all = { staffed: 0, occupied: 0 };
      for (const provider of layout.staffed[setup]!) {
        const time = agentTime(one, setup, provider, 0, intervals);
        const where = { setup, provider };
        const hours =
          simulation.mean('providerStaffedHours', where) +
          simulation.mean('providerStandbyHours', where);
        const occupancy = simulation.mean('providerOccupancy', where);
        // To the millisecond: half of one is rounded away for each team at most.
        expect(Math.abs(time.staffedMilliseconds - hours * 3.6e6)).toBeLessThan(4);
        expect(Math.abs(time.occupiedMilliseconds - occupancy * hours * 3.6e6)).toBeLessThan(4);
        all.staffed += time.staffedMilliseconds;
        all.occupied += time.occupiedMilliseconds;
      }
      const occupied = simulation.mean('occupancy', { setup }) * all.staffed;
      expect(Math.abs(all.occupied - occupied)).toBeLessThan(8);
    }
  });

  it('is of whole numbers, none below zero', () => {
    for (const value of one.occupancy) {
      expect(Number.isSafeInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  });

  it('has as many waits as were answered after a wait, and the percentiles of the replication', () => {
    for (let setup = 0; setup < layout.setups; setup++) {
      scenario.channels.forEach(({ medium }, channel) => {
        const where = { setup, channel };
        const deferred = ['email', 'social', 'backOffice'].includes(medium);
        const answered = simulation.mean('answered', where);
        const answers = simulation.books('answered', where);
        let waited = 0;
        for (let i = 0; i < intervals; i++) {
          const bins = waitsOf(one, setup, channel, i, 1);
          const here = bins.reduce((sum, value) => sum + value, 0);
          expect(here).toBeLessThanOrEqual(answers[i]!);
          waited += here;
        }
        const all = waitsOf(one, setup, channel, 0, intervals);
        expect(waited).toBe(all.reduce((sum, value) => sum + value, 0));
        for (const [measure, share] of [
          ['waitP50', 0.5],
          ['waitP90', 0.9],
          ['waitP99', 0.99],
        ] as const) {
          const fine = simulation.mean(measure, where);
          const found = intervalWaitPercentile(all, answered, share, deferred);
          // The same bins put together: both lie in the same one of the coarser.
          expect(found === 0).toBe(fine === 0);
          const [lowest, widest] = deferred ? [512, 131_072] : [2, 512];
          if (fine < widest) {
            expect(Math.abs(found - fine)).toBeLessThanOrEqual(Math.max(lowest, fine / 4));
          }
        }
      });
    }
  });

  it('keeps the greatest age of the oldest contact', () => {
    const several = gathered(engine, [[0, 3]]);
    const each = [0, 1, 2].map((first) => runChunk(engine, first, 1));
    each[0]!.oldestAges.forEach((_, cell) => {
      const greatest = Math.max(...each.map(({ oldestAges }) => oldestAges[cell]!));
      expect(several.oldestAges[cell]).toBe(greatest);
    });
    expect(Math.max(...several.oldestAges)).toBe(
      Math.round(
        3600 *
          Math.max(
            ...[...new Array<number>(layout.setups).keys()].flatMap((setup) =>
              scenario.channels.map((_, channel) =>
                Math.max(
                  ...new Simulation(scenario, engine, several).values('oldestAgePeak', {
                    setup,
                    channel,
                  }),
                ),
              ),
            ),
          ),
      ),
    );
  });

  it('is the same in whatever parts and order the replications come', () => {
    const whole = gathered(engine, [[0, 3]]);
    for (const ranges of [
      [
        [2, 1],
        [0, 2],
      ],
    ] as const) {
      const results = gathered(engine, ranges);
      for (const part of ['occupancy', 'waits', 'oldestAges', 'intervals'] as const) {
        expect(results[part]).toStrictEqual(whole[part]);
      }
    }
  });
});

describe('M/M/12 of 10 Erlang for 20 days of 24 hours', () => {
  // 10 Erlang of 240 s on 12 agents: Erlang C by hand below; about 72,000 contacts a replication.
  const [agents, load, handle] = [12, 10, 240] as const;
  const input = queueScenario({
    agents: [agents],
    perMinute: (load * 60) / handle,
    handleTime: exponential(handle),
    days: 20,
  });
  const scenario = validScenario(input);
  const engine = prepare(scenario);
  const each = Array.from({ length: 20 }, (_, first) => gathered(engine, [[first, 1]]));
  const perDay = engine.layout.intervalsPerDay;
  // From the second day on: the queue starts empty. One hour of every day, so intervals are apart.
  const days = Array.from({ length: 19 }, (_, day) => (day + 1) * perDay + 20);

  it('occupancy of an interval of the day is load / agents, at 99.9 %, n = 20', () => {
    const found = each.map((results) => {
      const times = days.map((interval) => agentTime(results, 0, 0, interval, 2));
      const sum = (field: 'occupiedMilliseconds' | 'staffedMilliseconds') =>
        times.reduce((all, time) => all + time[field], 0);
      return sum('occupiedMilliseconds') / sum('staffedMilliseconds');
    });
    const { low, high } = meanInterval(found);
    expect(low).toBeLessThan(load / agents);
    expect(high).toBeGreaterThan(load / agents);
    expect(high - low).toBeLessThan(0.05);
  });

  it('the 90th percentile of the waits is that of Erlang C, at 99.9 %, n = 20', () => {
    let blocking = 1;
    for (let n = 1; n <= agents; n++) blocking = (load * blocking) / (n + load * blocking);
    const waits = blocking / (1 - (load / agents) * (1 - blocking));
    // P(W > t) = C e^(−(n − a) t / h) = 0.1.
    const known = (Math.log(waits / 0.1) * handle) / (agents - load);
    const found = each.map((results) => {
      const bins = new Float64Array(INTERVAL_WAITS);
      let answered = 0;
      const books = new Simulation(scenario, engine, results).books('answered');
      for (let interval = perDay; interval < 20 * perDay; interval++) {
        waitsOf(results, 0, 0, interval, 1).forEach((count, bin) => (bins[bin]! += count));
        answered += books[interval]!;
      }
      return intervalWaitPercentile(bins, answered, 0.9, false);
    });
    const { low, high } = meanInterval(found);
    // Linear inside a bin of a quarter: 2 % of the value at most, with an exponential tail.
    expect(low).toBeLessThan(known * 1.02);
    expect(high).toBeGreaterThan(known * 0.98);
    expect((high - low) / known).toBeLessThan(0.4);
  });
});
