import type { Told } from '../../base/words.ts';

/** "des 8 dernières semaines"; of part of a week, which has no number of its own. */
export function lastWeeks(told: Told): string {
  const weeks = String(told);
  const [count = '', noun = ''] = weeks.split(/\s/u);
  if (count === '1') return 'de la dernière semaine';
  return noun === 'semaine'
    ? `d’une période finale de ${weeks}`
    : `des ${weeks.slice(0, -noun.length)}dernières ${noun}`;
}
