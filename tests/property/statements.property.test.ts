import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LedgerCase,
  type ContractInput,
  type LedgerInput,
} from '../unit/engine/contract/ledger-case.ts';

type Price = ContractInput['prices'][number];

/** Three months; what was done on some days, in whole quarters of minutes and hours. */
const work = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 89 }),
    at: fc.constantFrom('02:00', '12:00', '23:00'),
    team: fc.constantFrom(0, 2),
    channel: fc.constantFrom(0, 1),
    completed: fc.integer({ min: 0, max: 500 }),
    resolved: fc.integer({ min: 0, max: 400 }),
    seconds: fc.integer({ min: 0, max: 9999 }).map((quarters) => quarters * 15),
    paidHours: fc.integer({ min: 0, max: 999 }).map((quarters) => quarters / 4),
  }),
  { maxLength: 12 },
);

const cents = fc.integer({ min: 0, max: 99_999 }).map((value) => value / 100);
const euros = fc.integer({ min: 0, max: 999 });

const tiers = (price: fc.Arbitrary<number>): fc.Arbitrary<{ tiers?: object }> =>
  fc
    .option(
      fc.record({
        kind: fc.constantFrom('incremental', 'allUnits'),
        per: fc.constantFrom('month', 'year'),
        steps: fc
          .tuple(
            fc.integer({ min: 0, max: 500 }),
            fc.integer({ min: 501, max: 2000 }),
            price,
            price,
          )
          .map(([one, two, first, second]) => [
            { above: one, price: first },
            { above: two, price: second },
          ]),
      }),
      { nil: undefined },
    )
    .map((given) => (given === undefined ? {} : { tiers: given }));

/** One price clause with prices of this kind. */
const clause = (price: fc.Arbitrary<number>, tiered: boolean): fc.Arbitrary<Price> =>
  fc
    .tuple(
      fc.constantFrom(
        'perContact',
        'perResolvedContact',
        'perHandledMinute',
        'perStaffedHour',
        'perAgentMonth',
        'fixedPerMonth',
      ),
      price,
      tiered ? tiers(price) : fc.constant({}),
    )
    .map(([model, of, more]) => ({ model, price: of, ...(model === 'fixedPerMonth' ? {} : more) }));

const clauses = (price = cents, tiered = true): fc.Arbitrary<Price[]> =>
  fc.array(clause(price, tiered), { minLength: 1, maxLength: 5 });

const PREMIUMS: ContractInput['premiums'] = [
  { name: 'Night', surcharge: 0.25, from: '22:00', to: '06:00' },
  { name: 'Sunday', surcharge: 0.5, days: [7] },
];

type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

function settled(atlas: Partial<ContractInput>, done: Work, more: LedgerInput = {}): LedgerCase {
  const ledger = new LedgerCase({ ...more, atlas });
  for (const { day, ...of } of done) ledger.work(day, of);
  return ledger.settle();
}

/** By clause and surcharge: quantity and cents of a month, all versions of the contract together. */
function byClause(
  ledger: LedgerCase,
  month: number,
): Map<string, { units: number; cents: number }> {
  const sums = new Map<string, { units: number; cents: number }>();
  const { lines, quantities, cents: amounts } = ledger.ledger;
  lines.forEach(({ kind, clause: of, premium }, at) => {
    const key = `${kind} ${of} ${premium}`;
    const cell = month * lines.length + at;
    const { units, cents: sum } = sums.get(key) ?? { units: 0, cents: 0 };
    sums.set(key, { units: units + quantities[cell]!, cents: sum + amounts[cell]! });
  });
  return sums;
}

const RUNS = { seed: 20_270_401, numRuns: 150 };
/** All prices of a clause × a factor. */
const scaled = (price: Price, factor: number): Price => ({
  ...price,
  price: price.price * factor,
  ...('tiers' in price && price.tiers !== undefined
    ? {
        tiers: {
          ...price.tiers,
          steps: price.tiers.steps.map((step) => ({ ...step, price: step.price * factor })),
        },
      }
    : {}),
});

describe('a statement', () => {
  it('has lines that come to their quantity × price within half a cent, and to the total exactly', () => {
    fc.assert(
      fc.property(clauses(), work, (prices, done) => {
        const ledger = settled({ prices, premiums: PREMIUMS, minimumPerMonth: 1000 }, done);
        const entries = ledger.ledger.entries();
        for (const { quantity, unitPrice, cents: amount } of entries) {
          expect(Number.isInteger(amount)).toBe(true);
          expect(Math.abs(quantity * unitPrice * 100 - amount)).toBeLessThan(0.500001);
        }
        expect(entries.reduce((sum, entry) => sum + entry.cents, 0)).toBe(ledger.totalCents);
      }),
      RUNS,
    );
  });

  it('of two half-months sums to the month: quantities exactly, a cent for each line', () => {
    fc.assert(
      fc.property(
        clauses(cents, false),
        work,
        fc.integer({ min: 2, max: 27 }),
        (prices, done, at) => {
          const from = `2027-02-${String(at).padStart(2, '0')}`;
          const whole = settled({ prices, premiums: PREMIUMS }, done);
          const amendments = [{ from, name: 'As before', prices }];
          const halves = settled({ prices, premiums: PREMIUMS, amendments }, done);
          expect(halves.terms.calendar.periods).toHaveLength(4);
          for (const month of [0, 1, 2]) {
            const sums = byClause(halves, month);
            for (const [key, { units, cents: amount }] of byClause(whole, month)) {
              const half = sums.get(key)!;
              // Parts of a month and agents are quotients: they agree to the last digits.
              if (/fixed|Agent/.test(key)) expect(half.units).toBeCloseTo(units, 9);
              else expect(half.units).toBe(units);
              expect(Math.abs(half.cents - amount)).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('comes to the same total whatever the order of its clauses', () => {
    fc.assert(
      fc.property(clauses(), work, fc.infiniteStream(fc.nat()), (prices, done, keys) => {
        const shuffled = prices
          .map((price) => ({ price, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ price }) => price);
        const total = (of: Price[]): number =>
          settled({ prices: of, premiums: [...PREMIUMS], minimumPerMonth: 500 }, done).totalCents;
        expect(total(shuffled)).toBe(total(prices));
      }),
      RUNS,
    );
  });

  it('is the same in another currency, at the same prices converted', () => {
    const rates = fc.constantFrom(0.25, 0.5, 2, 8, 1.25);
    fc.assert(
      fc.property(clauses(), work, rates, (prices, done, rate) => {
        const fees = (factor: number): Partial<ContractInput> => ({
          premiums: PREMIUMS,
          minimumPerMonth: 1000 * factor,
          standby: { retainerPerAgentMonth: 10 * factor, activationFee: 0, perActiveHour: 0 },
        });
        const more = { standbyAgents: [3, 0, 0], scenario: { exchangeRates: { USD: rate } } };
        const foreign = settled({ ...fees(1), prices, currency: 'USD' }, done, more);
        const converted = prices.map((price) => scaled(price, rate));
        const own = settled({ ...fees(rate), prices: converted }, done, more);
        expect([...foreign.ledger.cents]).toEqual([...own.ledger.cents]);
        expect([...foreign.ledger.quantities]).toEqual([...own.ledger.quantities]);
      }),
      RUNS,
    );
  });

  it('at ten times the prices comes to ten times as much', () => {
    fc.assert(
      fc.property(clauses(), work, (prices, done) => {
        const once = settled({ prices, premiums: PREMIUMS }, done).ledger;
        const tenfold = prices.map((price) => scaled(price, 10));
        const ten = settled({ prices: tenfold, premiums: PREMIUMS }, done).ledger;
        once.quantities.forEach((quantity, at) => {
          const amount = 10 * quantity * once.unitPrices[at]!;
          const difference = ten.quantities[at]! * ten.unitPrices[at]! - amount;
          expect(Math.abs(difference)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(amount)));
        });
      }),
      RUNS,
    );
  });

  it('of whole cents, at ten times the prices, comes to ten times the cents exactly', () => {
    const byContact = fc.array(
      fc
        .tuple(fc.constantFrom('perContact', 'perResolvedContact'), euros, tiers(euros))
        .map(([model, price, more]) => ({ model, price, ...more }) as Price),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(byContact, work, (prices, done) => {
        const once = settled({ prices }, done).ledger.cents;
        const tenfold = settled({ prices: prices.map((price) => scaled(price, 10)) }, done);
        expect([...tenfold.ledger.cents]).toEqual([...once].map((amount) => 10 * amount));
      }),
      RUNS,
    );
  });

  it('with a harder malus never pays the provider more, caps and earn-back included', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const points = fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }),
        fc.tuple(points, points, points),
        fc.tuple(share, share, share, share),
        ([...answered], [malus, more, other], [malusCap, bonusCap, back, cap]) => {
          const paid = (malusPerPoint: number): number => {
            const rate = { indicator: 'answerRate', target: 0.6 } as const;
            const ledger = new LedgerCase({
              atlas: {
                prices: [{ model: 'fixedPerMonth', price: 10_000 }],
                indicators: [
                  {
                    ...rate,
                    slope: { malusPerPoint, bonusPerPoint: 0.01 },
                    capShareOfInvoice: cap,
                    earnBack: { share: back, afterPeriods: 1 },
                  },
                  { ...rate, target: 0.5, slope: { malusPerPoint: other, bonusPerPoint: other } },
                ],
                indicatorCaps: { malus: malusCap, bonus: bonusCap },
              },
            });
            [2, 33, 62].forEach((day, month) => {
              const of = answered[month]!;
              ledger.ends(day, 0, { answered: of, abandoned: 1000 - of });
            });
            return ledger.settle().totalCents;
          };
          // Shares are rounded to cents three times: the lines of the two months, what comes back.
          expect(paid(malus + more)).toBeLessThanOrEqual(paid(malus) + 1);
        },
      ),
      RUNS,
    );
  });

  it('with a harder malus of any of several indicators that earn back, under a cap, never pays more', () => {
    const percent = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n / 100);
    // Beside chance: months that miss the targets of several, then months that meet them all, after
    // a bonus that its cap cuts, where what is earned back comes near to what was charged.
    const indicator = fc.record({
      target: fc.oneof(percent(100), fc.constantFrom(0.6, 0.7, 0.8)),
      malusPerPoint: fc.constantFrom(0, 0.001, 0.002, 0.005, 0.01, 0.1),
      bonusPerPoint: fc.constantFrom(0, 0, 0.001, 0.01),
      cap: fc.oneof(percent(100), fc.constant(1)),
      share: fc.oneof(percent(100), fc.constant(1)),
      afterPeriods: fc.constantFrom(1, 1, 2, 3),
      measuredOver: fc.constantFrom('month', 'month', 'quarter'),
    });
    const month = fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(500, 550),
      fc.constantFrom(900, 1000),
    );
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 6, maxLength: 6 }),
        fc.array(indicator, { minLength: 2, maxLength: 4 }),
        fc.nat(3),
        fc.constantFrom(0.001, 0.005, 0.02, 0.1),
        fc.tuple(percent(60), percent(30), percent(40)),
        (answered, indicators, which, more, [malusCap, bonusCap, bonus]) => {
          const paid = (harder: number): number => {
            const ledger = new LedgerCase({
              days: 181,
              atlas: {
                prices: [{ model: 'fixedPerMonth', price: 10_000 }],
                indicators: [
                  {
                    indicator: 'answerRate',
                    target: 0.1,
                    steps: [{ from: 0, shareOfInvoice: bonus }],
                  },
                  ...indicators.map((of, at) => ({
                    indicator: 'answerRate' as const,
                    target: of.target,
                    measuredOver: of.measuredOver,
                    slope: {
                      malusPerPoint:
                        of.malusPerPoint + (at === which % indicators.length ? harder : 0),
                      bonusPerPoint: of.bonusPerPoint,
                    },
                    capShareOfInvoice: of.cap,
                    earnBack: { share: of.share, afterPeriods: of.afterPeriods },
                  })),
                ],
                indicatorCaps: { malus: malusCap, bonus: bonusCap },
              },
            });
            [2, 33, 62, 92, 122, 153].forEach((day, month) => {
              const of = answered[month]!;
              ledger.ends(day, 0, { answered: of, abandoned: 1000 - of });
            });
            return ledger.settle().totalCents;
          };
          // A cent for each line that is rounded: at most 4 indicators and what each brings back.
          expect(paid(more)).toBeLessThanOrEqual(paid(0) + 8);
        },
      ),
      { ...RUNS, numRuns: 1000 },
    );
  });
});
