import type { Answer } from '../estimate/answer.ts';
import type { Interval } from '../estimate/interval.ts';
import type { MeasureId } from '../engine/measures.ts';
import type { ExportInput } from './input.ts';
import { conventionOf, costLineNames, idAt, unitOf, unitOfMean } from './names.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly figure: 'mean' | 'difference' | 'shareBetter' | 'valueAtRisk' | 'expectedShortfall';
  readonly measure: MeasureId;
  readonly setup: number;
  readonly comparedWith?: number;
  readonly channel?: number;
  readonly provider?: number;
  readonly line?: number;
  readonly level?: number;
  readonly n: number;
  readonly value: number;
  readonly interval?: Interval;
  readonly standardDeviation?: number;
  readonly p5?: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * summary.csv: one row for each setup and measure (of a channel, a provider, a cost line), then the
 * differences between setups, then the tails. Every row says which run it comes from.
 */
export function summaryTable(input: ExportInput): CsvTable {
  return csvTable('summary', columnsOf(input), () => rowsOf(input.answer));
}

function* rowsOf(answer: Answer): Generator<Row, void, undefined> {
  for (const summary of answer.summaries) {
    const { mean, ...rest } = summary;
    yield { ...rest, figure: 'mean', value: mean.value, interval: mean };
  }
  for (const { a, b, difference, better, measure, channel, n, p5, p50, p95 } of answer.paired) {
    const pair = { measure, channel, n, setup: b, comparedWith: a };
    const spread = { p5, p50, p95 };
    yield {
      ...pair,
      ...spread,
      figure: 'difference',
      value: difference.value,
      interval: difference,
    };
    yield { ...pair, figure: 'shareBetter', value: better.value, interval: better };
  }
  for (const { measure, setup, level, valueAtRisk, expectedShortfall } of answer.tails) {
    const tail = { measure, setup, level, n: answer.n };
    yield { ...tail, figure: 'valueAtRisk', value: valueAtRisk.value, interval: valueAtRisk };
    yield { ...tail, figure: 'expectedShortfall', value: expectedShortfall };
  }
}

function columnsOf(input: ExportInput): readonly TableColumn<Row>[] {
  const { scenario, layout } = input;
  const lineNames = layout.lines.map((lines) => costLineNames(scenario, lines));
  const unit = (row: Row): string => {
    if (row.figure === 'shareBetter') return 'share';
    return row.figure === 'mean'
      ? unitOfMean(row.measure, scenario)
      : unitOf(row.measure, scenario);
  };
  const convention = (row: Row): string | undefined => {
    const channel = scenario.channels[row.channel ?? -1];
    return channel === undefined ? undefined : conventionOf(row.measure, channel);
  };
  const text = (name: string, meaning: string, cell: TableColumn<Row>['cell']) => ({
    name,
    unit: '',
    meaning,
    cell,
  });
  const number = (name: string, meaning: string, cell: TableColumn<Row>['cell']) => ({
    name,
    unit: 'see unit',
    meaning,
    cell,
  });
  return [
    text('figure', FIGURE_MEANING, (row) => row.figure),
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text(
      'comparedWith',
      'For a comparison, the setup it is compared with; in the same worlds, replication by replication.',
      (row) => idAt(scenario.setups, row.comparedWith ?? -1),
    ),
    text('channel', 'Identifier of the channel; empty: all of them.', (row) =>
      idAt(scenario.channels, row.channel ?? -1),
    ),
    text('provider', 'Identifier of the provider; empty: all of them.', (row) =>
      idAt(scenario.providers, row.provider ?? -1),
    ),
    text('line', 'Name of the cost line; empty: no single line.', (row) =>
      row.line === undefined ? undefined : lineNames[row.setup]?.[row.line],
    ),
    text('measure', 'Identifier of the measure, as in replications.csv.', (row) => row.measure),
    text('unit', 'Unit of the numbers of this row; shares lie between 0 and 1.', unit),
    text('convention', 'The settings the measure depends on, spelled out.', convention),
    {
      ...number(
        'level',
        'Level of the tail, for valueAtRisk and expectedShortfall.',
        (row) => row.level,
      ),
      unit: 'share',
    },
    { ...number('n', 'Replications behind the figure.', (row) => row.n), unit: 'count' },
    number('value', 'The figure itself.', (row) => row.value),
    number(
      'low95',
      'Lower end of its 95 % confidence interval; empty: unknown.',
      (row) => row.interval?.low,
    ),
    number(
      'high95',
      'Upper end of its 95 % confidence interval; empty: unknown.',
      (row) => row.interval?.high,
    ),
    number('sd', 'Standard deviation over the replications.', (row) => row.standardDeviation),
    number('p5', '5th percentile over the replications (type 7).', (row) => row.p5),
    number('p50', 'Median over the replications (type 7).', (row) => row.p50),
    number('p95', '95th percentile over the replications (type 7).', (row) => row.p95),
    number('min', 'Least value over the replications.', (row) => row.minimum),
    number('max', 'Greatest value over the replications.', (row) => row.maximum),
    text('scenario', 'Name of the scenario.', () => scenario.name),
    text('seed', 'Seed of the run.', () => scenario.run.seed),
    text('engineVersion', 'Version of the simulation engine.', () => input.engineVersion),
    text('fingerprint', 'Fingerprint of the run’s results.', () => input.fingerprint),
  ];
}

const FIGURE_MEANING =
  'What the value is: the mean of the measure; the mean difference of setup less comparedWith; the share of replications in which setup is better than comparedWith; the value at risk (the quantile at that level); the expected shortfall (the mean beyond it).';
