import * as z from 'zod/mini';
import { displayName, field, numberIn, ownId, share, timeOfDay, wholeIn } from './field.ts';
import { handleTime, patience } from './distribution.ts';

const weights = (title: string, description: string, least: number, most: number) =>
  field(z.array(numberIn(0, 1e6)).check(z.minLength(least), z.maxLength(most)), {
    title,
    description,
  });

const openDay = z.nullable(
  z.strictObject({
    from: field(timeOfDay(), { title: 'From', description: 'First minute open.' }),
    to: field(timeOfDay(), { title: 'To', description: 'First minute closed again.' }),
  }),
);

/** When a channel takes contacts, Monday first; null: closed that day. */
const opening = z.strictObject({
  days: field(z.array(openDay).check(z.length(7)), {
    title: 'Opening hours',
    description: 'From and to for each weekday, Monday first; a day without hours is closed.',
  }),
  atClosing: field(z._default(z.enum(['drain', 'cutOff']), 'drain'), {
    title: 'At closing',
    description: 'Whether the agents stay until the queue is empty, or the waiting are cut off.',
  }),
});

const demand = z.strictObject({
  contactsPerWeek: field(numberIn(0, 5e6), {
    title: 'Contacts a week',
    description: 'First attempts in a week of average season. Redials come on top.',
    unit: 'contacts',
  }),
  weekday: z._default(
    weights('Weekday weights', 'Relative volume of each weekday, Monday first.', 7, 7),
    [1, 1, 1, 1, 1, 1, 1],
  ),
  intraday: field(
    z._default(
      z.strictObject({
        startsAt: field(timeOfDay(), {
          title: 'Profile starts at',
          description: 'Time of day of the first weight, at the start of an interval.',
        }),
        stepMinutes: field(wholeIn(1, 1440), {
          title: 'Step of the profile',
          description: 'Length of one weight: a multiple or a divisor of the interval.',
          unit: 'min',
        }),
        weights: weights('Weights', 'Relative volume of each step.', 1, 1440),
      }),
      { startsAt: '00:00', stepMinutes: 1440, weights: [1] },
    ),
    {
      title: 'Profile of the day',
      description: 'Relative volume of each step of the day; only opening hours count.',
    },
  ),
  season: z._default(
    weights('Season weights', 'Relative volume of the weeks of the year; empty: none.', 0, 53),
    [],
  ),
  forecastErrorCv: field(z._default(numberIn(0, 1), 0), {
    title: 'Forecast error',
    description: 'How far a whole horizon may lie from its forecast (gamma factor, mean 1).',
    percent: true,
  }),
  dayBusynessCv: field(z._default(numberIn(0, 1), 0), {
    title: 'Busyness of a day',
    description: 'How far one day may lie from its forecast (gamma factor, mean 1).',
    percent: true,
  }),
});

const redial = z.strictObject({
  probability: field(share(), {
    title: 'Redial probability',
    description: 'Chance that a customer who abandoned, was cut off or blocked tries again.',
    percent: true,
  }),
  meanDelayMinutes: field(numberIn(0.01, 10_080), {
    title: 'Redial delay',
    description: 'Mean time before the next attempt (exponential).',
    unit: 'min',
  }),
  maximumAttempts: field(z._default(wholeIn(1, 20), 10), {
    title: 'Most attempts',
    description: 'Attempts of one customer for one need, the first included.',
  }),
});

const objective = z.strictObject({
  serviceLevel: field(share(), {
    title: 'Service level aimed at',
    description: 'Share of contacts to be answered within the threshold.',
    percent: true,
  }),
  withinSeconds: field(numberIn(0, 604_800), {
    title: 'Threshold',
    description: 'A contact counts when it is answered within this time.',
    unit: 's',
  }),
  convention: field(z._default(z.enum(['offered', 'lessShortAbandons', 'answered']), 'offered'), {
    title: 'Convention',
    description:
      'What the answered-in-time are divided by: all offered; offered less those who abandoned within the threshold; or answered.',
  }),
});

const continuity = z.strictObject({
  minimumServiceLevel: field(share(), {
    title: 'Minimum service (MBCO)',
    description: 'Service level below which an interval counts as disrupted (ISO 22301).',
    percent: true,
  }),
  maximumDisruptionHours: field(numberIn(0, 8760), {
    title: 'Longest tolerable disruption (MTPD)',
    description: 'Open hours in a row below the minimum that the business can bear.',
    unit: 'h',
  }),
});

/** One way customers reach the company. */
export const channel = z.strictObject({
  id: ownId(),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  medium: field(
    z._default(
      z.enum(['voice', 'mobile', 'chat', 'messaging', 'email', 'social', 'backOffice']),
      'voice',
    ),
    { title: 'Medium', description: 'What the contact is made through.' },
  ),
  priority: field(z._default(wholeIn(1, 9), 1), {
    title: 'Priority',
    description: 'Teams that serve several channels take the lowest number first.',
  }),
  concurrency: z.optional(
    field(wholeIn(1, 10), {
      title: 'Contacts at once',
      description: 'How many contacts one agent handles at the same time.',
    }),
  ),
  opening: field(opening, {
    title: 'Opening',
    description: 'When the channel takes contacts, and what happens to the queue at closing.',
  }),
  demand: field(demand, {
    title: 'Demand',
    description: 'How many contacts come, when, and how uncertain that is.',
  }),
  handleTime: field(handleTime, {
    title: 'Handle time',
    description: 'Law of the time an agent spends on one contact, after-contact work included.',
  }),
  patience: field(z._default(patience, { distribution: 'infinite' }), {
    title: 'Patience',
    description: 'Law of the time a customer is ready to wait before hanging up.',
  }),
  redial: field(z._default(redial, { probability: 0, meanDelayMinutes: 10, maximumAttempts: 10 }), {
    title: 'Redial',
    description: 'What customers do who abandoned, were cut off or blocked.',
  }),
  objective: field(objective, {
    title: 'Objective',
    description: 'The service level aimed at, and how it is counted.',
  }),
  continuity: field(continuity, {
    title: 'Continuity objective',
    description: 'How little service, and for how long, the business can bear.',
  }),
  costPerLostContact: field(z._default(numberIn(0, 1e6), 0), {
    title: 'Cost of a lost contact',
    description: 'What the company loses when a customer gives up for good.',
    unit: 'currency',
  }),
});
