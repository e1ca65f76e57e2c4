export { addChunk, createResults, outageWidth, resultsOf } from './accumulator.ts';
export { interleave } from './interleave.ts';
export type { Results } from './accumulator.ts';
export type {
  Answer,
  Balance,
  DailyFan,
  Headline,
  Paired,
  Recovery,
  StatementLine,
  Summary,
  Tail,
} from './answer.ts';
export { columnAt, findColumn, outagesInOrder, presentReplications } from './column.ts';
export type { ColumnKey } from './column.ts';
export { exceedance } from './exceedance.ts';
export type { Exceedance } from './exceedance.ts';
export { allFigures, figureOf, figureValues } from './figure.ts';
export type { Figure } from './figure.ts';
export { horizonYears, isYear } from './horizon.ts';
export { complement, CONFIDENCE, isBounded, unbounded } from './interval.ts';
export type { Interval } from './interval.ts';
export { moments } from './moments.ts';
export type { Moments } from './moments.ts';
export { daysOfPlaces, daysOfProvider, monthOfChannel, monthsOfHorizon } from './months.ts';
export type { Month } from './months.ts';
export { definedNumbers, sortedNumbers } from './numbers.ts';
export { pairedDifference, pairedDifferences } from './paired.ts';
export { quantileInterval, quantileOfSorted } from './quantile.ts';
export { studentFactor, studentInterval } from './student.ts';
export { balances } from './balance.ts';
export { dailyFans } from './fan.ts';
export { medianReplication, worstReplication } from './notable-replications.ts';
export { ratioInterval } from './ratio.ts';
export { recoveries } from './recovery.ts';
export { providersOfSetup, replayedSetup, worstDay } from './replayed-day.ts';
export type { QueueHolder, ReplayedSetup } from './replayed-day.ts';
export { statement } from './statement.ts';
export { summaries } from './summary.ts';
export { summarise, summariseHeadline } from './summarise.ts';
export { expectedShortfall, tailCount, valueAtRisk } from './tail.ts';
export { tails } from './tails.ts';
export { NORMAL_FACTOR, wilsonInterval } from './wilson.ts';
export { findingSentences } from './sentence.ts';
export type { Sentences, Subject } from './sentence.ts';
export { FEW_REPLICATIONS, findingOf } from './finding.ts';
export type { Difference, Effect, Finding, SetupFacts, Verdict } from './finding.ts';
