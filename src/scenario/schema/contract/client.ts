import * as z from 'zod/mini';
import { field, numberIn, share } from '../field.ts';
import { amount } from './price.ts';

/** What bad service costs the company itself; in the scenario's currency. */
export const client = z.strictObject({
  perBreach: field(z._default(numberIn(0, 1e9), 0), {
    title: 'Per breach of continuity',
    description: 'For each disruption of a channel that lasts longer than the tolerable (MTPD).',
    unit: 'currency',
  }),
  perTransfer: field(z._default(numberIn(0, 1e6), 0), {
    title: 'Per transfer',
    description: 'For each contact passed from one provider to another.',
    unit: 'currency',
  }),
  churn: field(
    z.optional(
      z.strictObject({
        afterLost: field(share(), {
          title: 'Leave after a contact lost',
          description: 'Share of the customers who leave the company.',
          percent: true,
        }),
        afterUnresolved: field(share(), {
          title: 'Leave after a contact unresolved',
          description: 'Share of the customers who leave the company.',
          percent: true,
        }),
        customerValue: amount('Value of a customer', 'What is lost when one leaves.'),
      }),
    ),
    { title: 'Churn', description: 'Customers who leave after bad service.' },
  ),
  penalty: field(
    z.optional(
      z.strictObject({
        whenHoursExceed: field(numberIn(0, 8760), {
          title: 'When hours below the minimum exceed',
          description: 'Of a channel, over the horizon.',
          unit: 'h',
        }),
        amount: amount('Penalty', 'Once for each channel concerned.'),
        perHour: field(z._default(numberIn(0, 1e9), 0), {
          title: 'And for each hour beyond',
          description: 'On top of the penalty.',
          unit: 'currency',
        }),
      }),
    ),
    { title: 'Regulator’s penalty', description: 'What a regulator asks for long disruptions.' },
  ),
});
