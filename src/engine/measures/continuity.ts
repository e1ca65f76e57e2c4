import type { Measure } from './measure.ts';
import { source } from './sources.ts';

const hours = {
  level: 'channel',
  unit: 'h',
  perWhat: 'time',
  better: 'lower',
  source: source.iso22301,
} as const;

/** How the service held over time. */
export const continuityMeasures = {
  hoursBelowMinimum: {
    ...hours,
    label: 'Hours below the minimum',
    meaning: 'Open intervals with contacts whose service level is below the MBCO, in hours.',
  },
  longestDisruption: {
    ...hours,
    label: 'Longest disruption',
    meaning: 'Most open hours in a row below the MBCO; closed hours do not interrupt or count.',
  },
  resilienceLoss: {
    ...hours,
    label: 'Resilience loss',
    meaning:
      'Area between the objective and the service level of the intervals with contacts, where it is under: one hour without any service at an objective of 80 % is 0.8 h.',
    source: source.resilience,
  },
  objectiveMissed: {
    ...hours,
    unit: 'event',
    label: 'Objective missed',
    meaning: 'The service level of the horizon is below the objective.',
    source: source.serviceLevels,
  },
  continuityBroken: {
    ...hours,
    unit: 'event',
    label: 'Continuity objective broken',
    meaning: 'The longest disruption exceeds the MTPD.',
  },
} as const satisfies Record<string, Measure>;
