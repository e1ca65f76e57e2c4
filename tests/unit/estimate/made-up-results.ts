import { indicatorNumbersBefore, ledgerNumbersBefore } from '../../../src/engine/ledger-cells.ts';
import { INTERVAL_WAITS } from '../../../src/engine/interval-waits.ts';
import { occupancyNumbersBefore } from '../../../src/engine/occupancy-cells.ts';
import { providerNumbersBefore } from '../../../src/engine/provider-cells.ts';
import { type MeasureId, measures } from '../../../src/engine/measures.ts';
import {
  CALM_WIDTH,
  type Chunk,
  type Column,
  type CostLine,
  INTERVAL_WIDTH,
  type ResultLayout,
  SERVICE_BINS,
} from '../../../src/engine/result.ts';
import { uniforms } from './draws.ts';

const line = (kind: CostLine['kind'], unitPrice: number, quantityUnit: string): CostLine => ({
  provider: 0,
  channel: -1,
  kind,
  unitPrice,
  quantityUnit,
  clause: 0,
  amendment: -1,
  tier: -1,
  premium: -1,
  premiumAmendment: -1,
});

/** A layout with every measure of the engine, two cost lines for each setup. */
export function layoutOf(setups: number, channels: number, days = 3, intervalsPerDay = 4) {
  const providers = 1;
  const columns: Column[] = [];
  for (let setup = 0; setup < setups; setup++) {
    for (const measure of Object.keys(measures) as MeasureId[]) {
      const { level } = measures[measure];
      const column = { measure, setup, channel: -1, provider: -1, line: -1 };
      if (level === 'setup') columns.push(column);
      if (level === 'provider') columns.push({ ...column, provider: 0 });
      if (level === 'providerChannel') columns.push({ ...column, channel: 0, provider: 0 });
      if (level === 'line') columns.push({ ...column, line: 0 }, { ...column, line: 1 });
      for (let channel = 0; level === 'channel' && channel < channels; channel++) {
        columns.push({ ...column, channel });
      }
    }
  }
  const lines = Array.from({ length: setups }, () => [
    line('perContact', 4, 'contacts'),
    line('fixedPerMonth', 0, 'months'),
  ]);
  const shape = { setups, channels, providers, days, intervalsPerDay };
  const places = Array.from({ length: setups }, () =>
    Array.from({ length: channels }, () => [0, providers]),
  );
  const months = [{ year: 2027, month: 1, first: 0, days, part: days / 31 }];
  const indicators = lines.map(() => [{ provider: 0, clause: 0, amendment: -1 }]);
  return {
    ...shape,
    columns,
    lines,
    indicators,
    months,
    places,
    staffed: places.map(() => [0]),
    peaks: [],
  } satisfies ResultLayout;
}

/** What a made-up replication says of one column; the draw is uniform on (0, 1). */
export type MadeUp = (column: Column, replication: number, draw: () => number) => number;

const anything: MadeUp = ({ measure }, _replication, draw) =>
  measures[measure].unit === 'event' ? Number(draw() < 0.3) : draw() * 1000;

/** Columns filled by `value`, the rest made up from the replication's number; books balance. */
export function chunkOf(
  layout: ResultLayout,
  first: number,
  count: number,
  value: MadeUp = anything,
): Chunk {
  const cells = layout.setups * layout.channels;
  const columns: number[] = [];
  const outages: number[] = [];
  const intervals = new Float64Array(cells * layout.days * layout.intervalsPerDay * INTERVAL_WIDTH);
  const dailyService = new Uint32Array(cells * layout.days * SERVICE_BINS);
  const providerIntervals = new Float64Array(providerNumbersBefore(layout, layout.setups));
  const calm = new Float64Array(cells * 7 * layout.intervalsPerDay * CALM_WIDTH);
  const occupancy = new Float64Array(occupancyNumbersBefore(layout, layout.setups));
  const rows = cells * layout.days * layout.intervalsPerDay;
  const waits = new Uint32Array(rows * INTERVAL_WAITS);
  const oldestAges = new Uint32Array(rows);
  const ledger = new Float64Array(ledgerNumbersBefore(layout, layout.setups));
  const indicators = new Float64Array(indicatorNumbersBefore(layout, layout.setups));
  for (let replication = first; replication < first + count; replication++) {
    const draw = uniforms(replication * 7919 + 17);
    for (const column of layout.columns) columns.push(value(column, replication, draw));
    for (let outage = 0; outage < replication % 4; outage++) {
      outages.push(replication, 0, outage * 3600, 7200, 0, 1, 1);
      for (let setup = 0; setup < layout.setups; setup++) {
        outages.push(draw() < 0.3 ? -1 : draw() < 0.5 ? 0 : draw() * 10);
      }
    }
    for (let i = 0; i < intervals.length; i += INTERVAL_WIDTH) {
      const answered = Math.floor(draw() * 50);
      const abandoned = Math.floor(draw() * 5);
      intervals[i]! += answered + abandoned;
      intervals[i + 2]! += answered;
      intervals[i + 4]! += abandoned;
    }
    for (let day = 0; day < cells * layout.days; day++) {
      dailyService[day * SERVICE_BINS + Math.floor(draw() * SERVICE_BINS)]! += 1;
    }
    for (let i = 0; i < providerIntervals.length; i++)
      providerIntervals[i]! += Math.floor(draw() * 20);
    for (let i = 0; i < calm.length; i++) calm[i]! += Math.floor(draw() * 20);
    const later = uniforms(replication * 7919 + 18);
    for (let i = 0; i < occupancy.length; i++) occupancy[i]! += Math.floor(later() * 20);
    for (let i = 0; i < rows; i++) {
      waits[i * INTERVAL_WAITS + Math.floor(later() * INTERVAL_WAITS)]! += 1;
      oldestAges[i] = Math.max(oldestAges[i]!, Math.floor(later() * 900));
    }
    for (const sums of [ledger, indicators])
      for (let i = 0; i < sums.length; i++) sums[i]! += Math.floor(draw() * 20);
  }
  return {
    first,
    count,
    columns: Float64Array.from(columns),
    outages: Float64Array.from(outages),
    intervals,
    dailyService,
    providerIntervals,
    occupancy,
    waits,
    oldestAges,
    calm,
    ledger,
    indicators,
    contacts: count * 100,
  };
}
