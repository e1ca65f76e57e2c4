import * as z from 'zod/mini';
import { field, numberIn, timeOfDay, wholeIn } from './field.ts';

const weights = (title: string, description: string, least: number, most: number) =>
  field(z.array(numberIn(0, 1e6)).check(z.minLength(least), z.maxLength(most)), {
    title,
    description,
  });

const demandTable = z.strictObject({
  startsAt: field(timeOfDay(), {
    title: 'Table starts at',
    description: 'Time of day of the first column, at the start of an interval.',
  }),
  stepMinutes: field(wholeIn(1, 1440), {
    title: 'Step of the table',
    description: 'Length of one column: a multiple or a divisor of the interval.',
    unit: 'min',
  }),
  days: field(
    z
      .array(z.array(numberIn(0, 5e6)).check(z.minLength(1), z.maxLength(1440)))
      .check(z.minLength(1), z.maxLength(1830)),
    {
      title: 'Contacts by step',
      description:
        'One row for every day; seven rows, Monday first; or one row for each day of the horizon.',
      unit: 'contacts',
    },
  ),
});

/** How many contacts come, when, and how uncertain that is. */
export const demand = z.strictObject({
  contactsPerWeek: field(numberIn(0, 5e6), {
    title: 'Contacts a week',
    description:
      'First attempts in a week of average season; redials come on top. Teams sized for a share of the forecast grow with it.',
    unit: 'contacts',
  }),
  table: field(z.optional(demandTable), {
    title: 'Table of contacts',
    description:
      'Contacts step by step, in place of contacts a week, weekday weights, profile and season.',
  }),
  backlogAtStart: field(z.optional(wholeIn(0, 1_000_000)), {
    title: 'Backlog at the start',
    description:
      'Contacts that wait when the horizon begins. They are worked, and not counted as offered.',
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
