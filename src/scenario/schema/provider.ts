import * as z from 'zod/mini';
import { displayName, field, identifier, numberIn, ownId, share } from './field.ts';
import { contract } from './contract.ts';
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
});

/** A company that answers contacts for the client. */
export const provider = z.strictObject({
  id: ownId(),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  sites: field(z.array(site).check(z.minLength(1), z.maxLength(12)), {
    title: 'Sites',
    description: 'Where the agents work: what one event can strike at once.',
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
