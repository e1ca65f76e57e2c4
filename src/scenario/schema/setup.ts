import * as z from 'zod/mini';
import { reallocation } from './contract/reallocation.ts';
import { departure, qualityDrift } from './contract/leaving.ts';
import { displayName, field, identifier, numberIn, ownId, share, wholeIn } from './field.ts';
import { weekHours } from './hours.ts';
import { routing } from './routing.ts';
import { overtime, staffing, standby, workforce } from './staffing.ts';

const teamSkill = z.strictObject({
  priority: field(z.optional(wholeIn(1, 9)), {
    title: 'Priority',
    description:
      'Its agents take the lowest number first, and contacts the team with the lowest number: 1 for experts. Left out: the channel’s.',
  }),
  afterSeconds: field(z._default(numberIn(0, 604_800), 0), {
    title: 'Helps after',
    description: 'The team takes only contacts that have waited so long: a generalist who helps.',
    unit: 's',
  }),
  handleTimeFactor: field(z.optional(numberIn(0.1, 10)), {
    title: 'Handle time factor',
    description: 'Above 1: slower than the channel’s mean. Left out: the provider’s.',
  }),
  firstContactResolution: field(z.optional(share()), {
    title: 'First-contact resolution',
    description: 'Share of contacts that need no repeat. Left out: the provider’s.',
    percent: true,
  }),
  satisfaction: field(z.optional(share()), {
    title: 'Satisfaction',
    description: 'Share of satisfied customers. Left out: the provider’s.',
    percent: true,
  }),
  quality: field(z.optional(share()), {
    title: 'Quality score',
    description: 'As a share of the best. Left out: the provider’s.',
    percent: true,
  }),
});

const team = z.strictObject({
  site: field(identifier(), { title: 'Site', description: 'Where the team works.' }),
  channels: field(z.array(identifier()).check(z.minLength(1), z.maxLength(12)), {
    title: 'Channels',
    description: 'What its agents answer.',
  }),
  skills: field(z.optional(z.record(identifier(), teamSkill)), {
    title: 'Skills',
    description: 'How this team handles a channel, where it differs from its provider.',
  }),
  hours: field(z.optional(weekHours()), {
    title: 'Working hours',
    description:
      'From and to for each weekday, Monday first. Left out: while a live channel of the team is open, or a deferred one if it has no live channel.',
  }),
  reserve: field(z.optional(wholeIn(0, 20_000)), {
    title: 'Kept free for live contacts',
    description: 'Deferred work is begun only while more agents than this are idle.',
    unit: 'agents',
  }),
  shrinkage: field(z.optional(numberIn(0, 0.9)), {
    title: 'Shrinkage',
    description:
      'Part of the paid time not at work (breaks, training, leave): paid hours are hours at work / (1 − shrinkage), agents rounded up.',
    percent: true,
  }),
  staffing: field(staffing, {
    title: 'Staffing',
    description: 'How many agents are logged in, and when.',
  }),
  standby: field(z.optional(standby), {
    title: 'Standby',
    description: 'Agents who come in on top when another provider is struck.',
  }),
  overtime: field(z.optional(overtime), {
    title: 'Overtime',
    description: 'Hours that the team’s own agents add when another provider is struck.',
  }),
  workforce: field(z.optional(workforce), {
    title: 'Workforce',
    description: 'Attrition, hires and learning over the horizon; left out: it stays as it is.',
  }),
});

/** One way of sharing the work: who staffs what, and the routing plan. */
export const setup = z.strictObject({
  id: ownId(),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  teams: field(z.array(team).check(z.minLength(1), z.maxLength(24)), {
    title: 'Teams',
    description: 'Who answers what, and how many they are.',
  }),
  routing: field(z.record(identifier(), routing), {
    title: 'Routing',
    description: 'For each channel, how contacts are shared between the providers.',
  }),
  departures: field(z.optional(z.array(departure).check(z.maxLength(12))), {
    title: 'Departures',
    description: 'Providers whose contract ends within the horizon, planned or not.',
  }),
  reallocations: field(z.optional(z.array(reallocation).check(z.maxLength(12))), {
    title: 'Re-allocation',
    description: 'Shares that follow measured performance: champion and challenger.',
  }),
  qualityDrift: field(z.optional(qualityDrift), {
    title: 'Quality across providers',
    description: 'What it costs when a customer comes back to another provider.',
  }),
});
