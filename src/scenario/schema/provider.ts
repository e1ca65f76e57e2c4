import * as z from 'zod/mini';
import { displayName, field, identifier, numberIn, ownId, share, wholeIn } from './field.ts';
import { contract } from './contract/contract.ts';
import { HAZARD_KINDS } from './hazard.ts';

const protection = z.strictObject({
  against: field(z.enum(HAZARD_KINDS), {
    title: 'Against',
    description: 'The kind of hazard it protects from.',
  }),
  hours: field(numberIn(0.01, 8760), {
    title: 'Holds for',
    description: 'How long the protection carries the site, a generator for instance.',
    unit: 'h',
  }),
  reliability: field(share(), {
    title: 'Reliability',
    description: 'Chance that it works when it is needed.',
    percent: true,
  }),
  startMinutes: field(z.optional(numberIn(0, 10_080)), {
    title: 'Takes over after',
    description: 'From the start of the outage until it carries the site.',
    unit: 'min',
  }),
  failuresPerHour: field(z.optional(numberIn(0, 10)), {
    title: 'Failures while running',
    description: 'Mean failures in an hour of use (exponential): a generator that stops.',
    unit: 'per hour',
  }),
});

const homeWorking = z.strictObject({
  share: field(share(), {
    title: 'Agents who can work from home',
    description: 'Share of the agents who go on from home when the building is lost.',
    percent: true,
  }),
  afterHours: field(numberIn(0, 8760), {
    title: 'Home working starts after',
    description: 'Time from the start of the outage until they are back at work.',
    unit: 'h',
  }),
  handleTimeFactor: field(z.optional(numberIn(0.1, 10)), {
    title: 'Handle time factor at home',
    description: 'Above 1: contacts take longer from home.',
  }),
});

const recoverySeats = z.strictObject({
  seats: field(wholeIn(1, 20_000), {
    title: 'Recovery seats',
    description: 'Agents who can go on from the other site.',
    unit: 'agents',
  }),
  at: field(identifier(), {
    title: 'At the site',
    description: 'Where the seats are. When that site is struck too, its seats shrink with it.',
  }),
  afterHours: field(numberIn(0, 8760), {
    title: 'At work after',
    description: 'From the start of the outage: decision, travel, and log-in.',
    unit: 'h',
  }),
});

const absence = z.strictObject({
  mean: field(numberIn(0, 0.9), {
    title: 'Mean absence',
    description: 'Share of the agents away on a normal day. The staffing given counts with it.',
    percent: true,
  }),
  standardDeviation: field(numberIn(0, 0.5), {
    title: 'Spread of the absence',
    description: 'Standard deviation of the share from day to day, the same for all of a site.',
    percent: true,
  }),
});

const site = z.strictObject({
  id: ownId(),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  region: z.optional(
    field(identifier(), {
      title: 'Region',
      description: 'A hazard that strikes a region hits every site in it.',
    }),
  ),
  country: z.optional(
    field(identifier(), {
      title: 'Country',
      description: 'For prices by country, and amendments that change it.',
    }),
  ),
  dependsOn: field(z._default(z.array(identifier()).check(z.maxLength(20)), []), {
    title: 'Depends on',
    description: 'Carriers, platforms, grids: what fails once fails for all who share it.',
  }),
  protections: field(z._default(z.array(protection).check(z.maxLength(10)), []), {
    title: 'Protections',
    description:
      'What keeps the site at work for a while; of several that hold, the longest counts.',
  }),
  homeWorking: field(z.optional(homeWorking), {
    title: 'Home working',
    description: 'Agents who go on from home when the building is lost.',
  }),
  recoverySeats: field(z.optional(recoverySeats), {
    title: 'Recovery seats',
    description: 'Seats at another site for agents whose building is lost.',
  }),
  absence: field(z.optional(absence), {
    title: 'Absence',
    description: 'How many agents are away, drawn day by day; left out: always as planned.',
  }),
});

const skill = z.strictObject({
  handleTimeFactor: field(z._default(numberIn(0.1, 10), 1), {
    title: 'Handle time factor',
    description: 'Above 1: slower than the channel’s mean.',
  }),
  firstContactResolution: field(z.optional(share()), {
    title: 'First-contact resolution',
    description: 'Share of contacts that need no repeat.',
    percent: true,
  }),
  satisfaction: field(z.optional(share()), {
    title: 'Satisfaction',
    description: 'Share of customers who are satisfied with the contact.',
    percent: true,
  }),
  quality: field(z.optional(share()), {
    title: 'Quality score',
    description:
      'Score of the contacts that are listened to or read again, as a share of the best.',
    percent: true,
  }),
});

/** A company that answers contacts for the client. */
export const provider = z.strictObject({
  id: ownId(),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  sites: field(z.array(site).check(z.minLength(1), z.maxLength(12)), {
    title: 'Sites',
    description: 'Where the agents work: what one event can strike at once.',
  }),
  lines: field(z.optional(wholeIn(1, 200_000)), {
    title: 'Lines',
    description:
      'Live contacts that can be at this provider at once, waiting or talking; one more is blocked. Left out: no limit.',
    unit: 'contacts',
  }),
  skills: field(z._default(z.record(identifier(), skill), {}), {
    title: 'Skills',
    description:
      'How this provider handles each channel; a channel left out is handled as the mean.',
  }),
  contract: field(contract, {
    title: 'Contract',
    description: 'What the provider is paid for, and under which terms.',
  }),
});
