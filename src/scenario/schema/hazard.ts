import * as z from 'zod/mini';
import { dateAndTime, displayName, field, identifier, numberIn, ownId, share } from './field.ts';
import { durationHours } from './distribution.ts';

/** What can happen. The kind decides the icon, and which protections and home working apply. */
export const HAZARD_KINDS = [
  'power',
  'flood',
  'fire',
  'attack',
  'platform',
  'carrier',
  'weather',
  'evacuation',
  'strike',
  'epidemic',
  'insolvency',
  'surge',
  'other',
] as const;

const strikes = z.union([
  z.strictObject({
    site: field(identifier(), { title: 'Site', description: 'That site alone.' }),
  }),
  z.strictObject({
    region: field(identifier(), { title: 'Region', description: 'Every site in that region.' }),
  }),
  z.strictObject({
    dependency: field(identifier(), {
      title: 'Dependency',
      description: 'Every site that depends on it.',
    }),
  }),
  z.strictObject({
    provider: field(identifier(), {
      title: 'Provider',
      description: 'Every site of that provider.',
    }),
  }),
  z.strictObject({
    everything: field(z.literal(true), {
      title: 'Everything',
      description: "Every site of every provider: the client's own systems, for instance.",
    }),
  }),
]);

const occurs = z.union([
  z.strictObject({
    perYear: field(numberIn(0, 1000), {
      title: 'Times a year',
      description: 'Mean number of occurrences in 365.25 days (Poisson).',
      unit: 'per year',
    }),
    monthWeights: z.optional(
      field(z.array(numberIn(0, 1e6)).check(z.length(12)), {
        title: 'Month weights',
        description: 'Relative frequency of the months, January first.',
      }),
    ),
  }),
  z.strictObject({
    at: field(dateAndTime(), {
      title: 'At',
      description: 'Strikes once, at this local time, in every replication.',
    }),
  }),
]);

const demandEffect = z.strictObject({
  during: field(numberIn(0, 50), {
    title: 'Demand during',
    description: 'Factor on every channel’s demand while the outage lasts.',
  }),
  after: field(z._default(numberIn(0, 50), 1), {
    title: 'Demand after',
    description: 'Factor once it is over.',
  }),
  afterHours: field(z._default(numberIn(0, 8760), 0), {
    title: 'Demand after, for',
    description: 'How long the after-effect lasts.',
    unit: 'h',
  }),
  decay: field(z.optional(z.enum(['step', 'linear', 'exponential'])), {
    title: 'How it fades',
    description:
      'Whether the after-effect ends at once, falls evenly to nothing, or halves again and again (a tenth is left at the end).',
  }),
});

const recoveryStage = z.strictObject({
  afterHours: field(numberIn(0, 8760), {
    title: 'After',
    description: 'Hours after the end of the outage; each stage later than the one before.',
    unit: 'h',
  }),
  back: field(share(), {
    title: 'Capacity back',
    description: 'Share of what was lost that works again, from then on.',
    percent: true,
  }),
});

/** What can go wrong, how often, for how long, and whom it hits. */
export const hazard = z.strictObject({
  id: ownId(),
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  kind: field(z.enum(HAZARD_KINDS), { title: 'Kind', description: 'What happens.' }),
  strikes: field(strikes, { title: 'Strikes', description: 'Which sites are hit, all at once.' }),
  occurs: field(occurs, {
    title: 'Occurs',
    description: 'At random, so many times a year, or once at a given time.',
  }),
  durationHours,
  capacityLost: field(
    z.union([
      share(),
      z.strictObject({
        distribution: field(z.literal('uniform'), {
          title: 'Law',
          description: 'Shape of the random quantity.',
        }),
        minimum: field(share(), {
          title: 'Least capacity lost',
          description: 'Lower end of the uniform law.',
          percent: true,
        }),
        maximum: field(share(), {
          title: 'Most capacity lost',
          description: 'Upper end of the uniform law.',
          percent: true,
        }),
      }),
      z.strictObject({
        distribution: field(z.literal('triangular'), {
          title: 'Law',
          description: 'Shape of the random quantity.',
        }),
        minimum: field(share(), {
          title: 'Least capacity lost',
          description: 'Lower end of the triangular law.',
          percent: true,
        }),
        mode: field(share(), {
          title: 'Likeliest capacity lost',
          description: 'Peak of the triangular law.',
          percent: true,
        }),
        maximum: field(share(), {
          title: 'Most capacity lost',
          description: 'Upper end of the triangular law.',
          percent: true,
        }),
      }),
    ]),
    {
      title: 'Capacity lost',
      description: 'Share of the agents struck while the outage lasts: one number, or a law.',
      percent: true,
    },
  ),
  recoveryHours: field(z._default(numberIn(0, 8760), 0), {
    title: 'Recovery',
    description: 'After the outage, time over which the capacity comes back.',
    unit: 'h',
  }),
  recoveryCurve: field(z.optional(z.enum(['linear', 'step', 'exponential'])), {
    title: 'Course of the recovery',
    description:
      'Evenly; all at once at its end; or fast at first (a tenth is still missing shortly before its end).',
  }),
  recoveryStages: field(z.optional(z.array(recoveryStage).check(z.minLength(1), z.maxLength(20))), {
    title: 'Staggered return',
    description: 'The return stage by stage, in place of recovery time and course.',
  }),
  handleTimeFactor: field(z.optional(numberIn(0.1, 10)), {
    title: 'Handle time factor',
    description:
      'How much longer contacts take at the sites struck while the outage lasts: agents without the customer’s file, for instance.',
  }),
  commonCauseShare: field(z.optional(share()), {
    title: 'Common-cause share (beta factor)',
    description:
      'Left out: every occurrence strikes the whole footprint. Given: each site has the yearly rate, of which this share strikes all sites at once and the rest each site alone.',
    percent: true,
  }),
  demand: field(z._default(demandEffect, { during: 1, after: 1, afterHours: 0 }), {
    title: 'Effect on demand',
    description: 'How the event changes what customers do, whoever is struck.',
  }),
});
