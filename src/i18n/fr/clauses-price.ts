import type { Dictionary, Told } from '../../base/words.ts';
import { de } from './elision.ts';
import { inCountry } from './in-country.ts';

/** "20 h", "6 h 30", "minuit" at the end of a day. */
function atHour(time: Told): string {
  const [hours = '', minutes = ''] = String(time).split(':');
  if (hours === '24') return 'minuit';
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`;
}

/** Clauses on prices, cover and steering, as sentences; what all clauses are about. */
export const frClausesPrice: Dictionary = {
  and: 'et',
  '; ': ' ; ',
  'calls of {0}': 'appels du canal {0}',
  'contacts of {0}': 'contacts du canal {0}',
  'call of {0}': 'appel du canal {0}',
  'contact of {0}': 'contact du canal {0}',
  ' of {0}': ' sur le canal {0}',
  'in time': 'à temps',
  '{0} is paid {1}': '{0} perçoit {1}',
  '{0} for each {1} handled{2}': '{0} par {1} traité{2}',
  '{0} for each {1} that settles its need{2}': '{0} par {1} résolu{2}',
  '{0} for each minute that agents spend on a {1}{2}': '{0} par minute de traitement d’un {1}{2}',
  '{0} for each paid agent-hour{1}': '{0} par heure d’agent payée{1}',
  '{0} a month for each full-time agent ({1} paid hours){2}':
    '{0} par mois et par agent à temps plein ({1} heures payées){2}',
  '{0} a month, whatever the volume': '{0} par mois, quel que soit le volume',
  ' in {0}': ' en {0}',
  ' at the sites in {0}': (country) => ` sur les sites situés ${inCountry(country)}`,
  '{0} beyond {1}': '{0} au-delà de {1}',
  '{0} beyond {1} a month': '{0} au-delà de {1} par mois',
  '{0} beyond {1} a year': '{0} au-delà de {1} par an',
  '{0} with more than {1}': '{0} à plus de {1}',
  '{0} for all of them in a month with more than {1}':
    '{0} sur la totalité, les mois à plus de {1}',
  '{0} for all of them in a year with more than {1}':
    '{0} sur la totalité, les années à plus de {1}',
  Mondays: 'le lundi',
  Tuesdays: 'le mardi',
  Wednesdays: 'le mercredi',
  Thursdays: 'le jeudi',
  Fridays: 'le vendredi',
  Saturdays: 'le samedi',
  Sundays: 'le dimanche',
  holidays: 'les jours fériés',
  'every day': 'tous les jours',
  'on {0}': '{0}',
  ' from {0} to {1}': (from, to) => ` de ${atHour(from)} à ${atHour(to)}`,
  '{0} more {1}{2}': '{0} de plus {1}{2}',
  '{0}: {1} is paid {2}.': '{0} : {1} perçoit {2}.',
  'on {0} and every {1} after,': (date, months) =>
    /^1\D/.test(String(months))
      ? `le ${date} puis chaque mois,`
      : `le ${date} puis tous les ${months},`,
  '{0} prices stay as they are': '{0} les prix restent inchangés',
  '{0} prices go up by {1}': '{0} les prix augmentent de {1}',
  '{0} prices go down by {1}': '{0} les prix baissent de {1}',
  '{0} {1} of each price goes up by {2}; the rest stays':
    '{0} la part indexée de chaque prix ({1}) augmente de {2} ; le reste ne change pas',
  '{0} {1} of each price goes down by {2}; the rest stays':
    '{0} la part indexée de chaque prix ({1}) baisse de {2} ; le reste ne change pas',
  '{0}’s invoice comes to at least {1} a month.': (name, amount) =>
    `La facture ${de(name)} est d’au moins ${amount} par mois.`,
  'Standby agents and reserved seats cost nothing.':
    'Les agents d’astreinte et les positions réservées ne coûtent rien.',
  'cover costs {0}': 'l’astreinte et le repli coûtent {0}',
  '{0} a month for each agent on standby, called in or not':
    '{0} par mois et par agent d’astreinte, appelé ou non',
  '{0} each time they are called in': '{0} à chaque déclenchement de l’astreinte',
  '{0} for each hour one of them works': '{0} par heure travaillée en astreinte',
  '{0} a month for each recovery seat reserved': '{0} par mois et par position de repli réservée',
  'Steering {0} costs the company nothing.': (name) =>
    `Le pilotage ${de(name)} ne coûte rien à l’entreprise.`,
  'Steering {0} costs the company {1} a year.': (name, amount) =>
    `Le pilotage ${de(name)} coûte ${amount} par an à l’entreprise.`,
};
