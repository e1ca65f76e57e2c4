import * as z from 'zod/mini';
import { field, numberIn } from '../field.ts';
import { amount } from './price.ts';

/** What standby agents and reserved seats cost. */
export const standbyPrices = z.strictObject({
  retainerPerAgentMonth: amount('Retainer', 'Per standby agent and month, used or not.'),
  activationFee: amount('Activation fee', 'Each time the standby agents are called in.'),
  perActiveHour: amount('Price per active hour', 'Per standby agent-hour while called in.'),
  perSeatMonth: field(z.optional(numberIn(0, 1e9)), {
    title: 'Reserved seats',
    description:
      'Per recovery seat that the provider’s sites reserve, and month; left out: nothing.',
    unit: 'currency',
  }),
});
