import type { Dictionary } from '../../base/words.ts';

/** Units of the settings. */
export const frUnits: Dictionary = {
  days: 'jours',
  min: 'min',
  contacts: 'contacts',
  s: 's',
  h: 'h',
  'per hour': 'par heure',
  agents: 'agents',
  months: 'mois',
  weeks: 'semaines',
  points: 'points',
  periods: 'périodes',
  'per year': 'par an',
  'contacts per hour': 'contacts par heure',
};
