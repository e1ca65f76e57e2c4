import type { Scenario } from '../../../scenario/types.ts';
import { showValue, type Quantity } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import { onePoint, rewardName, rewardTarget, rewardValue, type Reward } from './rewards-data.ts';

/**
 * What the contract that rewards most pays for: "With Atlas alone, Atlas’s contract pays 4.1 k€ a year for one more
 * point of share answered, nothing for resolution". Of the first setup in which it is measured.
 */
export function rewardsFinding(scenario: Scenario, found: readonly Reward[]): string {
  const paid = found
    .flatMap((reward) => {
      const [first] = reward.bySetup;
      return first === undefined ? [] : [{ reward, ...first }];
    })
    .sort((a, b) => b.perPoint - a.perPoint);
  const [top] = paid;
  if (top === undefined) return 'What each indicator rewards';
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const { per } = periodOf(scenario);
  const name = scenario.providers[top.reward.provider]?.name ?? '';
  const several = scenario.setups.length > 1;
  const start = several ? `With ${scenario.setups[top.setup]?.name ?? ''}, ` : '';
  const own = paid.filter(
    ({ reward, setup }) => reward.provider === top.reward.provider && setup === top.setup,
  );
  if (top.perPoint < 0.5) {
    const which = own.length === 1 ? rewardName(top.reward) : 'any of its indicators';
    return `${start}${name}’s contract pays nothing for one point more of ${which}`;
  }
  const least = own.at(-1);
  const other =
    least === undefined || least === top
      ? ''
      : least.perPoint < 0.5
        ? `, nothing for ${rewardName(least.reward)}`
        : `, ${showValue(least.perPoint, quantity)} for ${onePoint(least.reward)}`;
  return `${start}${name}’s contract pays ${showValue(top.perPoint, quantity)} ${per} for ${onePoint(top.reward)}${other}`;
}

/** How one indicator stands against its target, and what that brings. */
export function monthsFinding(scenario: Scenario, reward: Reward): string {
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const { per } = periodOf(scenario);
  const name = scenario.providers[reward.provider]?.name ?? '';
  const parts = reward.bySetup.map(({ setup, value, amount }) => {
    const where = scenario.setups.length > 1 ? ` with ${scenario.setups[setup]?.name ?? ''}` : '';
    const money = showValue(Math.abs(amount), quantity);
    const effect =
      Math.abs(amount) < 0.5
        ? 'no bonus, no malus'
        : `${money} ${amount > 0 ? 'bonus' : 'malus'} ${per}`;
    return `${rewardValue(reward.indicator, value)}${where}, ${effect}`;
  });
  return `${name}, ${rewardName(reward)}, target ${rewardTarget(reward)}: ${parts.join('; ')}`;
}
