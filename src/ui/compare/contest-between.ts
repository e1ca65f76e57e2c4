import { type MeasureId } from '../../engine/measures.ts';
import { type Contest, pairedContest, unpairedContest } from '../../estimate/contest.ts';
import { figureOf, figureValues } from '../../estimate/figure.ts';
import { pairingBetween, type Contender } from './contenders.ts';

/** A measure of a contender in every replication; undefined where it has none. */
export function contenderValues(
  { scenario, columns, setup }: Contender,
  measure: MeasureId,
  channel?: string,
): Float64Array | undefined {
  const index =
    channel === undefined ? -1 : scenario.channels.findIndex(({ id }) => id === channel);
  if (channel !== undefined && index < 0) return undefined;
  const figure = figureOf(columns.layout, { measure, setup, channel: index });
  return figure === undefined ? undefined : figureValues(columns, figure);
}

/**
 * How one contender differs from another: year by year where both lived through the same years, else
 * by their means. Undefined where the two cannot be compared: horizons of other lengths, amounts in
 * other currencies.
 */
export function contestBetween(
  a: Contender,
  b: Contender,
  measure: MeasureId,
  channel?: string,
): Contest | undefined {
  const { kind } = pairingBetween(a, b);
  const isMoney = measure === 'cost';
  if (kind === 'lengths' || (isMoney && a.scenario.currency !== b.scenario.currency))
    return undefined;
  const [left, right] = [a, b].map((each) => contenderValues(each, measure, channel));
  if (left === undefined || right === undefined) return undefined;
  return (kind === 'paired' ? pairedContest : unpairedContest)(measure, left, right);
}
