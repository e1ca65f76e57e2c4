import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';
import { lastWeeks } from './last-weeks.ts';

/** Clauses on the end of a contract, the relation, and those who leave. */
export const frClausesLeaving: Dictionary = {
  '{0} of invoices': '{0} de facturation',
  'The contract with {0} can end at once.': 'Le contrat avec {0} peut prendre fin sans préavis.',
  'The contract with {0} ends {1} after notice is given.':
    'Le contrat avec {0} prend fin au terme d’un préavis de {1}.',
  'The volume moves to others on the last day.':
    'Le volume passe aux autres prestataires le dernier jour.',
  'The volume moves to others over the last {0}.': (weeks) =>
    `Le volume passe aux autres prestataires au cours ${lastWeeks(weeks)}.`,
  'Ending it costs no fee.': 'La sortie ne donne lieu à aucune indemnité.',
  'Ending it costs the client {0}.': 'La sortie coûte au donneur d’ordre {0}.',
  'Connecting {0} costs nothing.': (name) => `L’intégration ${de(name)} ne coûte rien.`,
  'Connecting {0} costs the company {1} in the first month.': (name, amount) =>
    `L’intégration ${de(name)} coûte à l’entreprise ${amount} le premier mois.`,
  'Experience does not shorten its handle time.':
    'L’expérience ne raccourcit pas sa durée moyenne de traitement (DMT).',
  'Each time the contacts it has ever handled double, counted from {0}, its handle time falls by {1}.':
    'À chaque doublement du nombre total de contacts qu’il a traités, compté à partir de {0}, sa durée moyenne de traitement (DMT) baisse de {1}.',
  'To a client who gives it half of the volume, extra agents come after {0} the delay.':
    'Pour un donneur d’ordre qui lui confie la moitié de son volume, les agents en renfort arrivent au bout de {0} le délai prévu.',
  '{0} is given notice at random, {1} times a year':
    'la résiliation est notifiée à {0} à une date tirée au hasard, {1} fois par an en moyenne',
  'on {0} {1} is given notice': 'le {0}, la résiliation est notifiée à {1}',
  'the contract with {0} is ended for breach at random, {1} times a year':
    'le contrat avec {0} est résilié pour manquement à une date tirée au hasard, {1} fois par an en moyenne',
  'on {0} the contract with {1} is ended for breach':
    'le {0}, le contrat avec {1} est résilié pour manquement',
  '{0} becomes insolvent at random, {1} times a year':
    '{0} devient insolvable à une date tirée au hasard, {1} fois par an en moyenne',
  'on {0} {1} becomes insolvent': 'le {0}, {1} devient insolvable',
  '{0} and stops when its notice is over': '{0} ; son activité cesse au terme du préavis',
  '{0} and stops the same day': '{0} ; son activité cesse le jour même',
  '{0} and stops {1} later': '{0} ; son activité cesse {1} plus tard',
  'The others have the agents they need at once, at no cost.':
    'Les autres prestataires disposent aussitôt, sans frais, des agents nécessaires.',
  'the others have the first new agents after {0}':
    'les autres prestataires reçoivent leurs premiers nouveaux agents au bout de {0}',
  'the others have the first new agents after {0} and have the last of them {1} later':
    'les autres prestataires reçoivent leurs premiers nouveaux agents au bout de {0} et les derniers {1} plus tard',
  '{0}; each costs {1}': '{0} ; chacun coûte {1}',
  '{0} keeps its staff until its last day.': '{0} conserve son effectif jusqu’à son dernier jour.',
  '{0}’s staff goes as its volume does.': (name) =>
    `L’effectif ${de(name)} diminue au rythme de son volume.`,
  'A new agent takes {0} as long per contact at first.':
    'Au début, un nouvel agent met {0} le temps habituel par contact.',
  'A new agent takes {0} as long per contact at first, and learns with a time constant of {1}.':
    'Au début, un nouvel agent met {0} le temps habituel par contact ; il apprend avec une constante de temps de {1}.',
  'the need is settled {0} less often': 'sa demande est résolue {0} moins souvent',
  'the contact takes {0} longer': 'le contact dure {0} de plus',
  'When a customer comes back to another provider, it makes no difference.':
    'Quand un client revient et qu’un autre prestataire lui répond, cela ne change rien.',
  'When a customer comes back to another provider, {0}.':
    'Quand un client revient et qu’un autre prestataire lui répond, {0}.',
};
