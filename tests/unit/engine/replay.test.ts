import { beforeAll, describe, expect, it } from 'vitest';
import {
  FLOW_FIELDS,
  FLOW_WIDTH,
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  prepare,
  type Chunk,
  type Engine,
  type FlowField,
  type IntervalField,
  type Replay,
} from '../../../src/engine/index.ts';
import { runChunk, validScenario } from '../../support/simulate.ts';
import { FOUR_HOURS, outageScenario } from './outage-scenario.ts';

const DAYS = 3;
const REPLICATION = 1;
const PER_DAY = 288;
const SETUPS = 3;
const MINUTES = 1440;

let engine: Engine;
let run: Chunk;
let replays: readonly Replay[];

beforeAll(() => {
  const base = outageScenario([{ ...FOUR_HOURS, occurs: { at: '2027-01-05T10:15' } }], 0.5);
  const [channel] = base.channels;
  engine = prepare(
    validScenario({
      ...base,
      horizon: { ...base.horizon, days: DAYS },
      channels: [{ ...channel!, demand: { contactsPerWeek: 50_000 } }],
    }),
  );
  run = runChunk(engine, REPLICATION, 1);
  replays = Array.from({ length: DAYS }, (_, day) => engine.replay(REPLICATION, day));
});

/** One flow of a setup's only channel, step by step. */
function flow(replay: Replay, setup: number, field: FlowField): number[] {
  const { flows } = replay.setups[setup]!;
  const place = FLOW_FIELDS.indexOf(field);
  return Array.from({ length: replay.steps }, (_, step) => flows[step * FLOW_WIDTH + place]!);
}

/** One field of the run's books, interval by interval of the horizon. */
function books(setup: number, field: IntervalField): number[] {
  const from = setup * DAYS * PER_DAY;
  const place = INTERVAL_FIELDS.indexOf(field);
  return Array.from(
    { length: DAYS * PER_DAY },
    (_, i) => run.intervals[(from + i) * INTERVAL_WIDTH + place]!,
  );
}

const sum = (values: Iterable<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);
const total = (setup: number, field: FlowField): number =>
  sum(replays.map((replay) => sum(flow(replay, setup, field))));

describe('a replay', () => {
  it('has the numbers of the replication as the run has them', () => {
    for (const replay of replays) expect(replay.columns).toEqual(run.columns);
  });

  it('adds up, over all days, to the books of the run', () => {
    for (let setup = 0; setup < SETUPS; setup++) {
      for (const field of ['offered', 'abandoned', 'blocked', 'cutOff'] as const) {
        expect(total(setup, field), field).toBe(sum(books(setup, field)));
      }
      expect(total(setup, 'answered') - total(setup, 'cutOffInHand')).toBe(
        sum(books(setup, 'answered')),
      );
    }
    expect(total(0, 'cutOffInHand')).toBeGreaterThan(0);
    expect(total(0, 'cutOffInHand')).toBe(total(0, 'cutOff'));
  });

  it('offers in every interval what the books say', () => {
    replays.forEach((replay, day) => {
      const offered = flow(replay, 0, 'offered');
      const own = books(0, 'offered').slice(day * PER_DAY, (day + 1) * PER_DAY);
      own.forEach((value, i) => expect(sum(offered.slice(i * 5, i * 5 + 5))).toBe(value));
    });
  });

  it('has as many waiting, when an interval ends, as the books', () => {
    const steps = Array.from({ length: PER_DAY }, (_, i) => i * 5 + 4);
    replays.forEach((replay, day) => {
      const { waiting } = replay.setups[0]!;
      // Two providers, then the client: three queues.
      const together = steps.map((step) => sum([0, 1, 2].map((p) => waiting[p * MINUTES + step]!)));
      expect(together).toEqual(books(0, 'waitingAtEnd').slice(day * PER_DAY, (day + 1) * PER_DAY));
    });
    expect(Math.max(...replays[1]!.setups[0]!.waiting)).toBeGreaterThan(10);
  });

  it('carries the books of its day and the sums of every day', () => {
    replays.forEach((replay, day) => {
      for (let setup = 0; setup < SETUPS; setup++) {
        const from = (setup * DAYS + day) * PER_DAY * INTERVAL_WIDTH;
        const own = run.intervals.subarray(from, from + PER_DAY * INTERVAL_WIDTH);
        const { books: kept, days } = replay.setups[setup]!;
        expect(kept).toEqual(own);
        const place = INTERVAL_FIELDS.indexOf('offered');
        expect(days[day * INTERVAL_WIDTH + place]).toBe(
          sum(own.filter((_, i) => i % INTERVAL_WIDTH === place)),
        );
      }
    });
  });

  it('never counts a flow below zero, nor more in agents’ hands than there are agents', () => {
    for (const replay of replays) {
      for (const { flows, agents, busy, inHand } of replay.setups) {
        expect(Math.min(...flows)).toBeGreaterThanOrEqual(0);
        busy.forEach((value, at) => expect(value).toBeLessThanOrEqual(agents[at]!));
        expect(inHand).toEqual(busy);
      }
    }
  });

  it('balances minute by minute: what came and has not ended waits', () => {
    for (let setup = 0; setup < SETUPS; setup++) {
      const replay = replays[1]!;
      const [offered, answered, abandoned, blocked, cutOff, inHand] = FLOW_FIELDS.map((field) =>
        flow(replay, setup, field),
      );
      let expected = 0;
      for (let step = 0; step < replay.steps; step++) {
        expected += offered![step]! - answered![step]! - abandoned![step]! - blocked![step]!;
        expected -= cutOff![step]! - inHand![step]!;
        const { waiting } = replay.setups[setup]!;
        expect(sum([0, 1, 2].map((p) => waiting[p * MINUTES + step]!))).toBe(expected);
      }
    }
  });

  it('shows the attack of 10:15, the switch of 10:30, and the return', () => {
    const { agents, shares, oldest, instants } = replays[1]!.setups[0]!;
    const at = (hours: number, minutes: number): number => hours * 60 + minutes;
    // A step is named by its first minute, and shows its end.
    expect(agents[at(10, 14)]).toBe(100);
    expect(agents[at(10, 15)]).toBe(0);
    expect(agents[at(14, 15)]).toBe(100);
    expect([shares[at(10, 29)], shares[MINUTES + at(10, 29)]]).toEqual([0.5, 0.5]);
    expect([shares[at(10, 30)], shares[MINUTES + at(10, 30)]]).toEqual([0, 1]);
    expect(oldest[at(10, 14)]).toBeLessThan(60);
    expect(oldest[at(10, 29)]).toBeGreaterThan(300);
    const day = 86_400;
    expect(instants.map(({ kind, seconds }) => [kind, (seconds - day) / 60])).toEqual(
      expect.arrayContaining([
        ['struck', at(10, 15)],
        ['detected', at(10, 25)],
        ['switched', at(10, 30)],
        ['recovered', at(14, 15)],
        ['returned', at(14, 45)],
      ]),
    );
    expect(replays[1]!.outages).toMatchObject([
      { hazard: 0, startSeconds: day + 10.25 * 3600, durationSeconds: 4 * 3600 },
    ]);
  });

  it('in longer steps says the same in fewer numbers', () => {
    const quarter = engine.replay(REPLICATION, 1, 900);
    expect(quarter.steps).toBe(96);
    expect(quarter.columns).toEqual(run.columns);
    const fine = replays[1]!;
    for (const field of FLOW_FIELDS) {
      const minutes = flow(fine, 0, field);
      flow(quarter, 0, field).forEach((value, step) =>
        expect(value).toBe(sum(minutes.slice(step * 15, step * 15 + 15))),
      );
    }
    const { waiting } = quarter.setups[0]!;
    expect(waiting[41]).toBe(fine.setups[0]!.waiting[41 * 15 + 14]);
    expect(() => engine.replay(REPLICATION, 1, 7000)).toThrow('whole steps');
    expect(() => engine.replay(REPLICATION, DAYS)).toThrow('in the horizon');
  });

  it('tells by how much hazards change the demand', () => {
    const scenario = outageScenario([
      { ...FOUR_HOURS, demand: { during: 1.5, after: 1.25, afterHours: 1 } },
    ]);
    const { demandFactor } = prepare(validScenario(scenario)).replay(0, 0);
    expect(demandFactor[614]).toBe(1);
    expect(demandFactor[615]).toBe(1.5);
    expect(demandFactor[855]).toBe(1.25);
    expect(demandFactor[915]).toBe(1);
  });
});
