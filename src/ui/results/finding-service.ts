import type { Answer } from '../../estimate/answer.ts';
import { FEW_REPLICATIONS } from '../../estimate/finding.ts';
import type { Interval } from '../../estimate/interval.ts';
import type { Scenario } from '../../scenario/types.ts';
import { channelAt } from './data/fan-data.ts';
import { percentOf } from './data/convention.ts';
import { effectOf } from './data/effect.ts';
import { counted, showInterval } from './data/numbers.ts';
import { periodOf } from './data/period.ts';

/** What the fan shows: how long each setup is below the minimum service. */
export function serviceFinding(
  scenario: Scenario,
  answer: Answer | undefined,
  channel: number,
): string {
  const minimum = percentOf(channelAt(scenario, channel).continuity.minimumServiceLevel);
  if (answer === undefined || answer.n === 0) return 'Service level, day by day';
  const { noun, per } = periodOf(scenario);
  const known = scenario.setups.flatMap(({ name }, setup) => {
    const found = answer.summaries.find(
      (summary) =>
        summary.measure === 'hoursBelowMinimum' &&
        summary.setup === setup &&
        summary.channel === channel,
    );
    return found === undefined ? [] : [{ name, setup, hours: found.mean }];
  });
  const [first, second] = known;
  if (first === undefined) return 'No contact came: there is no service level to show';
  const below = `below ${minimum}`;
  if (known.every(({ hours }) => hours.value === 0)) {
    const all = known.length === 1 ? first.name : 'No setup';
    const never = known.length === 1 ? 'never falls' : 'ever falls';
    return `${all} ${never} ${below} in ${counted(answer.n, `simulated ${noun}`)}`;
  }
  const start = answer.n < FEW_REPLICATIONS ? `First ${counted(answer.n, noun)}: ` : '';
  const hours = (value: Interval): string =>
    value.value === 0
      ? 'never'
      : `${showInterval(value, { unit: 'contacts', currency: '' }).value} hours`;
  if (second === undefined) {
    return `${start}${first.name} is ${below} for ${hours(first.hours)} ${per}, on average`;
  }
  if (known.length === 2) {
    const paired = answer.paired.find(
      ({ measure, b, channel: own }) =>
        measure === 'hoursBelowMinimum' && b === second.setup && own === channel,
    );
    const unsure =
      paired !== undefined && effectOf(paired) === 'notSeen' ? ' (no difference can be seen)' : '';
    return first.hours.value === 0
      ? `${start}${second.name} is ${below} for ${hours(second.hours)} ${per}, ${first.name} never${unsure}`
      : `${start}${first.name} is ${below} for ${hours(first.hours)} ${per}, ${second.name} ${second.hours.value === 0 ? 'never' : `for ${hours(second.hours)}`}${unsure}`;
  }
  const ranked = [...known].sort((a, b) => a.hours.value - b.hours.value);
  const [least] = ranked;
  const most = ranked[ranked.length - 1];
  if (least === undefined || most === undefined) return '';
  const from = least.hours.value === 0 ? 'never' : `for ${hours(least.hours)}`;
  return `${start}${least.name} is ${below} ${from} ${per}, ${most.name} for ${hours(most.hours)}`;
}
