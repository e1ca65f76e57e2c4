import type { Measure } from './measure.ts';
import { source } from './sources.ts';

/** What became of the customers' needs, and how contacts ended for them. */
export const customerMeasures = {
  needsResolved: {
    level: 'channel',
    unit: 'contacts',
    perWhat: 'customer',
    better: 'higher',
    label: 'Needs resolved',
    meaning:
      'Needs that a contact in this channel settled. Where no first-contact resolution is stated, every contact handled to its end settles its need.',
    source: source.resolution,
  },
  lost: {
    level: 'channel',
    unit: 'contacts',
    perWhat: 'customer',
    better: 'lower',
    label: 'Contacts lost',
    meaning: 'Needs given up for good: the last attempt failed and no other followed.',
    source: source.books,
  },
  unresolved: {
    level: 'channel',
    unit: 'contacts',
    perWhat: 'customer',
    better: 'lower',
    label: 'Needs left unresolved',
    meaning: 'Needs given up for good after an answer: not resolved, and the customer stays away.',
    source: source.resolution,
  },
  contactsPerNeed: {
    level: 'channel',
    unit: 'count',
    perWhat: 'customer',
    better: 'lower',
    label: 'Contacts for each need',
    meaning:
      'Contacts offered / first attempts of the channel; what comes from other channels counts as offered here.',
    source: source.resolution,
  },
  firstContactResolution: {
    level: 'channel',
    unit: 'share',
    perWhat: 'contact',
    better: 'higher',
    label: 'First-contact resolution (FCR)',
    meaning:
      'Contacts that settled the need / contacts handled to their end, at the teams that state a resolution.',
    source: source.resolution,
  },
  satisfactionIndex: {
    level: 'channel',
    unit: 'share',
    perWhat: 'contact',
    better: 'higher',
    label: 'Satisfaction index',
    meaning:
      'Expected share of satisfied customers among the contacts handled to their end, at the teams that state one; a repeat satisfies less. An input, weighted by who answered: not a survey.',
    source: source.resolution,
  },
} as const satisfies Record<string, Measure>;
