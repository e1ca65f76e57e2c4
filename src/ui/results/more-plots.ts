import { tr } from '../../base/words.ts';
import { drawFrontier, drawWeekHeat, type WeekMeasure } from '../../charts/index.ts';
import { percentOf, divisorOf } from './data/convention.ts';
import { channelAt } from './data/fan-data.ts';
import { frontierData, frontierGhost } from './data/frontier-data.ts';
import { plural } from './data/numbers.ts';
import { periodOf } from './data/period.ts';
import { sampleNote } from './data/plot-words.ts';
import { weekHours } from './data/week-hours.ts';
import { frontierFinding } from './finding-more.ts';
import { weekFinding } from './finding-week.ts';
import type { Plot } from './plot.ts';
import { ghostFor, sentences, type PlotSource } from './plots.ts';

/** Service of some setups by weekday and hour. */
export function weekPlot(
  { scenario, answer, results, channel }: PlotSource,
  setups: readonly number[],
  measure: WeekMeasure,
): Plot {
  return (size, look) => {
    const own = channelAt(scenario, channel);
    const data = {
      setups: setups.map((index) => ({
        index,
        name: scenario.setups[index]?.name ?? '',
        hours: weekHours(scenario, results, index, channel),
      })),
      measure,
      minimum: own.continuity.minimumServiceLevel,
    };
    return drawWeekHeat(data, size, {
      ...look,
      title: weekFinding(data, percentOf(data.minimum), look.formatters),
      note: [
        sampleNote(scenario, answer, own),
        tr`Every week counts, and every outage; by hour the results keep sums, and so no interval.`,
      ].join(' '),
      labels: {
        service: tr`Mean service level, % of ${divisorOf(own.objective)}`,
        below: tr`Time below the minimum service level of ${percentOf(data.minimum)}, % of the hour`,
        ...(periodOf(scenario).isYear ? {} : { empty: nothingYet() }),
      },
    });
  };
}

/** What each setup costs against what it keeps, and which are beaten by another. */
export function frontierPlot(source: PlotSource): Plot {
  const { scenario, answer, results, channel } = source;
  return (size, look) => {
    const { noun, per, isYear } = periodOf(scenario);
    const own = channelAt(scenario, channel);
    const { data, kept } = frontierData(scenario, results, channel);
    const periods = plural(2, noun);
    const isService = kept === 'service';
    const { ghost, why } = ghostFor(source, isService ? ['money', 'service'] : ['money']);
    const drawn =
      ghost && data.setups.length > 0 ? frontierGhost(ghost, scenario, channel, kept) : undefined;
    return drawFrontier({ ...data, ghost: drawn }, size, {
      ...look,
      title: frontierFinding(data),
      note: sentences(
        sampleNote(scenario, answer, isService ? own : undefined),
        isService
          ? tr`All setups keep the continuity objective equally often, so the mean service level stands in for it.`
          : tr`Continuity kept: no channel is below its minimum service for longer than its objective allows.`,
        tr`Dominated: another setup is seen to be better in one and no worse in the other, in the same simulated ${periods}.`,
        why,
      ),
      labels: {
        cost: (currency) => tr`Cost ${per}, mean, ${currency}`,
        kept: isService
          ? tr`Mean service level, ${tr`share of ${divisorOf(own.objective)}`}`
          : tr`Share of ${periods} that keep the continuity objective`,
        numbers: (cost, share) =>
          isService
            ? tr`cost ${cost}; service level ${share}`
            : tr`cost ${cost}; continuity kept in ${share} of ${periods}`,
        ...(isYear ? {} : { empty: nothingYet() }),
      },
    });
  };
}

/** What a plot says before the first replication, where a replication is no year. */
export const nothingYet = (): string =>
  tr`Nothing simulated yet: the plot fills in as the run goes on.`;
