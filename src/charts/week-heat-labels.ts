import { tr } from '../base/words.ts';

/** Words of the service by weekday and hour. */
export interface WeekHeatLabels {
  /** What the cells say, with the unit. */
  readonly service: string;
  readonly below: string;
  /** The mark on the scale. */
  readonly minimum: (value: string) => string;
  /** What is said when the minimum is beyond the scale. */
  readonly beyond: (minimum: string) => string;
  /** How the cells are to be read, for the one measure and for the other. */
  readonly readingService: string;
  readonly readingBelow: string;
  readonly empty: string;
  readonly caption: (setup: string) => string;
  /** Of several setups, and the head of the column that names them. */
  readonly captionAll: string;
  readonly setup: string;
  /** Seven short names, Monday first, and seven full ones. */
  readonly shortDays: readonly string[];
  readonly days: readonly string[];
  /** The sentence of one cell for the cursor. */
  readonly cell: (
    hour: { readonly day: string; readonly from: string; readonly to: string },
    values: { readonly service: string; readonly below: string; readonly contacts: string },
  ) => string;
  /** Heads of the table: weekday, hour from, contacts offered, service level, share below. */
  readonly columns: readonly [string, string, string, string, string];
}

/** The words, in the language in use. */
export const weekHeatWords = (): WeekHeatLabels => ({
  service: tr`Mean service level, % of contacts offered`,
  below: tr`Hours below the minimum service level, % of those simulated`,
  minimum: (value) => tr`minimum ${value}`,
  beyond: (minimum) =>
    tr`The colours span the hours shown; the minimum of ${minimum} lies outside of them.`,
  readingService: tr`The stronger the colour, the lower the service. Outlined: mean below the minimum. Empty: closed.`,
  readingBelow: tr`The stronger the colour, the more often below the minimum. Empty: closed.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  caption: (setup) => tr`Service by weekday and hour, ${setup}`,
  captionAll: tr`Service by weekday and hour, by setup`,
  setup: tr`Setup`,
  shortDays: [tr`Mon`, tr`Tue`, tr`Wed`, tr`Thu`, tr`Fri`, tr`Sat`, tr`Sun`],
  days: [
    tr`Monday`,
    tr`Tuesday`,
    tr`Wednesday`,
    tr`Thursday`,
    tr`Friday`,
    tr`Saturday`,
    tr`Sunday`,
  ],
  cell: ({ day, from, to }, { service, below, contacts }) =>
    tr`${day}, ${from} to ${to}: service level ${service}, below the minimum ${below} of the time; ${contacts} contacts offered in that hour`,
  columns: [
    tr`Weekday`,
    tr`Hour from`,
    tr`Contacts offered in the hour`,
    tr`Service level`,
    tr`Share of time below the minimum`,
  ],
});
