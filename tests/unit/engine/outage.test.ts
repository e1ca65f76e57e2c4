import { beforeAll, describe, expect, it } from 'vitest';
import { INTERVAL_FIELDS, INTERVAL_WIDTH, type Trace } from '../../../src/engine/index.ts';
import { outagesInOrder, outageWidth } from '../../../src/estimate/index.ts';
import { OUTAGE_WIDTH } from '../../../src/engine/index.ts';
import { simulate, type Simulation } from '../../support/simulate.ts';
import { at, outageScenario, seconds } from './outage-scenario.ts';

const WITH_FAILOVER = { setup: 0 };
const WITHOUT = { setup: 1 };
const ALONE = { setup: 2 };
const REPLICATIONS = 40;
/** Two-sided 99.9 % of the normal law. */
const Z = 3.2905;

let run: Simulation;
let trace: Trace;

beforeAll(() => {
  run = simulate(outageScenario(), REPLICATIONS);
  trace = run.engine.trace(3, 0, 1);
});

const sum = (values: Float64Array, from: number, to: number): number =>
  values.subarray(from, to).reduce((total, value) => total + value, 0);

/** Share in force of a provider of the channel, interval by interval, in the traced replication. */
const share = (setup: number, provider: number): Float64Array =>
  trace.setups[setup]!.shares.subarray(provider * 288, (provider + 1) * 288);
const agents = (setup: number, provider: number): Float64Array =>
  trace.setups[setup]!.agents.subarray(provider * 288, (provider + 1) * 288);

describe('a provider out from 10:15 to 14:15; detection 10, switch-over 5, fail-back 30 minutes', () => {
  it('loses its agents at 10:15 and has them back at 14:15', () => {
    const atlas = agents(0, 0);
    expect(atlas[at('10:10')]).toBe(100);
    expect(atlas.subarray(at('10:15'), at('14:15')).every((value) => value === 0)).toBe(true);
    expect(atlas.subarray(at('14:15'), at('20:00')).every((value) => value === 100)).toBe(true);
    expect(
      agents(0, 1)
        .subarray(at('08:00'), at('20:00'))
        .every((n) => n === 100),
    ).toBe(true);
  });

  it('cuts off the contacts that its agents had in hand: Poisson of 30 Erlang', () => {
    const cutOff = sum(run.books('cutOff', WITH_FAILOVER), 0, 288);
    const expected = 30 * REPLICATIONS;
    expect(Math.abs(cutOff - expected)).toBeLessThan(Z * Math.sqrt(expected));
    expect(sum(run.books('cutOff', WITH_FAILOVER), at('10:15'), 288)).toBe(0);
  });

  it('still gets half of the contacts until 10:30, and they all hang up', () => {
    const from = at('10:15');
    const to = at('10:30');
    const offered = sum(run.books('offered', WITH_FAILOVER), from, to);
    const abandoned = sum(run.books('abandoned', WITH_FAILOVER), from, to);
    expect(offered).toBeGreaterThan(10_000);
    expect(Math.abs(abandoned - offered / 2)).toBeLessThan((Z * Math.sqrt(offered)) / 2);
    expect(sum(run.books('waitingAtEnd', WITH_FAILOVER), to - 1, to)).toBeGreaterThan(0);
  });

  it('gets none from 10:30 on, and all are answered elsewhere', () => {
    const from = at('10:30');
    const to = at('14:45');
    expect(sum(run.books('answered', WITH_FAILOVER), from, to)).toBe(
      sum(run.books('offered', WITH_FAILOVER), from, to),
    );
    expect(
      share(0, 0)
        .subarray(from, to)
        .every((value) => value === 0),
    ).toBe(true);
    expect(
      share(0, 1)
        .subarray(from, to)
        .every((value) => value === 1),
    ).toBe(true);
  });

  it('moves the shares at 10:30 and returns them at 14:45, at the very minute', () => {
    expect(share(0, 0)[at('10:25')]).toBe(0.5);
    expect(share(0, 0)[at('14:45')]).toBe(0.5);
    expect(share(0, 1)[at('14:45')]).toBe(0.5);
    expect(trace.setups[0]!.instants).toEqual([
      { kind: 'struck', seconds: seconds('10:15'), provider: 0 },
      { kind: 'detected', seconds: seconds('10:25'), provider: 0 },
      { kind: 'switched', seconds: seconds('10:30'), provider: 0 },
      { kind: 'recovered', seconds: seconds('14:15'), provider: 0 },
      { kind: 'returned', seconds: seconds('14:45'), provider: 0 },
    ]);
  });

  it('recovers in a quarter of an hour: the time to detect and to switch', () => {
    expect([...new Set(run.values('timeToRecover', WITH_FAILOVER))]).toEqual([0.25]);
    expect(run.mean('continuityBroken', WITH_FAILOVER)).toBe(0);
  });

  it('does not recover before the outage ends where contacts stay with it', () => {
    expect([...new Set(run.values('timeToRecover', WITHOUT))]).toEqual([4]);
    expect([...new Set(run.values('timeToRecover', ALONE))]).toEqual([4]);
    expect(run.mean('continuityBroken', WITHOUT)).toBe(1);
    expect(sum(run.books('answeredWithin', ALONE), at('10:15'), at('14:00'))).toBe(0);
    expect([...new Set(share(1, 0))]).toEqual([0.5]);
  });

  it('is logged once in each replication, with the time to recover in each setup', () => {
    const rows = outagesInOrder(run.results);
    const width = outageWidth(run.results.layout);
    expect(rows.length).toBe(REPLICATIONS * width);
    expect([...rows.subarray(width, 2 * width)]).toEqual([
      ...[1, 0, seconds('10:15'), 4 * 3600, 0, 1, 1],
      ...[0.25, 4, 4],
    ]);
    expect(width).toBe(OUTAGE_WIDTH + 3);
  });
});

describe('the books of an outage', () => {
  it('balance in every interval of every setup', () => {
    for (const setup of [0, 1, 2]) {
      const field = (name: Parameters<Simulation['books']>[0]) => run.books(name, { setup });
      const ends = (['answered', 'abandoned', 'blocked', 'cutOff', 'stillWaiting'] as const).map(
        field,
      );
      const closed = field('offered').map((_, i) =>
        ends.reduce((total, end) => total + end[i]!, 0),
      );
      expect(closed).toEqual(field('offered'));
    }
  });
});

describe('all setups live in the same world', () => {
  it('whose first attempts are the same in every interval, though redials differ', () => {
    const redialling = simulate(outageScenario(undefined, 0.8), 4);
    const first = redialling.books('firstAttempts', WITH_FAILOVER);
    expect(redialling.books('firstAttempts', WITHOUT)).toEqual(first);
    expect(redialling.books('firstAttempts', ALONE)).toEqual(first);
    expect(redialling.mean('offered', ALONE)).toBeGreaterThan(
      redialling.mean('offered', WITH_FAILOVER) + 500,
    );
    for (let replication = 0; replication < 4; replication++) {
      const [a, b, c] = redialling.engine.trace(replication, 0, 1).setups.map(({ intervals }) => {
        const field = INTERVAL_FIELDS.indexOf('firstAttempts');
        return intervals.filter((_, i) => i % INTERVAL_WIDTH === field);
      });
      expect(b).toEqual(a);
      expect(c).toEqual(a);
    }
  });

  it('whose first attempts do not depend on what strikes the providers', () => {
    const calm = simulate(outageScenario([]), REPLICATIONS);
    expect(run.books('firstAttempts')).toEqual(calm.books('firstAttempts'));
    expect(calm.mean('cutOff')).toBe(0);
    expect(calm.mean('timeToRecover')).toBe(0);
  });
});
