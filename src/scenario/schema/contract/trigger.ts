import * as z from 'zod/mini';
import { displayName, field, numberIn, share, wholeIn } from '../field.ts';
import { INDICATORS } from './indicator.ts';
import { ofChannel } from './price.ts';

const effect = <const T extends string>(name: T) =>
  field(z.literal(name), { title: 'Then', description: 'What follows.' });

const consequence = z.discriminatedUnion('effect', [
  z.strictObject({
    effect: effect('shareBecomes'),
    channel: ofChannel(),
    share: field(share(), {
      title: 'Share',
      description: 'Of the planned contacts; the others share the rest as before.',
      percent: true,
    }),
  }),
  z.strictObject({
    effect: effect('pricesTimes'),
    factor: field(numberIn(0.1, 10), {
      title: 'Factor on prices',
      description: 'What the renegotiation comes to.',
    }),
  }),
  z.strictObject({
    effect: effect('contractEnds'),
    reason: field(z.optional(z.enum(['notice', 'breach'])), {
      title: 'Reason',
      description:
        'Notice: the client gives notice, by the contract’s terms of leaving, and pays the exit fee. Breach: it ends on the day itself, without fee. Left out: notice.',
    }),
  }),
]);

/** Something measured over months that changes the contract. */
export const trigger = z.strictObject({
  name: field(displayName(), { title: 'Name', description: 'As shown on statements.' }),
  measure: field(z.enum([...INDICATORS, 'volume']), {
    title: 'Measure',
    description:
      'An indicator; or the volume, as a multiple of the forecast (of the plan, without a commitment).',
  }),
  channel: ofChannel(),
  is: field(z.enum(['below', 'above']), { title: 'Is', description: 'On which side.' }),
  than: field(numberIn(-1e6, 1e6), { title: 'Than', description: 'The threshold.' }),
  forMonths: field(wholeIn(1, 24), {
    title: 'For',
    description: 'Whole months in a row.',
    unit: 'months',
  }),
  noticeMonths: field(wholeIn(0, 60), {
    title: 'Notice',
    description: 'Whole months between the end of the last of them and the change.',
    unit: 'months',
  }),
  then: field(consequence, { title: 'Consequence', description: 'What changes when it acts.' }),
  repeats: field(z._default(z.boolean(), false), {
    title: 'More than once',
    description: 'Whether it can act again after it has acted.',
  }),
});
