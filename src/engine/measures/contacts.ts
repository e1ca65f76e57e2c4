import type { Measure } from './measure.ts';
import { source } from './sources.ts';

const counted = {
  level: 'channel',
  unit: 'contacts',
  perWhat: 'contact',
  source: source.books,
} as const;

/** How many contacts there were, and what became of them. */
export const contactMeasures = {
  offered: {
    ...counted,
    better: 'neither',
    label: 'Contacts offered',
    meaning:
      'Attempts that reached the routing plan: first attempts, redials, repeats, arrivals from another channel, transfers.',
  },
  firstAttempts: {
    ...counted,
    perWhat: 'customer',
    better: 'neither',
    label: 'Customers’ needs (first attempts)',
    meaning:
      'Contacts offered less redials, repeats, arrivals from another channel and transfers: one for each need of a customer.',
  },
  redials: {
    ...counted,
    source: source.retrials,
    better: 'lower',
    label: 'Redials',
    meaning: 'Of the offered: customers who try again after giving up, a cut-off or a block.',
  },
  repeats: {
    ...counted,
    source: source.resolution,
    better: 'lower',
    label: 'Repeat contacts',
    meaning: 'Of the offered: customers who come back because their need was not resolved.',
  },
  changed: {
    ...counted,
    better: 'neither',
    label: 'Come from another channel',
    meaning: 'Of the offered: customers who gave up in another channel, or left a message there.',
  },
  transferred: {
    ...counted,
    better: 'lower',
    label: 'Transferred here',
    meaning: 'Of the offered: contacts that another provider passed on.',
  },
  answered: {
    ...counted,
    better: 'higher',
    label: 'Contacts answered',
    meaning: 'Attempts that an agent took and was not cut off from.',
  },
  answeredWithin: {
    ...counted,
    better: 'higher',
    label: 'Answered within the threshold',
    meaning: 'Contacts answered whose wait was at most the objective’s threshold.',
  },
  abandoned: {
    ...counted,
    better: 'lower',
    label: 'Contacts abandoned',
    meaning:
      'Attempts whose customer gave up waiting: hung up, left at once, or could not be reached by the call-back.',
  },
  abandonedWithin: {
    ...counted,
    better: 'neither',
    label: 'Short abandons',
    meaning: 'Contacts abandoned within the objective’s threshold.',
  },
  balked: {
    ...counted,
    source: source.queues,
    better: 'lower',
    label: 'Left at once (balked)',
    meaning: 'Of the abandoned: customers who would have had to wait and hung up at once.',
  },
  blocked: {
    ...counted,
    better: 'lower',
    label: 'Contacts blocked',
    meaning: 'Attempts refused because the queue or the lines were full, or nobody accepted them.',
  },
  cutOff: {
    ...counted,
    better: 'lower',
    label: 'Contacts cut off',
    meaning: 'Attempts dropped by an outage, or by closing where closing cuts the queue.',
  },
  stillWaiting: {
    ...counted,
    better: 'neither',
    label: 'Still waiting',
    meaning: 'Attempts in a queue when the horizon ends.',
  },
  calledBack: {
    ...counted,
    better: 'neither',
    label: 'Call-backs accepted',
    meaning: 'Attempts that kept their place in the queue without holding the line.',
  },
} as const satisfies Record<string, Measure>;
