import { tr } from '../base/words.ts';
import type { HazardMeasure } from '../estimate/hazards/cost.ts';
import type { Interval } from '../estimate/interval.ts';
import type { Formatters } from './format.ts';
import type { CellFormat, ChartTable } from './table.ts';

/** What one hazard, or all together, cost: the same years with it less without it. */
export interface HazardCostRow {
  readonly name: string;
  /** Kind of the hazard, for its icon; undefined for all hazards together. */
  readonly kind: string | undefined;
  /** Years counted, and those of them in which it struck. */
  readonly years: number;
  readonly struck: number;
  /** By setup. */
  readonly setups: readonly Readonly<Record<HazardMeasure, Interval>>[];
}

/** What each hazard costs, in the order in which it is drawn. */
export interface HazardCostsData {
  readonly currency: string;
  readonly measure: HazardMeasure;
  readonly setups: readonly string[];
  readonly rows: readonly HazardCostRow[];
}

/** Words of what each hazard costs. */
export interface HazardCostsLabels {
  /** By measure. */
  readonly axis: Readonly<Record<HazardMeasure, string>>;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** Heads of the table: hazard, setup, years, years struck; then value, low, high of each measure. */
  readonly columns: readonly string[];
}

/** The words, in the language in use. */
export const hazardCostsWords = (): HazardCostsLabels => ({
  axis: {
    cost: tr`Cost of the hazard a year, mean`,
    lost: tr`Contacts lost to the hazard a year, mean`,
    continuityBroken: tr`Years in which it breaks the continuity objective, points`,
  },
  reading: tr`The line through each end is the 95 % interval; none where the hazard made a difference in fewer than 5 years. Hollow: all hazards together.`,
  empty: tr`No hazard has struck in the simulated years.`,
  caption: tr`What each hazard costs`,
  columns: [
    tr`Hazard`,
    tr`Setup`,
    tr`Years`,
    tr`Years it struck`,
    tr`Cost, mean`,
    tr`Cost, low`,
    tr`Cost, high`,
    tr`Contacts lost, mean`,
    tr`Contacts lost, low`,
    tr`Contacts lost, high`,
    tr`Years below the minimum, mean`,
    tr`Years below the minimum, low`,
    tr`Years below the minimum, high`,
  ],
});

/** A value as it stands at its bar: "210 k€", "3.4 k", "12 pts". */
export function hazardCostText(
  value: number,
  { measure, currency }: Pick<HazardCostsData, 'measure' | 'currency'>,
  formatters: Formatters,
): string {
  const digits = { significant: 2 };
  switch (measure) {
    case 'cost':
      return formatters.compactMoney(value, currency, digits);
    case 'lost':
      return formatters.compact(value, digits);
    case 'continuityBroken':
      return `${formatters.compact(100 * value, digits)}\u00a0pts`;
  }
}

const FORMATS: readonly (readonly [HazardMeasure, CellFormat])[] = [
  ['cost', 'money'],
  ['lost', 'count'],
  ['continuityBroken', 'percent'],
];

/** The numbers of all measures, unrounded. */
export function hazardCostsTable(
  data: HazardCostsData,
  labels: HazardCostsLabels = hazardCostsWords(),
): ChartTable {
  const units: Readonly<Record<HazardMeasure, string>> = {
    cost: data.currency,
    lost: 'contacts',
    continuityBroken: 'share',
  };
  const [hazard = '', setup = '', years = '', struck = '', ...ends] = labels.columns;
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    caption: labels.caption,
    columns: [
      { label: hazard, unit: '', format: 'text' },
      { label: setup, unit: '', format: 'text' },
      { label: years, unit: '', format: 'count' },
      { label: struck, unit: '', format: 'count' },
      ...FORMATS.flatMap(([measure, format], place) =>
        ends.slice(3 * place, 3 * place + 3).map((label) => ({
          label,
          unit: units[measure],
          format,
        })),
      ),
    ],
    rows: data.rows.flatMap(({ name, years: counted, struck: hit, setups }) =>
      setups.map((of, index) => [
        name,
        data.setups[index] ?? '',
        counted,
        hit,
        ...FORMATS.flatMap(([measure]) => {
          const { value, low, high } = of[measure];
          return [end(value), end(low), end(high)];
        }),
      ]),
    ),
  };
}
