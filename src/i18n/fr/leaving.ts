import type { Dictionary, Told } from '../../base/words.ts';
import { de } from './elision.ts';
import { lastWeeks } from './last-weeks.ts';

/** « d’avril 2027 », « de mai 2027 » ; the month itself after « en ». */
const few = (count: Told): boolean => /^[01](?:,\d+)?$/.test(String(count));

/** Ce que coûte le départ d’un prestataire. */
export const frLeaving: Dictionary = {
  'with notice': 'avec préavis',
  'for breach': 'pour manquement',
  'by insolvency': 'par défaillance',
  'Exit fee': 'Indemnité de sortie',
  'New agents': 'Nouveaux agents',
  Prices: 'Prix',
  'Contacts lost': 'Contacts perdus',
  Other: 'Autre',
  January: 'janvier',
  February: 'février',
  March: 'mars',
  April: 'avril',
  May: 'mai',
  June: 'juin',
  July: 'juillet',
  August: 'août',
  September: 'septembre',
  October: 'octobre',
  November: 'novembre',
  December: 'décembre',
  '{0} week': '{0} semaine',
  '{0} weeks': (count) => `${count}\u00a0${few(count) ? 'semaine' : 'semaines'}`,
  '{0} month': '{0} mois',
  '{0} months': '{0} mois',
  'no week': 'aucune semaine',

  'What it costs to leave': 'Ce que coûte un départ',
  'Each setup is simulated as it is and with the provider’s departure, in the same worlds: a minute or more. Choose who leaves and when, then simulate.':
    'Chaque organisation est simulée telle quelle et avec le départ du prestataire, dans les mêmes mondes : une minute ou plus. Choisissez qui part et quand, puis simulez.',
  'Choose a month at least.': 'Choisissez au moins un mois.',
  'Simulate leaving': 'Simuler le départ',
  'Departures simulated': 'Départs simulés',
  'Provider that leaves': 'Prestataire qui part',
  Why: 'Pourquoi',
  'The client gives notice': 'Le donneur d’ordre résilie avec préavis',
  'Breach: no notice, no fee': 'Manquement : ni préavis, ni indemnité',
  'Insolvency: from one day to the next': 'Défaillance : du jour au lendemain',
  'Told on the first day of': 'Annoncé le premier jour de',
  'Terms: notice and fee, and how those who take over grow':
    'Conditions : préavis et indemnité, et montée en charge de ceux qui prennent la suite',
  'Notice, months': 'Préavis, mois',
  'Hand-over, weeks': 'Passation, semaines',
  'Exit fee, months of invoice': 'Indemnité de sortie, mois de facturation',
  'Lead time, weeks': 'Délai de recrutement, semaines',
  'Ramp, weeks': 'Montée en charge, semaines',
  'First contacts take, times': 'Durée des premiers contacts, fois',
  'Learning time, weeks': 'Temps d’apprentissage, semaines',
  'Cost per new agent': 'Coût par nouvel agent',
  'Dual running: full staff until the last day':
    'Double fonctionnement : effectif complet jusqu’au dernier jour',
  'Replications of each departure': 'Réplications de chaque départ',
  'Notice, fee and hand-over are the contract’s own (three months and no fee where it says nothing). New agents: four weeks to recruit, eight to train and supervise, then classes over twelve weeks; 50 % slower at first; industry figures.':
    'Préavis, indemnité et passation sont ceux du contrat (trois mois et pas d’indemnité s’il ne dit rien). Nouveaux agents : quatre semaines pour recruter, huit pour former et accompagner, puis des promotions sur douze semaines ; 50 % plus lents au début ; chiffres du secteur.',

  'Told in': 'Annonce',
  'Told in {0}': 'Annonce en {0}',
  'Cost with the departure less cost as it is, {0}':
    'Coût avec le départ moins coût sans départ, {0}',
  'Means; the line through each end is the 95 % interval.':
    'Moyennes ; le trait à chaque extrémité est l’intervalle à 95 %.',
  'The work has nowhere to go.': 'Le travail n’a nulle part où aller.',
  'What leaving costs, by the month in which it is told':
    'Ce que coûte le départ, selon le mois de l’annonce',
  'Cost of leaving': 'Coût du départ',
  'Of it: fee and new agents': 'Dont indemnité et nouveaux agents',
  'With the departure less as it is: paired means, 95 % intervals':
    'Avec le départ moins sans départ : moyennes appariées, intervalles à 95 %',
  'Contacts lost more': 'Contacts perdus en plus',
  'Hours below the minimum more': 'Heures sous le minimum en plus',
  'Until whole': 'Jusqu’au rétablissement',

  '{0}, succeeded by {1} from nothing': '{0}, avec {1} qui reprend en partant de rien',
  'In {0} the work has nowhere to go: nobody else answers it, and the scenario has no other provider to succeed {1}.':
    (setup, name) =>
      `Avec ${setup}, le travail n’a nulle part où aller : personne d’autre ne le traite, et le scénario n’a pas d’autre prestataire pour prendre la suite ${de(name)}.`,
  '{0} less paid in prices': '{0} de prix en moins',
  'service stays whole': 'le service reste entier',
  'service is whole again after {0}': 'le service est rétabli après {0}',
  'with {0}, it saves {1}{2}, and {3}': 'avec {0}, il fait économiser {1}{2}, et {3}',
  'with {0}, it costs {1}{2}, and {3}': 'avec {0}, il coûte {1}{2}, et {3}',
  'Leaving {0} {1} in {2} saves {3} with {4}{5}, and {6}': (
    name,
    reason,
    month,
    size,
    who,
    less,
    weeks,
  ) =>
    `Le départ ${de(name)} ${reason}, annoncé en ${month}, fait économiser ${size} avec ${who}${less}, et ${weeks}`,
  'Leaving {0} {1} in {2} costs {3} with {4}{5}, and {6}': (
    name,
    reason,
    month,
    size,
    who,
    less,
    weeks,
  ) =>
    `Le départ ${de(name)} ${reason}, annoncé en ${month}, coûte ${size} avec ${who}${less}, et ${weeks}`,
  '{0} replications of each departure; 95 % intervals of paired differences, with the departure less as it is, in the same worlds.':
    '{0} réplications de chaque départ ; intervalles à 95 % de différences appariées, avec le départ moins sans départ, dans les mêmes mondes.',
  'Counted over {0} days from the day it is told.': 'Compté sur {0} jours à partir de l’annonce.',
  'Where the horizon could not be made longer (tables by day without a whole week, or 1,830 days at most), less is counted.':
    'Là où l’horizon n’a pu être allongé (tableaux par jour sans semaine entière, ou 1 830 jours au plus), on en compte moins.',
  'Tables by day end with the horizon: after it their last week comes again, weekday by weekday.':
    'Les tableaux par jour finissent avec l’horizon : ensuite leur dernière semaine revient, jour pour jour.',
  'Tables by day end with the horizon: after it their last {0} whole weeks come again, weekday by weekday.':
    'Les tableaux par jour finissent avec l’horizon : ensuite leurs {0} dernières semaines entières reviennent, jour pour jour.',
  '{0} is as {1} but for its own departure, which is left out: it is not told again.': (
    name,
    other,
  ) =>
    `${name} ne diffère ${de(other)} que par son propre départ, qui est laissé de côté : le résultat n’est pas répété.`,
  'Whole again: each live channel at its objective (or minimum, if it was below its objective before), week by week.':
    'Rétabli : chaque canal en direct à son objectif (ou au minimum, s’il était déjà sous son objectif), semaine par semaine.',
  'A successor from nothing has teams like the leaver’s at its first site, at its own prices; it hires and is paid from the day told.':
    'Un successeur qui part de rien a sur son premier site des équipes comme celles du partant, à ses propres prix ; il embauche et est payé dès l’annonce.',

  'New agents are all there from the day told': 'Les nouveaux agents sont tous là dès l’annonce',
  'New agents come from the day told, over {0}':
    'Les nouveaux agents arrivent dès l’annonce, sur {0}',
  'New agents are all there from {0} after the day told':
    'Les nouveaux agents sont tous là {0} après l’annonce',
  'New agents come from {0} after the day told, over {1}':
    'Les nouveaux agents arrivent {0} après l’annonce, sur {1}',
  'at no cost': 'sans frais',
  'at {0} each': 'à {0} chacun',
  '{0}, {1}; {2}.': '{0}, {1} ; {2}.',
  'as fast as the others': 'aussi rapides que les autres',
  'their first contacts take {0} times as long, which is over at once':
    'leurs premiers contacts durent {0} fois le temps normal, ce qui passe aussitôt',
  'their first contacts take {0} times as long, which wears off with a time of {1}':
    'leurs premiers contacts durent {0} fois le temps normal, ce qui s’estompe avec une constante de temps de {1}',
  'hand-over on its last day': 'passation le dernier jour',
  'hand-over in its last {0}': (weeks) => `passation au cours ${lastWeeks(weeks)}`,
  'Notice of {0}, {1} at full staff until the end, {2}.':
    'Préavis de {0}, {1}, effectif complet jusqu’au bout, {2}.',
  'Notice of {0}, {1} with staff that falls with the volume, {2}.':
    'Préavis de {0}, {1}, effectif qui baisse avec le volume, {2}.',
  'exit fee {0} and {1} of the mean invoice':
    'indemnité de sortie : {0} et {1} de facturation moyenne',
  'exit fee {0}': 'indemnité de sortie : {0}',
  'exit fee {0} of the mean invoice': 'indemnité de sortie : {0} de facturation moyenne',
  'no exit fee': 'pas d’indemnité de sortie',
};
