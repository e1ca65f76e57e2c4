import { beforeAll, describe, expect, it } from 'vitest';
import {
  FLOW_FIELDS,
  FLOW_WIDTH,
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  prepare,
  type Chunk,
  type FlowField,
  type IntervalField,
  type Replay,
} from '../../../src/engine/index.ts';
import { runChunk, validScenario } from '../../support/simulate.ts';
import { FOUR_HOURS } from './outage-scenario.ts';
import { scriptScenario } from './routing/scripted-run.ts';

const DAYS = 3;
const PER_DAY = 288;
const [PHONE, CHAT, EMAIL] = [0, 1, 2];
const MINUTES = 1440;

let run: Chunk;
let replays: readonly Replay[];

/** Telephone with a rule, chat three at a time, e-mail that piles up at night; Atlas is halved on day 1. */
beforeAll(() => {
  const shares = { atlas: 0.5, borealis: 0.5 };
  const plan = { policy: 'split', shares } as const;
  const rule = {
    name: 'Half of Atlas gone',
    when: { provider: 'atlas', measure: 'capacityLeft', is: 'below', than: 0.6, forMinutes: 5 },
    shares: { atlas: 0.1, borealis: 0.9 },
    until: { than: 0.9, forMinutes: 10 },
  } as const;
  const halved = {
    ...FOUR_HOURS,
    occurs: { at: '2027-01-05T10:15' },
    capacityLost: 0.5,
  };
  const engine = prepare(
    validScenario({
      ...scriptScenario({
        routing: [{ ...plan, rules: [rule] }, plan, plan],
        channels: [
          { demand: { contactsPerWeek: 7000 } },
          { medium: 'chat', concurrency: 3, demand: { contactsPerWeek: 8000 } },
          {
            medium: 'email',
            demand: { contactsPerWeek: 14_000 },
            patience: { distribution: 'infinite' },
            opening: { days: Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' })) },
          },
        ],
        hazards: [halved],
        horizon: { days: DAYS },
      }),
      run: { seed: 'media', replications: 1 },
    }),
  );
  run = runChunk(engine, 0, 1);
  replays = Array.from({ length: DAYS }, (_, day) => engine.replay(0, day));
});

const sum = (values: Iterable<number>): number =>
  Array.from(values).reduce((all, value) => all + value, 0);
const flow = (replay: Replay, channel: number, field: FlowField): number[] =>
  Array.from(
    { length: MINUTES },
    (_, step) =>
      replay.setups[0]!.flows[
        (channel * MINUTES + step) * FLOW_WIDTH + FLOW_FIELDS.indexOf(field)
      ]!,
  );
const books = (channel: number, field: IntervalField): number[] =>
  Array.from(
    { length: DAYS * PER_DAY },
    (_, i) =>
      run.intervals[
        (channel * DAYS * PER_DAY + i) * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(field)
      ]!,
  );
const waiting = ({ setups }: Replay, channel: number, step: number): number =>
  sum([0, 1, 2].map((holder) => setups[0]!.waiting[(channel * 3 + holder) * MINUTES + step]!));

describe('a replay of several media', () => {
  it('has the digits of the run', () => {
    for (const replay of replays) expect(replay.columns).toEqual(run.columns);
  });

  it('adds up to the books in every channel, also what is carried over nights', () => {
    for (const channel of [PHONE, CHAT, EMAIL]) {
      const total = (field: FlowField): number =>
        sum(replays.map((replay) => sum(flow(replay, channel, field))));
      for (const field of ['offered', 'abandoned', 'blocked', 'cutOff'] as const)
        expect(total(field), field).toBe(sum(books(channel, field)));
      expect(total('answered') - total('cutOffInHand')).toBe(sum(books(channel, 'answered')));
    }
    // What waits at night is answered on a later day than it came.
    expect(waiting(replays[0]!, EMAIL, MINUTES - 1)).toBeGreaterThan(50);
    expect(sum(flow(replays[1]!, EMAIL, 'answered'))).not.toBe(
      sum(books(EMAIL, 'answered').slice(PER_DAY, 2 * PER_DAY)),
    );
  });

  it('carries the queue from one day to the next, and knows how old it is', () => {
    const [first, second] = replays;
    const night = waiting(first!, EMAIL, MINUTES - 1);
    const came = flow(second!, EMAIL, 'offered')[0]!;
    expect(waiting(second!, EMAIL, 0)).toBe(night + came);
    const { oldest } = first!.setups[0]!;
    const [before, after] = [oldest[EMAIL * MINUTES + 1380]!, oldest[EMAIL * MINUTES + 1439]!];
    expect(after - before).toBeCloseTo(59 * 60, 6);
  });

  it('counts several contacts in the hands of one agent', () => {
    const { busy, inHand, agents } = replays[0]!.setups[0]!;
    let several = 0;
    busy.forEach((value, at) => {
      expect(value).toBeLessThanOrEqual(agents[at]!);
      expect(inHand[at]).toBeGreaterThanOrEqual(value);
      if (inHand[at]! > value) several++;
    });
    expect(several).toBeGreaterThan(100);
  });

  it('tells when a rule begins and ends, and shows the shares it puts in force', () => {
    const { instants, shares } = replays[1]!.setups[0]!;
    const day = 86_400;
    const at = instants
      .filter(({ kind }) => kind === 'ruleBegins' || kind === 'ruleEnds')
      .map(({ kind, seconds, provider }) => [kind, (seconds - day) / 60, provider]);
    // Found at 10:16, has held for five minutes; back at 14:15, found at 14:16, and ten more.
    expect(at).toEqual([
      ['ruleBegins', 10 * 60 + 21, 0],
      ['ruleEnds', 14 * 60 + 26, 0],
    ]);
    expect(shares[10 * 60 + 19]).toBe(0.5);
    expect(shares[10 * 60 + 21]).toBe(0.1);
    expect(shares[14 * 60 + 26]).toBe(0.5);
  });
});
