import type { Measure } from './measure.ts';
import { source } from './sources.ts';

const calm = {
  level: 'channel',
  unit: 'contacts',
  perWhat: 'contact',
  better: 'neither',
  source: source.erlang,
} as const;

/**
 * The busiest interval of the channel's forecast week, added up over its calm occurrences: what the
 * Erlang formulas are set beside.
 */
export const calmMeasures = {
  calmOffered: {
    ...calm,
    label: 'Offered, calm peak',
    meaning: 'Contacts offered in the busiest interval of the week, on calm days.',
  },
  calmAnswered: {
    ...calm,
    label: 'Answered, calm peak',
    meaning: 'Of them, answered.',
  },
  calmAnsweredWithin: {
    ...calm,
    label: 'Answered within the threshold, calm peak',
    meaning: 'Of them, answered within the objective’s threshold.',
  },
  calmAbandoned: {
    ...calm,
    label: 'Abandoned, calm peak',
    meaning: 'Of them, abandoned.',
  },
  calmAbandonedWithin: {
    ...calm,
    label: 'Short abandons, calm peak',
    meaning: 'Of them, abandoned within the objective’s threshold.',
  },
  calmWaitSeconds: {
    ...calm,
    unit: 's',
    label: 'Waits added up, calm peak',
    meaning: 'Waits of those answered, added up.',
  },
} as const satisfies Record<string, Measure>;
