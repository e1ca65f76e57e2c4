import * as z from 'zod/mini';
import { field, identifier, numberIn, share, wholeIn } from '../field.ts';
import { INDICATORS } from './indicator.ts';

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
