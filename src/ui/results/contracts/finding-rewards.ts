import { tr } from '../../../base/words.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { showValue, type Quantity } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import { capital } from '../data/measure-labels.ts';
import { onePoint, rewardName, rewardTarget, rewardValue, type Reward } from './rewards-data.ts';

/**
 * What the contract that rewards most pays for: "With Atlas alone, one more point of share answered is
 * worth 4.1 k€ a year to Atlas, and one more point of satisfaction nothing". Of the first setup in which
 * it is measured.
 */
export function rewardsFinding(scenario: Scenario, found: readonly Reward[]): string {
  const paid = found
    .flatMap((reward) => {
      const [first] = reward.bySetup;
      return first === undefined ? [] : [{ reward, ...first }];
    })
    .sort((a, b) => b.perPoint - a.perPoint);
  const [top] = paid;
  if (top === undefined) return tr`What each indicator rewards`;
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const { per } = periodOf(scenario);
  const name = scenario.providers[top.reward.provider]?.name ?? '';
  const own = paid.filter(
    ({ reward, setup }) => reward.provider === top.reward.provider && setup === top.setup,
  );
  const told = worth(own, name, (amount) => showValue(amount, quantity), per);
  return scenario.setups.length > 1
    ? tr`With ${scenario.setups[top.setup]?.name ?? ''}, ${told}`
    : capital(told);
}

/** A reward in one setup, the dearest first. */
type Paid = readonly { readonly reward: Reward; readonly perPoint: number }[];

function worth(own: Paid, name: string, money: (amount: number) => string, per: string): string {
  const [top, least] = [own[0], own.at(-1)];
  if (top === undefined || least === undefined) return '';
  const point = onePoint(top.reward);
  if (top.perPoint < 0.5) {
    return own.length === 1
      ? tr`${point} is worth nothing to ${name}`
      : tr`one more point of any of its indicators is worth nothing to ${name}`;
  }
  const told = tr`${point} is worth ${money(top.perPoint)} ${per} to ${name}`;
  if (least === top) return told;
  const other = onePoint(least.reward);
  return least.perPoint < 0.5
    ? tr`${told}, and ${other} nothing`
    : tr`${told}, and ${other} ${money(least.perPoint)}`;
}

/** How one indicator stands against its target, and what that brings. */
export function monthsFinding(scenario: Scenario, reward: Reward): string {
  const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
  const { per } = periodOf(scenario);
  const name = scenario.providers[reward.provider]?.name ?? '';
  const parts = reward.bySetup
    .map(({ setup, value, amount }) => {
      const shown = rewardValue(reward.indicator, value);
      const where =
        scenario.setups.length > 1
          ? tr`${shown} with ${scenario.setups[setup]?.name ?? ''}`
          : shown;
      const money = showValue(Math.abs(amount), quantity);
      const effect =
        Math.abs(amount) < 0.5
          ? tr`no bonus, no malus`
          : amount > 0
            ? tr`${money} bonus ${per}`
            : tr`${money} malus ${per}`;
      return `${where}, ${effect}`;
    })
    .reduce((told, next) => tr`${told}; ${next}`);
  return tr`${name}, ${rewardName(reward)}, target ${rewardTarget(reward)}: ${parts}`;
}
