import { OUTAGE_WIDTH } from '../engine/result.ts';
import { outageWidth, type Results } from './accumulator.ts';
import type { Recovery } from './answer.ts';
import { outagesInOrder } from './column.ts';
import { unbounded } from './interval.ts';
import { moments } from './moments.ts';
import { quantileOfSorted } from './quantile.ts';
import { studentInterval } from './student.ts';
import { wilsonInterval } from './wilson.ts';

/** How each setup recovers from the outages that concerned it. */
export function recoveries(results: Results): readonly Recovery[] {
  const rows = outagesInOrder(results);
  const width = outageWidth(results.layout);
  return Array.from({ length: results.layout.setups }, (_, setup) => {
    const concerned: number[] = [];
    for (let i = OUTAGE_WIDTH + setup; i < rows.length; i += width) {
      if (rows[i]! >= 0) concerned.push(rows[i]!);
    }
    const outagesPerReplication = results.n === 0 ? 0 : concerned.length / results.n;
    return { setup, outagesPerReplication, ...recovery(concerned) };
  });
}

/** From the hours to recover of the outages that concerned a setup; 0: not felt. */
export function recovery(
  hours: readonly number[],
): Omit<Recovery, 'setup' | 'outagesPerReplication'> {
  const felt = Float64Array.from(hours.filter((value) => value > 0));
  const share = { outages: hours.length, felt: wilsonInterval(felt.length, hours.length) };
  if (felt.length === 0) return { ...share, meanHours: unbounded(0), p50Hours: 0, p95Hours: 0 };
  const meanHours = studentInterval(moments(felt));
  felt.sort();
  return {
    ...share,
    meanHours,
    p50Hours: quantileOfSorted(felt, 0.5),
    p95Hours: quantileOfSorted(felt, 0.95),
  };
}
