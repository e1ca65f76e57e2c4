import * as z from 'zod/mini';
import { channel } from './channel.ts';
import { client } from './contract/client.ts';
import { currency, date, displayName, field, longText, numberIn, wholeIn } from './field.ts';
import { hazard } from './hazard.ts';
import { provider } from './provider.ts';
import { setup } from './setup.ts';

/** The version of the document that this program writes. Older ones are migrated. */
export const SCHEMA_VERSION = 1;

const horizon = z.strictObject({
  start: field(date(), {
    title: 'First day',
    description: 'Local date, year-month-day.',
  }),
  days: field(wholeIn(1, 1830), {
    title: 'Days',
    description: 'Length of one replication.',
    unit: 'days',
  }),
  warmUpDays: field(z.optional(wholeIn(0, 56)), {
    title: 'Warm-up',
    description:
      'Days simulated before the first one and not counted, so that queues and backlog start as in normal operation; 0: empty queues.',
    unit: 'days',
  }),
  intervalMinutes: field(
    z._default(
      z.union([z.literal(5), z.literal(10), z.literal(15), z.literal(30), z.literal(60)]),
      30,
    ),
    {
      title: 'Interval',
      description: 'Step of staffing, demand and reporting.',
      unit: 'min',
    },
  ),
});

const specialDay = z.strictObject({
  date: field(date(), { title: 'Date', description: 'The day it is about.' }),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  closed: field(z._default(z.boolean(), false), {
    title: 'Closed',
    description: 'No channel takes contacts and nobody works.',
  }),
  holiday: field(z.optional(z.boolean()), {
    title: 'Holiday',
    description: 'Whether contracts may ask a holiday surcharge.',
  }),
  demandFactor: field(z._default(numberIn(0, 50), 1), {
    title: 'Demand factor',
    description: 'Factor on the contacts of that day; the staffing rule by Erlang knows it.',
  }),
  staffingFactor: field(z._default(numberIn(0, 10), 1), {
    title: 'Staffing factor',
    description: 'Factor on the agents scheduled that day.',
  }),
});

const run = z.strictObject({
  seed: field(displayName(), {
    title: 'Seed',
    description: 'The same seed gives the same numbers, everywhere.',
  }),
  replications: field(wholeIn(1, 1_000_000), {
    title: 'Replications',
    description: 'How many times the horizon is simulated.',
  }),
  calmDays: field(z.optional(z.enum(['simulated', 'fromBank'])), {
    title: 'Calm days',
    description:
      'How days come about that no outage touches: each is simulated, or drawn from a bank of simulated ones, where days are alike. A bank answers many times faster; events that are rare on calm days are known less well.',
  }),
});

/** The whole document. */
export const scenarioSchema = z.strictObject({
  schemaVersion: field(z.literal(SCHEMA_VERSION), {
    title: 'Version of the document',
    description: 'Documents of older versions are brought up to date when they are opened.',
  }),
  name: field(displayName(), { title: 'Name', description: 'The question in a few words.' }),
  description: field(z._default(longText(), ''), {
    title: 'Description',
    description: 'What the scenario shows, for whoever opens it.',
  }),
  currency: field(z._default(currency(), 'EUR'), {
    title: 'Currency',
    description:
      'Three-letter code; every amount is in it, but for contracts in a currency of their own.',
  }),
  exchangeRates: field(z.optional(z.record(currency(), numberIn(1e-6, 1e6))), {
    title: 'Exchange rates',
    description: 'What one unit of another currency is worth in the scenario’s.',
  }),
  horizon: field(horizon, {
    title: 'Horizon',
    description: 'The period that one replication simulates.',
  }),
  specialDays: field(z.optional(z.array(specialDay).check(z.maxLength(400))), {
    title: 'Special days',
    description: 'Holidays, sales, mailings: days unlike the others.',
  }),
  channels: field(z.array(channel).check(z.minLength(1), z.maxLength(12)), {
    title: 'Channels',
    description: 'The ways customers reach the company.',
  }),
  providers: field(z.array(provider).check(z.minLength(1), z.maxLength(12)), {
    title: 'Providers',
    description: 'The companies that answer, their sites and their contracts.',
  }),
  hazards: field(z._default(z.array(hazard).check(z.maxLength(60)), []), {
    title: 'Hazards',
    description: 'What can go wrong. The same outages strike every setup.',
  }),
  setups: field(z.array(setup).check(z.minLength(1), z.maxLength(6)), {
    title: 'Setups',
    description: 'The ways of sharing the work that are compared.',
  }),
  client: field(z.optional(client), {
    title: 'The company’s own costs',
    description: 'What bad service costs beside what providers are paid.',
  }),
  run: field(run, { title: 'Run', description: 'How much is simulated, and from which seed.' }),
});
