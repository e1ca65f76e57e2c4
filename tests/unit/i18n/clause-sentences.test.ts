import { describe, expect, test } from 'vitest';
import {
  breachSentence,
  churnSentence,
  commitmentSentence,
  exchangeSentence,
  governanceSentence,
  indexationSentence,
  leavingSentence,
  minimumSentence,
  otherClientsSentence,
  partnershipSentence,
  penaltySentence,
  premiumSentence,
  priceSentence,
  qualityDriftSentence,
  sceneOf,
  standbySentence,
  transferSentence,
} from '../../../src/i18n/clause-sentences.ts';
import type { Commitment, Premium } from '../../../src/scenario/clause-types.ts';
import type { PriceClause } from '../../../src/scenario/types.ts';
import { addChannel } from '../../../src/store/index.ts';
import { twoProviders } from '../store/fixture.ts';

const one = twoProviders();
const two = addChannel(one, 'chat', 'Chat');
const scene = sceneOf(one, one.providers[0]);
const wide = sceneOf(two, two.providers[0]);
/** As read: a space is a space. */
const read = (sentence: string): string => sentence.replaceAll('\u00a0', ' ');

describe('a price', () => {
  test.each<readonly [string, PriceClause]>([
    ['Atlas is paid 2.50 € for each call handled.', { model: 'perContact', price: 2.5 }],
    [
      'Atlas is paid 4 € for each call that settles its need.',
      { model: 'perResolvedContact', price: 4 },
    ],
    [
      'Atlas is paid 0.625 € for each minute that agents spend on a call.',
      { model: 'perHandledMinute', price: 0.625 },
    ],
    [
      'Atlas is paid 31 € for each paid agent-hour at the sites in Portugal.',
      { model: 'perStaffedHour', price: 31, country: 'pt' },
    ],
    [
      'Atlas is paid 4,700 € a month for each full-time agent (151.67 paid hours).',
      { model: 'perAgentMonth', price: 4700, hoursPerAgent: 151.67 },
    ],
    [
      'Atlas is paid 40,000 € a month, whatever the volume.',
      { model: 'fixedPerMonth', price: 40_000 },
    ],
    [
      'Atlas is paid 2.50 € for each call handled; 2.20 € beyond 10,000 a month; 2 € beyond 20,000.',
      {
        model: 'perContact',
        price: 2.5,
        tiers: {
          kind: 'incremental',
          per: 'month',
          steps: [
            { above: 10_000, price: 2.2 },
            { above: 20_000, price: 2 },
          ],
        },
      },
    ],
    [
      'Atlas is paid 2.50 € for each call handled; 2.20 € for all of them in a year with more than 120,000; 2 € with more than 240,000.',
      {
        model: 'perContact',
        price: 2.5,
        tiers: {
          kind: 'allUnits',
          per: 'year',
          steps: [
            { above: 120_000, price: 2.2 },
            { above: 240_000, price: 2 },
          ],
        },
      },
    ],
  ])('%s', (sentence, clause) => {
    expect(read(priceSentence(clause, scene))).toBe(sentence);
  });

  test('of one channel and language among several names them', () => {
    const clause: PriceClause = {
      model: 'perContact',
      price: 1.8,
      channel: 'chat',
      language: 'fr',
    };
    expect(read(priceSentence(clause, wide))).toBe(
      'Atlas is paid 1.80 € for each contact of Chat handled in French.',
    );
    expect(read(priceSentence({ model: 'perContact', price: 2 }, wide))).toBe(
      'Atlas is paid 2 € for each contact handled.',
    );
  });

  test('is in the currency of the contract; what the company pays for itself is not', () => {
    const provider = one.providers[0]!;
    const abroad = sceneOf(one, {
      ...provider,
      contract: { ...provider.contract, currency: 'MAD' },
    });
    expect(read(priceSentence({ model: 'perContact', price: 25 }, abroad))).toBe(
      'Atlas is paid 25 MAD for each call handled.',
    );
    expect(read(governanceSentence(90_000, abroad))).toBe(
      'Steering Atlas costs the company 90,000 € a year.',
    );
  });
});

describe('what changes a price', () => {
  const every: Premium = {
    name: 'Nights',
    surcharge: 0.25,
    holidays: false,
    from: '20:00',
    to: '06:00',
  };
  test.each<readonly [string, Partial<Premium>]>([
    ['Nights: Atlas is paid 25 % more every day from 20:00 to 06:00.', {}],
    [
      'Sundays: Atlas is paid 50 % more on Sundays and holidays.',
      { name: 'Sundays', surcharge: 0.5, days: [7], holidays: true, from: '00:00', to: '24:00' },
    ],
    [
      'Nights: Atlas is paid 25 % more on Fridays, Saturdays and Sundays from 20:00 to 06:00.',
      { days: [7, 5, 6] },
    ],
  ])('%s', (sentence, change) => {
    expect(read(premiumSentence({ ...every, ...change }, scene))).toBe(sentence);
  });

  test('indexation: in whole, in part, downwards, not at all', () => {
    const index = { from: '2027-07-01', everyMonths: 12, rate: 0.02, indexedShare: 1 };
    const start = 'On 1 July 2027 and every 12 months after, ';
    expect(read(indexationSentence(index))).toBe(`${start}prices go up by 2 %.`);
    expect(read(indexationSentence({ ...index, rate: -0.015, indexedShare: 0.7 }))).toBe(
      `${start}70 % of each price goes down by 1.5 %; the rest stays.`,
    );
    expect(read(indexationSentence({ ...index, rate: 0 }))).toBe(
      `${start}prices stay as they are.`,
    );
  });

  test('the least invoice', () => {
    expect(read(minimumSentence(50_000, scene))).toBe(
      'Atlas’s invoice comes to at least 50,000 € a month.',
    );
  });

  test('cover: only what costs something', () => {
    const nothing = { retainerPerAgentMonth: 0, activationFee: 0, perActiveHour: 0 };
    expect(standbySentence(nothing, scene)).toBe('Standby agents and reserved seats cost nothing.');
    const prices = { ...nothing, retainerPerAgentMonth: 250, perActiveHour: 44, perSeatMonth: 31 };
    expect(read(standbySentence(prices, scene))).toBe(
      'Cover costs 250 € a month for each agent on standby, called in or not; 44 € for each hour one of them works; 31 € a month for each recovery seat reserved.',
    );
  });
});

describe('a commitment', () => {
  const commitment: Commitment = {
    forecastWeeksAhead: 12,
    band: 0.1,
    takeOrPay: 0.9,
    above: 'premium',
    premiumFactor: 1.2,
  };
  test('says what is announced, paid for, and paid above', () => {
    expect(read(commitmentSentence(commitment, scene))).toBe(
      'The client announces each month’s volume 12 weeks ahead. Atlas is paid for at least 90 % of it, even when less comes. What comes beyond 10 % more is paid at 1.2 times the price.',
    );
  });
  test('of one channel, without take-or-pay, that refuses, with windows', () => {
    const clause: Commitment = {
      ...commitment,
      channel: 'chat',
      forecastWeeksAhead: 0,
      takeOrPay: 0,
      above: 'refuse',
      lockIns: [{ from: '2027-11-15', to: '2027-12-31' }],
    };
    expect(read(commitmentSentence(clause, wide))).toBe(
      'The client announces each month’s volume of Chat as it begins. What does not come is not paid for. What comes beyond 10 % more is refused until the month ends. No result changes Atlas’s share from 15 November 2027 to 31 December 2027.',
    );
  });
});

describe('the relation', () => {
  test('leaving', () => {
    const clause = { noticeMonths: 6, exitFee: 20_000, exitFeeMonths: 2, handOverWeeks: 8 };
    expect(read(leavingSentence(clause, scene))).toBe(
      'The contract with Atlas ends 6 months after notice is given. The volume moves to others over the last 8 weeks. Ending it costs the client 20,000 € and 2 months of invoices.',
    );
    const free = { noticeMonths: 0, exitFee: 0, exitFeeMonths: 0, handOverWeeks: 0 };
    expect(read(leavingSentence(free, scene))).toBe(
      'The contract with Atlas can end at once. The volume moves to others on the last day. Ending it costs no fee.',
    );
  });

  test('partnership: the learning curve, and help to a small client', () => {
    const clause = {
      integrationCost: 60_000,
      learning: { factorPerDoubling: 0.95, contactsBefore: 100_000 },
      helpDelayFactor: 0.5,
    };
    expect(read(partnershipSentence(clause, scene))).toBe(
      'Connecting Atlas costs the company 60,000 € in the first month. Each time the contacts it has ever handled double, counted from 100,000, its handle time falls by 5 %. To a client who gives it half of the volume, extra agents come after 1.25 times the delay.',
    );
    expect(partnershipSentence({ integrationCost: 0, helpDelayFactor: 0 }, scene)).toBe(
      'Connecting Atlas costs nothing.',
    );
  });

  test('quality across providers', () => {
    expect(read(qualityDriftSentence({ resolutionFactor: 0.9, handleTimeFactor: 1.1 }))).toBe(
      'When a customer comes back to another provider, the need is settled 10 % less often and the contact takes 10 % longer.',
    );
    expect(qualityDriftSentence({ resolutionFactor: 1, handleTimeFactor: 1 })).toBe(
      'When a customer comes back to another provider, it makes no difference.',
    );
  });

  test('cover shared with others', () => {
    expect(
      read(otherClientsSentence({ clients: 3, claimProbability: 0.3, priority: 'equal' })),
    ).toBe(
      '3 other clients may claim the same agents, each in 30 % of the outages; all who claim them share them evenly.',
    );
  });
});

test('the company’s own costs', () => {
  expect(
    [
      breachSentence(50_000, scene),
      transferSentence(1.5, scene),
      churnSentence({ afterLost: 0.04, afterUnresolved: 0.02, customerValue: 250 }, scene),
      penaltySentence({ whenHoursExceed: 24, amount: 100_000, perHour: 1000 }, scene),
      exchangeSentence('USD', 0.92, scene),
    ].map(read),
  ).toEqual([
    'Each disruption of a channel longer than the tolerable (MTPD) costs 50,000 €.',
    'Each contact passed from one provider to another costs 1.50 €.',
    '4 % of customers leave after a contact lost and 2 % after one unresolved; each is worth 250 €.',
    'For each channel below the minimum for more than 24 h, a regulator asks 100,000 €, and 1,000 € for each hour beyond that.',
    '1 $ is worth 0.92 €.',
  ]);
});
