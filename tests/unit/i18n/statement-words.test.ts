import { describe, expect, it } from 'vitest';
import type { CostKind, CostLine } from '../../../src/engine/contract/cost-line.ts';
import { formulaInWords } from '../../../src/i18n/statement-formula.ts';
import { amountOf, digits, money, percentage } from '../../../src/i18n/statement-numbers.ts';
import { lineInWords } from '../../../src/i18n/statement-words.ts';
import { checkShape } from '../../../src/scenario/shape.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { contractScenario } from '../../support/contract-scenario.ts';

// The document's shape is enough for words.
const shaped = checkShape(structuredClone(contractScenario()) as Parameters<typeof checkShape>[0]);
if (!shaped.ok) throw new Error(JSON.stringify(shaped.error));
const scenario: Scenario = shaped.value;

const line = (kind: CostKind, more: Partial<CostLine> = {}): CostLine => ({
  kind,
  provider: 0,
  channel: -1,
  unitPrice: 0,
  quantityUnit: 'contacts',
  clause: -1,
  amendment: -1,
  tier: -1,
  premium: -1,
  premiumAmendment: -1,
  ...more,
});
/** Spaces as one types them. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const words = (kind: CostKind, more?: Partial<CostLine>): string =>
  plain(lineInWords(line(kind, more), scenario));

describe('a line of cost in words', () => {
  it('says its channel and its tier', () => {
    const of = { clause: 0, channel: 0 };
    expect([0, 1, 2].map((tier) => words('perContact', { ...of, tier }))).toEqual([
      'Price per contact answered, Phone, up to 10,000 a month',
      'Price per contact answered, Phone, from 10,000 to 20,000 a month',
      'Price per contact answered, Phone, above 20,000 a month',
    ]);
  });

  it('says its language and its country', () => {
    expect(words('perResolvedContact', { clause: 1, channel: 1 })).toBe(
      'Price per contact resolved, chat, in French',
    );
    expect(words('perStaffedHour', { clause: 2 })).toBe(
      'Price per staffed hour, at the sites in France',
    );
  });

  it('says which surcharge is on which price', () => {
    expect(words('premium', { clause: 2, premium: 0 })).toBe(
      'Night (+25.0 %) on the price per staffed hour, at the sites in France',
    );
    expect(words('premium', { clause: 0, premium: 1, amendment: 0 })).toBe(
      'Holidays (+50.0 %) on the price per contact answered, as amended on 1 July 2027 (Renegotiation)',
    );
  });

  it('says which indicator, its target and its period', () => {
    expect(words('indicator', { clause: 0, channel: 0 })).toBe(
      'Bonus or malus: service level, target 80 %, each month, Phone',
    );
    expect(words('earnBack', { clause: 0, channel: 0 })).toBe(
      'Malus earned back: service level, target 80 %, each month, Phone',
    );
    expect(words('indicator', { clause: 1, channel: 2 })).toBe(
      'Bonus or malus: age of the backlog, target 24 h, each month, mail',
    );
  });

  it('says by which amendment it holds', () => {
    expect(words('perContact', { clause: 0, amendment: 0 })).toBe(
      'Price per contact answered, as amended on 1 July 2027 (Renegotiation)',
    );
  });

  it('says something of every kind of line, also where its place is not known', () => {
    const kinds: readonly CostKind[] = [
      ...(['perContact', 'perResolvedContact', 'perHandledMinute', 'perStaffedHour'] as const),
      ...(['perAgentMonth', 'fixedPerMonth', 'premium', 'aboveBand', 'takeOrPay'] as const),
      ...(['minimumInvoice', 'indicator', 'earnBack', 'indicatorCap'] as const),
      ...(['standbyRetainer', 'standbyActivation', 'standbyHours', 'reservedSeats'] as const),
      ...(['exitFee', 'governance', 'integration', 'newAgents', 'lostContacts'] as const),
      ...(['transfers', 'continuityBreach', 'churn', 'penalty'] as const),
    ];
    const said = kinds.map((kind) => words(kind, { provider: -1, channel: 0 }));
    expect(new Set(said).size).toBe(kinds.length);
    expect(said.every((text) => /^[A-Z].*, Phone$/.test(text))).toBe(true);
    expect(lineInWords({ kind: 'perStaffedHour', provider: 0, channel: -1 }, scenario)).toBe(
      'Price per staffed hour',
    );
  });
});

describe('a formula in words', () => {
  const formula = (
    quantity: number,
    unitPrice: number,
    cents: number,
    of: Partial<CostLine> = {},
    isMeanPrice = false,
  ): string =>
    plain(
      formulaInWords({ quantity, unitPrice, cents, isMeanPrice }, line('perContact', of), 'EUR'),
    );

  // What is printed can be worked out again: the first two numbers make the third.
  it.each([
    [12_345, 2.5, 3_086_250, 'contacts', '12,345 contacts × 2.50 € = 30,862.50 €'],
    [1, 2.5, 250, 'contacts', '1 contact × 2.50 € = 2.50 €'],
    [0.4516, 1000, 45_160, 'months', '0.4516 months × 1,000.00 € = 451.60 €'],
    [-100, 2.3, -23_000, 'contacts', '−100 contacts × 2.30 € = −230.00 €'],
    [1, 100_000, 10_000_000, 'penalties', '1 penalty × 100,000.00 € = 100,000.00 €'],
    // 28 of 365 days: with four decimals the product would be 6,903.00.
    [28 / 365, 90_000, 690_411, 'years', '0.0767123 years × 90,000.00 € = 6,904.11 €'],
    [1234.5678, 0.0375, 4630, 'minutes', '1,234.5678 minutes × 0.0375 € = 46.30 €'],
  ])('%d × %d is %d cents', (quantity, unitPrice, cents, quantityUnit, expected) => {
    expect(Math.round(quantity * unitPrice * 100)).toBe(cents);
    expect(formula(quantity, unitPrice, cents, { quantityUnit, unitPrice })).toBe(expected);
  });

  it('says what an index has made of the price', () => {
    expect(formula(10, 2.55, 2550, { unitPrice: 2.5 })).toBe(
      '10 contacts × 2.55 € (2.50 € × 1.02) = 25.50 €',
    );
    // A fee is not indexed: its price is of the month.
    expect(formula(1, 3000, 300_000, { kind: 'exitFee', unitPrice: 2000 })).not.toContain('(');
  });

  it('takes shares of an invoice', () => {
    const of = { kind: 'indicator', quantityUnit: 'of the invoice' } as const;
    expect(formula(-0.02, 61_725, -123_450, of)).toBe('−2.0 % of 61,725.00 € = −1,234.50 €');
    expect(formula(0.5, 1234.5, 61_725, { ...of, quantityUnit: 'of the malus' })).toBe(
      '50.0 % of 1,234.50 € = 617.25 €',
    );
    expect(formula(-0.0123, 60_000, -75_210, of, true)).toBe(
      '−1.23 % of the invoice on average: −752.10 €',
    );
    expect(formula(NaN, NaN, -75_210, of)).toBe('−752.10 €');
  });

  it('calls a mean price one', () => {
    expect(formula(12_345.3, 2.47, 3_049_289.1, { unitPrice: 2.5 }, true)).toBe(
      '12,345.3 contacts × 2.47 € on average = 30,492.89 €',
    );
    expect(formula(0, NaN, 100, {}, true)).toBe('0 contacts: 1.00 €');
  });
});

describe('numbers of a statement', () => {
  it('have the decimals that they need', () => {
    expect([digits(1.5, 0, 4), digits(2 / 3, 0, 4), digits(-0.00001, 0, 2)]).toEqual([
      '1.5',
      '0.6667',
      '0.00',
    ]);
    expect([percentage(-0.02), percentage(0.123456789)].map(plain)).toEqual([
      '−2.0 %',
      '12.3457 %',
    ]);
    expect([amountOf(2, 'agent-hours'), amountOf(1, 'agent-hours')].map(plain)).toEqual([
      '2 agent-hours',
      '1 agent-hour',
    ]);
  });

  it('have the sign of their currency where people write it', () => {
    expect(['EUR', 'GBP', 'USD', 'CHF'].map((code) => plain(money(-1234.5, code)))).toEqual([
      '−1,234.50 €',
      '−£1,234.50',
      '−$1,234.50',
      '−1,234.50 CHF',
    ]);
    expect(plain(money(0.004, 'EUR'))).toBe('0.00 €');
  });
});
