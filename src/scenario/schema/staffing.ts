import * as z from 'zod/mini';
import { date, field, numberIn, share, timeOfDay, wholeIn } from './field.ts';

/** A number of agents. */
export const agents = () => wholeIn(0, 20_000);

const staffingRule = <const T extends string>(name: T) =>
  field(z.literal(name), {
    title: 'Rule',
    description: 'Sized by Erlang C, one constant number, or a table.',
  });

const sizing = {
  maximumOccupancy: field(z.optional(numberIn(0.1, 1)), {
    title: 'Most occupancy',
    description: 'Agents are added until they would be busy for at most this share of their time.',
    percent: true,
  }),
  model: field(z.optional(z.enum(['erlangC', 'erlangA'])), {
    title: 'Sized by',
    description:
      'Erlang C: as if nobody hung up. Erlang A: with the channel’s mean patience, which needs fewer agents.',
  }),
};

/** How many agents a team has, and when. */
export const staffing = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: staffingRule('erlang'),
    share: field(share(), {
      title: 'Share staffed for',
      description: 'Part of the forecast volume this team is sized for (Erlang C).',
      percent: true,
    }),
    spare: field(z._default(numberIn(0, 5), 0), {
      title: 'Spare',
      description: 'Agents on top of what the objective needs.',
      percent: true,
    }),
    ...sizing,
  }),
  z.strictObject({
    rule: staffingRule('constant'),
    agents: field(agents(), {
      title: 'Agents',
      description: 'Logged in during all opening hours.',
      unit: 'agents',
    }),
  }),
  z.strictObject({
    rule: staffingRule('table'),
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
        .array(z.array(agents()).check(z.minLength(1), z.maxLength(1440)))
        .check(z.minLength(1), z.maxLength(1830)),
      {
        title: 'Agents by step',
        description:
          'One row for every day; seven rows, Monday first; or one row for each day of the horizon.',
        unit: 'agents',
      },
    ),
  }),
]);

/** Agents who come in on top when another provider is struck. */
export const standby = z.strictObject({
  whenCapacityLost: field(share(), {
    title: 'Called in when another provider has lost',
    description: 'Share of that provider’s capacity that must be gone.',
    percent: true,
  }),
  handleTimeFactor: field(z.optional(numberIn(0.1, 10)), {
    title: 'Handle time factor',
    description: 'Above 1: standby agents are slower than the team’s own.',
  }),
  maximumHours: field(z.optional(numberIn(0, 8760)), {
    title: 'For at most',
    description: 'Hours after the loss is detected when they go again; left out: until it is over.',
    unit: 'h',
  }),
  otherClients: field(
    z.optional(
      z.strictObject({
        clients: field(wholeIn(1, 50), {
          title: 'Other clients of the same cover',
          description: 'Who have bought it too.',
        }),
        claimProbability: field(share(), {
          title: 'Chance that one claims it too',
          description: 'At the same outage; drawn for each of them.',
          percent: true,
        }),
        priority: field(z.enum(['first', 'equal', 'last']), {
          title: 'Who comes first',
          description:
            'first: this client has all; equal: all who claim it share evenly; last: nothing is left when another claims it.',
        }),
      }),
    ),
    { title: 'Cover shared with others', description: 'When several claim the same agents.' },
  ),
  stages: field(
    z
      .array(
        z.strictObject({
          afterHours: field(numberIn(0, 8760), {
            title: 'After',
            description: 'Hours after the loss is detected; each stage later than the one before.',
            unit: 'h',
          }),
          agents: field(agents(), {
            title: 'Standby agents at work',
            description: 'In all, from then on.',
            unit: 'agents',
          }),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
    {
      title: 'Standby agents',
      description: 'How many are at work, each so many hours after the loss is detected.',
    },
  ),
});

/** Hours that a team's own agents add when another provider is struck. */
export const overtime = z.strictObject({
  whenCapacityLost: field(share(), {
    title: 'Asked for when another provider has lost',
    description: 'Share of that provider’s capacity that must be gone.',
    percent: true,
  }),
  share: field(numberIn(0, 2), {
    title: 'Overtime',
    description: 'Agents on top of the shift, as a share of it, while it lasts.',
    percent: true,
  }),
  afterHours: field(numberIn(0, 8760), {
    title: 'After',
    description: 'Hours after the loss is detected.',
    unit: 'h',
  }),
  maximumHours: field(numberIn(0, 8760), {
    title: 'For at most',
    description: 'Hours after which the team is back to its shift, until the next loss.',
    unit: 'h',
  }),
});

const hire = z.strictObject({
  date: field(date(), { title: 'Hired on', description: 'First day of training.' }),
  agents: field(numberIn(0, 20_000), {
    title: 'Agents hired',
    description: 'Full-time agents of this class.',
    unit: 'agents',
  }),
  trainingWeeks: field(numberIn(0, 104), {
    title: 'Training',
    description: 'From the first day until they take contacts.',
    unit: 'weeks',
  }),
  earlyLoss: field(z._default(share(), 0), {
    title: 'Early loss',
    description: 'Share of the class that leaves before it takes contacts.',
    percent: true,
  }),
  startFactor: field(z._default(numberIn(1, 10), 1), {
    title: 'Handle time factor of beginners',
    description: 'How much longer their first contacts take.',
  }),
  learningWeeks: field(z._default(numberIn(0, 104), 0), {
    title: 'Learning time',
    description: 'The excess falls to 37 % of itself in this time (exponential learning curve).',
    unit: 'weeks',
  }),
});

/** How a team's headcount changes over the horizon. */
export const workforce = z.strictObject({
  headcount: field(numberIn(0.1, 20_000), {
    title: 'Headcount on the first day',
    description:
      'Trained agents; the staffing is scaled by headcount / headcount on the first day.',
    unit: 'agents',
  }),
  attritionPerYear: field(z._default(numberIn(0, 3), 0), {
    title: 'Attrition a year',
    description: 'Rate at which agents leave, evenly over the year.',
    percent: true,
  }),
  hires: field(z._default(z.array(hire).check(z.maxLength(60)), []), {
    title: 'Hires',
    description: 'Classes that start training at a date.',
  }),
});
