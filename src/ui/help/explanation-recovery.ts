import { tr } from '../../base/words.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import { showInterval, showQuantiles, wholeNumber } from '../results/data/numbers.ts';
import { measureSections } from '../results/data/measure-rows.ts';
import type { Explanation } from './explanation-parts.ts';
import type { FigurePlace } from './help-events.ts';

/** Id of the row of the measure table that has no column of its own. */
const RECOVERY_ROW = 'recovery';

/** The time to recover over the outages felt: its sample is outages, not replications. */
export function explainRecovery(
  scenario: Scenario,
  answer: Answer,
  { setup }: FigurePlace,
): Explanation | undefined {
  const row = measureSections(scenario, answer, false)
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === RECOVERY_ROW);
  const recovery = answer.recoveries.find((found) => found.setup === setup);
  if (row === undefined || recovery === undefined) return undefined;
  const { outages, felt, meanHours, p50Hours, p95Hours } = recovery;
  const count = Math.round((Number.isFinite(felt.value) ? felt.value : 0) * outages);
  const quantity = { unit: 'h', currency: scenario.currency } as const;
  const [, middle, high] = showQuantiles([p50Hours, p50Hours, p95Hours], quantity);
  const shown =
    count === 0 ? { value: tr`none felt`, interval: undefined } : showInterval(meanHours, quantity);
  return {
    name: row.label,
    ...shown,
    meaning: row.meaning,
    source: row.source,
    convention: undefined,
    example: undefined,
    sample: [
      tr`Outages that touched a site of the setup: ${wholeNumber(outages)}; of these, felt: ${wholeNumber(count)}.`,
      ...(count === 0
        ? []
        : [
            tr`The figure is the mean of the outages felt, not of the years; Student’s interval takes outages as independent.`,
            tr`How much they differ: ${middle}, ${high} (quantiles, type 7).`,
          ]),
    ],
    difference: row.notPaired === undefined ? [] : [row.notPaired],
    sections: [8, 10],
  };
}
