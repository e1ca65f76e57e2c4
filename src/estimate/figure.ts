import { type MeasureId, measures } from '../engine/measures.ts';
import type { ResultLayout } from '../engine/result.ts';
import { columnAt, type ColumnKey, findColumn, type ReplicationColumns } from './column.ts';

/** A figure of each replication: a column, or the same measure of all channels together. */
export interface Figure {
  readonly measure: MeasureId;
  readonly setup: number;
  /** As in Summary; −1 for a measure of channels: all together. */
  readonly channel: number;
  readonly provider: number;
  readonly line: number;
  /** Indices of the columns it is made of. */
  readonly columns: readonly number[];
}

/** Measures of channels that make sense for all channels together, and how. */
const TOGETHER: readonly { readonly measure: MeasureId; readonly how: 'sum' | 'any' }[] = [
  { measure: 'needsResolved', how: 'sum' },
  { measure: 'lost', how: 'sum' },
  { measure: 'unresolved', how: 'sum' },
  { measure: 'objectiveMissed', how: 'any' },
  { measure: 'continuityBroken', how: 'any' },
];

/** All figures of a layout: each column in its order, then all channels together, by setup. */
export function allFigures(layout: ResultLayout): readonly Figure[] {
  const single = layout.columns.map((column, index) => ({ ...column, columns: [index] }));
  const together: Figure[] = [];
  for (let setup = 0; setup < layout.setups; setup++) {
    for (const { measure } of TOGETHER) {
      const figure = figureOf(layout, { measure, setup });
      if (figure !== undefined) together.push(figure);
    }
  }
  return [...single, ...together];
}

/** One figure; undefined when the layout does not have it. */
export function figureOf(layout: ResultLayout, key: ColumnKey): Figure | undefined {
  const { measure, setup, channel = -1, provider = -1, line = -1 } = key;
  const ofChannels = measures[measure].level === 'channel' && channel === -1;
  if (ofChannels && !TOGETHER.some((other) => other.measure === measure)) return undefined;
  const columns = ofChannels
    ? Array.from({ length: layout.channels }, (_, c) =>
        findColumn(layout, { measure, setup, channel: c }),
      )
    : [findColumn(layout, key)];
  if (columns.length === 0 || columns.includes(-1)) return undefined;
  return { measure, setup, channel, provider, line, columns };
}

/** The figure in the replications present, by replication; NaN where it is not defined. */
export function figureValues(results: ReplicationColumns, figure: Figure): Float64Array {
  const [first, ...others] = figure.columns;
  const values = columnAt(results, first!);
  const sum = TOGETHER.some(({ measure, how }) => measure === figure.measure && how === 'sum');
  for (const index of others) {
    const more = columnAt(results, index);
    for (let i = 0; i < values.length; i++) {
      values[i] = sum ? values[i]! + more[i]! : Math.max(values[i]!, more[i]!);
    }
  }
  return values;
}
