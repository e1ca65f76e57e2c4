import { weekHeatWords, type WeekHeatLabels } from './week-heat-labels.ts';
import type { ChartTable } from './table.ts';

/** One hour of one weekday, over all its occurrences in all replications. */
export interface WeekHour {
  /** 0 = Monday. */
  readonly weekday: number;
  /** 0 to 23, the hour in which it begins. */
  readonly hour: number;
  /** Contacts offered in it, mean of its occurrences. */
  readonly contacts: number;
  /** Share answered in time, as the convention counts it; NaN: it has nothing to be a share of. */
  readonly service: number;
  /** Share of its time, over all occurrences, below the minimum service level. */
  readonly below: number;
}

/** What a cell shows. */
export type WeekMeasure = 'service' | 'below';

/** Service of one setup and channel through the week. */
export interface WeekHeatData {
  readonly setup: { readonly index: number; readonly name: string };
  readonly measure: WeekMeasure;
  /** By weekday, then by hour; closed hours are left out. */
  readonly hours: readonly WeekHour[];
  /** Minimum service level. */
  readonly minimum: number;
}

/** The ends of the scale, least service or most time below last: where the colour is fullest. */
export interface HeatScale {
  readonly pale: number;
  readonly full: number;
}

/**
 * The scale that the cells need: service from 1 down to the minimum, or further where a cell is
 * under it; time below from 0 up to the most, at least 5 %. Ends are whole multiples of 5 %.
 */
export function heatScale({ hours, measure, minimum }: WeekHeatData): HeatScale {
  const values = hours.map((hour) => hour[measure]).filter((value) => !Number.isNaN(value));
  if (measure === 'service') {
    const least = Math.min(minimum, ...values);
    return { pale: 1, full: Math.max(0, Math.min(0.95, Math.floor(least * 20 + 1e-9) / 20)) };
  }
  return { pale: 0, full: Math.max(0.05, Math.ceil(Math.max(0, ...values) * 20 - 1e-9) / 20) };
}

/** The numbers of the cells, unrounded. */
export function weekHeatTable(
  data: WeekHeatData,
  labels: WeekHeatLabels = weekHeatWords(),
): ChartTable {
  const [day, hour, contacts, service, below] = labels.columns;
  return {
    caption: labels.caption(data.setup.name),
    columns: [
      { label: day, unit: '', format: 'text' },
      { label: hour, unit: '', format: 'text' },
      { label: contacts, unit: 'contacts', format: 'count' },
      { label: service, unit: 'share', format: 'percent' },
      { label: below, unit: 'share', format: 'percent' },
    ],
    rows: data.hours.map((each) => [
      labels.days[each.weekday] ?? '',
      `${String(each.hour).padStart(2, '0')}:00`,
      each.contacts,
      Number.isNaN(each.service) ? null : each.service,
      each.below,
    ]),
  };
}
