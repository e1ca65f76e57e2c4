import type { Measure } from './measure.ts';
import { source } from './sources.ts';

const share = { level: 'channel', unit: 'share', perWhat: 'contact' } as const;
const wait = {
  level: 'channel',
  unit: 's',
  perWhat: 'contact',
  better: 'lower',
  source: source.queues,
} as const;

/** Percentile of the waits; its exactness is that of the histogram they are read from. */
const waitPercentile = <const Label extends string>(label: Label, share: number) => ({
  ...wait,
  label,
  meaning: `${String(share)} % of the answered contacts waited at most so long. Read off a histogram: right to a sixteenth.`,
});

/** How well contacts were served over the horizon. */
export const serviceMeasures = {
  serviceLevel: {
    ...share,
    better: 'higher',
    label: 'Service level',
    meaning:
      'Share of the year’s contacts that are answered within the objective’s time; what they are a share of is the objective’s convention.',
    source: source.serviceLevels,
  },
  serviceLevelOffered: {
    ...share,
    better: 'higher',
    label: 'Service level, of the offered',
    meaning: 'Answered within the threshold / offered.',
    source: source.serviceLevels,
  },
  serviceLevelLessShortAbandons: {
    ...share,
    better: 'higher',
    label: 'Service level, short abandons left out',
    meaning: 'Answered within the threshold / (offered less abandoned within the threshold).',
    source: source.serviceLevels,
  },
  serviceLevelAnswered: {
    ...share,
    better: 'higher',
    label: 'Service level, of the answered',
    meaning: 'Answered within the threshold / answered. Says nothing of those who gave up.',
    source: source.serviceLevels,
  },
  answerRate: {
    ...share,
    better: 'higher',
    label: 'Answer rate',
    meaning: 'Answered / offered.',
    source: source.answerRate,
  },
  abandonment: {
    ...share,
    better: 'lower',
    label: 'Abandonment',
    meaning: 'Abandoned / offered.',
    source: source.queues,
  },
  averageSpeedOfAnswer: {
    ...wait,
    label: 'Average speed of answer (ASA)',
    meaning: 'Mean wait of the contacts that an agent took.',
  },
  meanWait: {
    ...wait,
    label: 'Mean wait',
    meaning: 'Mean time in queue of all attempts that were taken or abandoned.',
  },
  waitP50: waitPercentile('Wait, median (P50)', 50),
  waitP80: waitPercentile('Wait, P80', 80),
  waitP90: waitPercentile('Wait, P90', 90),
  waitP95: waitPercentile('Wait, P95', 95),
  waitP99: waitPercentile('Wait, P99', 99),
  delayed: {
    ...share,
    better: 'lower',
    label: 'Share that waited',
    meaning: 'Attempts that found no idle agent (and were not blocked) / offered.',
    source: source.queues,
  },
  backlogPeak: {
    level: 'channel',
    unit: 'contacts',
    perWhat: 'contact',
    better: 'lower',
    label: 'Largest backlog',
    meaning: 'Most contacts in the channel’s queues at the end of any interval.',
    source: source.backlog,
  },
  oldestAgePeak: {
    level: 'channel',
    unit: 'h',
    perWhat: 'contact',
    better: 'lower',
    label: 'Oldest contact',
    meaning: 'Longest that any contact had waited when an interval ended.',
    source: source.backlog,
  },
} as const satisfies Record<string, Measure>;
