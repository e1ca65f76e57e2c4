import { describe, expect, test } from 'vitest';
import { clockOf } from '../../../src/engine/demand/clock.ts';
import { forecastOf } from '../../../src/engine/demand/forecast.ts';
import { checkScenario } from '../../../src/scenario/check/check-scenario.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import {
  addChannel,
  duplicateChannel,
  removeChannel,
  removeProvider,
  setAt,
  weekTable,
  withMedium,
  withPolicy,
  withRule,
} from '../../../src/store/index.ts';
import { twoProviders } from './fixture.ts';

const problems = (document: Scenario) => checkScenario(document).map(({ message }) => message);
const withChat = (): Scenario => addChannel(twoProviders(), 'chat', 'Chat');

describe('a new channel', () => {
  test.each(['voice', 'mobile', 'chat', 'messaging', 'email', 'social', 'backOffice'] as const)(
    '%s: is shared and staffed in every setup, and nothing is wrong with it',
    (medium) => {
      const document = addChannel(twoProviders(), medium, 'New');
      expect(problems(document)).toEqual([]);
      const added = document.channels[1]!;
      expect(added).toMatchObject({ medium, name: 'New' });
      for (const setup of document.setups) {
        expect(Object.keys(setup.routing)).toContain(added.id);
        expect(setup.teams.some(({ channels }) => channels.includes(added.id))).toBe(true);
      }
      expect(document.setups[1]!.routing[added.id]).toMatchObject({
        policy: 'split',
        shares: { atlas: 0.6, borealis: 0.4 },
      });
    },
  );

  test('has the figures of its medium', () => {
    const [, chat] = withChat().channels;
    expect(chat).toMatchObject({
      concurrency: 2,
      handleTime: { distribution: 'lognormal', meanSeconds: 600, cv: 1.1 },
      objective: { serviceLevel: 0.8, withinSeconds: 60 },
    });
    const [, mail] = addChannel(twoProviders(), 'email', 'Mail').channels;
    expect(mail).toMatchObject({
      handleTime: { meanSeconds: 480 },
      patience: { distribution: 'infinite' },
      objective: { withinSeconds: 24 * 3600 },
    });
    const [, office] = addChannel(twoProviders(), 'backOffice', 'Office').channels;
    expect(office).toMatchObject({
      handleTime: { meanSeconds: 900 },
      objective: { withinSeconds: 72 * 3600 },
    });
  });

  test('joins the first team where a setup is full of teams', () => {
    const base = twoProviders();
    const [team] = base.setups[0]!.teams;
    const full = setAt(base, ['setups', 0, 'teams'], new Array(24).fill(team));
    const document = addChannel(full, 'chat', 'Chat');
    expect(document.setups[0]!.teams).toHaveLength(24);
    expect(problems(document)).toEqual([]);
  });
});

describe('a channel duplicated', () => {
  test('is answered by the same teams, at the same prices', () => {
    const priced = setAt(withChat(), ['providers', 0, 'contract', 'prices', 0], {
      model: 'perContact',
      price: 4,
      channel: 'chat',
    });
    const document = duplicateChannel(priced, 1, 'Chat (copy)');
    expect(problems(document)).toEqual([]);
    const copy = document.channels[2]!;
    expect(copy).toMatchObject({ name: 'Chat (copy)', medium: 'chat' });
    expect(document.providers[0]!.contract.prices.at(-1)).toMatchObject({
      price: 4,
      channel: copy.id,
    });
    expect(document.setups[1]!.routing[copy.id]).toEqual(document.setups[1]!.routing['chat']);
  });
});

describe('a channel that goes', () => {
  test('leaves what was there before it came', () => {
    expect(removeChannel(withChat(), 1)).toEqual(twoProviders());
  });

  test('takes along all that names it', () => {
    let document = addChannel(withChat(), 'email', 'Mail');
    document = setAt(document, ['channels', 0, 'channelChange'], { to: 'email', probability: 0.3 });
    document = setAt(document, ['setups', 0, 'routing', 'phone', 'voicemail'], {
      channel: 'email',
      share: 0.5,
    });
    document = setAt(document, ['providers', 0, 'skills', 'email'], { handleTimeFactor: 1.1 });
    const left = removeChannel(document, 2);
    expect(JSON.stringify(left)).not.toContain('email');
    expect(problems(left)).toEqual([]);
  });

  test('takes along the clauses about it, as signed and as amended', () => {
    const about = (channel: string) => ({
      prices: [{ model: 'perContact', price: 4, channel }],
      indicators: [{ indicator: 'answerRate', target: 0.9, channel }],
      triggers: [
        {
          name: 'Too few',
          measure: 'volume',
          channel: 'phone',
          is: 'below',
          than: 0.5,
          forMonths: 1,
          noticeMonths: 0,
          then: { effect: 'shareBecomes', channel, share: 0.3 },
        },
      ],
      commitment: { channel, forecastWeeksAhead: 4, band: 0.1, takeOrPay: 0, above: 'refuse' },
    });
    const document = setAt(addChannel(withChat(), 'email', 'Mail'), ['providers', 0, 'contract'], {
      ...about('email'),
      amendments: [{ from: '2027-02-01', ...about('email') }],
    });
    const left = removeChannel(document, 2);
    expect(JSON.stringify(left)).not.toContain('email');
    const signed = { prices: [], indicators: [], triggers: [] };
    expect(left.providers[0]!.contract).toEqual({
      ...signed,
      amendments: [{ from: '2027-02-01', ...signed }],
    });
    expect(removeChannel(document, 1).providers[0]).toEqual(document.providers[0]);
  });

  test('takes along the re-allocation of its shares, and no other', () => {
    const moves = (channel: string) => ({
      channel,
      measure: 'answerRate',
      everyMonths: 1,
      step: 0.1,
      minimumShare: 0.1,
      margin: 0,
      noticeMonths: 0,
    });
    const document = setAt(
      withChat(),
      ['setups', 1, 'reallocations'],
      [moves('chat'), moves('phone')],
    );
    const left = removeChannel(document, 1);
    expect(problems(left)).toEqual([]);
    expect(left.setups[1]!.reallocations).toEqual([moves('phone')]);
    expect(left.setups[0]).not.toHaveProperty('reallocations');
  });

  test('is not the last one', () => {
    expect(removeChannel(twoProviders(), 0)).toEqual(twoProviders());
  });
});

test('a provider that goes takes its caps, transfers, rules and hours along', () => {
  const routing = ['setups', 1, 'routing', 'phone'];
  const shares = { atlas: 0, borealis: 1 };
  let document = twoProviders();
  document = setAt(document, [...routing, 'caps'], { borealis: 100 });
  document = setAt(
    document,
    [...routing, 'transfers'],
    [{ from: 'atlas', to: 'borealis', share: 0.1 }],
  );
  document = setAt(document, [...routing, 'overflow'], { afterSeconds: 30, to: ['borealis'] });
  document = setAt(
    document,
    [...routing, 'schedule'],
    [{ days: [6], from: '08:00', to: '12:00', shares }],
  );
  document = setAt(
    document,
    [...routing, 'rules'],
    [
      {
        name: 'Atlas is down',
        when: { provider: 'borealis', measure: 'waiting', is: 'above', than: 9, forMinutes: 5 },
        shares,
        until: { than: 2, forMinutes: 5 },
      },
    ],
  );
  const left = removeProvider(document, 1);
  expect(JSON.stringify(left)).not.toContain('borealis');
  expect(problems(left)).toEqual([]);
});

test('another medium brings its threshold and what it handles at once', () => {
  const [phone] = twoProviders().channels;
  const chat = withMedium(phone!, 'chat');
  expect(chat).toMatchObject({ medium: 'chat', concurrency: 2, objective: { withinSeconds: 60 } });
  expect(withMedium(chat, 'email')).not.toHaveProperty('concurrency');
});

test('the policies lead into one another, and keep what they have in common', () => {
  const { routing } = twoProviders().setups[1]!;
  const first = { ...routing['phone']!, caps: { atlas: 90 } };
  const least = withPolicy(first, 'leastExpectedWait');
  expect(least).toMatchObject({ providers: ['atlas', 'borealis'], caps: { atlas: 90 } });
  expect(least).not.toHaveProperty('shares');
  expect(withPolicy(least, 'split')).toMatchObject({ shares: { atlas: 0.5, borealis: 0.5 } });
});

test('a staffing table starts as the constant number it was', () => {
  const document = twoProviders();
  const [setup] = document.setups;
  const [team] = setup!.teams;
  const constant = { ...team!, staffing: { rule: 'constant' as const, agents: 12 } };
  const table = withRule(document, setup!, constant, 'table');
  expect(table).toMatchObject({ rule: 'table' });
  const days = table.rule === 'table' ? table.days : [];
  expect(days).toHaveLength(7);
  expect(new Set(days.flat())).toEqual(new Set([12]));
  expect(problems(setAt(document, ['setups', 0, 'teams', 0, 'staffing'], table))).toEqual([]);
});

test('a table of contacts starts as the week that the weights make', () => {
  const document = twoProviders();
  const [channel] = document.channels;
  const steps = { startsAt: '08:00', stepMinutes: 60, weights: [1, 3, 2, 0.5, 4] };
  const weighted = {
    ...channel!,
    demand: { ...channel!.demand, weekday: [5, 4, 3, 2, 1, 1, 1], intraday: steps },
  };
  const table = weekTable(weighted, document.horizon.intervalMinutes);
  const clock = clockOf(document.horizon);
  const given = forecastOf({ ...weighted, demand: { ...weighted.demand, table } }, clock);
  const before = forecastOf({ ...weighted, demand: { ...weighted.demand, season: [] } }, clock);
  before.expected.forEach((contacts, at) => {
    // Contacts in the table are rounded to hundredths.
    expect(Math.abs(given.expected[at]! - contacts)).toBeLessThanOrEqual(0.0051);
  });
});
