import { describe, expect, it } from 'vitest';
import { contractScenario } from '../../support/contract-scenario.ts';
import { simulate } from '../../support/simulate.ts';

/** Every clause there is, lived through three times. */
const REPLICATIONS = 3;
const run = simulate(contractScenario(), REPLICATIONS);
const { layout } = run.results;
const statements = Array.from({ length: REPLICATIONS }, (_, r) => run.engine.statement(r));

describe('a year under contracts that use every clause', () => {
  it('sums, line by line, to the cost of the run, to the cent, in every replication', () => {
    statements.forEach((of, replication) => {
      for (const { setup, entries } of of) {
        const total = entries.reduce((sum, { cents }) => sum + cents, 0);
        expect(Math.round(run.values('cost', { setup })[replication]! * 100)).toBe(total);
        layout.lines[setup]!.forEach(({ channel }, line) => {
          const own = entries.reduce((sum, of) => sum + (of.line === line ? of.cents : 0), 0);
          const column = run.values('costLine', { setup, line, channel })[replication]!;
          expect(Math.round(column * 100)).toBe(own);
        });
      }
    });
  });

  it('keeps what one point more of each indicator would have paid, by replication', () => {
    let paid = 0;
    statements.forEach((of, replication) => {
      for (const { setup, indicators } of of) {
        layout.indicators[setup]!.forEach((column, index) => {
          const line = layout.lines[setup]!.findIndex(
            ({ kind, provider, clause, amendment }) =>
              kind === 'indicator' &&
              provider === column.provider &&
              clause === column.clause &&
              amendment === column.amendment,
          );
          const { channel } = layout.lines[setup]![line]!;
          const cents = indicators.reduce(
            (sum, entry) => sum + (entry.indicator === index ? entry.marginalCents : 0),
            0,
          );
          const value = run.values('paidPerPoint', { setup, line, channel })[replication]!;
          expect(Math.round(value * 100)).toBe(cents);
          paid += cents;
        });
      }
    });
    expect(paid).toBeGreaterThan(0);
  });

  it('is a quantity times a unit price, rounded to the cent, in every line', () => {
    for (const { entries } of statements.flat()) {
      for (const { quantity, unitPrice, cents } of entries) {
        expect(Math.abs(quantity * unitPrice * 100 - cents)).toBeLessThanOrEqual(0.5 + 1e-6);
      }
    }
  });

  it('has means by month that add up to the mean cost', () => {
    const { contracts } = run.answer;
    for (let setup = 0; setup < layout.setups; setup++) {
      const mean = contracts.lines.reduce(
        (sum, of) => sum + (of.setup === setup ? of.amount : 0),
        0,
      );
      const cost = run.values('cost', { setup });
      const expected = cost.reduce((sum, value) => sum + value, 0) / REPLICATIONS;
      expect(mean).toBeCloseTo(expected, 6);
    }
  });

  it('uses every kind of line that its clauses call for', () => {
    const kinds = new Set(
      statements.flatMap((of) =>
        of.flatMap(({ setup, entries }) =>
          entries.map(({ line }) => layout.lines[setup]![line]!.kind),
        ),
      ),
    );
    expect([...kinds].sort().join(' ')).toBe(
      'aboveBand churn continuityBreach earnBack exitFee fixedPerMonth indicator integration lostContacts minimumInvoice penalty perContact perResolvedContact perStaffedHour premium reservedSeats takeOrPay',
    );
  });
});
