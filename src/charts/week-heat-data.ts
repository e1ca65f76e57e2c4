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

/** The week of one setup. */
export interface WeekHeatSetup {
  /** Its place in the scenario. */
  readonly index: number;
  readonly name: string;
  /** By weekday, then by hour; closed hours are left out. */
  readonly hours: readonly WeekHour[];
}

/** Service of some setups, in one channel, through the week. */
export interface WeekHeatData {
  readonly setups: readonly WeekHeatSetup[];
  readonly measure: WeekMeasure;
  /** Minimum service level. */
  readonly minimum: number;
}

/** The ends of the scale, least service or most time below last: where the colour is fullest. */
export interface HeatScale {
  readonly pale: number;
  readonly full: number;
}

/** Services further apart than this have a scale in steps of 5 points, closer ones in steps of 2. */
const WIDE = 0.2;
/** Least length of a scale of services, in points. */
const LEAST_POINTS = 4;

/**
 * The scale that the cells of all setups need: service from the best down to the worst, at least 4 points apart
 * (from 1 to the minimum while there is no cell), in whole multiples of 2 or 5 points; time below from 0 up to
 * the most, at least 5 %, in whole multiples of that.
 */
export function heatScale({ setups, measure, minimum }: WeekHeatData): HeatScale {
  const values = setups
    .flatMap(({ hours }) => hours.map((hour) => hour[measure]))
    .filter((value) => !Number.isNaN(value));
  if (measure === 'below')
    return { pale: 0, full: Math.max(0.05, Math.ceil(Math.max(0, ...values) * 20 - 1e-9) / 20) };
  if (values.length === 0) return { pale: 1, full: minimum };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = most - least > WIDE ? 5 : 2;
  const best = step * Math.ceil((100 * most) / step - 1e-9);
  const worst = step * Math.floor((100 * least) / step + 1e-9);
  const full = Math.max(0, Math.min(worst, best - LEAST_POINTS));
  return { pale: Math.max(best, full + LEAST_POINTS) / 100, full: full / 100 };
}

/** The numbers of the cells, unrounded; of several setups, each after the other. */
export function weekHeatTable(
  data: WeekHeatData,
  labels: WeekHeatLabels = weekHeatWords(),
): ChartTable {
  const [day, hour, contacts, service, below] = labels.columns;
  const [only] = data.setups;
  const several = data.setups.length > 1;
  return {
    caption: several || only === undefined ? labels.captionAll : labels.caption(only.name),
    columns: [
      ...(several ? [{ label: labels.setup, unit: '', format: 'text' as const }] : []),
      { label: day, unit: '', format: 'text' },
      { label: hour, unit: '', format: 'text' },
      { label: contacts, unit: 'contacts', format: 'count' },
      { label: service, unit: 'share', format: 'percent' },
      { label: below, unit: 'share', format: 'percent' },
    ],
    rows: data.setups.flatMap(({ name, hours }) =>
      hours.map((each) => [
        ...(several ? [name] : []),
        labels.days[each.weekday] ?? '',
        `${String(each.hour).padStart(2, '0')}:00`,
        each.contacts,
        Number.isNaN(each.service) ? null : each.service,
        each.below,
      ]),
    ),
  };
}
