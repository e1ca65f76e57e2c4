import * as z from 'zod/mini';
import { displayName, field, identifier, numberIn, share, timeOfDay, wholeIn } from '../field.ts';

/** A price or a fee, in the contract's currency. */
export const amount = (title: string, description: string) =>
  field(numberIn(0, 1e9), { title, description, unit: 'currency' });

/** The channel that a clause is limited to. */
export const ofChannel = () =>
  field(z.optional(identifier()), {
    title: 'Channel',
    description: 'The channel it is about; left out: all of them.',
  });

const ofCountry = () =>
  field(z.optional(identifier()), {
    title: 'Country',
    description: 'Only what is done at the sites of that country; left out: at all sites.',
  });

const ofLanguage = () =>
  field(z.optional(identifier()), {
    title: 'Language',
    description: 'Only the channels of that language; left out: all of them.',
  });

const priceModel = <const T extends string>(name: T) =>
  field(z.literal(name), { title: 'Price model', description: 'What is counted.' });

const tiers = () =>
  field(
    z.optional(
      z.strictObject({
        kind: field(z.enum(['incremental', 'allUnits']), {
          title: 'How tiers work',
          description:
            'incremental: each unit at the price of the tier it falls in; allUnits: all units at the price of the tier that the volume reaches.',
        }),
        per: field(z.enum(['month', 'year']), {
          title: 'Volume counted over',
          description:
            'A month, or a year from the first day of the horizon on; a year’s volume is billed as it comes and corrected in the month that reaches a tier.',
        }),
        steps: field(
          z
            .array(
              z.strictObject({
                above: field(numberIn(0, 1e9), {
                  title: 'Above',
                  description: 'The tier holds for the volume beyond this; each above the last.',
                }),
                price: amount('Price in the tier', 'Of one unit.'),
              }),
            )
            .check(z.minLength(1), z.maxLength(12)),
          { title: 'Tiers', description: 'Below the first, the clause’s own price holds.' },
        ),
      }),
    ),
    { title: 'Volume tiers', description: 'Prices that change with the volume.' },
  );

/** What one price clause can be limited to, and its tiers. */
const volume = () => ({
  channel: ofChannel(),
  language: ofLanguage(),
  country: ofCountry(),
  tiers: tiers(),
});

/** One price clause; a contract adds up any number of them. */
export const price = z.discriminatedUnion('model', [
  z.strictObject({
    model: priceModel('perContact'),
    price: amount(
      'Price per contact',
      'For each contact answered, in the month in which it is; one that is cut off in hand is taken back.',
    ),
    ...volume(),
  }),
  z.strictObject({
    model: priceModel('perResolvedContact'),
    price: amount('Price per resolved contact', 'For each contact that settled its need.'),
    ...volume(),
  }),
  z.strictObject({
    model: priceModel('perHandledMinute'),
    price: amount('Price per handled minute', 'For each minute an agent spends on contacts.'),
    ...volume(),
  }),
  z.strictObject({
    model: priceModel('perStaffedHour'),
    price: amount('Price per staffed hour', 'For each paid agent-hour, worked or struck.'),
    country: ofCountry(),
    tiers: tiers(),
  }),
  z.strictObject({
    model: priceModel('perAgentMonth'),
    price: amount(
      'Price per agent and month',
      'For each full-time agent: the paid hours of the month divided by those of one agent.',
    ),
    hoursPerAgent: field(z._default(numberIn(1, 744), 151.67), {
      title: 'Paid hours of one agent a month',
      description: '151.67 are 35 hours a week.',
      unit: 'h',
    }),
    country: ofCountry(),
    tiers: tiers(),
  }),
  z.strictObject({
    model: priceModel('fixedPerMonth'),
    price: amount(
      'Fixed price a month',
      'Whatever the volume; a month that is only partly in the horizon counts by its days.',
    ),
  }),
]);

/** A surcharge for work at certain times. */
export const premium = z.strictObject({
  name: field(displayName(), { title: 'Name', description: 'As shown on statements.' }),
  surcharge: field(numberIn(0, 5), {
    title: 'Surcharge',
    description:
      'On top of the prices per contact, resolved contact, handled minute and staffed hour; of several at one time, the highest counts.',
    percent: true,
  }),
  days: field(z.optional(z.array(wholeIn(1, 7)).check(z.minLength(1), z.maxLength(7))), {
    title: 'Weekdays',
    description: '1: Monday, to 7: Sunday. With neither weekdays nor holidays: every day.',
  }),
  holidays: field(z._default(z.boolean(), false), {
    title: 'Holidays',
    description: 'Special days that are marked as holidays.',
  }),
  from: field(z._default(timeOfDay(), '00:00'), {
    title: 'From',
    description: 'At the start of an interval; later than “to” for a night over midnight.',
  }),
  to: field(z._default(timeOfDay(), '24:00'), {
    title: 'To',
    description: 'At the start of an interval.',
  }),
});

/** Prices that rise with an index. */
export const indexation = z.strictObject({
  from: field(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), {
    title: 'First on',
    description: 'The day of the first change.',
  }),
  everyMonths: field(wholeIn(1, 60), {
    title: 'Then every',
    description: 'Months between changes.',
    unit: 'months',
  }),
  rate: field(numberIn(-0.5, 0.5), {
    title: 'Change of the index',
    description: 'By so much, each time.',
    percent: true,
  }),
  indexedShare: field(z._default(share(), 1), {
    title: 'Part of the price indexed',
    description: 'The rest stays: 70 % for wages, for instance.',
    percent: true,
  }),
});
