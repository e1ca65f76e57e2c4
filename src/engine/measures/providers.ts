import type { Measure } from './measure.ts';
import { source } from './sources.ts';

const ended =
  'contacts that ended there (answered, abandoned, blocked or cut off), and its part, by the shares agreed, of those that failed in a queue held by the client';

/** What each provider did; then, channel by channel, how well. */
export const providerMeasures = {
  providerAnswered: {
    level: 'provider',
    unit: 'contacts',
    perWhat: 'contact',
    better: 'neither',
    label: 'Answered by the provider',
    meaning: 'Attempts that this provider’s agents took and were not cut off from.',
    source: source.books,
  },
  providerCutOff: {
    level: 'provider',
    unit: 'contacts',
    perWhat: 'contact',
    better: 'lower',
    label: 'Cut off at the provider',
    meaning: 'Attempts in this provider’s agents’ hands that an outage dropped.',
    source: source.books,
  },
  providerHandledHours: {
    level: 'provider',
    unit: 'h',
    perWhat: 'time',
    better: 'neither',
    label: 'Handled hours',
    meaning:
      'Time that contacts were in this provider’s agents’ hands, wrap-up included; several at once each count.',
    source: source.contract,
  },
  providerStaffedHours: {
    level: 'provider',
    unit: 'h',
    perWhat: 'time',
    better: 'neither',
    label: 'Staffed hours',
    meaning: 'Agent-hours of this provider, scheduled and overtime; standby apart.',
    source: source.contract,
  },
  providerStandbyHours: {
    level: 'provider',
    unit: 'h',
    perWhat: 'time',
    better: 'neither',
    label: 'Active standby hours',
    meaning: 'Standby agent-hours while called in.',
    source: source.contract,
  },
  providerOccupancy: {
    level: 'provider',
    unit: 'share',
    perWhat: 'time',
    better: 'neither',
    label: 'Occupancy of the provider',
    meaning:
      'Time in which this provider’s agents had at least one contact in hand / their scheduled time, standby included while called in.',
    source: source.queues,
  },
  providerServiceLevel: {
    level: 'providerChannel',
    unit: 'share',
    perWhat: 'contact',
    better: 'higher',
    label: 'Service level at the provider',
    meaning: `Answered within the threshold, divided as the objective’s convention says, of the ${ended}.`,
    source: source.serviceLevels,
  },
  providerAnswerRate: {
    level: 'providerChannel',
    unit: 'share',
    perWhat: 'contact',
    better: 'higher',
    label: 'Answer rate at the provider',
    meaning: `Answered / ${ended}.`,
    source: source.answerRate,
  },
  providerAbandonment: {
    level: 'providerChannel',
    unit: 'share',
    perWhat: 'contact',
    better: 'lower',
    label: 'Abandonment at the provider',
    meaning: `Abandoned, its part of those who did so in a queue held by the client included / ${ended}.`,
    source: source.queues,
  },
  providerResolution: {
    level: 'providerChannel',
    unit: 'share',
    perWhat: 'contact',
    better: 'higher',
    label: 'First-contact resolution at the provider',
    meaning:
      'Contacts that settled the need / contacts handled to their end by its teams that state a resolution.',
    source: source.resolution,
  },
  providerSatisfaction: {
    level: 'providerChannel',
    unit: 'share',
    perWhat: 'contact',
    better: 'higher',
    label: 'Satisfaction index of the provider',
    meaning:
      'Expected share of satisfied customers among the contacts handled to their end by its teams that state one.',
    source: source.resolution,
  },
  costLine: {
    level: 'line',
    unit: 'currency',
    perWhat: 'money',
    better: 'lower',
    label: 'Cost line',
    meaning: 'One clause of one contract, or one cost of the client, over the horizon.',
    source: source.contract,
  },
  paidPerPoint: {
    level: 'line',
    unit: 'currency',
    perWhat: 'money',
    better: 'neither',
    label: 'Paid for one point more',
    meaning:
      'What one point more (better) of an indicator in each of its measuring periods would have added to its bonus or malus over the horizon, before the caps of all indicators together.',
    source: source.contract,
  },
} as const satisfies Record<string, Measure>;
