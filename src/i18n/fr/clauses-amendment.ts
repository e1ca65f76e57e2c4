import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';
import { inCountries } from './in-country.ts';

/** What an amendment changes. */
export const frClausesAmendment: Dictionary = {
  'On {0} {1}.': 'À compter du {0}, {1}.',
  'nothing changes yet': 'rien ne change encore',
  'the least invoice ends': 'la facture minimale prend fin',
  'the least invoice becomes {0} a month': 'la facture minimale passe à {0} par mois',
  'the commitment becomes {0} take-or-pay and a band of {1}':
    'l’engagement passe à {0} de volume garanti payé (take-or-pay) avec une bande de {1}',
  'all indicators together move an invoice by at most {0} down or {1} up':
    'une facture varie, tous indicateurs confondus, d’au plus {0} à la baisse et {1} à la hausse',
  'steering {0} costs nothing any more': (name) => `le pilotage ${de(name)} ne coûte plus rien`,
  'steering {0} comes to {1} a year': (name, amount) =>
    `le pilotage ${de(name)} passe à ${amount} par an`,
  'connecting {0} anew costs {1}': (name, amount) =>
    `la nouvelle intégration ${de(name)} coûte ${amount}`,
  '{0} gets no volume any more': '{0} ne reçoit plus de volume',
  '{0}’s share of the volume becomes {1} what was planned': (name, factor) =>
    `la part ${de(name)} passe à ${factor} la part prévue`,
  '{0} answers nothing any more': '{0} n’intervient plus sur aucun canal',
  '{0} answers only {1}': '{0} n’intervient plus que sur {1}',
  '{0}’s agents move to {1}': (name, countries) =>
    `les agents ${de(name)} travaillent désormais ${inCountries(countries)}`,
  'nothing is invoiced any more': 'plus rien n’est facturé',
  'prices become {0}': 'les prix passent à {0}',
  'surcharges end': 'les majorations prennent fin',
  'surcharges become {0}': 'les majorations passent à {0}',
  'bonus and malus end': 'bonus et malus prennent fin',
  'bonus and malus follow one new indicator': 'bonus et malus suivent un nouvel indicateur',
  'bonus and malus follow {0} new indicators': 'bonus et malus suivent {0} nouveaux indicateurs',
  'prices follow no index any more': 'les prix ne sont plus indexés',
  'every {0} from {1}': (months, date) =>
    /^1\D/.test(String(months))
      ? `chaque mois à partir du ${date}`
      : `tous les ${months} à partir du ${date}`,
  'a new index holds (prices go up by {0} {1})':
    'une nouvelle indexation s’applique (les prix augmentent de {0} {1})',
  'a new index holds (prices go down by {0} {1})':
    'une nouvelle indexation s’applique (les prix baissent de {0} {1})',
  'a new index holds ({0} of each price goes up by {1} {2})':
    'une nouvelle indexation s’applique (part indexée de chaque prix : {0} ; hausse de {1} {2})',
  'a new index holds ({0} of each price goes down by {1} {2})':
    'une nouvelle indexation s’applique (part indexée de chaque prix : {0} ; baisse de {1} {2})',
  'standby agents and reserved seats cost nothing':
    'les agents d’astreinte et les positions réservées ne coûtent plus rien',
  'standby prices become {0}': 'les prix de l’astreinte et du repli passent à {0}',
  'nothing counts as force majeure': 'plus aucun événement n’est reconnu comme force majeure',
  'force majeure means {0}': 'la force majeure couvre désormais : {0}',
  'no result changes the contract': 'plus aucun résultat ne modifie le contrat',
  'one new trigger watches the results': 'une nouvelle clause de déclenchement suit les résultats',
  '{0} new triggers watch the results':
    '{0} nouvelles clauses de déclenchement suivent les résultats',
  'no notice is needed any more': 'plus aucun préavis n’est nécessaire',
  'notice becomes {0}': 'le préavis passe à {0}',
  '{0}, without exit fee': '{0}, sans indemnité de sortie',
  '{0}, with an exit fee of {1}': '{0}, avec une indemnité de sortie de {1}',
};
