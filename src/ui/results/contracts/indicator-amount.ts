import type { Answer } from '../../../estimate/answer.ts';
import type { Interval } from '../../../estimate/interval.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { indicatorOf, type Reward } from './rewards-data.ts';

/**
 * The interval of an indicator's bonus or malus over the horizon; undefined when amendments make
 * several lines of it, whose intervals cannot be added.
 */
export function indicatorAmount(
  scenario: Scenario,
  answer: Answer | undefined,
  reward: Reward,
  setup: number,
): Interval | undefined {
  const own = (answer?.statement ?? []).filter(({ setup: of, line }) => {
    if (of !== setup || line.kind !== 'indicator' || line.provider !== reward.provider)
      return false;
    const found = indicatorOf(scenario, line);
    const channel = scenario.channels.find(({ id }) => id === found?.channel)?.name;
    return found?.indicator === reward.indicator && channel === reward.channel;
  });
  return own.length === 1 ? own[0]?.amount : undefined;
}
