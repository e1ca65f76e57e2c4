import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: a channel: opening and demand. */
export const frFieldsChannel: Dictionary = {
  Id: 'Identifiant',
  'Short name used in references: lower-case letters, digits and hyphens.':
    'Nom court utilisé dans les références : minuscules, chiffres et traits d’union.',
  Medium: 'Média',
  'What the contact is made through.': 'Par quoi passe le contact.',
  Language: 'Langue',
  'For prices by language.': 'Pour les prix par langue.',
  Priority: 'Priorité',
  'Teams that serve several channels take the lowest number first.':
    'Les équipes qui servent plusieurs canaux prennent d’abord le plus petit nombre.',
  'Contacts at once': 'Contacts simultanés',
  'How many contacts one agent handles at the same time.':
    'Combien de contacts un agent traite en même temps.',
  'Throughput with several at once': 'Débit à plusieurs contacts simultanés',
  'Work an agent gets done with 1, 2, 3… contacts at once, that with one being 1: handle times stretch by contacts / throughput. Left out: 1, 1.7, 2.5, 2.9, 3.5, then no more.':
    'Travail accompli par un agent avec 1, 2, 3… contacts à la fois, celui avec un seul valant 1 : les durées de traitement s’allongent dans le rapport contacts / débit. Laissé vide : 1, 1,7, 2,5, 2,9, 3,5, puis plus rien.',
  Opening: 'Ouverture',
  'When the channel takes contacts, and what happens to the queue at closing.':
    'Quand le canal prend des contacts, et ce que devient la file à la fermeture.',
  'Opening hours': 'Heures d’ouverture',
  'From and to for each weekday, Monday first; a day without hours is closed.':
    'De et à pour chaque jour de la semaine, lundi en premier ; un jour sans heures est fermé.',
  From: 'De',
  'First minute open.': 'Première minute d’ouverture.',
  To: 'À',
  'First minute closed again.': 'Première minute de fermeture.',
  'At closing': 'À la fermeture',
  'Whether the agents stay until the queue is empty, or the waiting are cut off.':
    'Si les agents restent jusqu’à ce que la file soit vide, ou si ceux qui attendent sont coupés.',
  Demand: 'Demande',
  'How many contacts come, when, and how uncertain that is.':
    'Combien de contacts viennent, quand, et avec quelle incertitude.',
  'Contacts a week': 'Contacts par semaine',
  'First attempts in a week of average season; redials come on top. Teams sized for a share of the forecast grow with it.':
    'Premières tentatives d’une semaine de saison moyenne ; les rappels des clients s’y ajoutent. Les équipes dimensionnées pour une part de la prévision grandissent avec elle.',
  'Table of contacts': 'Tableau des contacts',
  'Contacts step by step, in place of contacts a week, weekday weights, profile and season.':
    'Contacts pas à pas, à la place des contacts par semaine, des poids des jours, du profil et de la saison.',
  'Table starts at': 'Début du tableau',
  'Time of day of the first column, at the start of an interval.':
    'Heure de la première colonne, au début d’un intervalle.',
  'Step of the table': 'Pas du tableau',
  'Length of one column: a multiple or a divisor of the interval.':
    'Longueur d’une colonne : un multiple ou un diviseur de l’intervalle.',
  'Contacts by step': 'Contacts par pas',
  'One row for every day; seven rows, Monday first; or one row for each day of the horizon.':
    'Une ligne pour tous les jours ; sept lignes, lundi en premier ; ou une ligne par jour de l’horizon.',
  'Backlog at the start': 'Stock au départ',
  'Contacts that wait when the horizon begins. They are worked, and not counted as offered.':
    'Contacts en attente au début de l’horizon. Ils sont traités, sans compter parmi les présentés.',
  'Weekday weights': 'Poids des jours de la semaine',
  'Relative volume of each weekday, Monday first.':
    'Volume relatif de chaque jour de la semaine, lundi en premier.',
  'Profile of the day': 'Profil de la journée',
  'Relative volume of each step of the day; only opening hours count.':
    'Volume relatif de chaque pas de la journée ; seules les heures d’ouverture comptent.',
  'Profile starts at': 'Début du profil',
  'Time of day of the first weight, at the start of an interval.':
    'Heure du premier poids, au début d’un intervalle.',
  'Step of the profile': 'Pas du profil',
  'Length of one weight: a multiple or a divisor of the interval.':
    'Durée couverte par un poids : un multiple ou un diviseur de l’intervalle.',
  Weights: 'Poids',
  'Relative volume of each step.': 'Volume relatif de chaque pas.',
  'Season weights': 'Poids de la saison',
  'Relative volume of the weeks of the year; empty: none.':
    'Volume relatif des semaines de l’année ; vide : aucune saison.',
  'Forecast error': 'Erreur de prévision',
  'How far a whole horizon may lie from its forecast (gamma factor, mean 1).':
    'Écart possible d’un horizon entier à sa prévision (facteur gamma, de moyenne 1).',
  'Busyness of a day': 'Affluence d’un jour',
  'How far one day may lie from its forecast (gamma factor, mean 1).':
    'Écart possible d’un jour à sa prévision (facteur gamma, de moyenne 1).',
};
