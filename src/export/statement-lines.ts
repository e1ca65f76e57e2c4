import { present } from '../base/assert.ts';
import type { CostLine, ReplicationStatement } from '../engine/contract/cost-line.ts';
import type { ContractAnswer } from '../estimate/contract-answer.ts';

/** A line of cost in one month: of one replication, or the mean of several. */
export interface StatementLine {
  readonly setup: number;
  /** Month of the horizon, from 0. */
  readonly month: number;
  /** Index into the setup's lines. */
  readonly index: number;
  readonly line: CostLine;
  readonly quantity: number;
  /** In the scenario's currency; NaN: nothing was counted, or it is a share of changing invoices. */
  readonly unitPrice: number;
  /** Whether it is the mean of the replications. */
  readonly isMeanPrice: boolean;
  /** Cents of the scenario's currency: whole ones in one replication. */
  readonly cents: number;
}

/**
 * Of one replication, in order of setup, month and line.
 *
 * @param lines [setup]: its lines of cost, as the layout of the results has them
 */
export function linesOfReplication(
  lines: readonly (readonly CostLine[])[],
  statements: readonly ReplicationStatement[],
): readonly StatementLine[] {
  return statements.flatMap(({ setup, entries }) =>
    entries.map(({ line: index, month, quantity, unitPrice, cents }) => ({
      setup,
      month,
      index,
      line: present(lines[setup]?.[index], `cost line ${index} of setup ${setup}`),
      quantity,
      unitPrice,
      isMeanPrice: false,
      cents,
    })),
  );
}

/** Means over the replications, in order of setup, month and line; what comes to nothing left out. */
export function linesOfMeans({ lines }: ContractAnswer): readonly StatementLine[] {
  return lines
    .filter(({ amount }) => amount !== 0)
    .map(({ setup, month, index, line, quantity, amount }) => ({
      setup,
      month,
      index,
      line,
      quantity,
      unitPrice: quantity === 0 || isShare(line) ? NaN : amount / quantity,
      isMeanPrice: true,
      cents: amount * 100,
    }))
    .toSorted((a, b) => a.setup - b.setup || a.month - b.month || a.index - b.index);
}

/** Whether a line counts a part of an invoice, which differs from month to month. */
export function isShare({ quantityUnit }: CostLine): boolean {
  return quantityUnit.startsWith('of the ');
}

/** Of one setup: each line over all months, in order of the lines. */
export function addedUp(lines: readonly StatementLine[]): readonly StatementLine[] {
  const byLine = new Map<number, StatementLine[]>();
  for (const each of lines) {
    const found = byLine.get(each.index);
    if (found === undefined) byLine.set(each.index, [each]);
    else found.push(each);
  }
  return [...byLine.values()]
    .map((own): StatementLine => {
      const first = present(own[0], 'a line of its own');
      if (own.length === 1) return first;
      const cents = own.reduce((sum, each) => sum + each.cents, 0);
      if (isShare(first.line)) return { ...first, quantity: NaN, unitPrice: NaN, cents };
      const quantity = own.reduce((sum, each) => sum + each.quantity, 0);
      const isOne = own.every((each) => each.unitPrice === first.unitPrice);
      return {
        ...first,
        quantity,
        unitPrice: isOne ? first.unitPrice : quantity === 0 ? NaN : cents / 100 / quantity,
        isMeanPrice: first.isMeanPrice || !isOne,
        cents,
      };
    })
    .sort((a, b) => a.index - b.index);
}
