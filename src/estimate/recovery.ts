import { OUTAGE_FIELDS, OUTAGE_WIDTH } from '../engine/result.ts';
import { outageWidth, type Results } from './accumulator.ts';
import type { Recovery } from './answer.ts';
import { type BankGroups, definedValues, groupsOfReplications } from './bank-groups.ts';
import { outagesInOrder } from './column.ts';
import { meanInterval, shareInterval } from './grouped-interval.ts';
import { unbounded } from './interval.ts';
import { quantileOfSorted } from './quantile.ts';

const REPLICATION = OUTAGE_FIELDS.indexOf('replication');

/** How each setup recovers from the outages that concerned it. */
export function recoveries(results: Results): readonly Recovery[] {
  const rows = outagesInOrder(results);
  const width = outageWidth(results.layout);
  return Array.from({ length: results.layout.setups }, (_, setup) => {
    const concerned: number[] = [];
    const replications: number[] = [];
    for (let i = OUTAGE_WIDTH + setup; i < rows.length; i += width) {
      if (!(rows[i]! >= 0)) continue;
      concerned.push(rows[i]!);
      replications.push(rows[i - OUTAGE_WIDTH - setup + REPLICATION]!);
    }
    const groups = groupsOfReplications(results.layout, replications);
    const outagesPerReplication = results.n === 0 ? 0 : concerned.length / results.n;
    return { setup, outagesPerReplication, ...recovery(concerned, groups) };
  });
}

/** From the hours to recover of the outages that concerned a setup; 0: not felt. */
export function recovery(
  hours: readonly number[],
  groups?: BankGroups,
): Omit<Recovery, 'setup' | 'outagesPerReplication'> {
  const isFelt = Float64Array.from(hours, (value) => Number(value > 0));
  const share = { outages: hours.length, felt: shareInterval(isFelt, groups) };
  const ofFelt = definedValues(
    Float64Array.from(hours, (value) => (value > 0 ? value : NaN)),
    groups,
  );
  const felt = ofFelt.values;
  if (felt.length === 0) return { ...share, meanHours: unbounded(0), p50Hours: 0, p95Hours: 0 };
  const meanHours = meanInterval(felt, ofFelt.groups);
  felt.sort();
  return {
    ...share,
    meanHours,
    p50Hours: quantileOfSorted(felt, 0.5),
    p95Hours: quantileOfSorted(felt, 0.95),
  };
}
