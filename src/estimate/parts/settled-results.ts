import { assert } from '../../base/assert.ts';
import type { Column, ResultLayout } from '../../engine/index.ts';
import type { Settled } from '../../engine/settle.ts';
import type { Results } from '../accumulator.ts';
import { Assembly } from './assembly.ts';
import type { KnownSetup } from './known-setup.ts';

/** The results of a setup whose ledger was settled anew: all else is as it was. */
export function settledResults({ results, setup }: KnownSetup, settled: Settled): Results {
  const own = new Assembly([{ results, setup }], results.n).takeKnown(results.n);
  const layout = withLines(own.layout, settled);
  return {
    ...own,
    layout,
    columns: columnsOf(own, layout, settled),
    ledger: settled.ledger,
    indicators: settled.indicatorSums,
  };
}

/** The lines are the last columns of a setup, then what their points would have been paid. */
function isOfLines({ measure }: Column): boolean {
  return measure === 'costLine' || measure === 'paidPerPoint';
}

function withLines(before: ResultLayout, { lines, indicators }: Settled): ResultLayout {
  const column = (measure: Column['measure'], line: number): Column => {
    const { channel, provider } = lines[line]!;
    return { measure, setup: 0, channel, provider, line };
  };
  return {
    ...before,
    columns: [
      ...before.columns.filter((of) => !isOfLines(of)),
      ...lines.map((_, line) => column('costLine', line)),
      ...lines.flatMap(({ kind }, line) =>
        kind === 'indicator' ? [column('paidPerPoint', line)] : [],
      ),
    ],
    lines: [lines],
    indicators: [indicators],
  };
}

function columnsOf(
  { n, columns, layout: before }: Results,
  { columns: { length: width }, columns: after }: ResultLayout,
  { columns: rows }: Settled,
): Float64Array {
  const kept = after.filter((of) => !isOfLines(of)).length;
  const cost = after.findIndex(({ measure }) => measure === 'cost');
  const step = before.columns.length;
  const each = 1 + width - kept;
  assert(rows.length === n * each, 'a cost, its lines and its points for each replication');
  const into = new Float64Array(n * width);
  for (let r = 0; r < n; r++) {
    into.set(columns.subarray(r * step, r * step + kept), r * width);
    into[r * width + cost] = rows[r * each]!;
    into.set(rows.subarray(r * each + 1, (r + 1) * each), r * width + kept);
  }
  return into;
}
