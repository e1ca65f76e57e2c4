import { describe, expect, it } from 'vitest';
import { replayedSetup, providersOfSetup, worstDay } from '../../../src/estimate/index.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../../src/engine/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { ATTACK_DAY, madeUpReplay } from '../../support/made-up-replay.ts';

const parsed = parseScenario(baseScenario());
if (!parsed.ok) throw new Error('the base scenario is refused');
const scenario = parsed.value;
const replay = madeUpReplay(scenario);

describe('a replayed setup', () => {
  const both = replayedSetup(scenario, replay, 1);

  it('reads flows, queues, agents and shares as series', () => {
    expect(both.flow(0, 'offered').filter((value) => value === 2)).toHaveLength(720);
    expect(both.flow(0, 'cutOff')[615]).toBe(5);
    expect(both.waitingAt(0, 0)[620]).toBe(20);
    expect(both.waitingAt(0, 1)[620]).toBe(0);
    expect(both.waitingAt(0, 'client')[620]).toBe(0);
    expect(both.waiting(0)[620]).toBe(20);
    expect(both.oldest(0)[620]).toBe(360);
    expect([both.agents(0)[614], both.agents(0)[615], both.agents(1)[615]]).toEqual([10, 0, 11]);
    expect([both.busy(1)[615], both.inHand(1)[615]]).toEqual([5, 5]);
    expect([both.shares(0, 0)[639], both.shares(0, 0)[640], both.shares(0, 1)[640]]).toEqual([
      0.6, 0, 1,
    ]);
  });

  it('reads the books by interval, and the service level that follows', () => {
    const service = both.service(0);
    expect(service).toHaveLength(48);
    expect(service[0]).toBeNaN();
    expect(service[16]).toBe(1);
    // 10:00 to 10:30: fifteen good minutes of thirty.
    expect(service[20]).toBe(0.5);
    expect(service[21]).toBe(0);
    expect(both.book(0, 'offered')[20]).toBe(60);
    expect(both.day(0, 'lost')[ATTACK_DAY]).toBe(360);
  });

  it('counts as the objective does', () => {
    const [channel] = scenario.channels;
    const level = (convention: 'answered' | 'lessShortAbandons') => {
      const objective = { ...channel!.objective, convention };
      const other = { ...scenario, channels: [{ ...channel!, objective }] };
      return replayedSetup(other, replay, 1).service(0)[20];
    };
    // Of the 45 answered, and of the 60 offered, of whom none left early.
    expect(level('answered')).toBeCloseTo(30 / 45, 12);
    expect(level('lessShortAbandons')).toBe(0.5);
  });

  it('leaves out who still waits when the horizon ends and may yet be answered in time', () => {
    const made = madeUpReplay(scenario);
    const lastDay = { ...made, day: scenario.horizon.days - 1 };
    made.setups[1]!.books[20 * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf('stillWaiting')] = 20;
    expect(replayedSetup(scenario, lastDay, 1).service(0)[20]).toBe(0.5);
    expect(replayedSetup(within(86_400), lastDay, 1).service(0)[20]).toBe(0.75);
    expect(replayedSetup(within(86_400), { ...lastDay, day: 1 }, 1).service(0)[20]).toBe(0.5);
  });

  it('knows the providers of each setup', () => {
    expect(providersOfSetup(scenario, 0)).toEqual([0]);
    expect(providersOfSetup(scenario, 1)).toEqual([0, 1]);
  });
});

describe('the worst day', () => {
  it('is the one on which most contacts are lost', () => {
    expect(worstDay(scenario, replay, 0, 0)).toBe(ATTACK_DAY);
  });

  it('without losses, the one with most contacts not answered in time, the first of equals', () => {
    const { setups } = madeUpReplay(scenario);
    const [setup] = setups;
    const set = (day: number, name: (typeof INTERVAL_FIELDS)[number], value: number): void => {
      setup!.days[day * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(name)] = value;
    };
    set(ATTACK_DAY, 'lost', 0);
    set(ATTACK_DAY, 'answeredWithin', 1440);
    const calm = { ...replay, setups };
    expect(worstDay(scenario, calm, 0, 0)).toBe(0);
    set(4, 'answeredWithin', 1400);
    set(5, 'answeredWithin', 1400);
    expect(worstDay(scenario, calm, 0, 0)).toBe(4);
  });

  it('is not the last one for contacts that still wait at its end, not yet late', () => {
    const { setups } = madeUpReplay(scenario);
    const last = scenario.horizon.days - 1;
    const set = (day: number, name: (typeof INTERVAL_FIELDS)[number], value: number): void => {
      setups[0]!.days[day * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(name)] = value;
    };
    set(ATTACK_DAY, 'lost', 0);
    set(ATTACK_DAY, 'answeredWithin', 1430);
    set(last, 'answeredWithin', 1400);
    set(last, 'stillWaiting', 40);
    const calm = { ...replay, setups };
    expect(worstDay(scenario, calm, 0, 0)).toBe(last);
    expect(worstDay(within(86_400), calm, 0, 0)).toBe(ATTACK_DAY);
  });
});

/** The scenario with another threshold. */
function within(withinSeconds: number): typeof scenario {
  const [channel] = scenario.channels;
  const objective = { ...channel!.objective, withinSeconds };
  return { ...scenario, channels: [{ ...channel!, objective }] };
}
