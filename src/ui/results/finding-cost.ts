import { tr } from '../../base/words.ts';
import type { MeasureId } from '../../engine/measures.ts';
import type { Answer, Paired } from '../../estimate/answer.ts';
import { findingOf } from '../../estimate/finding.ts';
import type { Interval } from '../../estimate/interval.ts';
import type { Scenario } from '../../scenario/types.ts';
import { effectOf } from './data/effect.ts';
import { counted, plural, showInterval, showValue } from './data/numbers.ts';
import { periodOf } from './data/period.ts';

/** What service costs: the alternative that does best against the first setup. */
export function exchangeFinding(
  scenario: Scenario,
  answer: Answer | undefined,
  channel: number,
): string {
  const empty = tr`What a ${periodOf(scenario).noun} costs, and what it buys`;
  if (answer === undefined || answer.n === 0) return empty;
  const finding = findingOf(answer);
  const { per } = periodOf(scenario);
  const quantity = { unit: 'currency', currency: scenario.currency } as const;
  const mean = (measure: MeasureId, setup: number, own: number): number =>
    answer.summaries.find(
      (found) => found.measure === measure && found.setup === setup && found.channel === own,
    )?.mean.value ?? NaN;
  if (finding.kind !== 'compared') {
    const name = scenario.setups[0]?.name ?? '';
    const service = mean('serviceLevel', 0, channel);
    const cost = showValue(mean('cost', 0, -1), quantity);
    return Number.isNaN(service)
      ? tr`${name} costs ${cost} ${per}, on average`
      : tr`${name}: ${showValue(service, { unit: 'share', currency: '' })} service level for ${cost} ${per}, on average`;
  }
  const { setup } = finding.b;
  const service = pairedOf(answer, 'serviceLevel', setup, channel);
  const cost = pairedOf(answer, 'cost', setup, -1);
  const b = scenario.setups[setup]?.name ?? '';
  const a = scenario.setups[0]?.name ?? '';
  if (cost === undefined || service === undefined) return empty;
  const money = showInterval(magnitude(cost.difference, 1), quantity).value;
  const better = effectOf(service);
  const dearer = effectOf(cost);
  const points = showInterval(magnitude(service.difference, 100), {
    unit: 'contacts',
    currency: '',
  });
  const gain = tr`${points.value} points of service level`;
  if (better === 'better') {
    if (dearer === 'worse') return tr`${b} buys ${gain} for ${money} more ${per} than ${a}`;
    if (dearer === 'better')
      return tr`${b} gives ${gain} more than ${a}, and costs ${money} less ${per}`;
    return tr`${b} gives ${gain} more than ${a}; ${noCost(dearer)}`;
  }
  if (better === 'worse') {
    if (dearer === 'better')
      return tr`${b} saves ${money} ${per} against ${a}, and gives up ${gain}`;
    if (dearer === 'worse')
      return tr`${b} costs ${money} more ${per} than ${a}, with ${gain} fewer`;
    return tr`${b} gives ${gain} fewer than ${a}; ${noCost(dearer)}`;
  }
  const level =
    better === 'same' ? tr`the same service level` : tr`no difference in service level seen`;
  if (dearer === 'worse') return tr`${b} costs ${money} more ${per} than ${a}; ${level}`;
  if (dearer === 'better') return tr`${b} costs ${money} less ${per} than ${a}; ${level}`;
  return tr`${b} against ${a}: ${level}; ${noCost(dearer)}`;
}

/** The size of a difference, whatever its sign. */
function magnitude({ value, low, high }: Interval, scale: number): Interval {
  return value < 0
    ? { value: -value * scale, low: -high * scale, high: -low * scale }
    : { value: value * scale, low: low * scale, high: high * scale };
}

const noCost = (effect: string): string =>
  effect === 'same' ? tr`it costs the same` : tr`no difference in cost seen`;

/** How often the alternative is the cheaper one. */
export function costFinding(scenario: Scenario, answer: Answer | undefined): string {
  const { noun } = periodOf(scenario);
  const empty = tr`What a ${noun} costs`;
  if (answer === undefined || answer.n === 0) return empty;
  const quantity = { unit: 'currency', currency: scenario.currency } as const;
  const costs = scenario.setups.flatMap(({ name }, setup) => {
    const found = answer.summaries.find(
      (summary) => summary.measure === 'cost' && summary.setup === setup,
    );
    return found === undefined ? [] : [{ name, mean: found.mean, p95: found.p95 }];
  });
  const [first, second] = costs;
  if (first === undefined) return empty;
  const amount = (mean: Interval): string => showValue(mean.value, quantity);
  if (second === undefined) {
    return answer.n === 1
      ? tr`${first.name} costs ${amount(first.mean)} in this one ${noun}`
      : tr`${first.name} costs ${amount(first.mean)} on average; one ${noun} in twenty, more than ${showValue(first.p95, quantity)}`;
  }
  if (costs.length > 2) {
    const ranked = [...costs].sort((a, b) => a.mean.value - b.mean.value);
    const dearest = ranked[ranked.length - 1] ?? first;
    const cheapest = ranked[0] ?? first;
    return tr`On average a ${noun} costs from ${amount(cheapest.mean)} with ${cheapest.name} to ${amount(dearest.mean)} with ${dearest.name}`;
  }
  const paired = pairedOf(answer, 'cost', 1, -1);
  const start = tr`On average a ${noun} costs ${amount(first.mean)} with ${first.name}, ${amount(second.mean)} with ${second.name}`;
  if (paired === undefined || answer.n === 1) return start;
  const wins = Math.round(paired.better.value * paired.n);
  if (effectOf(paired) === 'same') return tr`${first.name} and ${second.name} cost the same`;
  if (wins === 0)
    return tr`${start}; ${second.name} is cheaper in none of ${counted(paired.n, noun)}`;
  if (wins === paired.n)
    return tr`${start}; ${second.name} is cheaper in all ${counted(paired.n, noun)}`;
  const share = showInterval(paired.better, { unit: 'event', currency: '' });
  return tr`${start}; ${second.name} is cheaper in ${share.value} of ${plural(2, noun)}`;
}

function pairedOf(
  { paired }: Answer,
  measure: MeasureId,
  b: number,
  channel: number,
): Paired | undefined {
  return paired.find(
    (found) => found.measure === measure && found.b === b && found.channel === channel,
  );
}
