import { calmMeasures } from './measures/calm.ts';
import { contactMeasures } from './measures/contacts.ts';
import { continuityMeasures } from './measures/continuity.ts';
import { customerMeasures } from './measures/customers.ts';
import { handlingMeasures, providerHandlingMeasures } from './measures/handling.ts';
import type { Measure } from './measures/measure.ts';
import { providerMeasures } from './measures/providers.ts';
import { serviceMeasures } from './measures/service.ts';
import { setupMeasures } from './measures/setups.ts';

export type { Measure, MeasureLevel, MeasureUnit, PerWhat } from './measures/measure.ts';

/** Every result of one replication, by identifier: the glossary. Its order is that of the results. */
export const measures = {
  ...contactMeasures,
  ...customerMeasures,
  ...serviceMeasures,
  ...handlingMeasures,
  ...continuityMeasures,
  ...calmMeasures,
  ...setupMeasures,
  ...providerMeasures,
  ...providerHandlingMeasures,
} as const satisfies Record<string, Measure>;

/** Identifier of a result of one replication. */
export type MeasureId = keyof typeof measures;
