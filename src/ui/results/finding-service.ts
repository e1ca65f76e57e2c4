import { tr } from '../../base/words.ts';
import type { Answer } from '../../estimate/answer.ts';
import { FEW_REPLICATIONS } from '../../estimate/finding.ts';
import type { Interval } from '../../estimate/interval.ts';
import type { Scenario } from '../../scenario/types.ts';
import { channelAt } from './data/fan-data.ts';
import { percentOf } from './data/convention.ts';
import { effectOf } from './data/effect.ts';
import { counted, plural, showInterval, wholeNumber } from './data/numbers.ts';
import { periodOf } from './data/period.ts';

/** What the fan shows: how long each setup is below the minimum service. */
export function serviceFinding(
  scenario: Scenario,
  answer: Answer | undefined,
  channel: number,
): string {
  const minimum = percentOf(channelAt(scenario, channel).continuity.minimumServiceLevel);
  if (answer === undefined || answer.n === 0) return tr`Service level, day by day`;
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
  const [first] = known;
  if (first === undefined) return tr`No contact came: there is no service level to show`;
  const all = counted(answer.n, noun);
  if (known.every(({ hours }) => hours.value === 0)) {
    const nouns = plural(answer.n, noun);
    const number = wholeNumber(answer.n);
    return known.length === 1
      ? tr`${first.name} never falls below ${minimum} in ${number} simulated ${nouns}`
      : tr`No setup ever falls below ${minimum} in ${number} simulated ${nouns}`;
  }
  const told = hoursFinding(known, minimum, per, isUnsure(answer, channel, known));
  return answer.n < FEW_REPLICATIONS ? tr`First ${all}: ${told}` : told;
}

/** A setup's hours below the minimum. */
interface Known {
  readonly name: string;
  readonly setup: number;
  readonly hours: Interval;
}

/** Whether the only other setup is not seen to differ. */
function isUnsure({ paired }: Answer, channel: number, [, second, ...more]: readonly Known[]) {
  if (second === undefined || more.length > 0) return false;
  const found = paired.find(
    (each) =>
      each.measure === 'hoursBelowMinimum' && each.b === second.setup && each.channel === channel,
  );
  return found !== undefined && effectOf(found) === 'notSeen';
}

function hoursFinding(
  known: readonly Known[],
  minimum: string,
  per: string,
  unsure: boolean,
): string {
  const number = ({ hours }: Known): string =>
    showInterval(hours, { unit: 'contacts', currency: '' }).value;
  const never = ({ hours }: Known): boolean => hours.value === 0;
  const ranked = [...known].sort((a, b) => a.hours.value - b.hours.value);
  const [first, second] = known.length === 2 ? known : [ranked[0], ranked.at(-1)];
  if (first === undefined) return '';
  if (second === undefined || known.length === 1) {
    return tr`${first.name} is below ${minimum} for ${number(first)} hours ${per}, on average`;
  }
  if (known.length > 2 && never(first)) {
    return tr`${first.name} is below ${minimum} never ${per}, ${second.name} for ${number(second)} hours`;
  }
  const [one, other] = never(first) ? [second, first] : [first, second];
  const told = never(other)
    ? tr`${one.name} is below ${minimum} for ${number(one)} hours ${per}, ${other.name} never`
    : tr`${one.name} is below ${minimum} for ${number(one)} hours ${per}, ${other.name} for ${number(other)} hours`;
  return unsure ? tr`${told} (no difference can be seen)` : told;
}
