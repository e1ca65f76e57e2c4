import * as z from 'zod/mini';
import { channelChange, redial, repeat } from './customer.ts';
import { demand } from './demand.ts';
import { handleTime, patience } from './distribution.ts';
import { displayName, field, identifier, numberIn, ownId, share, wholeIn } from './field.ts';
import { weekHours } from './hours.ts';

/** When a channel takes contacts, Monday first; null: closed that day. */
const opening = z.strictObject({
  days: field(weekHours(), {
    title: 'Opening hours',
    description: 'From and to for each weekday, Monday first; a day without hours is closed.',
  }),
  atClosing: field(z._default(z.enum(['drain', 'cutOff']), 'drain'), {
    title: 'At closing',
    description: 'Whether the agents stay until the queue is empty, or the waiting are cut off.',
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
  language: z.optional(
    field(identifier(), {
      title: 'Language',
      description: 'For prices by language.',
    }),
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
  concurrentThroughput: field(
    z.optional(z.array(numberIn(1, 10)).check(z.minLength(1), z.maxLength(10))),
    {
      title: 'Throughput with several at once',
      description:
        'Work an agent gets done with 1, 2, 3… contacts at once, that with one being 1: handle times stretch by contacts / throughput. Left out: 1, 1.7, 2.5, 2.9, 3.5, then no more.',
    },
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
  wrapUpShare: field(z.optional(numberIn(0, 0.95)), {
    title: 'Wrap-up',
    description:
      'Part of the handle time that comes after the customer has left: the agent is taken, the line is not.',
    percent: true,
  }),
  patience: field(z._default(patience, { distribution: 'infinite' }), {
    title: 'Patience',
    description:
      'Law of the time a customer is ready to wait before hanging up; on a deferred channel, before taking the need elsewhere.',
  }),
  balking: field(z.optional(share()), {
    title: 'Balking',
    description: 'Share of the customers who hang up at once when they would have to wait.',
    percent: true,
  }),
  redial: field(z._default(redial, { probability: 0, meanDelayMinutes: 10, maximumAttempts: 10 }), {
    title: 'Redial',
    description: 'What customers do who abandoned, were cut off or blocked.',
  }),
  repeat: field(z.optional(repeat), {
    title: 'Repeat contacts',
    description:
      'What customers do whose need was not resolved (see first-contact resolution). Left out: they do not come back.',
  }),
  channelChange: field(z.optional(channelChange), {
    title: 'Change of channel',
    description: 'Customers who gave up waiting and turn to another channel.',
  }),
  satisfactionLostPerRepeat: field(z.optional(share()), {
    title: 'Satisfaction lost by each repeat',
    description: 'Part of the satisfaction that every earlier contact for the same need takes.',
    percent: true,
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
