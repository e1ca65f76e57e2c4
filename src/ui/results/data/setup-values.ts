import type { MeasureId } from '../../../engine/measures.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import type { ReplicationColumns } from '../../../estimate/column.ts';
import { figureOf, figureValues } from '../../../estimate/figure.ts';
import type { Scenario } from '../../../scenario/types.ts';

/** A measure of one setup in every replication present; empty before the first. */
export function setupValues(
  results: ReplicationColumns | undefined,
  measure: MeasureId,
  setup: number,
  channel = -1,
): Float64Array {
  if (results === undefined || results.n === 0) return new Float64Array(0);
  const figure = figureOf(results.layout, { measure, setup, channel });
  return figure === undefined ? new Float64Array(0) : figureValues(results, figure);
}

/** Setup less another one, replication by replication; pairs where either is unknown left out. */
export function pairedValues(
  results: Results | undefined,
  measure: MeasureId,
  setup: number,
  channel: number,
  against = 0,
): Float64Array {
  const first = setupValues(results, measure, against, channel);
  const other = setupValues(results, measure, setup, channel);
  return other.map((value, i) => value - (first[i] ?? NaN)).filter((value) => !Number.isNaN(value));
}

/** The results when they are of this scenario: while a person edits, they may be of an older one. */
export function ownResults(results: Results | undefined, scenario: Scenario): Results | undefined {
  if (results === undefined) return undefined;
  const { setups, channels, providers, days } = results.layout;
  const fits =
    setups === scenario.setups.length &&
    channels === scenario.channels.length &&
    providers === scenario.providers.length &&
    days === scenario.horizon.days;
  return fits ? results : undefined;
}

/** Where the setup of that id stands; the first one where there is none. */
export function setupAt({ setups }: Pick<Scenario, 'setups'>, id: string | undefined): number {
  return Math.max(
    0,
    setups.findIndex((setup) => setup.id === id),
  );
}
