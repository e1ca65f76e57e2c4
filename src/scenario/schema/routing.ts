import * as z from 'zod/mini';
import { displayName, field, identifier, numberIn, share, timeOfDay, wholeIn } from './field.ts';

const providers = () => z.array(identifier()).check(z.minLength(1), z.maxLength(12));

const shares = (title: string, description: string) =>
  field(z.record(identifier(), share()), { title, description, percent: true });

const overflow = z.union([
  z.strictObject({
    whenExpectedWaitExceedsSeconds: field(numberIn(0, 604_800), {
      title: 'Overflow when the expected wait exceeds',
      description: 'Then the contact goes to the provider where the expected wait is least.',
      unit: 's',
    }),
  }),
  z.strictObject({
    whenWaitingReaches: field(wholeIn(0, 1_000_000), {
      title: 'Overflow when so many wait',
      description: 'Then the contact goes to the provider where the expected wait is least.',
      unit: 'contacts',
    }),
  }),
  z.strictObject({
    whenNoIdleAgent: field(z.literal(true), {
      title: 'Overflow when nobody is idle',
      description: 'Then an idle agent elsewhere takes it; with none it waits where it was sent.',
    }),
  }),
  z.strictObject({
    afterSeconds: field(numberIn(1, 604_800), {
      title: 'Others may take it after',
      description:
        'Staged overflow: a contact that has waited so long may be taken by the other providers of the plan too, their own contacts first.',
      unit: 's',
    }),
    to: field(z.optional(providers()), {
      title: 'Which others',
      description: 'Left out: every provider of the plan.',
    }),
  }),
]);

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

const transfer = z.strictObject({
  from: field(identifier(), { title: 'From', description: 'Provider that took the contact.' }),
  to: field(identifier(), { title: 'To', description: 'Provider who takes it over.' }),
  share: field(share(), {
    title: 'Share transferred',
    description:
      'Part of the contacts answered at the first that go on to the second, where they wait and are handled anew.',
    percent: true,
  }),
});

const callBack = z.strictObject({
  whenExpectedWaitExceedsSeconds: field(numberIn(0, 604_800), {
    title: 'Offered when the expected wait exceeds',
    description: 'The customer may hang up, keep the place in the queue, and be called back.',
    unit: 's',
  }),
  acceptance: field(share(), {
    title: 'Acceptance',
    description: 'Share of the customers who accept.',
    percent: true,
  }),
  reached: field(z._default(share(), 1), {
    title: 'Reached',
    description: 'Share of the call-backs that reach the customer; the others count as abandoned.',
    percent: true,
  }),
});

const voicemail = z.strictObject({
  channel: field(identifier(), {
    title: 'Messages go to',
    description: 'A deferred channel where they are worked off.',
  }),
  share: field(share(), {
    title: 'Share that leaves a message',
    description: 'Of the customers who are blocked, or still wait when closing cuts the queue.',
    percent: true,
  }),
});

const rule = z.strictObject({
  name: field(displayName(), { title: 'Name', description: 'As shown on screen.' }),
  when: field(
    z.strictObject({
      provider: field(identifier(), { title: 'Provider', description: 'Who is watched.' }),
      measure: field(z.enum(['capacityLeft', 'expectedWaitSeconds', 'waiting', 'answerRate']), {
        title: 'Measure',
        description:
          'Share of its agents left, expected wait in seconds, contacts waiting, or the share answered of those that ended in the last quarter of an hour.',
      }),
      is: field(z.enum(['above', 'below']), { title: 'Is', description: 'On which side.' }),
      than: field(numberIn(0, 1_000_000), { title: 'Than', description: 'The threshold.' }),
      forMinutes: field(wholeIn(0, 1440), {
        title: 'For',
        description: 'Minutes in a row, looked at once a minute.',
        unit: 'min',
      }),
    }),
    { title: 'When', description: 'What must hold before the rule acts.' },
  ),
  shares: shares('Shares then', 'The split while the rule acts; it adds up to 1.'),
  until: field(
    z.strictObject({
      than: field(numberIn(0, 1_000_000), {
        title: 'Back across',
        description: 'The rule ends when the measure is on the other side of this.',
      }),
      forMinutes: field(wholeIn(0, 1440), {
        title: 'For',
        description: 'Minutes in a row.',
        unit: 'min',
      }),
    }),
    { title: 'Until', description: 'What ends it.' },
  ),
});

const scheduledShares = z.strictObject({
  days: field(z.array(wholeIn(1, 7)).check(z.minLength(1), z.maxLength(7)), {
    title: 'Weekdays',
    description: '1 is Monday, 7 is Sunday.',
  }),
  from: field(timeOfDay(), { title: 'From', description: 'At the start of an interval.' }),
  to: field(timeOfDay(), { title: 'To', description: 'At the start of an interval.' }),
  shares: shares('Shares', 'Part of the contacts sent to each provider then; they add up to 1.'),
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
  caps: field(z.optional(z.record(identifier(), numberIn(0, 1_000_000))), {
    title: 'Caps',
    description:
      'Most contacts an hour that a provider accepts, counted in each interval; beyond, they go to the others, and are blocked when nobody accepts them.',
    unit: 'contacts per hour',
  }),
  transfers: field(z.optional(z.array(transfer).check(z.maxLength(24))), {
    title: 'Transfers',
    description: 'Contacts that one provider passes on to another.',
  }),
  callBack: field(z.optional(callBack), {
    title: 'Call-back',
    description: 'Customers keep their place in the queue without holding the line.',
  }),
  voicemail: field(z.optional(voicemail), {
    title: 'Voice-mail',
    description: 'Messages of customers who could not be taken.',
  }),
};

/** How one channel's contacts find an agent. */
export const routing = z.discriminatedUnion('policy', [
  z.strictObject({
    policy: routingPolicy('split'),
    shares: shares('Shares', 'Part of the contacts sent to each provider; they add up to 1.'),
    schedule: field(z.optional(z.array(scheduledShares).check(z.maxLength(60))), {
      title: 'Shares by the time',
      description: 'Other shares at some hours; the first entry that fits counts.',
    }),
    rules: field(z.optional(z.array(rule).check(z.maxLength(12))), {
      title: 'Rules',
      description:
        'Other shares while something is wrong; of several that act, the first counts. Fail-over acts on top.',
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
