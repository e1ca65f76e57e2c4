import type { Scenario, Site } from '../../scenario/types.ts';
import { factorTable } from '../random/laws.ts';
import { lookUp, type QuantileTable } from '../random/quantile-table.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';

/**
 * Writes, by index of the site, the agents present on a day as a share of those planned, into
 * `into`. A day may be negative: of the warm-up.
 */
export type AbsenceSource = (replication: number, day: number, into: Float64Array) => void;

/** Most of the agents of a site whom one day's absence takes. */
const MOST_ABSENT = 0.95;
/** A gamma law of less spread, against its mean, has no table in bearable time: it is no spread. */
const LEAST_CV = 0.001;
/** Days that the key of a site leaves room for, and where day 0 lies in them. */
const DAYS = 4096;
const DAY_ZERO = 64;

/**
 * Absence of each site, drawn day by day; undefined when none varies. With a ~ gamma of the mean m
 * and standard deviation given, cut at 95 %, present = (1 − a) / (1 − m): the staffing given counts
 * with the mean. Sites and days are independent; all agents of a site share its draw.
 */
export function absenceSource(scenario: Scenario, root: RootKey): AbsenceSource | undefined {
  const sites = scenario.providers.flatMap(({ sites }) => sites.map(spreadOf));
  if (sites.every((site) => site === undefined)) return undefined;
  const stream = new Stream();
  return (replication, day, into) => {
    sites.forEach((spread, site) => {
      if (spread === undefined) {
        into[site] = 1;
        return;
      }
      stream.seek(root, replication, purpose.absence, site * DAYS + DAY_ZERO + day);
      const absent = Math.min(MOST_ABSENT, spread.mean * lookUp(spread.factor, stream.next()));
      into[site] = (1 - absent) / (1 - spread.mean);
    });
  };
}

function spreadOf({
  absence,
}: Site): { readonly mean: number; readonly factor: QuantileTable } | undefined {
  if (absence === undefined || absence.mean === 0) return undefined;
  const cv = absence.standardDeviation / absence.mean;
  return cv < LEAST_CV ? undefined : { mean: absence.mean, factor: factorTable(cv) };
}
