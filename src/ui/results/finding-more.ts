import { tr } from '../../base/words.ts';
import type { Formatters, FrontierData, WeekHeatData, WeekHour } from '../../charts/index.ts';
import { weekHeatWords } from '../../charts/week-heat-labels.ts';

/** When a setup is at its weakest. */
export function weekFinding(
  { setup: { name }, measure, hours }: WeekHeatData,
  minimum: string,
  formatters: Formatters,
): string {
  const known = hours.filter((hour) => !Number.isNaN(hour[measure]));
  const [first] = known;
  if (first === undefined) return tr`Service by weekday and hour`;
  const { days } = weekHeatWords();
  const when = ({ weekday, hour }: WeekHour): readonly [string, string] => [
    days[weekday] ?? '',
    formatters.time(hour * 3_600_000),
  ];
  if (measure === 'below') {
    const worst = known.reduce((most, hour) => (hour.below > most.below ? hour : most), first);
    if (worst.below === 0) return tr`${name} is never below ${minimum}, whatever the hour`;
    const [day, time] = when(worst);
    return tr`${name} is below ${minimum} most often on ${day} at ${time}: ${formatters.percent(worst.below)} of that hour`;
  }
  const weakest = known.reduce(
    (least, hour) => (hour.service < least.service ? hour : least),
    first,
  );
  const best = known.reduce((most, hour) => (hour.service > most.service ? hour : most), first);
  const [day, time] = when(weakest);
  const [least, most] = [formatters.percent(weakest.service), formatters.percent(best.service)];
  return tr`${name} is weakest on ${day} at ${time}: service level ${least} on average, ${most} at its best hour`;
}

/** Which setups are on the frontier, and which are not. */
export function frontierFinding({ setups }: FrontierData): string {
  if (setups.length === 0) return tr`What continuity costs, setup by setup`;
  const [only] = setups;
  if (setups.length === 1 && only !== undefined)
    return tr`${only.name} stands alone: add a setup to see which is dominated`;
  const named = (kind: FrontierData['setups'][number]['standing']['kind']): readonly string[] =>
    setups.filter(({ standing }) => standing.kind === kind).map(({ name }) => name);
  const frontier = named('frontier');
  const dominated = named('dominated');
  const unsure = named('notToldApart');
  if (frontier.length === setups.length)
    return tr`No setup dominates another: on average, whoever keeps more pays more`;
  if (frontier.length === 1 && unsure.length === 0)
    return setups.length === 2
      ? tr`${frontier[0] ?? ''} dominates ${dominated[0] ?? ''}`
      : tr`${frontier[0] ?? ''} dominates every other setup`;
  const on = frontier.join(', ');
  if (unsure.length === 0) return tr`On the frontier: ${on}; dominated: ${dominated.join(', ')}`;
  if (dominated.length === 0)
    return tr`On the frontier: ${on}; not told apart from a better one: ${unsure.join(', ')}`;
  return tr`On the frontier: ${on}; dominated: ${dominated.join(', ')}; not told apart from a better one: ${unsure.join(', ')}`;
}
