import type { Scenario } from '../../../scenario/types.ts';
import { pageFormatters } from '../../results/data/page-formatters.ts';
import { closeUpTicks, monthsOf, timeAt } from './timeline.ts';

/** Minutes of the horizon, and what stands there: names of months; of a horizon of a few weeks, dates. */
export function overviewTicks(
  scenario: Scenario,
): readonly { readonly minute: number; readonly text: string }[] {
  const months = monthsOf(scenario).filter(({ day }) => day >= 0);
  if (months.length < 3) {
    return closeUpTicks([0, scenario.horizon.days * 1440]).map((minute) => ({
      minute,
      text: pageFormatters().shortDate(timeAt(scenario, minute)),
    }));
  }
  const every = Math.ceil(months.length / 6);
  return months
    .filter((_, index) => index % every === 0)
    .map(({ day }) => {
      const minute = day * 1440;
      return { minute, text: pageFormatters().month(timeAt(scenario, minute)) };
    });
}
