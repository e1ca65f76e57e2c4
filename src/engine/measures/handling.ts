import type { Measure } from './measure.ts';
import { source } from './sources.ts';

const time = {
  unit: 's',
  perWhat: 'contact',
  better: 'neither',
  source: source.handling,
} as const;

const finished = 'contacts handled to their end, transfers included';
const talk =
  'With the customer, or at work on what the customer sent. Contacts in hand together each count their whole time.';
const wrapUp = 'After-contact work (ACW): the customer has left, the agent is not free yet.';

/** How long agents have the contacts of a channel in hand. */
export const handlingMeasures = {
  averageTalkTime: {
    ...time,
    level: 'channel',
    label: 'Average talk time (ATT)',
    meaning: `Time in hand before the wrap-up / ${finished}. ${talk}`,
  },
  averageWrapUpTime: {
    ...time,
    level: 'channel',
    label: 'Average wrap-up (ACW)',
    meaning: `Time in wrap-up / ${finished}. ${wrapUp}`,
  },
  averageHandleTime: {
    ...time,
    level: 'channel',
    label: 'Average handle time (AHT)',
    meaning: `Talk time and wrap-up / ${finished}. Contacts cut off count neither above nor below.`,
  },
} as const satisfies Record<string, Measure>;

/** The same of a channel at a provider. */
export const providerHandlingMeasures = {
  providerTalkTime: {
    ...time,
    level: 'providerChannel',
    label: 'Average talk time at the provider',
    meaning: `Time in its agents’ hands before the wrap-up / ${finished} there. ${talk}`,
  },
  providerWrapUpTime: {
    ...time,
    level: 'providerChannel',
    label: 'Average wrap-up at the provider',
    meaning: `Time in wrap-up / ${finished} there. ${wrapUp}`,
  },
  providerHandleTime: {
    ...time,
    level: 'providerChannel',
    label: 'Average handle time at the provider',
    meaning: `Talk time and wrap-up / ${finished} there. Contacts cut off count neither above nor below.`,
  },
} as const satisfies Record<string, Measure>;
