import {
  indicatorNumbersBefore,
  ledgerNumbersBefore,
  partsOfUnit,
} from '../engine/ledger-cells.ts';
import { INDICATOR_WIDTH, LEDGER_WIDTH } from '../engine/result.ts';
import type { Results } from './accumulator.ts';
import type { ContractAnswer, MonthOfIndicator, MonthOfLine } from './contract-answer.ts';

/** Month by month what contracts brought: means over the replications present. */
export function contractAnswer(results: Results): ContractAnswer {
  const { layout, n } = results;
  if (n === 0) return { months: layout.months, lines: [], indicators: [] };
  return { months: layout.months, lines: linesOf(results), indicators: indicatorsOf(results) };
}

function linesOf({ layout, ledger, n }: Results): MonthOfLine[] {
  return layout.lines.flatMap((lines, setup) => {
    const from = ledgerNumbersBefore(layout, setup);
    return layout.months.flatMap((_, month) =>
      lines.flatMap((line, index): MonthOfLine[] => {
        const at = from + (month * lines.length + index) * LEDGER_WIDTH;
        const parts = ledger[at]!;
        const cents = ledger[at + 1]!;
        if (parts === 0 && cents === 0) return [];
        const quantity = parts / partsOfUnit(line) / n;
        return [{ setup, index, line, month, quantity, amount: cents / 100 / n }];
      }),
    );
  });
}

function indicatorsOf({ layout, indicators, n }: Results): MonthOfIndicator[] {
  return layout.indicators.flatMap((columns, setup) => {
    const from = indicatorNumbersBefore(layout, setup);
    return layout.months.flatMap((_, month) =>
      columns.flatMap((column, index): MonthOfIndicator[] => {
        const at = from + (month * columns.length + index) * INDICATOR_WIDTH;
        const measured = indicators[at]!;
        // Months that settle nothing, or in which nobody had anything to measure.
        if (measured === 0) return [];
        return [
          {
            setup,
            index,
            column,
            month,
            measured: measured / n,
            value: indicators[at + 1]! / 1e6 / measured,
            amount: indicators[at + 2]! / 100 / n,
            perPoint: indicators[at + 3]! / 100 / n,
          },
        ];
      }),
    );
  });
}
