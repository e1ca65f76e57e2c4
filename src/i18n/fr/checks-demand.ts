import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

/** What is wrong with the horizon, demand, hazards and sizes. */
export const frChecksDemand: Dictionary = {
  'Customers of {0} who give up are to turn to the same channel. Name another one; dialling again belongs to the redial.':
    'Les clients qui renoncent dans {0} doivent se tourner vers ce même canal. Nommez-en un autre ; recomposer le numéro relève du rappel du client.',
  'Nobody waits on the line in "{0}", so there is nobody to offer this to. Remove it, or change the medium of the channel.':
    'Personne n’attend en ligne dans « {0} » : il n’y a donc personne à qui proposer cela. Supprimez-le, ou changez le média du canal.',
  'Messages are worked off when there is time, but customers of "{0}" wait for an agent. Send the messages to a deferred channel; add one of the medium "backOffice" if there is none.':
    'Les messages sont traités quand il y a du temps, mais les clients de « {0} » attendent un agent. Envoyez les messages à un canal différé ; ajoutez-en un de média « backOffice » s’il n’y en a pas.',
  'Nobody waits on the line in {0}, so nobody hangs up at once. Remove the balking.':
    'Personne n’attend en ligne dans {0}, donc personne ne raccroche aussitôt. Supprimez le refus d’attendre.',
  'What is left of {0} in the evening is worked on the next day: nothing is cut off at closing. Choose "drain", which leaves it in the backlog.':
    (a) =>
      `Ce qui reste ${de(a)} le soir est traité le lendemain : rien n’est coupé à la fermeture. Choisissez « drain », qui le laisse dans le stock.`,
  'Agents handle the contacts of {0} one at a time. Set it to 1, or choose a written medium.': (
    a,
  ) =>
    `Les agents traitent les contacts ${de(a)} un à la fois. Mettez 1, ou choisissez un média écrit.`,
  '1: with one contact an agent does one agent’s work':
    '1 : avec un seul contact, un agent fait le travail d’un agent',
  'a number from {0}, as with one contact less, to {1}':
    'un nombre de {0}, comme avec un contact de moins, à {1}',
  'With {0} at once an agent would get {1} times as much done as with one. More contacts never slow the whole down, and never speed up each of them: give {2}.':
    'Avec {0} à la fois, un agent abattrait {1} fois le travail qu’il fait avec un seul. Plus de contacts ne ralentissent jamais l’ensemble, et n’accélèrent jamais chacun d’eux : donnez {2}.',
  '{0} is to be on {1}, which is no day of the horizon. Move it between {2} and {3}, or remove it.':
    '{0} doit tomber le {1}, qui n’est pas un jour de l’horizon. Placez-le entre le {2} et le {3}, ou supprimez-le.',
  'There are two special days on {0}. Make one of both, with the factors that hold together.':
    'Il y a deux jours particuliers le {0}. Faites-en un seul, avec les facteurs qui valent ensemble.',
  'The team at "{0}" in the setup "{1}" hires on {2}, which is no day before the end of the horizon. Move it to {3} or before, or remove it.':
    'L’équipe de « {0} » dans l’organisation « {1} » embauche le {2}, qui n’est pas un jour d’avant la fin de l’horizon. Avancez-le au {3} ou avant, ou supprimez-le.',
  'A spread of {0} is too small to be drawn. Give 0 for none, or at least {1}.':
    'Une dispersion de {0} est trop petite pour être tirée au sort. Donnez 0 pour aucune, ou au moins {1}.',
  'The season has {0} weights. Give one for each week of the year, 52 or 53, or none.':
    'La saison a {0} poids. Donnez-en un par semaine de l’année, 52 ou 53, ou aucun.',
  'Every week of the season weighs 0, so no contact could come. Raise at least one.':
    'Chaque semaine de la saison pèse 0 : aucun contact ne pourrait venir. Relevez-en au moins une.',
  "The profile of the day puts no contact of {0} within its hours on {1}. Give some of those steps a weight, or set that weekday's weight to 0.":
    (a, b) =>
      `Le profil de la journée ne met aucun contact ${de(a)} dans ses heures d’ouverture le ${b}. Donnez un poids à certains de ces pas, ou mettez à 0 le poids de ce jour de la semaine.`,
  '{0} expects contacts, but every day it is open weighs 0. Give an open day a weight.':
    '{0} attend des contacts, mais chacun de ses jours d’ouverture pèse 0. Donnez un poids à un jour ouvert.',
  'One outage in twenty is to last longer than {0} hours, but half of them longer than {1}. Raise the 95th percentile above the median.':
    'Une interruption sur vingt doit durer plus de {0} heures, mais la moitié plus de {1}. Relevez le 95e centile au-dessus de la médiane.',
  'The likeliest share, {0}, lies outside the law, which goes from {1} to {2}. Move it between the two.':
    'La part la plus probable, {0}, est hors de la loi, qui va de {1} à {2}. Placez-la entre les deux.',
  'Stages of a return follow one another: the one at {0} hours comes after the one at {1}. Put them in order of time.':
    'Les étapes d’un retour se suivent : celle à {0} heures vient après celle à {1}. Mettez-les dans l’ordre du temps.',
  'Each stage of the return after {0} brings more back than the one before: {1} comes after {2}. Raise it, or remove the stage.':
    'Chaque étape du retour après {0} ramène plus que la précédente : {1} vient après {2}. Relevez-la, ou supprimez l’étape.',
  'After {0}, a part would never come back. Set the last stage to 1, or add one that brings the rest.':
    'Après {0}, une partie ne reviendrait jamais. Mettez la dernière étape à 1, ou ajoutez-en une qui ramène le reste.',
  '{0} strikes once, at {1}: there is no rate to share between common and single causes. Remove the share, or let it occur at random.':
    '{0} frappe une fois, à {1} : il n’y a pas de taux à partager entre causes communes et isolées. Supprimez la part, ou faites survenir l’aléa au hasard.',
  '{0} strikes one site alone, so nothing can be common to several. Remove the share, or let it strike more sites.':
    '{0} frappe un seul site : rien ne peut être commun à plusieurs. Supprimez la part, ou faites frapper plus de sites.',
  '{0} is not a day Relève can start from. Choose a day of the calendar between {1} and {2}.':
    '{0} n’est pas un jour dont Relève peut partir. Choisissez un jour du calendrier entre {1} et {2}.',
  '{0} is to occur {1} times a year, but in no month. Raise at least one month, or leave the weights out.':
    '{0} doit survenir {1} fois par an, mais aucun mois. Relevez au moins un mois, ou omettez les poids.',
  '{0} is to strike at {1}, which is no time within the horizon. Move it between {2} and {3}.':
    '{0} doit frapper à {1}, qui n’est pas un moment de l’horizon. Placez-le entre le {2} et le {3}.',
  'Days × intervals a day × channels × setups make {0} intervals, more than the {1} a browser can hold. Take fewer days, longer intervals, or fewer setups.':
    'Jours × intervalles par jour × canaux × organisations font {0} intervalles, plus que les {1} qu’un navigateur peut contenir. Prenez moins de jours, des intervalles plus longs, ou moins d’organisations.',
  '"{0}" is used twice, so a reference to it would be ambiguous. Rename one of the two, or remove it.':
    '« {0} » sert deux fois : une référence à ce nom serait ambiguë. Renommez l’un des deux, ou supprimez-le.',
  'a channel of this scenario': 'un canal de ce scénario',
  'the language of a channel of this scenario': 'la langue d’un canal de ce scénario',
  'a provider of this scenario': 'un prestataire de ce scénario',
  'a site of a provider of this scenario': 'un site d’un prestataire de ce scénario',
  'the region of a site of this scenario': 'la région d’un site de ce scénario',
  'the country of a site of this scenario': 'le pays d’un site de ce scénario',
  'something that a site of this scenario depends on': 'ce dont dépend un site de ce scénario',
  '"{0}" is not {1}. Correct the id, or add what it names.':
    '« {0} » n’est pas {1}. Corrigez l’identifiant, ou ajoutez ce qu’il nomme.',
  'The minimum service of {0} lies above the service level aimed at, so that every good day would count as disrupted. Lower it to {1} or less.':
    (a, b) =>
      `Le service minimal ${de(a)} est au-dessus du taux de service visé : chaque bonne journée compterait comme perturbée. Ramenez-le à ${b} ou moins.`,
  'The points of a law go from share 0, the shortest value, to share 1, the longest. Set the first one to 0.':
    'Les points d’une loi vont de la part 0, la valeur la plus courte, à la part 1, la plus longue. Mettez le premier à 0.',
  'The points of a law go from share 0, the shortest value, to share 1, the longest. Set the last one to 1.':
    'Les points d’une loi vont de la part 0, la valeur la plus courte, à la part 1, la plus longue. Mettez le dernier à 1.',
  'Shares are cumulated and rise from point to point: {0} comes after {1}. Put the points in order, and make one of two with the same share.':
    'Les parts sont cumulées et croissent de point en point : {0} vient après {1}. Mettez les points en ordre, et faites-en un seul de deux de même part.',
  'A larger share of the customers cannot have a shorter time: {0} s comes after {1} s. Put the points in order.':
    'Une plus grande part des clients ne peut avoir un temps plus court : {0} s vient après {1} s. Mettez les points en ordre.',
  'The minimum, {0}, lies above the maximum, {1}. Exchange the two.':
    'Le minimum, {0}, est au-dessus du maximum, {1}. Échangez les deux.',
  '{0} is closed all week. Give opening hours to at least one day.':
    '{0} est fermé toute la semaine. Donnez des heures d’ouverture à au moins un jour.',
  '{0} does not open once between {1} and the end of the horizon. Choose a longer horizon or another first day, or close fewer special days.':
    '{0} n’ouvre pas une seule fois entre le {1} et la fin de l’horizon. Choisissez un horizon plus long ou un autre premier jour, ou fermez moins de jours particuliers.',
  'The team at "{0}" in the setup "{1}"': 'L’équipe de « {0} » dans l’organisation « {1} »',
  '{0} never works. Give it hours on at least one day, or remove the team.':
    '{0} ne travaille jamais. Donnez-lui des heures au moins un jour, ou supprimez l’équipe.',
  'One replication would have about {0} outages at {1} sites, more than a browser can lay over each other. Lower how often the hazards occur, take fewer days, or name fewer sites.':
    'Une réplication aurait environ {0} interruptions sur {1} sites, plus qu’un navigateur ne peut en superposer. Faites survenir les aléas moins souvent, prenez moins de jours, ou nommez moins de sites.',
  'Steps of {0} minutes do not fit intervals of {1} minutes. Choose a multiple or a divisor of {2}.':
    'Des pas de {0} minutes ne s’accordent pas à des intervalles de {1} minutes. Choisissez un multiple ou un diviseur de {2}.',
  '{0} falls inside an interval of {1} minutes. Start at the beginning of one.':
    '{0} tombe à l’intérieur d’un intervalle de {1} minutes. Partez du début d’un intervalle.',
  '{0} steps of {1} minutes from {2} run past midnight. Remove steps, or start earlier.':
    '{0} pas de {1} minutes à partir de {2} dépassent minuit. Retirez des pas, ou partez plus tôt.',
  'one row for every day, seven rows, Monday first, or {0}, one for each day of the horizon':
    'une ligne pour tous les jours, sept lignes, lundi en premier, ou {0}, une par jour de l’horizon',
  'The table has {0} rows. Give {1}.': 'Le tableau a {0} lignes. Donnez {1}.',
  '{0} add up to {1}. Change them so that they add up to 1.':
    '{0} ont pour somme {1}. Changez-les pour que leur somme fasse 1.',
  '{0} opens at {1} and closes at {2}. Give a later closing time, or null for a closed day; hours over midnight belong to two days.':
    '{0} ouvre à {1} et ferme à {2}. Donnez une heure de fermeture plus tardive, ou null pour un jour fermé ; les heures qui passent minuit sont de deux jours.',
  '{0} falls inside an interval of {1} minutes. Move it to the start of one, or take a shorter interval.':
    '{0} tombe à l’intérieur d’un intervalle de {1} minutes. Déplacez-la au début d’un intervalle, ou prenez un intervalle plus court.',
  'If all failed, one replication would simulate about {0} attempts (redials, all setups and long waits counted), more than the {1} a browser can bear. Take fewer days or setups, fewer redials, or simulate a tenth of the volume.':
    'Si toutes échouaient, une réplication simulerait environ {0} tentatives (rappels, toutes les organisations et longues attentes comptés), plus que les {1} qu’un navigateur supporte. Prenez moins de jours ou d’organisations, moins de rappels, ou simulez un dixième du volume.',
  'Were none of them answered, about {0} contacts of deferred channels would wait, more than the {1} a browser can hold. Take fewer days or setups, or simulate a tenth of the volume.':
    'Si aucun n’était traité, environ {0} contacts de canaux différés attendraient, plus que les {1} qu’un navigateur peut contenir. Prenez moins de jours ou d’organisations, ou simulez un dixième du volume.',
  'On the busiest day about {0} contacts would come, more than the {1} a browser can hold. Even out the weights of the season and the week, lower what hazards do to demand, or simulate a tenth of the volume.':
    'Le jour le plus chargé, environ {0} contacts viendraient, plus que les {1} qu’un navigateur peut contenir. Égalisez les poids de la saison et de la semaine, baissez ce que les aléas font à la demande, ou simulez un dixième du volume.',
  'Customers who give up would go round between the channels, and hardly any would ever stop. Lower the chance to change, or the share that leaves a message, on the way back.':
    'Les clients qui renoncent tourneraient en rond entre les canaux, et presque aucun n’en finirait. Baissez la chance de changer, ou la part qui laisse un message, sur le chemin du retour.',
  Monday: 'lundi',
  Tuesday: 'mardi',
  Wednesday: 'mercredi',
  Thursday: 'jeudi',
  Friday: 'vendredi',
  Saturday: 'samedi',
  Sunday: 'dimanche',
};
