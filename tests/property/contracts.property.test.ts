import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '../../src/base/calendar.ts';
import { present } from '../../src/base/assert.ts';
import { prepare } from '../../src/engine/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { contractArbitraryScenario } from '../support/arbitrary-contracts.ts';
import { withCheapLaws } from '../support/cheap-laws.ts';
import { expectSame } from '../support/expect-same.ts';
import { simulate, type Simulation } from '../support/simulate.ts';

const LONG = 300_000;

/** Runs a property over so many random scenarios that are accepted; most of those drawn are. */
function overContracts(seed: number, runs: number, property: (input: ScenarioInput) => void): void {
  fc.assert(
    fc.property(contractArbitraryScenario(), (drawn) => {
      const input = withCheapLaws(drawn);
      fc.pre(parseScenario(input).ok);
      property(input);
    }),
    { seed, numRuns: runs, endOnFailure: true, maxSkipsPerRun: 3 },
  );
}

/** Costs of each setup in each replication, in cents. */
function costs(run: Simulation): number[][] {
  return run.scenario.setups.map((_, setup) =>
    [...run.values('cost', { setup })].map((cost) => Math.round(cost * 100)),
  );
}

describe('statements of random contracts', { timeout: LONG }, () => {
  it('sum to the cost of every replication, to the cent, each line a quantity times a price', () => {
    let lines = 0;
    overContracts(20_270_301, 100, (input) => {
      const run = simulate(input, 2);
      const cost = costs(run);
      for (let replication = 0; replication < 2; replication++) {
        for (const { setup, entries } of run.engine.statement(replication)) {
          const total = entries.reduce((sum, { cents }) => sum + cents, 0);
          expect(total).toBe(cost[setup]![replication]);
          for (const { quantity, unitPrice, cents } of entries) {
            const exact = quantity * unitPrice * 100;
            expect(Math.abs(exact - cents)).toBeLessThanOrEqual(0.5 + Math.abs(exact) * 1e-12);
          }
          lines += entries.length;
        }
      }
    });
    expect(lines).toBeGreaterThan(2000);
  });

  it('are the same however the replications are cut into tasks', () => {
    overContracts(20_270_302, 20, (input) => {
      const together = simulate(input, 3);
      const engine = prepare(together.scenario);
      const columns = [2, 0, 1].map((first) => {
        const task = engine.begin(first, 1);
        while (!task.advance(1));
        return task.finish();
      });
      const width = together.results.layout.columns.length;
      for (const { first, columns: own } of columns) {
        expectSame(own, together.results.columns.slice(first * width, (first + 1) * width));
      }
    });
  });

  it('change in no digit by an amendment that repeats what is in force', () => {
    let repeated = 0;
    overContracts(20_270_304, 20, (input) => {
      const again = withRepeats(input);
      if (!parseScenario(again).ok) return;
      const [plain, same] = [simulate(input, 2), simulate(again, 2)];
      expectSame(costs(same), costs(plain));
      expectSame(same.results.columns, plain.results.columns);
      repeated++;
    });
    expect(repeated).toBeGreaterThan(10);
  });

  it('change in nothing but their lines by clauses that never act', () => {
    overContracts(20_270_303, 20, (input) => {
      const plain = simulate(input, 2);
      const idle = simulate(withIdleClauses(input), 2);
      expectSame(costs(idle), costs(plain));
      expectSame(idle.results.intervals, plain.results.intervals);
    });
  });
});

const PARTS = [
  'indexation',
  'minimumPerMonth',
  'standby',
  'governancePerYear',
  'indicatorCaps',
  'forceMajeure',
  'leaving',
] as const;

/** Each contract is amended once more, later or half-way, by what is in force then. */
function withRepeats(input: ScenarioInput): ScenarioInput {
  const { start, days } = input.horizon;
  const half = present(parseIsoDate(start), 'start') + Math.floor(days / 2);
  return {
    ...input,
    providers: input.providers.map((provider) => {
      const { contract } = provider;
      const { amendments = [] } = contract;
      const versions = [...amendments, contract];
      const dates = amendments.map((each) => present(parseIsoDate(each.from), 'amendments.from'));
      const from = isoDate(Math.max(half, ...dates.map((date) => date + 1)));
      const again = Object.fromEntries(
        PARTS.flatMap((key) => {
          const value = versions.find((each) => each[key] !== undefined)?.[key];
          return value === undefined ? [] : [[key, value] as const];
        }),
      );
      return {
        ...provider,
        contract: { ...contract, amendments: [...amendments, { from, ...again }] },
      };
    }),
  };
}

/** A trigger that nothing reaches, an amendment that changes nothing, a surcharge of nothing. */
function withIdleClauses(input: ScenarioInput): ScenarioInput {
  return {
    ...input,
    providers: input.providers.map((provider) => ({
      ...provider,
      contract: {
        ...provider.contract,
        amendments: [
          ...(provider.contract.amendments ?? []),
          { from: '2189-12-31', prices: [{ model: 'fixedPerMonth', price: 1e6 }] },
        ],
        triggers: [
          ...(provider.contract.triggers ?? []),
          {
            name: 'Never',
            measure: 'answerRate',
            is: 'above',
            than: 1,
            forMonths: 1,
            noticeMonths: 0,
            then: { effect: 'pricesTimes', factor: 0.5 },
          },
        ],
      },
    })),
  };
}
