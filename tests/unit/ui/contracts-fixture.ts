import type { CostKind, CostLine } from '../../../src/engine/contract/cost-line.ts';
import type { ContractAnswer } from '../../../src/estimate/contract-answer.ts';
import type { Indicator } from '../../../src/scenario/clause-types.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { parsed } from './real-results.ts';

/** A line of cost; places that are not given: none. */
export const costLine = (kind: CostKind, rest: Partial<CostLine> = {}): CostLine => ({
  provider: 0,
  channel: -1,
  kind,
  unitPrice: 0,
  quantityUnit: 'contacts',
  clause: -1,
  amendment: -1,
  tier: -1,
  premium: -1,
  premiumAmendment: -1,
  ...rest,
});

/** Two months, the second in part. */
export const MONTHS = [
  { year: 2027, month: 1, first: 0, days: 31, part: 1 },
  { year: 2027, month: 2, first: 31, days: 14, part: 0.5 },
] as const;

/** Atlas's contract with two indicators, of which the first has a new target in an amendment. */
export function withIndicators(): Scenario {
  const base = parsed(baseScenario());
  const indicator = (
    name: Indicator['indicator'],
    target: number,
    malusPerPoint: number,
  ): Indicator => ({
    indicator: name,
    target,
    measuredOver: 'month',
    weight: 1,
    capShareOfInvoice: 1,
    slope: { malusPerPoint, bonusPerPoint: 0, tolerance: 0 },
  });
  const rate = (target: number): Indicator => ({
    ...indicator('answerRate', target, 0.01),
    channel: 'phone',
  });
  const own = {
    indicators: [rate(0.92), indicator('averageSpeedOfAnswer', 25, 0.001)],
    amendments: [{ from: '2027-01-18', indicators: [rate(0.9)] }],
  };
  const providers = base.providers.map((provider, i) =>
    i === 0 ? { ...provider, contract: { ...provider.contract, ...own } } : provider,
  );
  return { ...base, providers };
}

/** What two setups' contracts brought, worked out by hand. */
export function contractAnswer(): ContractAnswer {
  const column = { provider: 0, clause: 0, amendment: -1 };
  const at = { index: 0, column, measured: 1 };
  return {
    months: MONTHS,
    lines: [month(0, 0, 0, 1000, 4000.5), month(0, 0, 1, 500, 2000), month(0, 1, 0, 30, 300.125)],
    indicators: [
      { ...at, setup: 0, month: 0, value: 0.9, amount: -120, perPoint: 60 },
      {
        ...at,
        index: 2,
        column: { ...column, amendment: 0 },
        setup: 0,
        month: 1,
        measured: 0.5,
        value: 0.96,
        amount: 0,
        perPoint: 0,
      },
      {
        ...at,
        index: 1,
        column: { ...column, clause: 1 },
        setup: 0,
        month: 0,
        value: 31.25,
        amount: -6.25,
        perPoint: 1,
      },
      { ...at, setup: 1, month: 0, value: 0.93, amount: 0, perPoint: 20 },
    ],
  };
}

function month(
  setup: number,
  index: number,
  of: number,
  quantity: number,
  amount: number,
): ContractAnswer['lines'][number] {
  const line = costLine(index === 0 ? 'perContact' : 'lostContacts', {
    unitPrice: index === 0 ? 4 : 10,
    provider: index === 0 ? 0 : -1,
  });
  return { setup, index, line, month: of, quantity, amount };
}
