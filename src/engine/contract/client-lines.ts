import type { Scenario } from '../../scenario/types.ts';
import type { BillingCalendar } from './billing-calendar.ts';
import type { Facts } from './facts.ts';
import type { StatementBook } from './statement-book.ts';

/** What bad service costs the client, channel by channel, in the scenario's currency. */
export interface ClientLines {
  /** Starts a replication. */
  begin(): void;
  /** Writes the lines of a month that has ended. */
  close(month: number, facts: Facts): void;
}

/** One line: its price, and how many units the months up to a closed one have come to by now. */
interface RunningLine {
  readonly line: number;
  readonly unitPrice: number;
  readonly soFar: (facts: Facts, month: number) => number;
}

/**
 * The client's own lines. A contact of an earlier month that is lost only now counts now: each month
 * takes what has come to be counted since the last.
 */
export function clientLines(
  scenario: Scenario,
  calendar: BillingCalendar,
  book: StatementBook,
): ClientLines {
  const { client } = scenario;
  const channels = scenario.channels.length;
  const months = calendar.months.length;
  const running: RunningLine[] = [];
  const settleLast: ((month: number, facts: Facts) => void)[] = [];
  const total = (values: ArrayLike<number>, channel: number, until: number): number => {
    let sum = 0;
    for (let month = 0; month <= until; month++) sum += values[month * channels + channel]!;
    return sum;
  };

  scenario.channels.forEach(({ costPerLostContact }, channel) => {
    const add = (
      kind: 'lostContacts' | 'transfers' | 'continuityBreach' | 'churn',
      quantityUnit: string,
      unitPrice: number,
      soFar: RunningLine['soFar'],
    ): void => {
      const line = book.line({ kind, channel, unitPrice, quantityUnit });
      running.push({ line, unitPrice, soFar });
    };
    add('lostContacts', 'contacts', costPerLostContact, ({ lost }, month) =>
      total(lost, channel, month),
    );
    if (client === undefined) return;
    const { perTransfer, perBreach, churn, penalty } = client;
    if (perTransfer > 0) {
      add('transfers', 'contacts', perTransfer, (facts, month) =>
        total(facts.transferred, channel, month),
      );
    }
    if (perBreach > 0) {
      add('continuityBreach', 'disruptions', perBreach, (facts, month) =>
        total(facts.breaches, channel, month),
      );
    }
    if (churn !== undefined) {
      const { afterLost, afterUnresolved, customerValue } = churn;
      add(
        'churn',
        'customers',
        customerValue,
        ({ lost, unresolved }, month) =>
          afterLost * total(lost, channel, month) +
          afterUnresolved * total(unresolved, channel, month),
      );
    }
    if (penalty !== undefined) {
      const line = book.line({ kind: 'penalty', channel, quantityUnit: 'penalties' });
      settleLast.push((month, { hoursBelow }) => {
        const beyond = total(hoursBelow, channel, month) - penalty.whenHoursExceed;
        if (beyond > 0) book.post(month, line, 1, penalty.amount + penalty.perHour * beyond);
      });
    }
  });

  const counted = new Float64Array(running.length);
  return {
    begin: () => {
      counted.fill(0);
    },
    close: (month, facts) => {
      running.forEach(({ line, unitPrice, soFar }, at) => {
        const now = soFar(facts, month);
        book.post(month, line, now - counted[at]!, unitPrice);
        counted[at] = now;
      });
      if (month === months - 1) for (const settle of settleLast) settle(month, facts);
    },
  };
}
