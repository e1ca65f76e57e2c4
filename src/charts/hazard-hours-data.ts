import { tr } from '../base/words.ts';
import type { Formatters } from './format.ts';
import type { ChartTable } from './table.ts';

/** Hours that one hazard, or the rest, takes from one setup. */
export interface HazardBar {
  readonly setup: number;
  /** Mean over the replications. */
  readonly hours: number;
  /** Ends of the 95 % interval; not finite: unknown. */
  readonly low: number;
  readonly high: number;
}

/** One hazard, or what no hazard's outages explain. */
export interface HazardRow {
  readonly name: string;
  /** Kind of the hazard, for its icon; undefined for the rest. */
  readonly kind: string | undefined;
  readonly bars: readonly HazardBar[];
}

/** What each hazard takes from the service, in the order in which it is drawn. */
export interface HazardHoursData {
  readonly setups: readonly string[];
  readonly rows: readonly HazardRow[];
}

/** Words of what each hazard takes. */
export interface HazardHoursLabels {
  readonly axis: string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** Heads of the table: hazard, setup, hours, low, high. */
  readonly columns: readonly [string, string, string, string, string];
}

/** The words, in the language in use. */
export const hazardHoursWords = (): HazardHoursLabels => ({
  axis: tr`Hours a year until service is back`,
  reading: tr`The line through each end is the 95 % interval.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  caption: tr`Hours until service is back, by hazard`,
  columns: [tr`Hazard`, tr`Setup`, tr`Hours, mean`, tr`Hours, low`, tr`Hours, high`],
});

/** Hours with two significant digits: the hazards differ by powers of ten. */
export function hoursText(hours: number, formatters: Formatters): string {
  return `${formatters.compact(hours, { significant: 2 })}\u00a0h`;
}

/** The bars' numbers, unrounded. */
export function hazardHoursTable(
  data: HazardHoursData,
  labels: HazardHoursLabels = hazardHoursWords(),
): ChartTable {
  const [hazard, setup, ...hours] = labels.columns;
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    caption: labels.caption,
    columns: [
      { label: hazard, unit: '', format: 'text' },
      { label: setup, unit: '', format: 'text' },
      ...hours.map((label) => ({ label, unit: 'h', format: 'count' as const })),
    ],
    rows: data.rows.flatMap(({ name, bars }) =>
      bars.map((bar) => [
        name,
        data.setups[bar.setup] ?? '',
        bar.hours,
        end(bar.low),
        end(bar.high),
      ]),
    ),
  };
}
