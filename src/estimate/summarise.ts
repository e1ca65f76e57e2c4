import type { MeasureId } from '../engine/measures.ts';
import type { Results } from './accumulator.ts';
import type { Answer, Headline } from './answer.ts';
import { balances } from './balance.ts';
import { calmDaysOf } from './calm-days.ts';
import { contractAnswer } from './contract-months.ts';
import { dailyFans } from './fan.ts';
import { allFigures } from './figure.ts';
import { pairedDifferences } from './paired.ts';
import { recoveries } from './recovery.ts';
import { statement } from './statement.ts';
import { summaries } from './summary.ts';
import { tails } from './tails.ts';

/**
 * All answers from the replications present, taken in replication order: the same replications give
 * the same digits, however they arrived. While a run goes on, those present are the quick ones;
 * only the finished run treats all alike.
 */
export function summarise(results: Results): Answer {
  return {
    n: results.n,
    calmDays: calmDaysOf(results.layout),
    summaries: summaries(results),
    paired: pairedDifferences(results),
    tails: tails(results),
    balances: balances(results),
    fans: dailyFans(results),
    recoveries: recoveries(results),
    statement: statement(results),
    contracts: contractAnswer(results),
    contacts: results.contacts,
  };
}

/** What the sentences say of all channels together. */
const TOLD_TOGETHER: readonly MeasureId[] = [
  'continuityBroken',
  'lost',
  'needsResolved',
  'unresolved',
];

/** The few figures that the sentences need: much faster than the whole answer. */
export function summariseHeadline(results: Results): Headline {
  const figures = allFigures(results.layout).filter(
    ({ measure, channel }) =>
      measure === 'cost' || (channel === -1 && TOLD_TOGETHER.includes(measure)),
  );
  return {
    n: results.n,
    calmDays: calmDaysOf(results.layout),
    summaries: summaries(results, figures),
    paired: pairedDifferences(results, figures),
  };
}
