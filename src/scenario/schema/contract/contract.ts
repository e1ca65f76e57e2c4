import * as z from 'zod/mini';
import { currency, field, numberIn } from '../field.ts';
import { commitment } from './commitment.ts';
import { amendment } from './amendment.ts';
import { forceMajeure, indicator, indicatorCaps } from './indicator.ts';
import { leaving, partnership } from './leaving.ts';
import { indexation, premium, price } from './price.ts';
import { standbyPrices } from './standby-prices.ts';
import { trigger } from './trigger.ts';

/** What a provider is paid for, and under which terms. */
export const contract = z.strictObject({
  currency: field(z.optional(currency()), {
    title: 'Currency',
    description: 'Of the contract’s prices and fees; left out: the scenario’s.',
  }),
  prices: field(z.array(price).check(z.maxLength(30)), {
    title: 'Prices',
    description: 'Price clauses; the invoice adds them up.',
  }),
  premiums: field(z.optional(z.array(premium).check(z.maxLength(8))), {
    title: 'Surcharges',
    description: 'For nights, Sundays, holidays.',
  }),
  indexation: field(z.optional(indexation), {
    title: 'Indexation',
    description: 'How prices follow an index; fees and the client’s own costs do not.',
  }),
  minimumPerMonth: field(z.optional(numberIn(0, 1e9)), {
    title: 'Least invoice a month',
    description: 'The prices and surcharges of a month come to at least this.',
    unit: 'currency',
  }),
  standby: field(
    z._default(standbyPrices, {
      retainerPerAgentMonth: 0,
      activationFee: 0,
      perActiveHour: 0,
    }),
    { title: 'Standby prices', description: 'What keeping and calling in standby agents costs.' },
  ),
  governancePerYear: field(z._default(numberIn(0, 1e9), 0), {
    title: 'Governance a year',
    description: "The client's own cost of steering this provider.",
    unit: 'currency',
  }),
  commitment: field(z.optional(commitment), {
    title: 'Volume commitment',
    description: 'Forecast, band, take-or-pay and premium.',
  }),
  indicators: field(z.optional(z.array(indicator).check(z.maxLength(30))), {
    title: 'Indicators',
    description: 'Bonus and malus on what was measured.',
  }),
  indicatorCaps: field(z.optional(indicatorCaps), {
    title: 'Caps on bonus and malus',
    description: 'All indicators together.',
  }),
  forceMajeure: field(z.optional(forceMajeure), {
    title: 'Force majeure',
    description: 'What the contract forgives; left out: nothing.',
  }),
  amendments: field(z.optional(z.array(amendment).check(z.maxLength(60))), {
    title: 'Amendments',
    description: 'Dated changes of the contract, in order of their dates.',
  }),
  triggers: field(z.optional(z.array(trigger).check(z.maxLength(24))), {
    title: 'Triggers',
    description: 'Results that change the contract.',
  }),
  leaving: field(z.optional(leaving), {
    title: 'Leaving',
    description: 'Notice, fee and hand-over when the contract ends.',
  }),
  partnership: field(z.optional(partnership), {
    title: 'Partnership',
    description: 'What it takes to build the relation, and what volume brings.',
  }),
});
