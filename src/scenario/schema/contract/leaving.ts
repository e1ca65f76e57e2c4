import * as z from 'zod/mini';
import { date, field, identifier, numberIn, share, wholeIn } from '../field.ts';
import { amount } from './price.ts';

/** How a contract ends. */
export const leaving = z.strictObject({
  noticeMonths: field(numberIn(0, 60), {
    title: 'Notice',
    description: 'From the day one party ends the contract until its last day.',
    unit: 'months',
  }),
  exitFee: amount('Exit fee', 'Paid when the client ends the contract.'),
  exitFeeMonths: field(z._default(numberIn(0, 60), 0), {
    title: 'Exit fee in months',
    description: 'Further months of the mean invoice so far, paid when the client ends it.',
    unit: 'months',
  }),
  handOverWeeks: field(numberIn(0, 104), {
    title: 'Hand-over',
    description: 'The last weeks of the notice, over which the volume moves to others evenly.',
    unit: 'weeks',
  }),
});

/** One provider's end within the horizon, in one setup. */
export const departure = z.strictObject({
  provider: field(identifier(), { title: 'Provider', description: 'Who leaves.' }),
  reason: field(z.enum(['notice', 'breach', 'insolvency']), {
    title: 'Reason',
    description:
      'notice: the client ends the contract, with its notice and fee; breach: without fee; insolvency: from one day to the next.',
  }),
  on: field(z.optional(date()), {
    title: 'On',
    description: 'The day it is told. Left out: at random.',
  }),
  perYear: field(z.optional(numberIn(0, 10)), {
    title: 'Per year',
    description: 'Rate at which it happens at random; the same day in every setup.',
    unit: 'per year',
  }),
  lastsDays: field(z.optional(wholeIn(0, 1830)), {
    title: 'Days left',
    description:
      'From that day until the last. Left out: the contract’s notice after a notice, none else.',
    unit: 'days',
  }),
  successor: field(
    z.optional(
      z.strictObject({
        leadWeeks: field(numberIn(0, 104), {
          title: 'Lead time',
          description:
            'From the day it is told until those who take over have the first agents more: recruiting and training.',
          unit: 'weeks',
        }),
        rampWeeks: field(numberIn(0, 104), {
          title: 'Ramp',
          description: 'From the first to the last of those agents, evenly.',
          unit: 'weeks',
        }),
        startFactor: field(z._default(numberIn(1, 10), 1), {
          title: 'Knowledge lost',
          description: 'How much longer the first contacts take the new agents.',
        }),
        learningWeeks: field(z._default(numberIn(0, 104), 0), {
          title: 'Learning time',
          description: 'The excess falls to 37 % of itself in this time.',
          unit: 'weeks',
        }),
        costPerAgent: amount('Cost per new agent', 'Recruiting and training, paid by the client.'),
        keepsStaff: field(z._default(z.boolean(), true), {
          title: 'Dual running',
          description:
            'Whether the provider who leaves keeps its staff until its last day, though its volume falls.',
        }),
      }),
    ),
    {
      title: 'Those who take over',
      description: 'How the remaining providers grow; left out: at once, and at no cost.',
    },
  ),
});

/** What sharing costs and brings the relation with one provider; all without effect when left out. */
export const partnership = z.strictObject({
  integrationCost: field(z._default(numberIn(0, 1e9), 0), {
    title: 'Integration',
    description: 'The client’s cost of connecting this provider, paid in the first month.',
    unit: 'currency',
  }),
  learning: field(
    z.optional(
      z.strictObject({
        factorPerDoubling: field(numberIn(0.5, 1), {
          title: 'Handle time when the volume doubles',
          description: 'As a share of what it was (learning curve): 0.95 is 5 % less.',
          percent: true,
        }),
        contactsBefore: field(numberIn(1, 1e9), {
          title: 'Contacts handled before',
          description: 'Handled before the horizon, from which the doubling counts.',
          unit: 'contacts',
        }),
      }),
    ),
    { title: 'Learning curve', description: 'Handle time falls with the volume handled so far.' },
  ),
  helpDelayFactor: field(z._default(numberIn(0, 20), 0), {
    title: 'Help comes later to a small client',
    description:
      'Standby agents and overtime come in after (1 + this × (1 − planned share)) times their delay.',
  }),
});

/** What more than one provider does to quality, in one setup. */
export const qualityDrift = z.strictObject({
  resolutionFactor: field(share(), {
    title: 'Resolution of a contact from elsewhere',
    description:
      'Factor on the first-contact resolution when a repeat is answered by another provider than the contact before.',
    percent: true,
  }),
  handleTimeFactor: field(z._default(numberIn(1, 10), 1), {
    title: 'Handle time of a contact from elsewhere',
    description: 'Factor on the handle time of such a repeat.',
  }),
});
