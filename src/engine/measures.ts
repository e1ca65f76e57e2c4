/** What a figure is counted for: a channel, a provider, the whole setup, or one line of its cost. */
export type MeasureLevel = 'channel' | 'provider' | 'setup' | 'line';

/** Units of the figures; `share` lies between 0 and 1, `event` is 0 or 1 in one replication. */
export type MeasureUnit = 'contacts' | 'share' | 's' | 'h' | 'currency' | 'event' | 'count';

/** The one definition of a result: its place, its unit, its meaning. */
export interface Measure {
  readonly level: MeasureLevel;
  readonly unit: MeasureUnit;
  /** Which direction is good news. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly label: string;
  readonly meaning: string;
}

/** Every result of one replication, by identifier. */
export const measures = {
  offered: {
    level: 'channel',
    unit: 'contacts',
    better: 'neither',
    label: 'Contacts offered',
    meaning: 'Attempts that reached the routing plan: first attempts and redials.',
  },
  firstAttempts: {
    level: 'channel',
    unit: 'contacts',
    better: 'neither',
    label: 'First attempts',
    meaning: 'Contacts offered less the redials: the needs of customers.',
  },
  answered: {
    level: 'channel',
    unit: 'contacts',
    better: 'higher',
    label: 'Contacts answered',
    meaning: 'Attempts that an agent took and was not cut off from.',
  },
  answeredWithin: {
    level: 'channel',
    unit: 'contacts',
    better: 'higher',
    label: 'Answered within the threshold',
    meaning: 'Contacts answered whose wait was at most the objective’s threshold.',
  },
  abandoned: {
    level: 'channel',
    unit: 'contacts',
    better: 'lower',
    label: 'Contacts abandoned',
    meaning: 'Attempts whose customer hung up while waiting.',
  },
  abandonedWithin: {
    level: 'channel',
    unit: 'contacts',
    better: 'neither',
    label: 'Short abandons',
    meaning: 'Contacts abandoned within the objective’s threshold.',
  },
  blocked: {
    level: 'channel',
    unit: 'contacts',
    better: 'lower',
    label: 'Contacts blocked',
    meaning: 'Attempts refused because the queue was full.',
  },
  cutOff: {
    level: 'channel',
    unit: 'contacts',
    better: 'lower',
    label: 'Contacts cut off',
    meaning: 'Attempts dropped by an outage, or by closing where closing cuts the queue.',
  },
  stillWaiting: {
    level: 'channel',
    unit: 'contacts',
    better: 'neither',
    label: 'Still waiting',
    meaning: 'Attempts in a queue when the horizon ends.',
  },
  lost: {
    level: 'channel',
    unit: 'contacts',
    better: 'lower',
    label: 'Contacts lost',
    meaning: 'Needs given up for good: the last attempt failed and no redial followed.',
  },
  serviceLevel: {
    level: 'channel',
    unit: 'share',
    better: 'higher',
    label: 'Service level',
    meaning:
      'Answered within the threshold over the horizon, divided as the objective’s convention says.',
  },
  answerRate: {
    level: 'channel',
    unit: 'share',
    better: 'higher',
    label: 'Answer rate',
    meaning: 'Answered / offered.',
  },
  abandonment: {
    level: 'channel',
    unit: 'share',
    better: 'lower',
    label: 'Abandonment',
    meaning: 'Abandoned / offered.',
  },
  averageSpeedOfAnswer: {
    level: 'channel',
    unit: 's',
    better: 'lower',
    label: 'Average speed of answer (ASA)',
    meaning: 'Mean wait of the contacts that an agent took.',
  },
  meanWait: {
    level: 'channel',
    unit: 's',
    better: 'lower',
    label: 'Mean wait',
    meaning: 'Mean time in queue of all attempts that were taken or abandoned.',
  },
  delayed: {
    level: 'channel',
    unit: 'share',
    better: 'lower',
    label: 'Share that waited',
    meaning: 'Attempts that found no idle agent (and were not blocked) / offered.',
  },
  hoursBelowMinimum: {
    level: 'channel',
    unit: 'h',
    better: 'lower',
    label: 'Hours below the minimum',
    meaning: 'Open intervals with contacts whose service level is below the MBCO, in hours.',
  },
  longestDisruption: {
    level: 'channel',
    unit: 'h',
    better: 'lower',
    label: 'Longest disruption',
    meaning: 'Most open hours in a row below the MBCO; closed hours do not interrupt or count.',
  },
  objectiveMissed: {
    level: 'channel',
    unit: 'event',
    better: 'lower',
    label: 'Objective missed',
    meaning: 'The service level of the horizon is below the objective.',
  },
  continuityBroken: {
    level: 'channel',
    unit: 'event',
    better: 'lower',
    label: 'Continuity objective broken',
    meaning: 'The longest disruption exceeds the MTPD.',
  },
  timeToRecover: {
    level: 'setup',
    unit: 'h',
    better: 'lower',
    label: 'Time to recover, worst outage',
    meaning:
      'Longest open time of the replication from an outage’s start to the end of the last interval below the MBCO that it caused; 0 when none fell below.',
  },
  occupancy: {
    level: 'setup',
    unit: 'share',
    better: 'neither',
    label: 'Occupancy',
    meaning: 'Handled time / scheduled time of the agents.',
  },
  cost: {
    level: 'setup',
    unit: 'currency',
    better: 'lower',
    label: 'Cost',
    meaning: 'All lines of all providers and the client’s own costs over the horizon.',
  },
  providerAnswered: {
    level: 'provider',
    unit: 'contacts',
    better: 'neither',
    label: 'Answered by the provider',
    meaning: 'Attempts that this provider’s agents took and were not cut off from.',
  },
  providerCutOff: {
    level: 'provider',
    unit: 'contacts',
    better: 'lower',
    label: 'Cut off at the provider',
    meaning: 'Attempts in this provider’s agents’ hands that an outage dropped.',
  },
  providerHandledHours: {
    level: 'provider',
    unit: 'h',
    better: 'neither',
    label: 'Handled hours',
    meaning: 'Time this provider’s agents spent on contacts.',
  },
  providerStaffedHours: {
    level: 'provider',
    unit: 'h',
    better: 'neither',
    label: 'Staffed hours',
    meaning: 'Scheduled agent-hours of this provider, standby apart.',
  },
  providerStandbyHours: {
    level: 'provider',
    unit: 'h',
    better: 'neither',
    label: 'Active standby hours',
    meaning: 'Standby agent-hours while called in.',
  },
  costLine: {
    level: 'line',
    unit: 'currency',
    better: 'lower',
    label: 'Cost line',
    meaning: 'One clause of one contract, or one cost of the client, over the horizon.',
  },
} as const satisfies Record<string, Measure>;

/** Identifier of a result of one replication. */
export type MeasureId = keyof typeof measures;
