import type { CostLine } from '../../../engine/result.ts';
import type { Answer } from '../../../estimate/answer.ts';
import type { Interval } from '../../../estimate/interval.ts';
import { compact, ENGLISH_NUMBERS, NO_BREAK_SPACE } from '../../../estimate/words.ts';
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
      clause: clauseOf(line, scenario),
      quantity:
        line.unitPrice === 0
          ? 'not priced'
          : `${compact(count, 4, 'count', ENGLISH_NUMBERS)}${NO_BREAK_SPACE}${line.quantityUnit}`,
      unitPrice: compact(line.unitPrice, 6, { currency: scenario.currency }, ENGLISH_NUMBERS),
      amount,
      ...showInterval(amount, quantity),
      share: sum > 0 ? Math.max(0, amount.value / sum) : 0,
    }));
    const total =
      cost === undefined ? { value: '…', interval: undefined } : showInterval(cost.mean, quantity);
    return { setup, name, rows, sum, total };
  });
}

function payeeOf({ provider }: CostLine, scenario: Scenario): string {
  return provider === -1 ? 'The company itself' : (scenario.providers[provider]?.name ?? '');
}

/** The clause in words. */
export function clauseOf({ kind, channel }: CostLine, scenario: Scenario): string {
  const name = scenario.channels[channel]?.name;
  const limited = name === undefined ? '' : `, ${name}`;
  switch (kind) {
    case 'perContact':
      return `Price per contact answered${limited}`;
    case 'perHandledMinute':
      return `Price per minute handled${limited}`;
    case 'perStaffedHour':
      return `Price per staffed hour${limited}`;
    case 'fixedPerMonth':
      return `Fixed fee${limited}`;
    case 'standbyRetainer':
      return 'Standby agents, retainer';
    case 'standbyActivation':
      return 'Standby agents, each call';
    case 'standbyHours':
      return 'Standby agents, hours at work';
    case 'governance':
      return 'Steering the provider';
    case 'lostContacts':
      return `Contacts lost${limited}`;
  }
}
