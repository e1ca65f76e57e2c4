import type { enReplay } from '../en-replay.ts';
import type { Translated } from '../translate.ts';
import { de } from './elision.ts';

const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '0' || count === '1' ? one : many}`;

/** Ce que dit la journée rejouée. */
const replay: Translated<typeof enReplay> = {
  heading: 'Rejouer une journée',
  about: ({ noun }) =>
    `Tout ce qui a été simulé peut être revécu minute par minute, au dernier chiffre près : choisissez ${noun === 'année' ? 'une année' : 'un horizon'}.`,
  empty: ({ noun }) =>
    noun === 'année'
      ? 'Choisissez une année : la pire, l’année médiane, ou toute autre. Sa pire journée est montrée d’abord.'
      : 'Choisissez un horizon : le pire, l’horizon médian, ou tout autre. Sa pire journée est montrée d’abord.',
  waits: ({ noun }) =>
    noun === 'année'
      ? 'Rien encore à rejouer : la première année est en cours de simulation.'
      : 'Rien encore à rejouer : le premier horizon est en cours de simulation.',
  idle: 'Rien encore à rejouer : lancez d’abord la simulation.',

  worst: ({ noun }) => (noun === 'année' ? 'La pire année' : 'Le pire horizon'),
  median: ({ noun }) => (noun === 'année' ? 'L’année médiane' : 'L’horizon médian'),
  worstDay: ({ noun }) =>
    noun === 'année' ? 'La pire journée de cette année' : 'La pire journée de cet horizon',
  definition: ({ noun, channel, setup }) =>
    noun === 'année'
      ? `La pire : l’année où ${channel} reste le plus longtemps d’affilée sous le minimum avec ${setup} ; à égalité, celle qui perd le plus de contacts. La médiane : l’année du milieu quand on les range par contacts perdus. La pire journée : celle qui en perd le plus.`
      : `Le pire : l’horizon où ${channel} reste le plus longtemps d’affilée sous le minimum avec ${setup} ; à égalité, celui qui perd le plus de contacts. Le médian : l’horizon du milieu quand on les range par contacts perdus. La pire journée : celle qui en perd le plus.`,
  other: ({ noun }) => (noun === 'année' ? 'Ou toute autre année' : 'Ou tout autre horizon'),
  number: ({ noun, count }) => `${noun} (1 à ${count})`,
  day: 'Jour',
  show: 'Rejouer',
  setup: 'Organisation',
  channel: 'Canal',
  before: 'Jour précédent',
  after: 'Jour suivant',

  loading: ({ noun, number }) =>
    noun === 'année'
      ? `L’année ${number} est simulée à nouveau…`
      : `L’horizon ${number} est simulé à nouveau…`,
  cancel: 'Annuler',
  again: 'Réessayer',
  failed: ({ reason }) => `La journée n’a pas pu être rejouée. ${reason}`,

  calm: ({ channel }) => `${channel} reste au-dessus du minimum toute la journée`,
  below: ({ channel, hours }) => `${channel} est sous le minimum pendant ${hours}`,
  lost: ({ count }) =>
    count === '0'
      ? 'aucun contact n’est perdu'
      : counted(count, 'contact est perdu', 'contacts sont perdus'),
  closed: ({ channel }) => `${channel} : aucun contact n’arrive ce jour-là`,
  place: ({ date, noun, number }) => `${date}, ${noun} ${number}`,
  of: ({ channel, setup }) => `${channel} avec ${setup}`,
  demand: ({ factor }) => `demande jusqu’à ${factor} fois celle attendue`,
  note: ({ seed, engine }) => `Graine ${seed}, moteur ${engine}.`,

  struck: ({ name }) => name,
  since: ({ name, date }) => `${name}, depuis le ${date}`,
  over: ({ name }) => `${name} : terminé`,
  detected: ({ provider }) => `Perte chez ${provider} détectée`,
  switched: ({ provider }) => `Bascule hors ${de(provider)}`,
  standby: ({ provider }) => `Renfort d’astreinte, ${provider}`,
  returned: ({ provider }) => `Retour à ${provider}`,
  ruleBegins: ({ provider }) =>
    provider === '' ? 'Une règle agit' : `Une règle agit, ${provider}`,
  ruleEnds: ({ provider }) =>
    provider === '' ? 'La règle prend fin' : `La règle prend fin, ${provider}`,

  scrubber: 'Minute de la journée',
  play: 'Lecture',
  pause: 'Pause',
  speed: 'Vitesse',
  perSecond: ({ minutes }) => `${counted(minutes, 'minute', 'minutes')} par seconde`,
  eventBefore: 'Événement précédent',
  eventAfter: 'Événement suivant',
  plot: 'Une journée rejouée. Choisissez une minute d’un clic, ou avec le curseur au-dessous.',
  table: 'Afficher le tableau',
  hideTable: 'Masquer le tableau',
  csv: 'Cette journée en CSV :',
  file: ({ name }) =>
    ({
      'replay-contacts': 'contacts',
      'replay-agents': 'agents',
      'replay-events': 'événements',
      'replay-columns': 'ce que veulent dire les colonnes',
    })[name] ?? name,

  contactsHead: 'Contacts',
  contacts: ({ offered, answered, abandoned, blocked, cutOff }) =>
    [
      `${counted(offered, 'arrive', 'arrivent')} dans cette minute, ${counted(answered, 'est traité', 'sont traités')}`,
      ...(abandoned === '0' ? [] : [counted(abandoned, 'abandonne', 'abandonnent')]),
      ...(blocked === '0' ? [] : [counted(blocked, 'est refusé', 'sont refusés')]),
      ...(cutOff === '0' ? [] : [counted(cutOff, 'est coupé', 'sont coupés')]),
    ].join(', '),
  soFar: ({ failed, offered }) => `depuis minuit, ${failed} sur ${offered} n’ont pas été traités`,
  workedSoFar: ({ answered, offered }) =>
    `depuis minuit, ${counted(offered, 'est arrivé', 'sont arrivés')} et ${counted(answered, 'a été traité', 'ont été traités')}`,
  queueHead: 'File d’attente',
  nobody: 'personne n’attend',
  queue: ({ waiting, oldest }) =>
    `${counted(waiting, 'attend', 'attendent')}, le plus ancien depuis ${oldest}`,
  queueAt: ({ waiting, name }) => `${waiting} chez ${name}`,
  client: 'la file du donneur d’ordre',
  agents: ({ busy, agents, all }) =>
    agents === '0'
      ? 'aucun agent présent'
      : `${busy} sur ${counted(agents, 'agent', 'agents')} en contact${all ? ', tous canaux' : ''}`,
  inHand: ({ contacts }) => `${contacts} contacts à la fois`,
  share: ({ share }) => `reçoit ${share} des nouveaux contacts`,
  noShare: 'ne reçoit aucun nouveau contact',
  serviceHead: 'Service',
  service: ({ level, interval }) => `${level} dans ces ${interval} minutes`,
  noService: 'aucun contact pour en juger dans cet intervalle',
  minimum: ({ level }) => `sous le minimum de ${level}`,
  eventsHead: 'En cours',
  noEvents: 'rien d’inhabituel',
  sinceTime: ({ name, time }) => `${name} depuis ${time}`,
};

/** The same under the keys of the page. */
export const frReplay: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(replay).map(([key, message]) => [`replay.${key}`, message]),
);
