import { tr } from '../../../base/words.ts';
import type { MeasureId } from '../../../engine/measures.ts';
import { isDeferred } from '../../../scenario/media.ts';
import type { Channel } from '../../../scenario/types.ts';

/** Measures that stand together under a heading. */
export interface MeasureGroup {
  /** Empty: no heading. */
  readonly heading: string;
  readonly measures: readonly MeasureId[];
}

const DECIDING = ['serviceLevel', 'hoursBelowMinimum', 'continuityBroken', 'lost'] as const;
const BACKLOG = ['backlogPeak', 'oldestAgePeak'] as const;

/** What decides, of a channel: few enough to be seen at once. Work that waits decides by its backlog too. */
export function decidingMeasures(channel: Channel): readonly MeasureId[] {
  return isDeferred(channel) ? [...DECIDING, ...BACKLOG] : DECIDING;
}

const CONVENTIONS = {
  offered: 'serviceLevelOffered',
  lessShortAbandons: 'serviceLevelLessShortAbandons',
  answered: 'serviceLevelAnswered',
} as const satisfies Readonly<Record<Channel['objective']['convention'], MeasureId>>;

/** What few ask for, of a channel: per contact and per customer apart. */
export function furtherGroups(channel: Channel): readonly MeasureGroup[] {
  const { objective } = channel;
  return [
    {
      heading: tr`Per contact`,
      measures: [
        ...Object.values(CONVENTIONS).filter((id) => id !== CONVENTIONS[objective.convention]),
        'answerRate',
        'abandonment',
        'averageSpeedOfAnswer',
        'meanWait',
        'waitP50',
        'waitP80',
        'waitP90',
        'waitP95',
        'waitP99',
        'delayed',
        'averageTalkTime',
        'averageWrapUpTime',
        'averageHandleTime',
        'offered',
        'redials',
        'repeats',
        'changed',
        'transferred',
        'balked',
        'calledBack',
        'blocked',
        'cutOff',
        'firstContactResolution',
        'satisfactionIndex',
      ],
    },
    {
      heading: tr`Per customer`,
      measures: ['firstAttempts', 'needsResolved', 'unresolved', 'contactsPerNeed'],
    },
    {
      heading: tr`Continuity`,
      measures: ['objectiveMissed', 'longestDisruption', 'resilienceLoss'],
    },
    ...(isDeferred(channel) ? [] : [{ heading: tr`Backlog`, measures: BACKLOG }]),
  ];
}

/** Of a channel at each provider. */
export const AT_PROVIDER: readonly MeasureId[] = [
  'providerServiceLevel',
  'providerAnswerRate',
  'providerAbandonment',
  'providerResolution',
  'providerSatisfaction',
  'providerTalkTime',
  'providerWrapUpTime',
  'providerHandleTime',
];

/** Of each provider, all its channels together. */
export const OF_PROVIDER: readonly MeasureId[] = [
  'providerAnswered',
  'providerCutOff',
  'providerOccupancy',
  'providerStaffedHours',
  'providerStandbyHours',
];
