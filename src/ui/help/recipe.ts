import type { MeasureId } from '../../engine/measures.ts';
import type { Channel } from '../../scenario/types.ts';

/** A measure taken with a sign. */
export interface Part {
  readonly sign: '+' | '−';
  readonly measure: MeasureId;
}

/** How a figure of one replication follows from others that are kept too. */
export type Recipe =
  | { readonly kind: 'sum'; readonly of: readonly Part[] }
  | { readonly kind: 'ratio'; readonly over: MeasureId; readonly under: readonly Part[] }
  /** An event: whether the measure lies above, or below, a setting. */
  | { readonly kind: 'above' | 'below'; readonly measure: MeasureId; readonly bound: number }
  /** All channels added up, or any of them. */
  | { readonly kind: 'channels' }
  /** The lines of cost. */
  | { readonly kind: 'lines' };

const plus = (measure: MeasureId): Part => ({ sign: '+', measure });
const minus = (measure: MeasureId): Part => ({ sign: '−', measure });
const ratio = (over: MeasureId, ...under: readonly Part[]): Recipe => ({
  kind: 'ratio',
  over,
  under,
});
const sum = (...of: readonly Part[]): Recipe => ({ kind: 'sum', of });

/** Divisors of the service level by convention (docs/model.md, section 8). */
const SERVICE: Readonly<Record<Channel['objective']['convention'], Recipe>> = {
  offered: ratio('answeredWithin', plus('offered')),
  lessShortAbandons: ratio('answeredWithin', plus('offered'), minus('abandonedWithin')),
  answered: ratio('answeredWithin', plus('answered')),
};

/**
 * The recipe of a measure, of a channel or (undefined) of all together; undefined where what it is
 * made of is not kept for each replication: its definition says it in words.
 */
export function recipeOf(measure: MeasureId, channel: Channel | undefined): Recipe | undefined {
  switch (measure) {
    case 'serviceLevel':
      return channel && SERVICE[channel.objective.convention];
    case 'serviceLevelOffered':
      return SERVICE.offered;
    case 'serviceLevelLessShortAbandons':
      return SERVICE.lessShortAbandons;
    case 'serviceLevelAnswered':
      return SERVICE.answered;
    case 'answerRate':
      return ratio('answered', plus('offered'));
    case 'abandonment':
      return ratio('abandoned', plus('offered'));
    case 'contactsPerNeed':
    case 'attemptsPerNeed':
      return ratio('offered', plus('firstAttempts'));
    case 'shareResolved':
      return ratio('needsResolved', plus('firstAttempts'));
    case 'offered':
      return sum(
        plus('answered'),
        plus('abandoned'),
        plus('blocked'),
        plus('cutOff'),
        plus('stillWaiting'),
      );
    case 'firstAttempts':
      return sum(
        plus('offered'),
        minus('redials'),
        minus('repeats'),
        minus('changed'),
        minus('transferred'),
      );
    case 'averageHandleTime':
      return sum(plus('averageTalkTime'), plus('averageWrapUpTime'));
    case 'providerHandleTime':
      return sum(plus('providerTalkTime'), plus('providerWrapUpTime'));
    case 'objectiveMissed':
      return channel === undefined
        ? { kind: 'channels' }
        : { kind: 'below', measure: 'serviceLevel', bound: channel.objective.serviceLevel };
    case 'continuityBroken':
      return channel === undefined
        ? { kind: 'channels' }
        : {
            kind: 'above',
            measure: 'longestDisruption',
            bound: channel.continuity.maximumDisruptionHours,
          };
    case 'lost':
    case 'needsResolved':
    case 'unresolved':
      return channel === undefined ? { kind: 'channels' } : undefined;
    case 'cost':
      return { kind: 'lines' };
    default:
      return undefined;
  }
}
