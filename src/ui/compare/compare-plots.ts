import { tr } from '../../base/words.ts';
import { drawCostService, drawLossExceedance } from '../../charts/index.ts';
import { channelAt } from '../results/data/fan-data.ts';
import { periodOf } from '../results/data/period.ts';
import { plotWords } from '../results/data/plot-words.ts';
import { lossFinding } from '../results/finding-losses.ts';
import type { Plot } from '../results/plot.ts';
import { contenderValues } from './contest-between.ts';
import type { Contender } from './contenders.ts';

const NONE = new Float64Array(0);

/** How many contacts a bad year loses, all contenders in one plot. */
export function lossesCompared(contenders: readonly Contender[], base: Contender): Plot {
  const { scenario } = base;
  return (size, look) => {
    const data = {
      setups: contenders.map((each) => ({
        name: each.name,
        losses: contenderValues(each, 'lost') ?? NONE,
      })),
    };
    return drawLossExceedance(data, size, {
      ...look,
      title: lossFinding(data, periodOf(scenario)),
      labels: plotWords(scenario, channelAt(scenario, 0)).loss,
    });
  };
}

/** Cost against service, a cloud for each contender that has the channel, in the same currency. */
export function exchangesCompared(contenders: readonly Contender[], base: Contender): Plot {
  const { scenario } = base;
  const channel = channelAt(scenario, 0);
  return (size, look) => {
    const setups = contenders.map((each) => {
      const isAlike = each.scenario.currency === scenario.currency;
      const service = contenderValues(each, 'serviceLevel', channel.id);
      const cost = isAlike ? contenderValues(each, 'cost') : undefined;
      return { name: each.name, cost: cost ?? NONE, service: service ?? NONE };
    });
    return drawCostService(
      { setups, currency: scenario.currency, objective: channel.objective.serviceLevel },
      size,
      {
        ...look,
        title: tr`What each costs, and the service it buys`,
        labels: plotWords(scenario, channel).exchange,
      },
    );
  };
}
