import type { Dictionary } from '../../base/words.ts';

/** « un agent », « 0,5 agent », « 2 agents » : le nombre est déjà écrit. */
const agents = (count: string | number): string =>
  `${count} ${Number(String(count).replace(',', '.').replace(/\s/g, '')) < 2 ? 'agent' : 'agents'}`;

/** Les images de l’éditeur, que l’on fait glisser. */
export const frPictures: Dictionary = {
  '{0} min': '{0} min',
  '{0} h': '{0} h',
  '{0} days': '{0} jours',
  never: 'jamais',
  'once a year': 'une fois par an',
  '{0} times a year': '{0} fois par an',
  'once in {0} years': 'une fois tous les {0} ans',
  '{0}: {1} a year on average.': '{0} : {1} par an en moyenne.',

  'When contacts come': 'Quand arrivent les contacts',
  'through the day': 'dans la journée',
  'through the week': 'dans la semaine',
  'through the year': 'dans l’année',
  'Contacts through the day': 'Contacts dans la journée',
  'Contacts through the week': 'Contacts dans la semaine',
  'Contacts through the year': 'Contacts dans l’année',
  'When in the year': 'À quel moment de l’année',
  '{0} of the contacts of the day': '{0} des contacts de la journée',
  '{0} of the week, {1} contacts': '{0} de la semaine, {1} contacts',
  '{0} times a mean week': '{0} fois une semaine moyenne',
  '{0} times a mean month': '{0} fois un mois moyen',
  'Week {0}': 'Semaine {0}',
  'Weeks {0} to {1}': 'Semaines {0} à {1}',
  'Drag a bar up or down, or use the arrow keys: the others keep their ratio, and the sum stays.':
    'Tirez une barre vers le haut ou le bas, ou utilisez les flèches : les autres gardent leurs proportions, et la somme reste la même.',

  'What the sites have in common': 'Ce que les sites ont en commun',
  'No region given': 'Région non précisée',
  'depends on it': 'en dépend',
  'is struck': 'est touché',
  'No hazard strikes several sites at once.': 'Aucun aléa ne touche plusieurs sites à la fois.',
  '“{0}” strikes {1} of {2} sites at once.': '« {0} » touche à la fois {1} sites sur {2}.',
  '{0} hazards strike several sites at once; “{1}” strikes {2} of {3}.':
    '{0} aléas touchent plusieurs sites à la fois ; « {1} » en touche {2} sur {3}.',

  'Outages at a date': 'Interruptions à une date',
  'Date of {0}': 'Date : {0}',
  'Start of {0}': 'Début : {0}',
  'Duration of {0}': 'Durée : {0}',
  'Close-up of {0}': 'Gros plan : {0}',
  '{0}, for {1}. Drag the bar to move it, its end to stretch it.':
    '{0}, pendant {1}. Tirez la barre pour la déplacer, son extrémité pour l’allonger.',
  '{0}, typically {1}. Drag the bar to move it, its end to stretch it.':
    '{0}, typiquement {1}. Tirez la barre pour la déplacer, son extrémité pour l’allonger.',
  'When in the year random hazards strike': 'À quel moment de l’année frappent les aléas',
  '{0}: most often in {1}': '{0} : le plus souvent en {1}',
  'Month weights are set in each hazard; the others strike evenly through the year.':
    'Les poids par mois se règlent dans chaque aléa ; les autres frappent également toute l’année.',

  'How often, and for how long': 'Combien de fois, et pour combien de temps',
  'How often and how long: {0}': 'Fréquence et durée : {0}',
  'times a year (1/10: once in ten years)': 'fois par an (1/10 : une fois tous les dix ans)',
  'Drag a mark, or use the arrow keys: left and right for how often, up and down for how long. Size: capacity lost. Dotted lines: the same hours a year.':
    'Tirez une marque, ou utilisez les flèches : gauche et droite pour la fréquence, haut et bas pour la durée. Taille : capacité perdue. Pointillés : autant d’heures par an.',

  'Who gets the contacts': 'Qui reçoit les contacts',
  'Shares of {0}': 'Parts : {0}',
  '{0}: between {1} and {2}': '{0} : entre {1} et {2}',
  'Drag a border between two providers, or use the arrow keys: the sum stays 100 %.':
    'Tirez la limite entre deux prestataires, ou utilisez les flèches : la somme reste 100 %.',

  'Agents through the day': 'Agents dans la journée',
  'Day shown': 'Jour montré',
  'Day {0}': 'Jour {0}',
  '1 agent': '1 agent',
  '{0} agents': agents,
  'Drag a bar up or down, or use the arrow keys.':
    'Tirez une barre vers le haut ou le bas, ou utilisez les flèches.',
  'Erlang C asks for {0} to {1} agents in an ordinary week: {2} % of the forecast, {3} % spare. Planned absences come on top.':
    'Erlang C demande de {0} à {1} agents dans une semaine ordinaire : {2} % de la prévision, {3} % de marge. Les absences planifiées s’y ajoutent.',
  'Erlang A asks for {0} to {1} agents in an ordinary week: {2} % of the forecast, {3} % spare. Planned absences come on top.':
    'Erlang A demande de {0} à {1} agents dans une semaine ordinaire : {2} % de la prévision, {3} % de marge. Les absences planifiées s’y ajoutent.',
};
