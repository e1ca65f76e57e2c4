import { tr } from '../../base/words.ts';
import type { Formatters, WeekHeatData, WeekHour } from '../../charts/index.ts';
import { weekHeatWords } from '../../charts/week-heat-labels.ts';

/** The hour in which a setup is at its worst. */
interface Worst {
  readonly name: string;
  readonly hour: WeekHour;
  /** Share of contacts, or of time, as the cells show it. */
  readonly share: number;
}

/** Which setup is at its weakest, and when; of several, how the others do at their own worst. */
export function weekFinding(data: WeekHeatData, minimum: string, formatters: Formatters): string {
  const { setups, measure } = data;
  const isService = measure === 'service';
  const worstFirst = setups
    .flatMap(({ name, hours }) => worstHour(name, hours, measure))
    .sort((a, b) => (isService ? a.share - b.share : b.share - a.share));
  const [first, second] = worstFirst;
  if (first === undefined) return tr`Service by weekday and hour`;
  const told: Told = {
    name: first.name,
    day: weekHeatWords().days[first.hour.weekday] ?? '',
    time: formatters.time(first.hour.hour * 3_600_000),
    share: formatters.percent(first.share),
    minimum,
  };
  const next = second && { name: second.name, share: formatters.percent(second.share) };
  const others = next && { ...next, isOnly: worstFirst.length === 2 };
  if (isService)
    return others === undefined
      ? weakest(told, formatters.percent(bestService(data)))
      : weakestOf(told, others);
  if (first.share === 0)
    return others === undefined
      ? tr`${first.name} is never below ${minimum}, whatever the hour`
      : tr`None of these setups is ever below ${minimum}, whatever the hour`;
  return mostBelow(told, others);
}

interface Told {
  readonly name: string;
  readonly day: string;
  readonly time: string;
  readonly share: string;
  readonly minimum: string;
}

/** The next one at its own worst hour, and whether there is no third. */
interface Others {
  readonly name: string;
  readonly share: string;
  readonly isOnly: boolean;
}

function weakest({ name, day, time, share }: Told, best: string): string {
  return tr`${name} is weakest on ${day} at ${time}: service level ${share} on average, ${best} at its best hour`;
}

function weakestOf({ name, day, time, share }: Told, others: Others): string {
  if (others.share === share)
    return tr`${name} is weakest on ${day} at ${time}: service level ${share} on average; ${others.name} falls as low at its own weakest hour`;
  return others.isOnly
    ? tr`${name} is weakest on ${day} at ${time}: service level ${share} on average; ${others.name} at its own weakest hour: ${others.share}`
    : tr`${name} is weakest on ${day} at ${time}: service level ${share} on average; the others at their own weakest hours: ${others.share} or more`;
}

function mostBelow({ name, day, time, share, minimum }: Told, others: Others | undefined): string {
  if (others === undefined)
    return tr`${name} is below ${minimum} most often on ${day} at ${time}: ${share} of that hour`;
  if (others.share === share)
    return tr`${name} is below ${minimum} most often on ${day} at ${time}: ${share} of that hour; ${others.name} is so as often at its own worst hour`;
  return others.isOnly
    ? tr`${name} is below ${minimum} most often on ${day} at ${time}: ${share} of that hour; ${others.name} at its own worst hour: ${others.share}`
    : tr`${name} is below ${minimum} most often on ${day} at ${time}: ${share} of that hour; the others at their own worst hours: ${others.share} or less`;
}

/** The worst hour of a setup, the first of equals; none where it has no hour with contacts. */
function worstHour(
  name: string,
  hours: readonly WeekHour[],
  measure: WeekHeatData['measure'],
): readonly Worst[] {
  let worst: Worst | undefined;
  for (const hour of hours) {
    const share = hour[measure];
    if (Number.isNaN(share)) continue;
    const isWorse =
      worst === undefined || (measure === 'service' ? share < worst.share : share > worst.share);
    if (isWorse) worst = { name, hour, share };
  }
  return worst === undefined ? [] : [worst];
}

function bestService({ setups }: WeekHeatData): number {
  const known = setups
    .flatMap(({ hours }) => hours.map(({ service }) => service))
    .filter((service) => !Number.isNaN(service));
  return Math.max(...known);
}
