import * as z from 'zod/mini';
import { date, displayName, field, identifier, numberIn } from '../field.ts';
import { commitment } from './commitment.ts';
import { forceMajeure, indicator, indicatorCaps } from './indicator.ts';
import { leaving } from './leaving.ts';
import { indexation, premium, price } from './price.ts';
import { standbyPrices } from './standby-prices.ts';
import { trigger } from './trigger.ts';

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
  indexation: field(z.optional(indexation), {
    title: 'New indexation',
    description:
      'It replaces the former one and starts from the prices then in force: its changes before that day do not count. A rate of 0 ends it.',
  }),
  minimumPerMonth: field(z.optional(numberIn(0, 1e9)), {
    title: 'New least invoice a month',
    description:
      'It replaces the former one; the month in which it begins counts each by its days. 0 ends it.',
    unit: 'currency',
  }),
  standby: field(z.optional(standbyPrices), {
    title: 'New standby prices',
    description:
      'They replace the former ones; retainer and seats are paid by the days of a month, calls and hours on the day they fall on.',
  }),
  governancePerYear: field(z.optional(numberIn(0, 1e9)), {
    title: 'New governance a year',
    description: 'It replaces the former cost, by the day.',
    unit: 'currency',
  }),
  commitment: field(z.optional(commitment), {
    title: 'New commitment',
    description: 'It replaces the former one, for forecasts given from then on.',
  }),
  indicators: field(z.optional(z.array(indicator).check(z.maxLength(30))), {
    title: 'New indicators',
    description: 'They replace the former ones; measuring periods begin anew.',
  }),
  indicatorCaps: field(z.optional(indicatorCaps), {
    title: 'New caps on bonus and malus',
    description:
      'They replace the former ones; a measuring period is held, as a whole, by those in force on its last day.',
  }),
  forceMajeure: field(z.optional(forceMajeure), {
    title: 'New force majeure',
    description:
      'It replaces the former one, for outages that begin from then on. No kind at all ends it.',
  }),
  triggers: field(z.optional(z.array(trigger).check(z.maxLength(24))), {
    title: 'New triggers',
    description:
      'They replace the former ones; months in a row begin anew. What a former one has already set off still comes.',
  }),
  leaving: field(z.optional(leaving), {
    title: 'New terms of leaving',
    description: 'They replace the former ones, for departures told from then on.',
  }),
  integrationCost: field(z.optional(numberIn(0, 1e9)), {
    title: 'Integration anew',
    description:
      'The client’s cost of connecting what is new, paid once, in the month in which the amendment begins.',
    unit: 'currency',
  }),
  volumeFactor: field(z.optional(numberIn(0, 100)), {
    title: 'Volume factor',
    description:
      'Factor on this provider’s planned shares; the others share the rest as before, and staffing follows. It changes nothing where a channel goes by order or by expected wait.',
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
