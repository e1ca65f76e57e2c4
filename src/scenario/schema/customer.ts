import * as z from 'zod/mini';
import { field, identifier, numberIn, share, wholeIn } from './field.ts';

/** What customers do whose contact failed. */
export const redial = z.strictObject({
  probability: field(share(), {
    title: 'Redial probability',
    description:
      'Chance that a customer who abandoned tries again; also after a cut-off or a block, unless those are given.',
    percent: true,
  }),
  meanDelayMinutes: field(numberIn(0.01, 10_080), {
    title: 'Redial delay',
    description: 'Mean time before the next attempt (exponential).',
    unit: 'min',
  }),
  laterProbability: field(z.optional(share()), {
    title: 'Redial probability, later',
    description: 'The same from the second failed attempt on; left out: as after the first.',
    percent: true,
  }),
  afterCutOff: field(z.optional(share()), {
    title: 'Redial after a cut-off',
    description: 'Chance to try again of a customer whose contact was cut off.',
    percent: true,
  }),
  afterBlocked: field(z.optional(share()), {
    title: 'Redial after a block',
    description: 'Chance to try again of a customer who found the line full.',
    percent: true,
  }),
  maximumAttempts: field(z._default(wholeIn(1, 20), 10), {
    title: 'Most attempts',
    description: 'Attempts of one customer for one need, the first included.',
  }),
});

/** What customers do whose need was not resolved. */
export const repeat = z.strictObject({
  probability: field(share(), {
    title: 'Repeat probability',
    description: 'Chance that a customer whose need was not resolved comes back.',
    percent: true,
  }),
  meanDelayHours: field(numberIn(0.01, 2000), {
    title: 'Mean delay of a repeat',
    description: 'Mean opening hours of the channel before the next contact (exponential).',
    unit: 'h',
  }),
  maximumRepeats: field(z._default(wholeIn(1, 10), 3), {
    title: 'Most repeats',
    description: 'Repeats of one customer for one need.',
  }),
});

/** Customers who turn to another channel. */
export const channelChange = z.strictObject({
  to: field(identifier(), {
    title: 'To channel',
    description: 'Where customers turn who gave up here.',
  }),
  probability: field(share(), {
    title: 'Change probability',
    description: 'Chance that a customer who gave up waiting turns to that channel at once.',
    percent: true,
  }),
});
