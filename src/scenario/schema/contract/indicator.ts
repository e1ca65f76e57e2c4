import * as z from 'zod/mini';
import { field, numberIn, share, wholeIn } from '../field.ts';
import { HAZARD_KINDS } from '../hazard.ts';
import { ofChannel } from './price.ts';

/** What a contract can measure a provider by. */
export const INDICATORS = [
  'answerRate',
  'serviceLevel',
  'abandonment',
  'averageSpeedOfAnswer',
  'firstContactResolution',
  'satisfaction',
  'netSatisfaction',
  'backlogAge',
  'qualityScore',
] as const;

export const indicatorName = () =>
  field(z.enum(INDICATORS), {
    title: 'Indicator',
    description:
      'What is measured, of the contacts that end at the provider. Rates are shares; speed of answer is in seconds, backlog age in hours, net satisfaction (satisfied less dissatisfied, as an NPS is) between −1 and 1.',
  });

const step = z.strictObject({
  from: field(numberIn(-1e6, 1e6), {
    title: 'From',
    description:
      'Distance to the target, above zero when better, in the indicator’s own unit: the step farthest from the target that is reached counts.',
  }),
  shareOfInvoice: field(numberIn(-1, 1), {
    title: 'Share of the invoice',
    description: 'Bonus (positive) or malus (negative).',
    percent: true,
  }),
});

const slope = z.strictObject({
  malusPerPoint: field(share(), {
    title: 'Malus per point',
    description:
      'Share of the invoice for each point short of the target: a hundredth, a second, or an hour.',
    percent: true,
  }),
  bonusPerPoint: field(z._default(share(), 0), {
    title: 'Bonus per point',
    description: 'Share of the invoice for each point above the target.',
    percent: true,
  }),
  tolerance: field(z._default(numberIn(0, 1e6), 0), {
    title: 'Tolerance',
    description: 'Points on either side of the target without effect.',
    unit: 'points',
  }),
});

/** One indicator with its bonus and malus. */
export const indicator = z.strictObject({
  indicator: indicatorName(),
  channel: ofChannel(),
  target: field(numberIn(-1e6, 1e6), { title: 'Target', description: 'The value agreed.' }),
  measuredOver: field(z._default(z.enum(['month', 'quarter', 'year']), 'month'), {
    title: 'Measured over',
    description:
      'Months of the horizon together: one, three or twelve, counted from its first; settled in the last of them.',
  }),
  weight: field(z._default(share(), 1), {
    title: 'Weight',
    description: 'Part of the invoice that it is about.',
    percent: true,
  }),
  steps: field(z.optional(z.array(step).check(z.maxLength(50))), {
    title: 'Steps',
    description: 'Bonus and malus by distance to the target.',
  }),
  slope: field(z.optional(slope), {
    title: 'Slope',
    description: 'Bonus and malus in proportion to the distance; adds to the steps.',
  }),
  capShareOfInvoice: field(z._default(share(), 1), {
    title: 'Cap',
    description: 'The most that this indicator moves of an invoice, either way.',
    percent: true,
  }),
  earnBack: field(
    z.optional(
      z.strictObject({
        share: field(share(), {
          title: 'Earned back',
          description: 'Part of a malus that is paid back.',
          percent: true,
        }),
        afterPeriods: field(wholeIn(1, 24), {
          title: 'After',
          description: 'Measuring periods in a row on target, next after the one that missed it.',
          unit: 'periods',
        }),
      }),
    ),
    { title: 'Earn-back', description: 'How a malus can be won back.' },
  ),
});

/** The most that all indicators together move of an invoice. */
export const indicatorCaps = z.strictObject({
  malus: field(share(), {
    title: 'Most malus',
    description: 'Of the invoice, all indicators together.',
    percent: true,
  }),
  bonus: field(share(), {
    title: 'Most bonus',
    description: 'Of the invoice, all indicators together.',
    percent: true,
  }),
});

/** Whose outage days do not count in the indicators and the take-or-pay. */
export const forceMajeure = z.strictObject({
  kinds: field(z.array(z.enum(HAZARD_KINDS)).check(z.maxLength(HAZARD_KINDS.length)), {
    title: 'Kinds',
    description: 'What counts as force majeure.',
  }),
  excuses: field(z._default(z.enum(['own', 'any']), 'own'), {
    title: 'Whose outages',
    description:
      'own: those that struck the provider; any: also those that struck another and sent its contacts here.',
  }),
  minimumHours: field(z._default(numberIn(0, 8760), 0), {
    title: 'Lasting at least',
    description: 'Shorter ones excuse nothing.',
    unit: 'h',
  }),
  burdenOfProof: field(z._default(z.enum(['provider', 'client']), 'provider'), {
    title: 'Burden of proof',
    description: 'Who must show that it was force majeure, or that it was not.',
  }),
  proofSucceeds: field(z._default(share(), 1), {
    title: 'The proof succeeds',
    description: 'How often whoever carries it can bring it; drawn for each outage.',
    percent: true,
  }),
});
