import { language, said, tr } from '../../../base/words.ts';
import type { CostLine } from '../../../engine/result.ts';
import type { Answer } from '../../../estimate/answer.ts';
import type { Interval } from '../../../estimate/interval.ts';
import { compact, numberStyle, fixed, NO_BREAK_SPACE } from '../../../estimate/words.ts';
import { singular } from '../../../i18n/statement-numbers.ts';
import { lineInWords } from '../../../i18n/statement-words.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { showInterval } from './numbers.ts';

/** One line of a setup's cost, in words. */
export interface StatementRow {
  /** The provider's name, or whose cost it is. */
  readonly payee: string;
  readonly clause: string;
  readonly quantity: string;
  readonly unitPrice: string;
  /** Mean over the replications, unrounded. */
  readonly amount: Interval;
  readonly value: string;
  readonly interval: string | undefined;
  /** Part of the setup's cost, 0 to 1; 0 when nothing is spent. */
  readonly share: number;
}

/** The statement of one setup. */
export interface SetupStatement {
  readonly setup: number;
  readonly name: string;
  readonly rows: readonly StatementRow[];
  /** Sum of the lines' means. */
  readonly sum: number;
  readonly total: { readonly value: string; readonly interval: string | undefined };
}

/** Statements of all setups; without rows before the first replication. */
export function statements(
  scenario: Scenario,
  answer: Answer | undefined,
): readonly SetupStatement[] {
  const quantity = { unit: 'currency', currency: scenario.currency } as const;
  return scenario.setups.map(({ name }, setup) => {
    const lines = answer?.statement.filter((line) => line.setup === setup) ?? [];
    const sum = lines.reduce((total, { amount }) => total + amount.value, 0);
    const cost = answer?.summaries.find(
      (found) => found.measure === 'cost' && found.setup === setup,
    );
    const rows = lines.map(({ line, amount, quantity: count }): StatementRow => ({
      payee: payeeOf(line, scenario),
      clause: lineInWords(line, scenario),
      quantity:
        line.unitPrice === 0
          ? tr`not priced`
          : `${fixed(count, count < 100 ? 2 : 0, numberStyle())}${NO_BREAK_SPACE}${unitOf(line, count)}`,
      unitPrice: compact(line.unitPrice, 6, { currency: scenario.currency }, numberStyle()),
      amount,
      value: wholeMoney(amount.value, scenario.currency),
      interval: showInterval(amount, quantity).interval,
      share: sum > 0 ? Math.max(0, amount.value / sum) : 0,
    }));
    const total = {
      value: wholeMoney(sum, scenario.currency),
      interval: cost === undefined ? undefined : showInterval(cost.mean, quantity).interval,
    };
    return { setup, name, rows, sum, total };
  });
}

/** "agent-hours", in the language in use. */
function unitOf({ quantityUnit }: CostLine, count: number): string {
  const isOne = language() === 'fr' && Math.abs(count) < 2;
  return said(isOne ? singular(quantityUnit) : quantityUnit);
}

/** "2,272,913 €": without cents, so that a person can add the lines up. */
function wholeMoney(amount: number, currency: string): string {
  const one = compact(1, 1, { currency }, numberStyle());
  const text = one.replace('1', fixed(Math.abs(amount), 0, numberStyle()));
  return amount < 0 ? `−${text}` : text;
}

function payeeOf({ provider }: CostLine, scenario: Scenario): string {
  return provider === -1 ? tr`The company itself` : (scenario.providers[provider]?.name ?? '');
}
