import { said, tr } from '../../base/words.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import { costBalance } from '../../estimate/cost-balance.ts';
import type { Scenario } from '../../scenario/types.ts';
import { balanceLines, besideLines } from '../results/contracts/balance-data.ts';
import { EFFECT_WORDS } from '../results/data/effect.ts';
import { measureSections, type MeasureRow } from '../results/data/measure-rows.ts';
import { showInterval, showValue, type Quantity } from '../results/data/numbers.ts';
import { statements } from '../results/data/statement-rows.ts';
import type { ReportCell, ReportTable } from './report-table.ts';

/** Every measure of every setup with its interval, and how the setups differ from the first. */
export function measureTables(
  scenario: Scenario,
  answer: Answer,
  more: boolean,
): readonly ReportTable[] {
  const names = scenario.setups.map(({ name }) => name);
  return measureSections(scenario, answer, more).flatMap(({ title, rows }) => {
    const values: ReportTable = {
      caption:
        title === ''
          ? tr`Measures: means, 95 % intervals, quantiles`
          : tr`${title}: means, 95 % intervals, quantiles`,
      heads: [tr`Measure`, ...names],
      rows: rows.map((row) => [headOf(row), ...row.cells.map(valueCell)]),
      figuresFrom: 1,
    };
    return [values, ...differenceTable(title, rows, names)];
  });
}

function headOf({ heading, label, unit }: MeasureRow): ReportCell {
  return [heading === undefined ? label : `${heading} · ${label}`, unit];
}

function valueCell(cell: MeasureRow['cells'][number]): ReportCell {
  if (cell === undefined) return '–';
  return [cell.value, cell.interval ?? '', cell.detail.join(' · ')];
}

function differenceTable(
  title: string,
  rows: readonly MeasureRow[],
  [first = '', ...others]: readonly string[],
): readonly ReportTable[] {
  const paired = rows.filter(({ differences }) => differences.some((each) => each !== undefined));
  if (others.length === 0 || paired.length === 0) return [];
  const caption =
    title === ''
      ? tr`Differences from ${first}, paired, with 95 % intervals`
      : tr`${title}: differences from ${first}, paired, with 95 % intervals`;
  return [
    {
      caption,
      heads: [tr`Measure`, ...others],
      rows: paired.map((row) => [
        row.label,
        ...row.differences.slice(1).map((cell): ReportCell => {
          if (cell === undefined) return '–';
          return [
            cell.value,
            cell.interval ?? '',
            tr`${said(EFFECT_WORDS[cell.effect])}; ${cell.share}`,
          ];
        }),
      ]),
      figuresFrom: 1,
    },
  ];
}

/** Every line of cost of every setup. */
export function costTables(scenario: Scenario, answer: Answer): readonly ReportTable[] {
  return statements(scenario, answer).map(({ name, rows, total }) => ({
    caption: tr`${name}: every line of cost, means over the horizon`,
    heads: [
      tr`Paid to`,
      tr`Under the clause`,
      tr`Quantity`,
      tr`Unit price`,
      tr`Amount`,
      tr`95 % interval`,
    ],
    rows: [
      ...rows.map(({ payee, clause, quantity, unitPrice, value, interval }) => [
        payee,
        clause,
        quantity,
        unitPrice,
        value,
        interval ?? '–',
      ]),
      [tr`Sum of the lines`, '', '', '', total.value, total.interval ?? ''],
    ],
    figuresFrom: 2,
    sums: new Set([rows.length]),
  }));
}

/** What each other setup costs more than the first, and what it brings. */
export function balanceTables(
  scenario: Scenario,
  answer: Answer,
  results: Results,
): readonly ReportTable[] {
  const [first, ...others] = scenario.setups;
  if (first === undefined) return [];
  return others.flatMap(({ name }, index) => {
    const balance = costBalance(results, 0, index + 1);
    if (balance === undefined) return [];
    const heads = [first.name, name, tr`Difference`, tr`95 % interval`];
    const lines = balanceLines(balance, scenario.currency);
    const sums = lines.flatMap(({ isSum }, row) => (isSum ? [row] : []));
    const row = (line: Omit<(typeof lines)[number], 'isSum'>): string[] => [
      line.name,
      line.a,
      line.b,
      line.difference,
      line.interval ?? '',
    ];
    return [
      {
        caption: tr`Balance: ${name} minus ${first.name}, paired`,
        heads: [tr`Part`, ...heads],
        rows: lines.map(row),
        figuresFrom: 1,
        sums: new Set(sums),
      },
      {
        caption: tr`Beside the money: ${name} minus ${first.name}`,
        heads: [tr`Measure`, ...heads],
        rows: besideLines(scenario, answer, index + 1).map(row),
        figuresFrom: 1,
      },
    ];
  });
}

/** How dear a bad replication is: quantiles of the cost, and the mean beyond them. */
export function tailTable(scenario: Scenario, answer: Answer): ReportTable {
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const tails = answer.tails.filter(({ measure }) => measure === 'cost');
  return {
    caption: tr`Cost in the worst replications`,
    heads: [tr`Setup`, tr`Level`, tr`Value at risk`, tr`95 % interval`, tr`Expected shortfall`],
    rows: tails.map(({ setup, level, valueAtRisk, expectedShortfall }) => {
      const { value, interval } = showInterval(valueAtRisk, quantity);
      return [
        scenario.setups[setup]?.name ?? '',
        `${String(Math.round(level * 100))}\u00a0%`,
        value,
        interval ?? '–',
        showValue(expectedShortfall, quantity),
      ];
    }),
    figuresFrom: 1,
  };
}
