import { measures } from '../engine/measures.ts';
import type { IntervalField, ProviderField } from '../engine/result.ts';
import type { Channel } from '../scenario/types.ts';
import type { TableColumn } from './table.ts';

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

/** What only the books of the providers have. */
const PROVIDER_NOTES = {
  resolved:
    'Contacts handled to their end that settled the need; 0 where nothing states a resolution or transfers.',
  completed: 'Contacts handled to their end and not passed on.',
  waitMilliseconds: OWN_FIELDS.waitMilliseconds.meaning,
  handledMilliseconds:
    'Time in agents’ hands within the horizon, wrap-up included, of all contacts ever taken there.',
  resolvable: 'Of the completed: by teams that state a first-contact resolution.',
  rated: 'Of the completed: by teams that state a satisfaction.',
  satisfiedMillionths: 'Satisfied customers expected of the rated, in millionths.',
} as const;

/** What a field of an interval or a day at a provider holds, as a mean per replication. */
export function providerFieldNote(field: ProviderField): FieldNote {
  const meaning = field in PROVIDER_NOTES ? '' : measures[field as CountedField].meaning;
  const own = (PROVIDER_NOTES as Partial<Record<ProviderField, string>>)[field];
  const unit = field.endsWith('Milliseconds') ? 'ms' : 'contacts';
  return { unit, meaning: `${own ?? meaning} Mean per replication.` };
}

type CountedField = Exclude<ProviderField, keyof typeof PROVIDER_NOTES>;

type ProviderSum = (field: ProviderField) => number;

/**
 * First-contact resolution of sums: of what teams handled that state one. The others settle every
 * need, so theirs are taken off above and below. Undefined of nothing.
 */
export function resolutionOf(sum: ProviderSum): number | undefined {
  const stated = sum('resolvable');
  return stated === 0 ? undefined : (sum('resolved') - sum('completed') + stated) / stated;
}

/** Satisfaction index of sums: expected share of those rated; undefined of nothing. */
export function satisfactionOf(sum: ProviderSum): number | undefined {
  const rated = sum('rated');
  return rated === 0 ? undefined : sum('satisfiedMillionths') / 1e6 / rated;
}

/** The two shares of customers, as columns of a table by time. */
export function customerColumns<Row>(sumsOf: (row: Row) => ProviderSum): TableColumn<Row>[] {
  const share = (
    name: 'firstContactResolution' | 'satisfactionIndex',
    of: (sum: ProviderSum) => number | undefined,
  ): TableColumn<Row> => ({
    name,
    unit: 'share',
    meaning: `${measures[name].meaning} Of the contacts of all replications together; empty when none is stated.`,
    cell: (row) => of(sumsOf(row)),
  });
  return [
    share('firstContactResolution', resolutionOf),
    share('satisfactionIndex', satisfactionOf),
  ];
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
