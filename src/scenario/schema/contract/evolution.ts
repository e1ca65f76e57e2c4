import * as z from 'zod/mini';
import { date, displayName, field, identifier, numberIn, share, wholeIn } from '../field.ts';
import { commitment } from './commitment.ts';
import { indicator, INDICATORS } from './indicator.ts';
import { ofChannel, premium, price } from './price.ts';

/** A dated change of the contract: what is given replaces what held before. */
export const amendment = z.strictObject({
  from: field(date(), { title: 'From', description: 'First day on which it applies.' }),
  name: field(z.optional(displayName()), {
    title: 'Name',
    description: 'As shown on statements.',
  }),
  prices: field(z.optional(z.array(price).check(z.maxLength(30))), {
    title: 'New prices',
    description: 'They replace the former ones.',
  }),
  premiums: field(z.optional(z.array(premium).check(z.maxLength(8))), {
    title: 'New surcharges',
    description: 'They replace the former ones.',
  }),
  indicators: field(z.optional(z.array(indicator).check(z.maxLength(30))), {
    title: 'New indicators',
    description: 'They replace the former ones; measuring periods begin anew.',
  }),
  commitment: field(z.optional(commitment), {
    title: 'New commitment',
    description: 'It replaces the former one, for forecasts given from then on.',
  }),
  volumeFactor: field(z.optional(numberIn(0, 100)), {
    title: 'Volume factor',
    description:
      'Factor on this provider’s planned shares, where a channel is split by shares; the others share the rest as before, and staffing follows.',
  }),
  channels: field(z.optional(z.array(identifier()).check(z.maxLength(12))), {
    title: 'New channels',
    description: 'The channels the provider answers from then on; the others go to the others.',
  }),
  countries: field(z.optional(z.array(identifier()).check(z.minLength(1), z.maxLength(12))), {
    title: 'New countries',
    description: 'Where its agents work from then on: the staff of its other sites moves there.',
  }),
});

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

/** Monthly re-allocation of shares by measured performance: champion and challenger. */
export const reallocation = z.strictObject({
  channel: field(identifier(), { title: 'Channel', description: 'Whose shares move.' }),
  measure: field(z.enum(INDICATORS), {
    title: 'Indicator',
    description: 'By which the providers are compared, month by month.',
  }),
  everyMonths: field(wholeIn(1, 12), {
    title: 'Every',
    description: 'Months between re-allocations.',
    unit: 'months',
  }),
  step: field(share(), {
    title: 'Step',
    description: 'Share that goes from the worst provider to the best.',
    percent: true,
  }),
  minimumShare: field(share(), {
    title: 'Least share',
    description: 'No provider falls below it.',
    percent: true,
  }),
  margin: field(z._default(numberIn(0, 1e6), 0), {
    title: 'Margin',
    description: 'Difference between best and worst below which nothing moves.',
  }),
  noticeMonths: field(z._default(wholeIn(0, 12), 0), {
    title: 'Notice',
    description: 'Whole months between the measure and the change.',
    unit: 'months',
  }),
});
