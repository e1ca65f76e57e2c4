import { said, tr } from '../../../base/words.ts';
import { measures, type MeasureId } from '../../../engine/measures.ts';
import type { Answer, Summary } from '../../../estimate/answer.ts';
import type { Contest } from '../../../estimate/contest.ts';
import { contestsAgainst } from '../../../estimate/contests.ts';
import type { ReplicationColumns } from '../../../estimate/column.ts';
import { isUnused } from '../../../estimate/unused.ts';
import type { Interval } from '../../../estimate/interval.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { contestOf, type DifferenceCell, differenceCell } from './difference-cell.ts';
import { AT_PROVIDER, decidingMeasures, furtherGroups, OF_PROVIDER } from './measure-groups.ts';
import { type RowHead, rowHead } from './measure-labels.ts';
import { counted, intervalNeeds, type Quantity, showInterval, showQuantiles } from './numbers.ts';
import { type Period, periodOf } from './period.ts';

/** One setup's figure. */
export interface FigureCell {
  /** As in the answer, unrounded. */
  readonly mean: Interval;
  readonly value: string;
  readonly interval: string | undefined;
  /** Beneath: quantiles, or how often an event came. */
  readonly detail: readonly string[];
}

/** A line of the table. */
export interface MeasureRow extends RowHead {
  readonly id: string;
  /** Undefined for a row that is not a measure of the paired kind. */
  readonly measure: MeasureId | undefined;
  /** Index of the channel; −1: all together, or the setup. */
  readonly channel: number;
  /** Index of the provider; −1: not a provider's. */
  readonly provider: number;
  /** Stands above the row: what it and those after it are about. */
  readonly heading?: string;
  /** By setup; undefined where it is not known. */
  readonly cells: readonly (FigureCell | undefined)[];
  /** By setup; the baseline is undefined, and so is what is not paired. */
  readonly differences: readonly (DifferenceCell | undefined)[];
  /** Said in place of a difference that has no meaning. */
  readonly notPaired?: string;
}

/** A part of the table: a channel, or what belongs to the setup as a whole. */
export interface MeasureSection {
  /** Empty when there is a single section. */
  readonly title: string;
  readonly rows: readonly MeasureRow[];
}

const TOGETHER: readonly MeasureId[] = ['continuityBroken', 'lost'];
const MORE_TOGETHER: readonly MeasureId[] = ['objectiveMissed'];
const MORE_OF_SETUP: readonly MeasureId[] = [
  'timeToRecover',
  'weeksUntilWhole',
  'attemptsPerNeed',
  'shareResolved',
  'occupancy',
];

/** What the setups are compared with. */
export interface Against {
  /** Index of a setup. */
  readonly baseline: number;
  /** What differences are worked out from. */
  readonly results: ReplicationColumns;
}

/**
 * The table's rows, section by section; `more` adds the measures that few ask for. Differences are
 * against a chosen setup, or against the first one, as in the answer.
 */
export function measureSections(
  scenario: Scenario,
  answer: Answer | undefined,
  more: boolean,
  against?: Against,
): readonly MeasureSection[] {
  const row = (measure: MeasureId, channel: number, provider = -1): MeasureRow =>
    measureRow(scenario, answer, measure, channel, provider, against);
  /** Rows of a group: none that the scenario does not use, the heading above the first. */
  const headed = (
    heading: string,
    of: readonly { measure: MeasureId; channel: number; provider?: number }[],
  ): MeasureRow[] =>
    of
      .filter(({ measure }) => !isUnused(measure, known(measure)))
      .map(({ measure, channel, provider }) => row(measure, channel, provider))
      .filter(({ cells }) => (answer?.n ?? 0) === 0 || cells.some((cell) => cell !== undefined))
      .map((found, i) => (i === 0 && heading !== '' ? { ...found, heading } : found));
  const known = (measure: MeasureId): readonly Summary[] =>
    answer === undefined || answer.n === 0
      ? []
      : answer.summaries.filter((summary) => summary.measure === measure);

  const channelRows = scenario.channels.map((settings, channel) => [
    ...decidingMeasures(settings).map((measure) => row(measure, channel)),
    ...(more
      ? [
          ...furtherGroups(settings).flatMap(({ heading, measures: ids }) =>
            headed(
              heading,
              ids.map((measure) => ({ measure, channel })),
            ),
          ),
          ...scenario.providers.flatMap(({ name }, provider) =>
            headed(
              tr`At ${name}`,
              AT_PROVIDER.map((measure) => ({ measure, channel, provider })),
            ),
          ),
        ]
      : []),
  ]);
  const setupRows = [
    recoveryRow(scenario, answer, periodOf(scenario)),
    ...[...(more ? MORE_OF_SETUP : []), 'cost' as const].map((measure) => row(measure, -1)),
    ...(more
      ? scenario.providers.flatMap(({ name }, provider) =>
          headed(
            name,
            OF_PROVIDER.map((measure) => ({ measure, channel: -1, provider })),
          ),
        )
      : []),
  ];
  const [first = []] = channelRows;
  if (channelRows.length === 1) {
    const [whole, ...others] = setupRows;
    const own =
      whole === undefined ? [] : [more ? { ...whole, heading: tr`The whole setup` } : whole];
    return [{ title: '', rows: [...first, ...own, ...others] }];
  }
  return [
    {
      title: tr`All channels`,
      rows: [
        ...[...TOGETHER, ...(more ? MORE_TOGETHER : [])].map((measure) => row(measure, -1)),
        ...setupRows,
      ],
    },
    ...scenario.channels.map(({ name }, channel) => ({
      title: name,
      rows: channelRows[channel] ?? [],
    })),
  ];
}

function measureRow(
  scenario: Scenario,
  answer: Answer | undefined,
  measure: MeasureId,
  channel: number,
  provider: number,
  against: Against | undefined,
): MeasureRow {
  const period = periodOf(scenario);
  const quantity: Quantity = { unit: measures[measure].unit, currency: scenario.currency };
  const at = (found: Summary): boolean =>
    found.measure === measure &&
    found.channel === channel &&
    found.provider === provider &&
    found.line === -1;
  const isPaired = provider < 0 && (answer?.n ?? 0) > 0;
  const contests =
    isPaired && against !== undefined
      ? contestsAgainst(against.results, against.baseline, measure, channel)
      : undefined;
  const first = (setup: number): Contest | undefined => {
    const paired = answer?.paired.find(
      (found) => found.b === setup && found.measure === measure && found.channel === channel,
    );
    return paired && contestOf(paired);
  };
  return {
    id: [measure, channel, ...(provider < 0 ? [] : [provider])].join('-'),
    measure,
    channel,
    provider,
    ...(provider < 0 ? {} : { notPaired: tr`not compared: a provider’s own` }),
    ...rowHead(measure, scenario, scenario.channels[channel], period),
    cells: scenario.setups.map((_, setup) => {
      if (provider >= 0 && !takesPart(scenario, setup, provider)) return undefined;
      const summary = answer?.summaries.find((found) => found.setup === setup && at(found));
      return summary && figureCell(summary, quantity, period);
    }),
    differences: scenario.setups.map((_, setup) => {
      if (provider >= 0) return undefined;
      const contest = contests === undefined ? first(setup) : contests[setup];
      return contest && differenceCell(contest, quantity, period);
    }),
  };
}

/** Whether any team of a setup is the provider's. */
function takesPart({ setups, providers }: Scenario, setup: number, provider: number): boolean {
  const sites = new Set(providers[provider]?.sites.map(({ id }) => id));
  return setups[setup]?.teams.some(({ site }) => sites.has(site)) ?? false;
}

function figureCell(summary: Summary, quantity: Quantity, { noun }: Period): FigureCell {
  const { mean, n, p5, p50, p95 } = summary;
  const quantiles = showQuantiles([p5, p50, p95], quantity);
  const detail =
    quantity.unit === 'event'
      ? [tr`${Math.round(mean.value * n)} of ${counted(n, noun)}`]
      : n === 1
        ? [intervalNeeds(noun)]
        : quantiles;
  return { mean, ...showInterval(mean, quantity), detail };
}

/** Over the outages that brought an interval below the minimum. */
function recoveryRow(
  scenario: Scenario,
  answer: Answer | undefined,
  { isYear }: Period,
): MeasureRow {
  const quantity: Quantity = { unit: 'h', currency: scenario.currency };
  return {
    id: 'recovery',
    measure: undefined,
    channel: -1,
    provider: -1,
    label: tr`Time to recover, felt outages`,
    unit: tr`open hours from an outage’s start, mean of the outages felt`,
    meaning: isYear
      ? tr`Over the outages of all years that touched a site of the setup and were felt: they brought an interval below the minimum service. From the outage’s start to the end of the last such interval.`
      : tr`Over the outages of all horizons that touched a site of the setup and were felt: they brought an interval below the minimum service. From the outage’s start to the end of the last such interval.`,
    source: said(measures.timeToRecover.source),
    cells: scenario.setups.map((_, setup) => {
      const recovery = answer?.recoveries.find((found) => found.setup === setup);
      if (recovery === undefined) return undefined;
      const { outages, felt, meanHours, p50Hours, p95Hours } = recovery;
      const count = Math.round((Number.isFinite(felt.value) ? felt.value : 0) * outages);
      if (count === 0) {
        const detail = [outages === 0 ? tr`no outage touched it` : counted(outages, tr`outage`)];
        return { mean: meanHours, value: tr`none felt`, interval: undefined, detail };
      }
      const [, ...upper] = showQuantiles([p50Hours, p50Hours, p95Hours], quantity);
      const detail = [...upper, tr`${count} of ${counted(outages, tr`outage`)} felt`];
      return { mean: meanHours, ...showInterval(meanHours, quantity), detail };
    }),
    differences: scenario.setups.map(() => undefined),
    notPaired: tr`not paired: each setup has sites, and outages, of its own`,
  };
}
