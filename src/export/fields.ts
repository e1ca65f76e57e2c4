import { measures } from '../engine/measures.ts';
import type { IntervalField, ProviderDayField } from '../engine/result.ts';
import type { Channel } from '../scenario/types.ts';

/** Unit and meaning of a column of sums. */
export interface FieldNote {
  readonly unit: string;
  readonly meaning: string;
}

/** What the measures of a whole replication do not define. */
const OWN_FIELDS = {
  waitingAtEnd: {
    unit: 'contacts',
    meaning: 'Contacts in the queue when the interval ends.',
  },
  waitMilliseconds: {
    unit: 'ms',
    meaning: 'Waits of the answered, added up; divided by answered: the average speed of answer.',
  },
  belowMinimum: {
    unit: 'share',
    meaning: 'Share of the replications in which the interval was below the minimum service level.',
  },
  oldestAge: {
    unit: 's',
    meaning: 'Age of the oldest contact in the queue when the interval ends.',
  },
} as const;

/** What an interval field holds, as a mean per replication. */
export function intervalFieldNote(field: IntervalField): FieldNote {
  switch (field) {
    case 'belowMinimum':
      return OWN_FIELDS.belowMinimum;
    case 'waitingAtEnd':
    case 'waitMilliseconds':
    case 'oldestAge': {
      const { unit, meaning } = OWN_FIELDS[field];
      return { unit, meaning: `${meaning} Mean per replication.` };
    }
    default:
      return { unit: 'contacts', meaning: `${measures[field].meaning} Mean per replication.` };
  }
}

/** What a field of a provider's day holds, as a mean per replication. */
export function providerFieldNote(field: ProviderDayField): FieldNote {
  const meaning =
    field === 'resolved'
      ? 'Contacts handled to their end that settled the need; 0 where nothing states a resolution or transfers.'
      : measures[field].meaning;
  return { unit: 'contacts', meaning: `${meaning} Mean per replication.` };
}

/** Sums that a service level is made of. */
type ServiceSum = (field: 'offered' | 'answered' | 'answeredWithin' | 'abandonedWithin') => number;

/** The service level of sums, as the channel's objective counts it; undefined of nothing. */
export function serviceLevelOf({ objective }: Channel, sum: ServiceSum): number | undefined {
  const base = {
    offered: () => sum('offered'),
    lessShortAbandons: () => sum('offered') - sum('abandonedWithin'),
    answered: () => sum('answered'),
  }[objective.convention]();
  return base === 0 ? undefined : sum('answeredWithin') / base;
}

export const SERVICE_LEVEL_MEANING =
  'Service level of the contacts of all replications together, in the channel’s convention (see summary.csv); empty when it divides by none.';
