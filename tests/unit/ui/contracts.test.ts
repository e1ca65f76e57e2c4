import { describe, expect, test } from 'vitest';
import type { CostBalance } from '../../../src/estimate/cost-balance.ts';
import {
  meanAccount,
  payeeOf,
  replicationAccount,
} from '../../../src/ui/results/contracts/account-data.ts';
import { addedUpWords, monthName } from '../../../src/ui/results/contracts/account-words.ts';
import {
  balanceFinding,
  balanceLines,
  waterfallOf,
} from '../../../src/ui/results/contracts/balance-data.ts';
import {
  monthsFinding,
  rewardsFinding,
} from '../../../src/ui/results/contracts/finding-rewards.ts';
import { indicatorAmount } from '../../../src/ui/results/contracts/indicator-amount.ts';
import {
  hasIndicators,
  rewards,
  rewardsPlotData,
  rewardTarget,
} from '../../../src/ui/results/contracts/rewards-data.ts';
import { baseScenario, changed } from '../../support/base-scenario.ts';
import { contractAnswer, costLine, MONTHS, withIndicators } from './contracts-fixture.ts';
import { parsed, realRun } from './real-results.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const scenario = withIndicators();

describe('a statement of account', () => {
  /*
   * line  January                February
   * 0     1000 × 2.50 = 2500.00  400 × 2.60 = 1040.00   Atlas, per contact
   * 1     −2 % of 2500 = −50.00  −1 % of 1040 = −10.40  Atlas, bonus or malus
   * 2     1 × 90.10 = 90.10                             governance: the company itself
   * 3                            3 × 10 = 30.00         lost contacts: the company itself
   * sum   2540.10                1059.60                3599.70
   */
  const lines = [
    costLine('perContact', { unitPrice: 2.5 }),
    costLine('indicator', { quantityUnit: 'of the invoice' }),
    costLine('governance', { quantityUnit: 'months' }),
    costLine('lostContacts', { provider: -1 }),
  ];
  const account = replicationAccount(MONTHS, lines, [
    { line: 0, month: 0, quantity: 1000, unitPrice: 2.5, cents: 250_000 },
    { line: 1, month: 0, quantity: -0.02, unitPrice: 2500, cents: -5000 },
    { line: 2, month: 0, quantity: 1, unitPrice: 90.1, cents: 9010 },
    { line: 0, month: 1, quantity: 400, unitPrice: 2.6, cents: 104_000 },
    { line: 1, month: 1, quantity: -0.01, unitPrice: 1040, cents: -1040 },
    { line: 3, month: 1, quantity: 3, unitPrice: 10, cents: 3000 },
  ]);

  test('adds up by payee, by month and over all months', () => {
    expect(account.payees).toEqual([0, -1]);
    expect(account.sections.map(({ cents }) => cents)).toEqual([254_010, 105_960]);
    expect(account.sections.map(({ parts }) => parts.map((part) => part.cents))).toEqual([
      [245_000, 9010],
      [102_960, 3000],
    ]);
    expect(account.whole.parts.map(({ cents }) => cents)).toEqual([347_960, 12_010]);
    expect(account.whole.cents).toBe(359_970);
  });

  test('over all months, quantities add up and the price is their mean', () => {
    const [contacts, malus] = account.whole.parts[0]?.lines ?? [];
    expect(contacts).toMatchObject({ quantity: 1400, isMeanPrice: true });
    // 3540 / 1400.
    expect(contacts?.unitPrice).toBeCloseTo(2.528571, 6);
    // Shares of two invoices are a share of neither.
    expect(malus?.quantity).toBeNaN();
    expect(malus?.cents).toBe(-6040);
  });

  test('says that the lines are the cost of the results to the cent, or what the results have', () => {
    const words = (cents: number): string => plain(addedUpWords(scenario, account, cents, false));
    expect(words(359_970)).toBe(
      'The 6 lines of all months add up to 3,599.70 €, the cost of the horizon in the results, to the cent.',
    );
    expect(words(359_971)).toContain('the results have 3,599.71 €');
  });

  test('what the company pays itself for a provider is not on the provider’s invoice', () => {
    expect(payeeOf(costLine('integration'))).toBe(-1);
    expect(payeeOf(costLine('newAgents'))).toBe(-1);
    expect(payeeOf(costLine('exitFee'))).toBe(0);
  });

  test('names the months, with the days of one in part', () => {
    expect(MONTHS.map(monthName)).toEqual(['January 2027', 'February 2027 (14 days)']);
  });

  test('of the means has the setup’s own lines, unrounded', () => {
    const mean = meanAccount(contractAnswer(), 0);
    expect(mean.whole.cents).toBeCloseTo(630_062.5, 6);
    expect(mean.sections[0]?.parts[0]?.lines[0]).toMatchObject({
      quantity: 1000,
      unitPrice: 4.0005,
      isMeanPrice: true,
    });
    expect(meanAccount(contractAnswer(), 1).whole.lines).toBe(0);
  });
});

describe('what each indicator rewards', () => {
  const found = rewards(scenario, contractAnswer());

  test('takes an indicator through its amendments as one', () => {
    expect(found.map(({ indicator }) => indicator)).toEqual(['answerRate', 'averageSpeedOfAnswer']);
    const [rate] = found;
    expect(rate && plain(rewardTarget(rate))).toBe('92 % then 90 %');
    // (0.90 × 1 + 0.96 × 0.5) / 1.5 = 0.92: a period counts as often as it was measured.
    expect(rate?.bySetup[0]?.value).toBeCloseTo(0.92, 12);
    expect(rate?.bySetup.map(({ amount, perPoint }) => [amount, perPoint])).toEqual([
      [-120, 60],
      [0, 20],
    ]);
  });

  test('says which pays most and which least', () => {
    const words = plain(rewardsFinding(scenario, found));
    expect(words).toMatch(
      /^With .*, one more point of .* \(Phone\) is worth 60 € over 28 days to Atlas, and one second less of average speed of answer 1 €$/,
    );
  });

  test('says how an indicator stands in each setup', () => {
    const [rate] = found;
    const words = rate === undefined ? '' : plain(monthsFinding(scenario, rate));
    expect(words).toContain('target 92 % then 90 %: 92 % with');
    expect(words).toContain('120 € malus over 28 days');
    expect(words).toContain('no bonus, no malus');
  });

  test('gives the bonus or malus of a run its interval, through an amendment', () => {
    const slope = { malusPerPoint: 0.01, bonusPerPoint: 0.01 };
    const own = (target: number) => [{ indicator: 'answerRate', target, slope }];
    const path = 'providers[0].contract';
    const document = changed(
      changed(baseScenario(), `${path}.indicators`, own(0.9)),
      `${path}.amendments`,
      [{ from: '2027-02-01', indicators: own(0.95) }],
    );
    const run = realRun(4, changed(document, 'horizon.days', 56));
    const [rate] = rewards(run.scenario, run.answer.contracts);
    const [alone] = rate?.bySetup ?? [];
    expect(rate?.targets).toEqual([0.9, 0.95]);
    const amount = rate && indicatorAmount(run.scenario, run.results, rate, 0);
    expect(amount?.value).toBeCloseTo(alone?.amount ?? NaN, 6);
    expect(amount?.low).toBeLessThan(amount?.high ?? NaN);
    // What one point more pays too: its mean is that of the months added up.
    const more = rate && indicatorAmount(run.scenario, run.results, rate, 0, 'paidPerPoint');
    expect(more?.value).toBeCloseTo(alone?.perPoint ?? NaN, 6);
    expect(more?.low).toBeLessThanOrEqual(more?.value ?? NaN);
    expect(more?.high).toBeGreaterThanOrEqual(more?.value ?? NaN);
    const [row] = rewardsPlotData(run.scenario, rate ? [rate] : [], () => more).rows;
    expect(row?.bars[0]).toMatchObject({ low: more?.low, high: more?.high });
  });

  test('knows whether there is any indicator', () => {
    expect(hasIndicators(scenario)).toBe(true);
    expect(hasIndicators(parsed(baseScenario()))).toBe(false);
  });
});

describe('the balance of two setups in words', () => {
  const exact = (value: number) => ({ value, low: value, high: value });
  const balance: CostBalance = {
    n: 100,
    rows: [
      { part: 'pricePerContact', difference: exact(2000), a: 40_000, b: 45_000 },
      { part: 'contactsAnswered', difference: exact(3000), a: 40_000, b: 45_000 },
      { part: 'lost', difference: exact(-1000), a: 4000, b: 3000 },
    ],
    difference: { value: 4000, low: 3900, high: 4100 },
    paid: { difference: exact(5000), a: 40_000, b: 45_000 },
    losses: { difference: exact(-1000), a: 4000, b: 3000 },
    a: 44_000,
    b: 48_000,
    contacts: { a: 10_000, b: 10_750 },
    pricePerContact: { a: 4, b: 4.186 },
  };
  const [first, second] = scenario.setups.map(({ name }) => name);

  test('says what is paid more, and what bad service costs less', () => {
    expect(plain(balanceFinding(scenario, balance, 1))).toBe(
      `${second ?? ''} costs 4 k€ more over 28 days than ${first ?? ''}: 5 k€ more is paid, bad service costs 1 k€ less`,
    );
    const unsure = { ...balance, difference: { value: 10, low: -20, high: 40 } };
    expect(balanceFinding(scenario, unsure, 1)).toMatch(/^No difference in cost seen/);
  });

  test('puts each part under its side, with the sum of each side and of all', () => {
    const lines = balanceLines(balance, 'EUR');
    expect(lines.map(({ isSum }) => isSum)).toEqual([false, false, true, false, true, true]);
    expect(lines.map(({ difference }) => plain(difference))).toEqual([
      '+2 k€',
      '+3 k€',
      '+5 k€',
      '−1 k€',
      '−1 k€',
      '+4.00 k€',
    ]);
    // The price per contact stands as a price, the contacts as a number of them.
    expect(plain(lines[0]?.b ?? '')).toBe('4.19 €');
    expect(lines[1]?.b).toBe('10,750');
  });

  test('is drawn from its parts; before the first replication from none', () => {
    expect(waterfallOf(scenario, balance, 1).steps).toHaveLength(3);
    expect(waterfallOf(scenario, undefined, 1).steps).toEqual([]);
  });
});
