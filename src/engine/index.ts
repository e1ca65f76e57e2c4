export { measures } from './measures.ts';
export type { Measure, MeasureId, MeasureLevel, MeasureUnit, PerWhat } from './measures.ts';
export {
  CALM_FIELDS,
  CALM_WIDTH,
  INDICATOR_WIDTH,
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  LEDGER_WIDTH,
  OCCUPANCY_FIELDS,
  OCCUPANCY_WIDTH,
  OUTAGE_FIELDS,
  OUTAGE_WIDTH,
  PROVIDER_FIELDS,
  PROVIDER_WIDTH,
  SERVICE_BINS,
} from './result.ts';
export type {
  BillingMonth,
  CalmField,
  Chunk,
  Column,
  CostKind,
  CostLine,
  Engine,
  FactLog,
  IndicatorColumn,
  IndicatorEntry,
  IntervalField,
  OccupancyField,
  PeakPlan,
  Pool,
  ProviderField,
  ReplicationStatement,
  ResultLayout,
  StatementEntry,
  Task,
  Trace,
  TracedInstant,
  TracedOutage,
} from './result.ts';
export { FLOW_FIELDS, FLOW_WIDTH } from './replay.ts';
export type {
  FlowField,
  Replay,
  ReplayInstant,
  ReplayInstantKind,
  ReplayOutage,
  ReplaySetup,
} from './replay.ts';
export { ENGINE_VERSION } from './version.ts';
export { prepare } from './prepare.ts';
