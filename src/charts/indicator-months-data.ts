import { tr } from '../base/words.ts';
import type { Cell, ChartTable } from './table.ts';

/** One indicator of one setup in the month that settles a measuring period. */
export interface IndicatorPoint {
  readonly setup: number;
  /** Index into the months. */
  readonly month: number;
  /** In the indicator's own unit; NaN: nothing to measure. */
  readonly value: number;
  readonly target: number;
  /** Bonus (above zero) or malus. */
  readonly amount: number;
}

/** One indicator of one contract through the months of the horizon. */
export interface IndicatorMonthsData {
  readonly setups: readonly string[];
  /** Milliseconds since 1970 of the first day of each month. */
  readonly months: readonly number[];
  /** By setup, then by month. */
  readonly points: readonly IndicatorPoint[];
  /** ISO 4217. */
  readonly currency: string;
  /** A value of the indicator in words: "91.2 %". */
  readonly valueText: (value: number) => string;
}

/** Words of an indicator through the months. */
export interface IndicatorMonthsLabels {
  /** What the upper axis measures. */
  readonly value: string;
  readonly money: (currency: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** The sentence of one month for the cursor. */
  readonly point: (words: {
    readonly setup: string;
    readonly month: string;
    readonly value: string;
    readonly target: string;
    readonly amount: string;
  }) => string;
  /** Heads of the table: month, setup, value, target, bonus or malus. */
  readonly columns: readonly [string, string, string, string, string];
}

/** The words, in the language in use. */
export const indicatorMonthsWords = (): IndicatorMonthsLabels => ({
  value: tr`Value; dashes: target`,
  money: (currency) => tr`Bonus above, malus below the line, ${currency}`,
  reading: tr`Each mark is a measuring period, in the month that settles it.`,
  empty: tr`Nothing measured yet: the plot fills in as the run goes on.`,
  caption: tr`Value against target and what it brought, month by month`,
  point: ({ setup, month, value, target, amount }) =>
    tr`${setup}, ${month}: ${value} against ${target}; ${amount}`,
  columns: [tr`Month`, tr`Setup`, tr`Value`, tr`Target`, tr`Bonus or malus`],
});

/** The marks' numbers; values in words, since their unit is the indicator's own. */
export function indicatorMonthsTable(
  data: IndicatorMonthsData,
  labels: IndicatorMonthsLabels = indicatorMonthsWords(),
): ChartTable {
  const [month, setup, value, target, amount] = labels.columns;
  const words = (of: number): Cell => (Number.isFinite(of) ? data.valueText(of) : null);
  return {
    caption: labels.caption,
    columns: [
      { label: month, unit: '', format: 'date' },
      { label: setup, unit: '', format: 'text' },
      { label: value, unit: '', format: 'text' },
      { label: target, unit: '', format: 'text' },
      { label: amount, unit: data.currency, format: 'money' },
    ],
    rows: data.points.map((point) => [
      data.months[point.month] ?? null,
      data.setups[point.setup] ?? '',
      words(point.value),
      words(point.target),
      point.amount,
    ]),
  };
}
