import * as z from 'zod/mini';
import { date, field, numberIn, share, wholeIn } from '../field.ts';
import { ofChannel } from './price.ts';

/** The volume that the client announces, and what it costs to bring less or more. */
export const commitment = z.strictObject({
  channel: ofChannel(),
  forecastWeeksAhead: field(wholeIn(0, 104), {
    title: 'Forecast given',
    description:
      'How long before the month the volume is announced: with the shares agreed then, and the demand seen until then.',
    unit: 'weeks',
  }),
  band: field(share(), {
    title: 'Band',
    description: 'How far the volume may lie from the forecast at the normal price.',
    percent: true,
  }),
  takeOrPay: field(share(), {
    title: 'Take or pay',
    description: 'Share of the forecast that is paid for even when less comes.',
    percent: true,
  }),
  above: field(z._default(z.enum(['premium', 'refuse']), 'premium'), {
    title: 'Above the band',
    description:
      'premium: the excess is answered at a higher price; refuse: the provider takes no more contacts in that month.',
  }),
  premiumFactor: field(z._default(numberIn(1, 10), 1), {
    title: 'Premium',
    description: 'Factor on the price of what lies above the band.',
  }),
  lockIns: field(
    z.optional(
      z
        .array(
          z.strictObject({
            from: field(date(), { title: 'From', description: 'First day of the window.' }),
            to: field(date(), { title: 'To', description: 'Last day of the window.' }),
          }),
        )
        .check(z.maxLength(24)),
    ),
    {
      title: 'Lock-in windows',
      description:
        'Days on which no trigger and no re-allocation changes this provider’s share; what would fall in them waits for their end.',
    },
  ),
});
