import * as z from 'zod/mini';
import {
  displayName,
  field,
  identifier,
  numberIn,
  ownId,
  share,
  timeOfDay,
  wholeIn,
} from './field.ts';

const agents = () => wholeIn(0, 20_000);

const staffingRule = <const T extends string>(name: T) =>
  field(z.literal(name), {
    title: 'Rule',
    description: 'Sized by Erlang C, one constant number, or a table.',
  });

const staffing = z.discriminatedUnion('rule', [
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
        .check(z.minLength(1), z.maxLength(7)),
      {
        title: 'Agents by step',
        description: 'One row for every day, or seven rows, Monday first.',
        unit: 'agents',
      },
    ),
  }),
]);

const standby = z.strictObject({
  whenCapacityLost: field(share(), {
    title: 'Called in when another provider has lost',
    description: 'Share of that provider’s capacity that must be gone.',
    percent: true,
  }),
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

const team = z.strictObject({
  site: field(identifier(), { title: 'Site', description: 'Where the team works.' }),
  channels: field(z.array(identifier()).check(z.minLength(1), z.maxLength(12)), {
    title: 'Channels',
    description: 'What its agents answer.',
  }),
  staffing: field(staffing, {
    title: 'Staffing',
    description: 'How many agents are logged in, and when.',
  }),
  standby: field(z.optional(standby), {
    title: 'Standby',
    description: 'Agents who come in on top when another provider is struck.',
  }),
});

const overflow = z.strictObject({
  whenExpectedWaitExceedsSeconds: field(numberIn(0, 604_800), {
    title: 'Overflow when the expected wait exceeds',
    description: 'Then the contact goes to the provider where the expected wait is least.',
    unit: 's',
  }),
});

const failover = z.strictObject({
  detectMinutes: field(numberIn(0, 10_080), {
    title: 'Detection',
    description: 'From the loss of capacity until the client knows.',
    unit: 'min',
  }),
  switchMinutes: field(numberIn(0, 10_080), {
    title: 'Switch-over',
    description: 'From knowing until contacts are routed elsewhere.',
    unit: 'min',
  }),
  failbackMinutes: field(numberIn(0, 10_080), {
    title: 'Fail-back',
    description: 'From recovery until contacts return.',
    unit: 'min',
  }),
});

const routingPolicy = <const T extends string>(name: T) =>
  field(z.literal(name), {
    title: 'Policy',
    description: 'Fixed shares, an order of providers, or the least expected wait.',
  });

const common = {
  queue: field(z._default(z.enum(['provider', 'central']), 'provider'), {
    title: 'Queue',
    description: 'Whether each provider holds its own queue, or the client holds one for all.',
  }),
  overflow: field(z.optional(overflow), {
    title: 'Overflow',
    description: 'When a contact leaves the provider it was meant for, because of its queue.',
  }),
  failover: field(z.optional(failover), {
    title: 'Fail-over',
    description: 'How fast contacts leave a stricken provider, and return. Without it they stay.',
  }),
  maximumWaiting: z.optional(
    field(wholeIn(0, 1_000_000), {
      title: 'Most waiting',
      description: 'A contact that finds so many waiting in its queue is blocked.',
      unit: 'contacts',
    }),
  ),
};

const routing = z.discriminatedUnion('policy', [
  z.strictObject({
    policy: routingPolicy('split'),
    shares: field(z.record(identifier(), share()), {
      title: 'Shares',
      description: 'Part of the contacts sent to each provider; they add up to 1.',
      percent: true,
    }),
    ...common,
  }),
  z.strictObject({
    policy: routingPolicy('priority'),
    order: field(z.array(identifier()).check(z.minLength(1), z.maxLength(12)), {
      title: 'Order',
      description:
        'The first provider with an idle agent takes the contact; with none idle it waits at the first.',
    }),
    ...common,
  }),
  z.strictObject({
    policy: routingPolicy('leastExpectedWait'),
    providers: field(z.array(identifier()).check(z.minLength(1), z.maxLength(12)), {
      title: 'Providers',
      description: 'Among whom the contact goes to the shortest expected wait.',
    }),
    ...common,
  }),
]);

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
});
