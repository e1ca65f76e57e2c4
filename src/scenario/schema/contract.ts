import * as z from 'zod/mini';
import { date, field, identifier, numberIn, share, wholeIn } from './field.ts';

const amount = (title: string, description: string) =>
  field(numberIn(0, 1e9), { title, description, unit: 'currency' });

const ofChannel = () =>
  field(z.optional(identifier()), {
    title: 'Channel',
    description: 'The channel it is about; left out: all of them.',
  });

const priceModel = <const T extends string>(name: T) =>
  field(z.literal(name), { title: 'Price model', description: 'What is counted.' });

/** One price clause; a contract adds up any number of them. */
const price = z.discriminatedUnion('model', [
  z.strictObject({
    model: priceModel('perContact'),
    price: amount('Price per contact', 'For each contact handled to its end.'),
    channel: ofChannel(),
  }),
  z.strictObject({
    model: priceModel('perHandledMinute'),
    price: amount('Price per handled minute', 'For each minute an agent spends on contacts.'),
    channel: ofChannel(),
  }),
  z.strictObject({
    model: priceModel('perStaffedHour'),
    price: amount('Price per staffed hour', 'For each scheduled agent-hour, worked or struck.'),
  }),
  z.strictObject({
    model: priceModel('fixedPerMonth'),
    price: amount('Fixed price a month', 'Whatever the volume.'),
  }),
  z.strictObject({
    model: priceModel('perResolvedContact'),
    price: amount('Price per resolved contact', 'For each contact that needs no repeat.'),
    channel: ofChannel(),
  }),
  z.strictObject({
    model: priceModel('perAgentMonth'),
    price: amount('Price per agent and month', 'For each agent under contract.'),
  }),
]);

const standbyPrices = z.strictObject({
  retainerPerAgentMonth: amount('Retainer', 'Per standby agent and month, used or not.'),
  activationFee: amount('Activation fee', 'Each time the standby agents are called in.'),
  perActiveHour: amount('Price per active hour', 'Per standby agent-hour while called in.'),
});

const indicatorStep = z.strictObject({
  from: field(numberIn(-1e6, 1e6), {
    title: 'From',
    description: 'Distance to the target from which the step applies.',
  }),
  shareOfInvoice: field(numberIn(-1, 1), {
    title: 'Share of the invoice',
    description: 'Bonus (positive) or malus (negative).',
    percent: true,
  }),
});

const indicator = z.strictObject({
  indicator: field(
    z.enum([
      'answerRate',
      'serviceLevel',
      'abandonment',
      'averageSpeedOfAnswer',
      'firstContactResolution',
      'satisfaction',
    ]),
    { title: 'Indicator', description: 'What is measured.' },
  ),
  channel: ofChannel(),
  target: field(numberIn(0, 1e6), { title: 'Target', description: 'The value agreed.' }),
  steps: field(z.array(indicatorStep).check(z.maxLength(50)), {
    title: 'Steps',
    description: 'Bonus and malus by distance to the target.',
  }),
  capShareOfInvoice: field(share(), {
    title: 'Cap',
    description: 'The most that this indicator moves of an invoice.',
    percent: true,
  }),
});

const commitment = z.strictObject({
  forecastWeeksAhead: field(wholeIn(0, 104), {
    title: 'Forecast given',
    description: 'How long before the month the volume is announced.',
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
  premiumFactor: field(numberIn(1, 10), {
    title: 'Premium',
    description: 'Factor on the price above the band.',
  }),
});

const amendment = z.strictObject({
  from: field(date(), {
    title: 'From',
    description: 'First day on which it applies.',
  }),
  clause: field(z.enum(['prices', 'volume', 'channels', 'indicators', 'countries']), {
    title: 'Clause',
    description: 'What changes.',
  }),
  prices: field(z.optional(z.array(price).check(z.maxLength(30))), {
    title: 'New prices',
    description: 'They replace the former ones.',
  }),
  volumeFactor: field(z.optional(numberIn(0, 100)), {
    title: 'Volume factor',
    description: 'Factor on the share of this provider.',
  }),
  channels: field(z.optional(z.array(identifier()).check(z.maxLength(12))), {
    title: 'New channels',
    description: 'The channels the provider answers from then on.',
  }),
});

const leaving = z.strictObject({
  noticeMonths: field(numberIn(0, 60), {
    title: 'Notice',
    description: 'From the day one party ends the contract until its last day.',
    unit: 'months',
  }),
  exitFee: amount('Exit fee', 'Paid when the contract is ended.'),
  handOverWeeks: field(numberIn(0, 104), {
    title: 'Hand-over',
    description: 'Time over which the volume moves to others.',
    unit: 'weeks',
  }),
});

/** What a provider is paid for, and under which terms. */
export const contract = z.strictObject({
  prices: field(z.array(price).check(z.maxLength(30)), {
    title: 'Prices',
    description: 'Price clauses; the invoice adds them up.',
  }),
  standby: field(
    z._default(standbyPrices, { retainerPerAgentMonth: 0, activationFee: 0, perActiveHour: 0 }),
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
  forceMajeure: field(
    z.optional(
      z.strictObject({
        excusesOutages: field(z.boolean(), {
          title: 'Outages excused',
          description: 'Whether days of outage count in the indicators.',
        }),
      }),
    ),
    { title: 'Force majeure', description: 'What the contract forgives.' },
  ),
  amendments: field(z.optional(z.array(amendment).check(z.maxLength(60))), {
    title: 'Amendments',
    description: 'Dated changes of the contract.',
  }),
  leaving: field(z.optional(leaving), {
    title: 'Leaving',
    description: 'Notice, fee and hand-over when the contract ends.',
  }),
});
