import type { Measure } from './measure.ts';
import { source } from './sources.ts';

/** What belongs to a setup as a whole. */
export const setupMeasures = {
  timeToRecover: {
    level: 'setup',
    unit: 'h',
    perWhat: 'time',
    better: 'lower',
    label: 'Time to recover, worst outage',
    meaning:
      'Longest open time of the replication from an outage’s start to the end of the last interval below the MBCO that it caused; 0 when none fell below.',
    source: source.iso22301,
  },
  weeksUntilWhole: {
    level: 'setup',
    unit: 'count',
    perWhat: 'time',
    better: 'lower',
    label: 'Weeks until whole, after a departure',
    meaning:
      'Weeks from the day the first departure is told to the end of the last week in which some live channel was below the MBCO, or below its objective while it was not in the four weeks before; whole weeks, 52 at most; 0 when none was; no value when nobody leaves.',
    source: source.departures,
  },
  attemptsPerNeed: {
    level: 'setup',
    unit: 'count',
    perWhat: 'customer',
    better: 'lower',
    label: 'Contacts for each need, all channels',
    meaning: 'Contacts offered / first attempts, all channels together.',
    source: source.resolution,
  },
  shareResolved: {
    level: 'setup',
    unit: 'share',
    perWhat: 'customer',
    better: 'higher',
    label: 'Needs resolved, all channels',
    meaning:
      'Needs settled by the end of the horizon / first attempts, all channels together; those still open then are not settled.',
    source: source.resolution,
  },
  occupancy: {
    level: 'setup',
    unit: 'share',
    perWhat: 'time',
    better: 'neither',
    label: 'Occupancy',
    meaning:
      'Time in which agents had at least one contact in hand / their scheduled time, standby included while called in.',
    source: source.queues,
  },
  cost: {
    level: 'setup',
    unit: 'currency',
    perWhat: 'money',
    better: 'lower',
    label: 'Cost',
    meaning: 'All lines of all providers and the client’s own costs over the horizon.',
    source: source.contract,
  },
} as const satisfies Record<string, Measure>;
