import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

/** Clauses on what results change: triggers, and volume that moves between providers. */
export const frClausesEvolution: Dictionary = {
  'if {0} in a month, {1}': 'si, sur un mois, {0}, {1}',
  'if {0} {1} months in a row, {2}': 'si, {1} mois de suite, {0}, {2}',
  '{0}, as often as it happens': '{0}, à chaque fois que cela se produit',
  'with one month’s notice': 'avec un mois de préavis',
  'with {0} months’ notice': 'avec {0} mois de préavis',
  'at once': 'aussitôt',
  'from the next month on': 'dès le mois suivant',
  'fewer than {0} of {1} are answered': 'moins de {0} des {1} sont pris en charge',
  'more than {0} of {1} are answered': 'plus de {0} des {1} sont pris en charge',
  'fewer than {0} of {1} are answered {2}': 'moins de {0} des {1} sont pris en charge {2}',
  'more than {0} of {1} are answered {2}': 'plus de {0} des {1} sont pris en charge {2}',
  'fewer than {0} of {1} are abandoned': 'moins de {0} des {1} sont abandonnés',
  'more than {0} of {1} are abandoned': 'plus de {0} des {1} sont abandonnés',
  '{0} wait less than {1} on average': 'les {0} attendent moins de {1} en moyenne',
  '{0} wait more than {1} on average': 'les {0} attendent plus de {1} en moyenne',
  'fewer than {0} of {1} settle their need': 'moins de {0} des {1} sont résolus au premier contact',
  'more than {0} of {1} settle their need': 'plus de {0} des {1} sont résolus au premier contact',
  'fewer than {0} of customers are satisfied{1}': 'moins de {0} des clients sont satisfaits{1}',
  'more than {0} of customers are satisfied{1}': 'plus de {0} des clients sont satisfaits{1}',
  'net satisfaction{0} is below {1}': 'la satisfaction nette{0} est inférieure à {1}',
  'net satisfaction{0} is above {1}': 'la satisfaction nette{0} est supérieure à {1}',
  'the oldest of {0} waiting is less than {1} old':
    'le plus ancien des {0} en attente date de moins de {1}',
  'the oldest of {0} waiting is more than {1} old':
    'le plus ancien des {0} en attente date de plus de {1}',
  'the quality score{0} is below {1}': 'la note de qualité{0} est inférieure à {1}',
  'the quality score{0} is above {1}': 'la note de qualité{0} est supérieure à {1}',
  '{0}’s volume{1} is below {2} of the forecast': (name, of, value) =>
    `le volume ${de(name)}${of} est inférieur à ${value} de la prévision`,
  '{0}’s volume{1} is above {2} of the forecast': (name, of, value) =>
    `le volume ${de(name)}${of} dépasse ${value} de la prévision`,
  '{0}’s share{1} becomes {2}': (name, of, share) => `la part ${de(name)}${of} passe à ${share}`,
  '{0}’s prices stay': (name) => `les prix ${de(name)} ne changent pas`,
  '{0}’s prices go down by {1}': (name, by) => `les prix ${de(name)} baissent de ${by}`,
  '{0}’s prices go up by {1}': (name, by) => `les prix ${de(name)} augmentent de ${by}`,
  'the contract with {0} ends for breach': 'le contrat avec {0} est résilié pour manquement',
  '{0} is given notice': 'la résiliation est notifiée à {0}',
  '{0} of {1} go from the provider with the worst {2} to the one with the best':
    '{0} du canal {1} passent du prestataire le moins bien classé au mieux classé ({2})',
  'each month, {0}': 'chaque mois, {0}',
  'every {0} months, {1}': 'tous les {0} mois, {1}',
  '{0} when they differ by more than {1}': '{0} si leur écart dépasse {1}',
  '{0}, {1} later': '{0}, avec effet {1} plus tard',
  '{0}; none falls below {1}': '{0} ; aucun ne descend sous {1}',
};
