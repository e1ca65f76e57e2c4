import { present } from '../base/assert.ts';
import type { Results } from './accumulator.ts';
import type { StatementLine } from './answer.ts';
import { bankGroups } from './bank-groups.ts';
import { columnAt } from './column.ts';
import { meanInterval } from './grouped-interval.ts';

/** Every cost line of every setup: its amount over the horizon and what was counted. */
export function statement(results: Results): readonly StatementLine[] {
  if (results.n === 0) return [];
  const { columns, lines } = results.layout;
  const groups = bankGroups(results);
  return columns.flatMap(({ measure, setup, line: index }, column) => {
    if (measure !== 'costLine') return [];
    const line = present(lines[setup]?.[index], `cost line ${index} of setup ${setup}`);
    const amount = meanInterval(columnAt(results, column), groups);
    const quantity = line.unitPrice === 0 ? 0 : amount.value / line.unitPrice;
    return [{ setup, line, amount, quantity }];
  });
}
