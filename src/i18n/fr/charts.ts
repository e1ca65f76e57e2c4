import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

/** Ce que disent les graphiques. */
export const frCharts: Dictionary = {
  'Cost of a year, {0}': 'Coût d’une année, {0}',
  'Share of years': 'Part des années',
  'mean {0}': 'moyenne {0}',
  'mean {0} ({1} to {2})': 'moyenne {0} ({1} à {2})',
  'nine years in ten: {0} to {1}': 'neuf années sur dix : {0} à {1}',
  'Under the curves: line from the 5th to the 95th percentile, bar at the median, mark at the mean with its 95 % interval.':
    'Sous les courbes : trait du 5e au 95e centile, barre à la médiane, marque à la moyenne avec son intervalle à 95 %.',
  'The last step gathers all dearer years.':
    'La dernière marche réunit toutes les années plus chères.',
  'No year simulated yet: the plot fills in as the run goes on.':
    'Aucune année n’est encore simulée : le graphique se remplit au fil de la simulation.',
  'Cost of a year: mean and quantiles over the simulated years':
    'Coût d’une année : moyenne et quantiles sur les années simulées',
  'Share of the simulated years by cost': 'Part des années simulées selon le coût',
  '{0} and more': '{0} et plus',
  'Cost from': 'Coût à partir de',
  Below: 'En dessous de',
  'Service level of the year, share of contacts offered':
    'Taux de service de l’année, part des contacts présentés',
  'Each point is a year; large mark: mean; cross: 5th to 95th percentile.':
    'Chaque point est une année ; grande marque : moyenne ; croix : du 5e au 95e centile.',
  'Cost and service level of a year, by setup':
    'Coût et taux de service d’une année, par organisation',
  '{0}: mean cost {1} (nine years in ten: {2} to {3}), mean service level {4} ({5} to {6})':
    '{0} : coût moyen {1} (neuf années sur dix : {2} à {3}), taux de service moyen {4} ({5} à {6})',
  'Cost, mean': 'Coût, moyenne',
  'Cost, P5': 'Coût, P5',
  'Cost, P95': 'Coût, P95',
  'Service level, mean': 'Taux de service, moyenne',
  'Service level, P5': 'Taux de service, P5',
  'Service level, P95': 'Taux de service, P95',
  'Difference, year by year': 'Différence, année par année',
  'median {0}, nine years in ten from {1} to {2}': 'médiane {0}, neuf années sur dix de {1} à {2}',
  'Value; dashes: target': 'Valeur ; tirets : cible',
  'Bonus above, malus below the line, {0}': 'Bonus au-dessus, malus au-dessous de la ligne, {0}',
  'Each mark is a measuring period, in the month that settles it.':
    'Chaque marque est une période de mesure, dans le mois qui la règle.',
  'Nothing measured yet: the plot fills in as the run goes on.':
    'Rien n’est encore mesuré : le graphique se remplit au fil de la simulation.',
  'Value against target and what it brought, month by month':
    'Valeur face à la cible, et ce qu’elle a rapporté, mois par mois',
  '{0}, {1}: {2} against {3}; {4}': '{0}, {1} : {2} pour une cible de {3} ; {4}',
  'Bonus or malus': 'Bonus ou malus',
  'Contacts lost in a year, more than': 'Contacts perdus en une année, plus de',
  'Probability, logarithmic': 'Probabilité, échelle logarithmique',
  '1 year in {0}': '1 année sur {0}',
  'Band: 95 % interval (Wilson). The curve stops at the worst year simulated: nothing is extrapolated.':
    'Bande : intervalle à 95 % (Wilson). La courbe s’arrête à la pire année simulée : rien n’est extrapolé.',
  'Contacts lost in a year, by return period':
    'Contacts perdus en une année, selon la période de retour',
  '{0}: 1 year in {1} loses more than {2} contacts (probability between {3} and {4})':
    '{0} : 1 année sur {1} perd plus de {2} contacts (probabilité entre {3} et {4})',
  'Return period': 'Période de retour',
  'Contacts lost, more than': 'Contacts perdus, plus de',
  'Probability, low': 'Probabilité, bas',
  'Probability, high': 'Probabilité, haut',
  'Contacts each minute': 'Contacts par minute',
  'Contacts in each {0} minutes': 'Contacts par tranche de {0} minutes',
  Offered: 'Présentés',
  Answered: 'Traités',
  'Not answered': 'Non traités',
  'Contacts waiting': 'Contacts en attente',
  '{0}, {1} to {2}': '{0}, de {1} à {2}',
  'Client’s queue': 'File du donneur d’ordre',
  'Agents of {0}, all channels: at work (pale), with a contact (full)': (name) =>
    `Agents ${de(name)}, tous canaux : présents (pâle), en contact (plein)`,
  'Agents of {0}: at work (pale), with a contact (full)': (name) =>
    `Agents ${de(name)} : présents (pâle), en contact (plein)`,
  'Share of new contacts sent to each provider':
    'Part des nouveaux contacts envoyée à chaque prestataire',
  'Service level by interval': 'Taux de service par intervalle',
  'Line: offered; full: answered; dark: gave up, blocked or cut off. Hatched: an outage, until its recovery. Tinted: service below the minimum.':
    'Trait : présentés ; plein : traités ; sombre : abandonnés, refusés ou coupés. Hachuré : une interruption, jusqu’à la reprise. Teinté : service sous le minimum.',
  'No day to show yet: choose a year above.':
    'Pas encore de journée à montrer : choisissez une année ci-dessus.',
  'One day, minute by minute': 'Une journée, minute par minute',
  '{0} offered, {1} answered, {2} not answered': '{0} présentés, {1} traités, {2} non traités',
  '{0} waiting': '{0} en attente',
  '{0} waiting, the longest for {1}': '{0} en attente, le plus ancien depuis {1}',
  '{0}: {1} of {2} agents with a contact, {3} of new contacts':
    '{0} : {1} agents sur {2} en contact, {3} des nouveaux contacts',
  'Gave up': 'Abandons',
  Blocked: 'Refusés',
  'Cut off': 'Coupés',
  Waiting: 'En attente',
  'Longest wait': 'Plus longue attente',
  'Service level of the interval': 'Taux de service de l’intervalle',
  'Waiting, {0}': 'En attente, {0}',
  'Agents at work, {0}': 'Agents présents, {0}',
  'Agents with a contact, {0}': 'Agents en contact, {0}',
  'Share of new contacts, {0}': 'Part des nouveaux contacts, {0}',
  'Service level, share of contacts offered': 'Taux de service, part des contacts présentés',
  'Outages at random: up to {0} of years': 'Interruptions aléatoires : jusqu’à {0} des années',
  'Line: median year, by day; dark band: half of the years; pale band: nine years in ten.':
    'Trait : année médiane, par jour ; bande sombre : la moitié des années ; bande pâle : neuf années sur dix.',
  'Line: median year; dark band: half of the years; pale band: nine years in ten; each the median of the week’s days.':
    'Trait : année médiane ; bande sombre : la moitié des années ; bande pâle : neuf années sur dix ; chaque fois la médiane des jours de la semaine.',
  'Hollow marks: days whose median year is below the minimum.':
    'Marques creuses : jours dont l’année médiane est sous le minimum.',
  'Week of {0}': 'Semaine du {0}',
  '{0}, median {1}': '{0}, médiane {1}',
  '{0}, closed': '{0}, fermé',
  'Service level over the horizon: quantiles over the simulated years':
    'Taux de service sur l’horizon : quantiles sur les années simulées',
  'Week of': 'Semaine du',
  'Difference in cost of a year, added up from above, {0}':
    'Différence de coût d’une année, cumulée depuis le haut, {0}',
  'Full bars cost more, hollow bars cost less; the line through each end is the 95 % interval of that part.':
    'Barres pleines : plus cher ; barres creuses : moins cher ; le trait au bout de chacune est l’intervalle à 95 % de ce poste.',
  'Nothing to compare yet: the plot fills in as the run goes on.':
    'Rien encore à comparer : le graphique se remplit au fil de la simulation.',
  'Difference in cost, part by part': 'Différence de coût, poste par poste',
  '{0}: {1} ({2})': '{0} : {1} ({2})',
  'kept: {0}': 'gardé : {0}',
  'In grey, with open marks: {0}, kept from before.':
    'En gris, marques creuses : {0}, résultat gardé.',
  'The kept result is not drawn: its horizon has another length.':
    'Le résultat gardé n’est pas tracé : son horizon n’a pas la même durée.',
  'The kept result is not drawn: its horizon begins on another day.':
    'Le résultat gardé n’est pas tracé : son horizon commence un autre jour.',
  'The kept result is not drawn: its amounts are in {0}.':
    'Le résultat gardé n’est pas tracé : ses montants sont en {0}.',
  'The kept result is not drawn: it has no channel {0}.':
    'Le résultat gardé n’est pas tracé : il n’a pas de canal {0}.',
  'The kept result is not drawn: it counts the service level otherwise, {0}.':
    'Le résultat gardé n’est pas tracé : il compte le taux de service autrement, {0}.',
  'In grey in figures 1, 3, 4, 5 and 11, a result kept before:':
    'En gris dans les graphiques 1, 3, 4, 5 et 11, un résultat gardé :',
  'It is the baseline chosen in the comparison.': 'C’est la référence choisie dans la comparaison.',
  'It was kept last; a baseline chosen in the comparison takes its place.':
    'C’est le dernier gardé ; une référence choisie dans la comparaison prend sa place.',
  'Added up': 'Cumul',
  'Contacts offered per interval': 'Contacts présentés par intervalle',
  'Contacts waiting at the end of the interval': 'Contacts en attente à la fin de l’intervalle',
  'Service level by interval, share of contacts offered':
    'Taux de service par intervalle, part des contacts présentés',
  'Hatched: the outage, until its recovery. Tinted: service below the minimum.':
    'Hachuré : l’interruption, jusqu’à la reprise. Teinté : service sous le minimum.',
  'No outage to show yet: choose one once the first years are simulated.':
    'Pas encore d’interruption à montrer : choisissez-en une quand les premières années seront simulées.',
  'Anatomy of an outage, interval by interval':
    'Anatomie d’une interruption, intervalle par intervalle',
  '{0}: no contact, {1} waiting, {2} agents, {3} offered':
    '{0} : aucun contact, {1} en attente, {2} agents, {3} présentés',
  '{0}: service level {1}, {2} waiting, {3} agents, {4} offered':
    '{0} : taux de service {1}, {2} en attente, {3} agents, {4} présentés',
  'Agents, {0}': 'Agents, {0}',
  'share of {0}': 'part des {0}',
  'Service level, {0}': 'Taux de service, {0}',
  'Service level by interval, {0}': 'Taux de service par intervalle, {0}',
  'Service level of the year, {0}': 'Taux de service de l’année, {0}',
  'Nothing simulated yet: the plot fills in as the run goes on.':
    'Rien n’est encore simulé : le graphique se remplit au fil de la simulation.',
  'Outages at random: up to {0} of horizons': 'Interruptions aléatoires : jusqu’à {0} des horizons',
  'Line: median; dark band: half of the horizons; pale band: nine in ten.':
    'Trait : médiane ; bande sombre : la moitié des horizons ; bande pâle : neuf sur dix.',
  'Line: median; dark band: half of the horizons; pale band: nine in ten; by week.':
    'Trait : médiane ; bande sombre : la moitié des horizons ; bande pâle : neuf sur dix ; par semaine.',
  'Hollow marks: days whose median is below the minimum.':
    'Marques creuses : jours dont la médiane est sous le minimum.',
  'Service level over the horizon: quantiles over the simulated horizons':
    'Taux de service sur l’horizon : quantiles sur les horizons simulés',
  'No outage to show yet: choose one once the first run is known.':
    'Pas encore d’interruption à montrer : choisissez-en une quand la première simulation sera connue.',
  'Contacts lost {0}, more than': 'Contacts perdus {0}, plus de',
  'Band: 95 % interval (Wilson). The curve stops at the worst horizon simulated: nothing is extrapolated.':
    'Bande : intervalle à 95 % (Wilson). La courbe s’arrête au pire horizon simulé : rien n’est extrapolé.',
  'Contacts lost {0}, by how often that comes': 'Contacts perdus {0}, selon leur fréquence',
  '1 in {0}': '1 sur {0}',
  '{0}: 1 horizon in {1} loses more than {2} contacts (probability between {3} and {4})':
    '{0} : 1 horizon sur {1} perd plus de {2} contacts (probabilité entre {3} et {4})',
  'One horizon in': 'Un horizon sur',
  'Cost {0}, {1}': 'Coût {0}, {1}',
  'Share of horizons': 'Part des horizons',
  'nine horizons in ten: {0} to {1}': 'neuf horizons sur dix : {0} à {1}',
  'The last step gathers all dearer horizons.':
    'La dernière marche réunit tous les horizons plus chers.',
  'Cost {0}: mean and quantiles over the simulated horizons':
    'Coût {0} : moyenne et quantiles sur les horizons simulés',
  Horizons: 'Horizons',
  'Service level of the horizon, {0}': 'Taux de service de l’horizon, {0}',
  'Each point is a horizon; large mark: mean; cross: 5th to 95th percentile.':
    'Chaque point est un horizon ; grande marque : moyenne ; croix : du 5e au 95e centile.',
  'Cost and service level {0}, by setup': 'Coût et taux de service {0}, par organisation',
  '{0}: mean cost {1} (nine horizons in ten: {2} to {3}), mean service level {4} ({5} to {6})':
    '{0} : coût moyen {1} (neuf horizons sur dix : {2} à {3}), taux de service moyen {4} ({5} à {6})',
};
