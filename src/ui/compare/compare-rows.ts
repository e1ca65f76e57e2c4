import { type MeasureId, measures } from '../../engine/measures.ts';
import type { Interval } from '../../estimate/interval.ts';
import { moments } from '../../estimate/moments.ts';
import { definedNumbers } from '../../estimate/numbers.ts';
import { studentInterval } from '../../estimate/student.ts';
import { wilsonInterval } from '../../estimate/wilson.ts';
import { type DifferenceCell, differenceCell } from '../results/data/difference-cell.ts';
import { type RowHead, rowHead } from '../results/data/measure-labels.ts';
import type { FigureCell } from '../results/data/measure-rows.ts';
import { type Quantity, showInterval } from '../results/data/numbers.ts';
import { periodOf } from '../results/data/period.ts';
import type { Contender } from './contenders.ts';
import { contenderValues, contestBetween } from './contest-between.ts';

/** A measure of every contender. */
export interface CompareRow extends RowHead {
  readonly id: string;
  readonly measure: MeasureId;
  /** Id of the channel; undefined: all channels, or the setup. */
  readonly channelId: string | undefined;
  /** Name of the channel; empty: all channels, or the setup. */
  readonly channel: string;
  /** By contender; undefined where it has no such channel. */
  readonly cells: readonly (FigureCell | undefined)[];
  /** By contender; undefined for the baseline, and where the two cannot be compared. */
  readonly differences: readonly (DifferenceCell | undefined)[];
}

const OF_SETUP: readonly MeasureId[] = ['continuityBroken', 'lost', 'cost', 'shareResolved'];
const OF_CHANNEL: readonly MeasureId[] = ['serviceLevel', 'hoursBelowMinimum'];

/** What decides, of every contender, and how each differs from the baseline. */
export function compareRows(
  contenders: readonly Contender[],
  baseline: number,
): readonly CompareRow[] {
  const base = contenders[baseline];
  if (base === undefined) return [];
  const { channels } = base.scenario;
  return [
    ...OF_SETUP.map((measure) => rowOf(contenders, base, measure, undefined)),
    ...channels.flatMap(({ id }) =>
      OF_CHANNEL.map((measure) => rowOf(contenders, base, measure, id)),
    ),
  ];
}

function rowOf(
  contenders: readonly Contender[],
  base: Contender,
  measure: MeasureId,
  channel: string | undefined,
): CompareRow {
  const { scenario } = base;
  const period = periodOf(scenario);
  const settings = scenario.channels.find(({ id }) => id === channel);
  const { unit } = measures[measure];
  const quantityOf = ({ scenario: { currency } }: Contender): Quantity => ({ unit, currency });
  return {
    id: channel === undefined ? measure : `${measure}-${channel}`,
    measure,
    channelId: channel,
    channel: scenario.channels.length > 1 ? (settings?.name ?? '') : '',
    ...rowHead(measure, scenario, settings, period),
    cells: contenders.map((each) => {
      const mean = meanOf(each, measure, channel);
      return mean && { mean, ...showInterval(mean, quantityOf(each)), detail: [] };
    }),
    differences: contenders.map((each) => {
      const contest = each === base ? undefined : contestBetween(base, each, measure, channel);
      return contest && differenceCell(contest, quantityOf(base), period);
    }),
  };
}

/** Mean over the replications; of events their share. */
export function meanOf(
  contender: Contender,
  measure: MeasureId,
  channel?: string,
): Interval | undefined {
  const values = contenderValues(contender, measure, channel);
  const known = values === undefined ? new Float64Array(0) : definedNumbers(values);
  if (known.length === 0) return undefined;
  if (measures[measure].unit !== 'event') return studentInterval(moments(known));
  const hits = known.reduce((count, event) => count + event, 0);
  return wilsonInterval(hits, known.length);
}
