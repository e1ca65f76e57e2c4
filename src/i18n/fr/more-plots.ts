import type { Dictionary } from '../../base/words.ts';

/** Ce que disent la carte de la semaine, la part de chaque aléa et la frontière efficace. */
export const frMorePlots: Dictionary = {
  'Further figures': 'Autres graphiques',
  'Service by weekday and hour': 'Service par jour de la semaine et par heure',
  'Mean service level, % of {0}': 'Taux de service moyen, % des {0}',
  'Mean service level, % of contacts offered': 'Taux de service moyen, % des contacts présentés',
  'Hours below the minimum service level, % of those simulated':
    'Heures sous le service minimal, % de celles simulées',
  'Time below the minimum service level of {0}, % of the hour':
    'Temps sous le service minimal de {0}, % de l’heure',
  'minimum {0}': 'minimum {0}',
  'The colours span the hours shown; the minimum of {0} lies outside of them.':
    'Les couleurs couvrent les heures montrées ; le minimum de {0} est en dehors.',
  'The stronger the colour, the lower the service. Outlined: mean below the minimum. Empty: closed.':
    'Plus c’est soutenu, plus le service est bas. Encadré : moyenne sous le minimum. Vide : fermé.',
  'The stronger the colour, the more often below the minimum. Empty: closed.':
    'Plus c’est soutenu, plus on est souvent sous le minimum. Vide : fermé.',
  'Service by weekday and hour, {0}': 'Service par jour de la semaine et par heure, {0}',
  'Service by weekday and hour, by setup':
    'Service par jour de la semaine et par heure, par organisation',
  Mon: 'lun.',
  Tue: 'mar.',
  Wed: 'mer.',
  Thu: 'jeu.',
  Fri: 'ven.',
  Sat: 'sam.',
  Sun: 'dim.',
  Monday: 'lundi',
  Tuesday: 'mardi',
  Wednesday: 'mercredi',
  Thursday: 'jeudi',
  Friday: 'vendredi',
  Saturday: 'samedi',
  Sunday: 'dimanche',
  '{0}, {1} to {2}: service level {3}, below the minimum {4} of the time; {5} contacts offered in that hour':
    '{0}, de {1} à {2} : taux de service {3}, sous le minimum {4} du temps ; {5} contacts présentés dans cette heure',
  Weekday: 'Jour',
  'Hour from': 'Heure à partir de',
  'Contacts offered in the hour': 'Contacts présentés dans l’heure',
  'Share of time below the minimum': 'Part du temps sous le minimum',
  'Every week counts, and every outage; by hour the results keep sums, and so no interval.':
    'Toutes les semaines comptent, et toutes les interruptions ; par heure, seules les sommes sont gardées : il n’y a donc pas d’intervalle.',
  '{0} is never below {1}, whatever the hour': '{0} n’est jamais sous {1}, quelle que soit l’heure',
  '{0} is below {1} most often on {2} at {3}: {4} of that hour':
    '{0} est sous {1} le plus souvent le {2} à {3} : {4} de cette heure',
  '{0} is weakest on {1} at {2}: service level {3} on average, {4} at its best hour':
    '{0} est au plus bas le {1} à {2} : taux de service {3} en moyenne, {4} à sa meilleure heure',
  'None of these setups is ever below {0}, whatever the hour':
    'Aucune de ces organisations n’est jamais sous {0}, quelle que soit l’heure',
  '{0} is below {1} most often on {2} at {3}: {4} of that hour; {5} is so as often at its own worst hour':
    '{0} est sous {1} le plus souvent le {2} à {3} : {4} de cette heure ; {5} l’est aussi souvent à sa pire heure',
  '{0} is below {1} most often on {2} at {3}: {4} of that hour; {5} at its own worst hour: {6}':
    '{0} est sous {1} le plus souvent le {2} à {3} : {4} de cette heure ; {5}, à sa pire heure : {6}',
  '{0} is below {1} most often on {2} at {3}: {4} of that hour; the others at their own worst hours: {5} or less':
    '{0} est sous {1} le plus souvent le {2} à {3} : {4} de cette heure ; les autres, à leur pire heure : {5} ou moins',
  '{0} is weakest on {1} at {2}: service level {3} on average; {4} falls as low at its own weakest hour':
    '{0} est au plus bas le {1} à {2} : taux de service {3} en moyenne ; {4} descend aussi bas à sa pire heure',
  '{0} is weakest on {1} at {2}: service level {3} on average; {4} at its own weakest hour: {5}':
    '{0} est au plus bas le {1} à {2} : taux de service {3} en moyenne ; {4}, à sa pire heure : {5}',
  '{0} is weakest on {1} at {2}: service level {3} on average; the others at their own weakest hours: {4} or more':
    '{0} est au plus bas le {1} à {2} : taux de service {3} en moyenne ; les autres, à leur pire heure : {4} ou plus',
  'Cells show': 'Les cases montrent',
  'Setups shown': 'Organisations montrées',
  'Mean service level': 'Taux de service moyen',
  'Time below the minimum': 'Temps sous le minimum',

  'What each hazard takes': 'Ce que prend chaque aléa',
  'Hours a year until service is back': 'Heures par an jusqu’au retour du service',
  'Hours {0} until service is back, mean': 'Heures {0} jusqu’au retour du service, moyenne',
  'The line through each end is the 95 % interval.':
    'Le trait au bout de chaque barre est l’intervalle à 95 %.',
  'Hours until service is back, by hazard': 'Heures jusqu’au retour du service, par aléa',
  '{0}, {1}: {2}': '{0}, {1} : {2}',
  '{0}, {1}: {2} ({3} to {4})': '{0}, {1} : {2} (de {3} à {4})',
  Hazard: 'Aléa',
  'Hours, mean': 'Heures, moyenne',
  'Hours, low': 'Heures, bas',
  'Hours, high': 'Heures, haut',
  'No outage': 'Sans interruption',
  'No outage, or only more demand': 'Sans interruption, ou demande accrue seulement',
  'Open time from an outage’s start until the minimum has held for an hour, in the channel that takes longest; outages at once share their hours equally.':
    'Temps ouvert entre le début d’une interruption et le moment où le minimum tient depuis une heure, dans le canal le plus lent à reprendre ; des interruptions simultanées se partagent leurs heures à parts égales.',
  'Last row: what is below the minimum beyond that, at least.':
    'Dernière ligne : ce qui est sous le minimum au-delà, au moins.',
  'Never below the minimum after: {0}.': 'Jamais sous le minimum après : {0}.',
  'Where these take no agents, what they do is in the last row: {0}.':
    'Quand ceux-ci ne prennent pas d’agents, leur effet est dans la dernière ligne : {0}.',
  'Which hazard keeps service down longest': 'Quel aléa prive le plus longtemps de service',
  'No outage brings service below the minimum':
    'Aucune interruption ne fait passer le service sous le minimum',
  '“{0}” is the hazard that keeps service down longest: {1} {2}':
    '« {0} » est l’aléa qui prive le plus longtemps de service : {1} {2}',
  '“{0}” is the hazard that keeps service down longest: {1} {2} with {3}, never with {4}':
    '« {0} » est l’aléa qui prive le plus longtemps de service : {1} {2} avec {3}, jamais avec {4}',
  '“{0}” is the hazard that keeps service down longest: {1} {2} with {3}, {4} with {5}':
    '« {0} » est l’aléa qui prive le plus longtemps de service : {1} {2} avec {3}, {4} avec {5}',

  'Cost against continuity': 'Le coût face à la continuité',
  'Cost {0}, mean, {1}': 'Coût {0}, moyenne, {1}',
  'Cost of a year, mean, {0}': 'Coût d’une année, moyenne, {0}',
  'Years that keep the continuity objective, share':
    'Part des années qui tiennent l’objectif de continuité',
  'Share of {0} that keep the continuity objective':
    'Part des {0} qui tiennent l’objectif de continuité',
  'Mean service level, {0}': 'Taux de service moyen, {0}',
  'Cross: 95 % intervals. Line and full marks: the frontier. Hollow: dominated. Dotted edge: not told apart from a better one.':
    'Croix : intervalles à 95 %. Trait et marques pleines : la frontière. Creux : dominée. Bord pointillé : sans différence visible avec une meilleure.',
  'Cost against continuity, by setup': 'Coût face à la continuité, par organisation',
  'on the frontier': 'sur la frontière',
  'dominated by {0}': 'dominée par {0}',
  'not told apart from {0}': 'sans différence visible avec {0}',
  'kept result, not compared': 'résultat gardé, non comparé',
  'Grey oblique cross: {0}, kept from before.': 'Croix oblique grise : {0}, résultat gardé.',
  'Grey oblique cross: {0}, kept from before; the dashed line leads to where it is now.':
    'Croix oblique grise : {0}, résultat gardé ; le tireté mène à sa place actuelle.',
  'cost {0}; kept {1}': 'coût {0} ; tenu {1}',
  'cost {0}; service level {1}': 'coût {0} ; taux de service {1}',
  'cost {0}; continuity kept in {1} of {2}': 'coût {0} ; continuité tenue dans {1} des {2}',
  '{0} ({1} to {2})': '{0} (de {1} à {2})',
  '{0}: {1}; {2}': '{0} : {1} ; {2}',
  'Cost, low': 'Coût, bas',
  'Cost, high': 'Coût, haut',
  'Kept, mean': 'Tenu, moyenne',
  'Kept, low': 'Tenu, bas',
  'Kept, high': 'Tenu, haut',
  Standing: 'Situation',
  'All setups keep the continuity objective equally often, so the mean service level stands in for it.':
    'Toutes les organisations tiennent aussi souvent l’objectif de continuité : le taux de service moyen en tient lieu.',
  'Continuity kept: no channel is below its minimum service for longer than its objective allows.':
    'Continuité tenue : aucun canal n’est sous son service minimal plus longtemps que son objectif ne le permet.',
  'Dominated: another setup is seen to be better in one and no worse in the other, in the same simulated {0}.':
    (periods) =>
      `Dominée : une autre organisation est visiblement meilleure sur l’un et au moins égale sur l’autre, sur les mêmes ${periods}.`,
  'What continuity costs, setup by setup':
    'Ce que coûte la continuité, organisation par organisation',
  '{0} stands alone: add a setup to see which is dominated':
    '{0} est seule : ajoutez une organisation pour voir laquelle est dominée',
  'No setup dominates another: on average, whoever keeps more pays more':
    'Aucune organisation n’en domine une autre : en moyenne, qui tient mieux paie plus',
  '{0} dominates {1}': '{0} domine {1}',
  '{0} dominates every other setup': '{0} domine toutes les autres organisations',
  'On the frontier: {0}; dominated: {1}': 'Sur la frontière : {0} ; dominées : {1}',
  'On the frontier: {0}; not told apart from a better one: {1}':
    'Sur la frontière : {0} ; sans différence visible avec une meilleure : {1}',
  'On the frontier: {0}; dominated: {1}; not told apart from a better one: {2}':
    'Sur la frontière : {0} ; dominées : {1} ; sans différence visible avec une meilleure : {2}',
};
