import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/types.ts';
import { simulate } from '../../support/simulate.ts';
import { at, FOUR_HOURS, outageScenario, seconds, type HazardInput } from './outage-scenario.ts';
import { exponential, queueScenario } from './queue-scenario.ts';

const WITH_FAILOVER = { setup: 0 };
const ALONE = { setup: 2 };

const attack = (changes: Partial<HazardInput>): HazardInput => ({ ...FOUR_HOURS, ...changes });

/** The scenario of an outage over so many days. */
function over(days: number, hazards: HazardInput[], input = outageScenario(hazards)) {
  return { ...input, hazards, horizon: { ...input.horizon, days } };
}

const sum = (values: Float64Array, from = 0, to = values.length): number =>
  values.subarray(from, to).reduce((total, value) => total + value, 0);

/** The same scenario with its first channel changed. */
function withChannel(
  input: ScenarioInput,
  change: Partial<ScenarioInput['channels'][number]>,
): ScenarioInput {
  return { ...input, channels: [{ ...input.channels[0]!, ...change }] };
}

describe('an outage at the edge', () => {
  it('of the horizon strikes from the first midnight, or in the last minute', () => {
    const first = simulate(over(1, [attack({ occurs: { at: '2027-01-04T00:00' } })]), 2);
    expect(first.results.outages[2]).toBe(0);
    expect(first.mean('timeToRecover', ALONE)).toBe(0);
    const last = simulate(over(1, [attack({ occurs: { at: '2027-01-04T23:59' } })]), 2);
    expect(last.results.outages[2]).toBe(seconds('23:59'.replace('59', '55')) + 240);
    expect(last.mean('cutOff', ALONE)).toBe(0);
  });

  it('of the day goes on over night: only open hours count until it is over', () => {
    const night = attack({ occurs: { at: '2027-01-04T19:00' }, durationHours: 14 });
    const run = simulate(over(2, [night]), 3);
    expect([...new Set(run.values('timeToRecover', ALONE))]).toEqual([2]);
    // The five minutes before it too: its contacts were cut off in hand.
    expect(run.interval('longestDisruption', ALONE).mean).toBeCloseTo(2 + 1 / 12, 12);
    expect(sum(run.books('answeredWithin', ALONE), at('19:00'), at('08:55', 1))).toBe(0);
    expect(sum(run.books('answered', ALONE), at('09:00', 1))).toBeGreaterThan(0);
  });

  it('of everybody leaves the plan as it is; all hang up', () => {
    const run = simulate(over(1, [attack({ strikes: { everything: true } })]), 3);
    const [from, to] = [at('10:15'), at('14:00')];
    for (const setup of [0, 1, 2]) {
      expect(sum(run.books('answered', { setup }), from, to)).toBe(0);
      expect(run.mean('timeToRecover', { setup })).toBe(4);
    }
    const { shares } = run.engine.trace(0, 0, 1).setups[0]!;
    expect([...new Set(shares)]).toEqual([0.5]);
  });

  it('too short to be acted on moves no share', () => {
    const run = simulate(over(1, [attack({ durationHours: 0.2 })]), 3);
    const { shares, instants } = run.engine.trace(0, 0, 1).setups[0]!;
    expect([...new Set(shares)]).toEqual([0.5]);
    expect(instants.map(({ kind }) => kind)).toEqual(['struck', 'detected', 'recovered']);
    // 10:15 to 10:27; of the last five minutes three were good.
    expect(run.mean('timeToRecover', WITH_FAILOVER)).toBeCloseTo(1 / 6, 12);
  });

  it('of a third of the agents cuts off a third of the contacts in hand', () => {
    const n = 60;
    const run = simulate(over(1, [attack({ capacityLost: 0.3 })]), n);
    // 30 Erlang at Atlas in setup 0: 9 on average; variance of 0.3 × Poisson(30) is 2.7.
    const cutOff = sum(run.books('cutOff', WITH_FAILOVER)) / n;
    expect(Math.abs(cutOff - 9)).toBeLessThan(3.2905 * Math.sqrt(2.7 / n) + 0.02);
    const { agents } = run.engine.trace(0, 0, 1).setups[0]!;
    expect(agents[at('11:00')]).toBe(70);
  });
});

describe('queues without hope', () => {
  it('with nobody to answer and nobody to hang up: all still wait at the end', () => {
    const queue = queueScenario({
      perMinute: 2,
      handleTime: exponential(60),
      agents: [0],
      days: 2,
    });
    const run = simulate(queue, 2);
    expect(run.values('stillWaiting')).toEqual(run.values('offered'));
    expect([run.mean('lost'), run.mean('serviceLevel')]).toEqual([0, 0]);
    expect(run.mean('averageSpeedOfAnswer')).toBeNaN();
  });

  it('redials that would come after closing are lost; none comes while it is closed', () => {
    const input = withChannel(
      queueScenario({
        perMinute: 2,
        handleTime: exponential(60),
        patience: exponential(60),
        agents: [0],
        days: 2,
        closesAt: '01:00',
      }),
      { redial: { probability: 1, meanDelayMinutes: 30, maximumAttempts: 20 } },
    );
    const run = simulate(input, 50);
    const offered = run.books('offered');
    expect(sum(offered, 1, 24)).toBe(0);
    expect(sum(offered, 25, 48)).toBe(0);
    // Every need is lost: the twentieth attempt, or the first one after closing, at the latest.
    expect(sum(run.books('lost'), 0, 24)).toBe(sum(run.books('firstAttempts'), 0, 24));
    expect(sum(offered)).toBeGreaterThan(1.3 * sum(run.books('firstAttempts')));
  });
});

describe('opening hours', () => {
  it('of 24 hours know no closing: who waits at midnight is not cut off', () => {
    const queue = queueScenario({
      perMinute: 3,
      handleTime: exponential(60),
      agents: [1],
      days: 3,
      atClosing: 'cutOff',
    });
    const run = simulate(queue, 2);
    expect(run.mean('cutOff')).toBe(0);
    expect(run.mean('stillWaiting')).toBeGreaterThan(1000);
  });

  it('that end cut off who waits, or leave agents to drain the queue', () => {
    const closing = (atClosing: 'drain' | 'cutOff') =>
      simulate(
        queueScenario({
          perMinute: 3,
          handleTime: exponential(60),
          agents: [2],
          days: 1,
          closesAt: '02:00',
          atClosing,
          seed: 'closing',
        }),
        20,
      );
    const cut = closing('cutOff');
    const drained = closing('drain');
    expect(drained.values('answered')).toEqual(drained.values('offered'));
    expect(cut.values('offered')).toEqual(drained.values('offered'));
    // All waiting at closing, no more and no less.
    expect(sum(cut.books('cutOff'))).toBe(sum(drained.books('waitingAtEnd'), 1, 2));
  });

  it('may differ between channels of one team, which serves both', () => {
    const [phone] = outageScenario([]).channels;
    const hours = (from: string, to: string) => Array.from({ length: 7 }, () => ({ from, to }));
    const input = outageScenario([]);
    const [setup] = input.setups;
    const run = simulate(
      {
        ...input,
        channels: [
          { ...phone!, opening: { days: hours('08:00', '12:00') } },
          { ...phone!, id: 'late', opening: { days: hours('10:00', '16:00') } },
        ],
        setups: [
          {
            ...setup!,
            teams: setup!.teams.map((team) => ({ ...team, channels: ['phone', 'late'] })),
            routing: { phone: setup!.routing['phone']!, late: setup!.routing['phone']! },
          },
        ],
      },
      2,
    );
    const open = (channel: number) =>
      [...run.books('offered', { channel })].flatMap((count, i) => (count > 0 ? [i] : []));
    expect([open(0)[0], open(0).at(-1)]).toEqual([at('08:00'), at('11:55')]);
    expect([open(1)[0], open(1).at(-1)]).toEqual([at('10:00'), at('15:55')]);
    expect(run.mean('providerStaffedHours')).toBe(100 * 8);
    expect(run.mean('answerRate', { channel: 1 })).toBeGreaterThan(0.8);
  });
});
