export { measures } from './measures.ts';
export type { Measure, MeasureId, MeasureLevel, MeasureUnit } from './measures.ts';
export {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  OUTAGE_FIELDS,
  OUTAGE_WIDTH,
  SERVICE_BINS,
} from './result.ts';
export type {
  Chunk,
  Column,
  CostLine,
  Engine,
  IntervalField,
  ResultLayout,
  Task,
  Trace,
  TracedInstant,
  TracedOutage,
} from './result.ts';
export { ENGINE_VERSION } from './version.ts';
export { prepare } from './prepare.ts';
